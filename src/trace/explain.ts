import type { CaseResult } from "../calculate/case-result.js";
import { explanationOf } from "./explanation.js";
import { isLocale, type Locale } from "./locale.js";
import { markdownOf } from "./markdown.js";
import { plainTextOf } from "./plain-text.js";
import { refusalText } from "./refusal.js";

/** How an explanation is written. */
export interface ExplainOptions {
  /** Danish (default) or English. */
  readonly locale?: Locale;
  /** Plain text (default) or Markdown. */
  readonly format?: "text" | "markdown";
}

const REFUSED = { da: "Sagen kan ikke beregnes:", en: "The case cannot be calculated:" };
const NO_TRACE = {
  da: "Beregningen er lavet uden trin. Beregn igen med { trace: true } for at få den forklaret.",
  en: "The calculation was made without steps. Calculate again with { trace: true } to have it explained.",
};

const NO_RESULT = {
  da: "Der er intet resultat at forklare. Giv det, som calculate svarer.",
  en: "There is no result to explain. Give what calculate answers.",
};

/**
 * Explains a result so that a person can follow every figure: amounts in the notation of the language, the
 * paragraph on each line, every rate with its period and source, what was disregarded and why, and the
 * reservations last.
 *
 * @param result - a result of `calculate` with `{ trace: true }`; a refused case is explained by its errors
 * @param options - language and form; an unknown language is answered in Danish
 * @returns the explanation; it never throws
 * @remarks Since 0.1.0. No paragraph of its own: it repeats those of the steps.
 *
 * @example The first line of an explanation
 * ```ts
 * explain(
 *   calculate({ maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } }, { trace: true }),
 * ).split("\n")[0] // => "Beregning for maj 2024"
 * ```
 * @example At the edge: a refused case is explained by what is wrong with it
 * ```ts
 * explain(calculate({ maaned: "2024-05" }), { locale: "en" }).split("\n")[0] // => "The case cannot be calculated:"
 * ```
 */
export const explain = (result: CaseResult, options: ExplainOptions = {}): string => {
  let locale: Locale = "da";
  try {
    const { locale: asked, format = "text" } = options;
    if (isLocale(asked)) locale = asked;
    return explanationText(result, locale, format);
  } catch {
    // A JavaScript caller may hand in anything.
    return `${NO_RESULT[locale]}\n`;
  }
};

const explanationText = (result: CaseResult, locale: Locale, format: "text" | "markdown"): string => {
  if (!result.ok) return refusalText(REFUSED[locale], result, locale, format);
  if (result.trace === undefined) return `${NO_TRACE[locale]}\n`;
  const explanation = explanationOf(result, locale);
  return format === "markdown" ? markdownOf(explanation, locale) : plainTextOf(explanation, locale);
};
