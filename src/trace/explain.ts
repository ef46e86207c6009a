import type { CaseResult } from "../calculate/case-result.js";
import type { ForloebResult } from "../calculate/forloeb/forloeb-result.js";
import { explanationOf } from "./explanation.js";
import { forloebExplanationOf } from "./forloeb/explanation.js";
import { forloebMarkdownOf } from "./forloeb/markdown.js";
import { forloebTextOf } from "./forloeb/plain-text.js";
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
  da: "Der er intet resultat at forklare. Giv det, som calculate eller calculateForloeb svarer.",
  en: "There is no result to explain. Give what calculate or calculateForloeb answers.",
};

/**
 * Explains a result so that a person can follow every figure: amounts in the notation of the language, the
 * paragraph on each line, every rate with its period and source, what was disregarded and why, and the
 * reservations last. A course is explained by a table with one row a month, its sum and notes on what changed.
 *
 * @param result - a result of `calculate` with `{ trace: true }`, or of `calculateForloeb`, whose table needs no
 *   trace; a refused case is explained by its errors
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
export const explain = (result: CaseResult | ForloebResult, options: ExplainOptions = {}): string => {
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

const explanationText = (
  result: CaseResult | ForloebResult,
  locale: Locale,
  format: "text" | "markdown",
): string => {
  const isMarkdown = format === "markdown";
  if ("maaneder" in result && "total" in result) {
    const explanation = forloebExplanationOf(result, result.maaneder, result.total, locale);
    return isMarkdown ? forloebMarkdownOf(explanation) : forloebTextOf(explanation);
  }
  if (!result.ok) return refusalText(REFUSED[locale], result, locale, format);
  if (!("trace" in result)) return `${NO_TRACE[locale]}\n`;
  const explanation = explanationOf(result, locale);
  return isMarkdown ? markdownOf(explanation, locale) : plainTextOf(explanation, locale);
};
