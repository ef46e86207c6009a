/** An amount that was read. */
export interface ReadKroner {
  /** Always true. */
  readonly ok: true;
  /** Kroner in plain notation with two decimals. */
  readonly amount: string;
}

/** A text that was refused as an amount. */
export interface RefusedKroner {
  /** Always false. */
  readonly ok: false;
  /** `AMOUNT_AMBIGUOUS` when two readings are possible, `AMOUNT_FORMAT` when there is none. */
  readonly code: "AMOUNT_AMBIGUOUS" | "AMOUNT_FORMAT";
  /** What is wrong and what to do, in Danish. */
  readonly da: string;
  /** What is wrong and what to do, in English. */
  readonly en: string;
}

/** What {@link parseKroner} answers. */
export type ParsedKroner = ReadKroner | RefusedKroner;

const GROUPED = /^[1-9]\d{0,2}(\.\d{3})+(,\d{1,2})?$/;
const UNGROUPED = /^(?:0|[1-9]\d*)(,\d{1,2})?$/;
/** Longer than any amount; a bound on the work that a hostile text can cause. */
const LONGEST = 40;
const ONE_SEPARATOR_THREE_DIGITS = /^\d{1,3}[.,]\d{3}$/;

const AMBIGUOUS: ParsedKroner = {
  ok: false,
  code: "AMOUNT_AMBIGUOUS",
  da: "Beløbet kan læses på to måder, fordi tegnet foran de sidste tre cifre både kan være tusindtalsskilletegn og komma. Skriv for eksempel 1234 eller 1.234,00.",
  en: "The amount can be read in two ways, because the mark before the last three digits may separate thousands or decimals. Write for example 1234 or 1.234,00.",
};

const UNREADABLE: ParsedKroner = {
  ok: false,
  code: "AMOUNT_FORMAT",
  da: "Teksten er ikke et beløb i dansk talformat. Skriv kroner med højst to decimaler efter komma, for eksempel 17.500,55.",
  en: "The text is not an amount in Danish notation. Write kroner with at most two decimals after a comma, for example 17.500,55.",
};

const withoutCurrency = (text: string): string =>
  text
    .trim()
    .replace(/^kr\.?\s*/i, "")
    .replace(/\s*(kr\.?|,-)$/i, "")
    .replace(/^[−-]\s*/, "-");

/**
 * Reads an amount of kroner in Danish notation and refuses what can be read in two ways.
 *
 * @param text - kroner as a person writes them: a comma before at most two decimals, points between
 *   thousands or none, with or without `kr.`
 * @returns the amount in plain notation, ready for a case; else a code (`AMOUNT_AMBIGUOUS`,
 *   `AMOUNT_FORMAT`) with a sentence in Danish and in English. It never throws.
 * @remarks Since 0.1.0. No paragraph: notation only.
 *
 * @example Thousands and decimals
 * ```ts
 * parseKroner("17.500,55 kr.") // => { ok: true, amount: "17500.55" }
 * ```
 * @example At the edge: one point and three digits may be 1234 or 1,234
 * ```ts
 * parseKroner("1.234").ok // => false
 * ```
 */
export const parseKroner = (text: string): ParsedKroner => {
  if (typeof text !== "string" || text.length > LONGEST) return UNREADABLE;
  const bare = withoutCurrency(text);
  const sign = bare.startsWith("-") ? "-" : "";
  const digits = bare.slice(sign.length);
  if (ONE_SEPARATOR_THREE_DIGITS.test(digits)) return AMBIGUOUS;
  if (!GROUPED.test(digits) && !UNGROUPED.test(digits)) return UNREADABLE;
  const [whole = "", decimals = ""] = digits.replaceAll(".", "").split(",");
  const isZero = /^0*$/.test(whole + decimals);
  return { ok: true, amount: `${isZero ? "" : sign}${whole}.${decimals.padEnd(2, "0")}` };
};
