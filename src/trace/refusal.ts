import type { RefusedCase } from "../calculate/case-result.js";
import type { CaseError } from "../cases/case-error.js";
import type { Locale } from "./locale.js";
import { escapedText } from "./markdown.js";
import { oneLine } from "./words.js";

/** One error as a sentence with its place in the input before it; not yet escaped. */
export const errorSentence = (error: CaseError, locale: Locale): string => {
  const value = error.value === null ? "" : ` (${String(error.value)})`;
  const where = error.path === "" ? "" : `${error.path}${value}: `;
  return where + error[locale];
};

/** What is wrong with an input, one error a line under a heading that ends with a colon. */
export const refusalText = (
  heading: string,
  { id, errors }: RefusedCase,
  locale: Locale,
  format: "text" | "markdown" | undefined,
): string => {
  const safe = format === "markdown" ? escapedText : oneLine;
  return [
    id === undefined ? heading : `${heading.slice(0, -1)} (${safe(id)}):`,
    ...errors.map((error) => `- ${safe(errorSentence(error, locale))} [${error.code}]`),
    "",
  ].join("\n");
};
