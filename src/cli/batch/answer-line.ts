import { calculateForloeb } from "../../calculate/calculate-forloeb.js";
import { calculateWith } from "../../calculate/calculate-with.js";
import type { CaseResult } from "../../calculate/case-result.js";
import type { ForloebResult } from "../../calculate/forloeb/forloeb-result.js";
import type { CalculateOptions, Settings } from "../../calculate/options.js";
import { caseError, type CaseError } from "../../cases/case-error.js";
import type { ErrorCode } from "../../cases/error-code.js";
import { receiptLine } from "../kvitteringer.js";
import { isForloeb } from "../results.js";
import { type CaseText, caseText } from "./case-text.js";

/** What is wanted of every line. */
export interface LineWanted {
  readonly options: CalculateOptions;
  readonly trace: boolean;
  readonly kvittering: boolean;
}

/** What a line is answered with, and what is wrong with it. */
export interface AnsweredLine extends CaseText {
  readonly errors: readonly CaseError[];
}

/** Answers the content of a line. */
export type AnswerContent = (content: unknown) => AnsweredLine;

const NONE: readonly CaseError[] = [];

const errorsOf = (answer: CaseResult | ForloebResult): readonly CaseError[] =>
  answer.ok ? NONE : answer.errors;

const answered = (answer: CaseResult | ForloebResult): AnsweredLine => ({
  text: JSON.stringify(answer),
  forbehold: undefined,
  errors: errorsOf(answer),
});

/** A line that could not be read is answered like a case that was refused. */
export const refusedLine = (code: ErrorCode): AnsweredLine =>
  answered({ ok: false, errors: [caseError(code, "", undefined)] });

/** The function that answers the content of every line, for settings that were checked. */
export const contentAnswerer = (
  settings: Settings,
  { options, trace, kvittering }: LineWanted,
): AnswerContent => {
  if (kvittering) return (content) => ({ ...receiptLine(content, options), forbehold: undefined });
  const ofCase = calculateWith({ settings });
  return (content) => {
    if (isForloeb(content))
      return answered(
        calculateForloeb(content as Parameters<typeof calculateForloeb>[0], { ...options, trace }),
      );
    const result = ofCase(content);
    const { text, forbehold } = caseText(result);
    return { text, forbehold, errors: errorsOf(result) };
  };
};
