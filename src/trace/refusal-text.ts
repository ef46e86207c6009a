import type { RefusedCase } from "../calculate/case-result.js";
import type { CaseError } from "../cases/case-error.js";
import type { Locale } from "./locale.js";
import { escapedText } from "./markdown.js";
import { oneLine } from "./words.js";

const REFUSED = { da: "Sagen kan ikke beregnes:", en: "The case cannot be calculated:" };

/** One error as a sentence with its place in the case before it and its code behind it; not yet escaped. */
export const errorSentence = (error: CaseError, locale: Locale): string => {
  const value = error.value === null ? "" : ` (${String(error.value)})`;
  const where = error.path === "" ? "" : `${error.path}${value}: `;
  return where + error[locale];
};

/** What is wrong with a case, one error a line. */
export const refusalText = (
  { id, errors }: RefusedCase,
  locale: Locale,
  format: "text" | "markdown",
): string => {
  const safe = format === "markdown" ? escapedText : oneLine;
  return [
    id === undefined ? REFUSED[locale] : `${REFUSED[locale].slice(0, -1)} (${safe(id)}):`,
    ...errors.map((error) => `- ${safe(errorSentence(error, locale))} [${error.code}]`),
    "",
  ].join("\n");
};
