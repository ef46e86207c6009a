import type { Text } from "../arithmetic/step.js";
import { hundredthsOf, type Hundredths } from "../money/hundredths.js";
import type { Amount } from "./case.js";
import { caseError, type CaseError, NO_ERRORS } from "./case-error.js";

/** The largest figure of a kind that a case may hold, so that every sum stays exact. */
export interface Limit {
  readonly hundredths: Hundredths;
  readonly said: Text;
}

/** Kroner. */
export const KRONER: Limit = {
  hundredths: 100_000_000_000,
  said: { da: "1.000.000.000 kr.", en: "1,000,000,000 kr." },
};
/** Kilometres, a way or a day. */
export const KILOMETER: Limit = { hundredths: 1_000_000, said: { da: "10.000 km.", en: "10,000 km." } };
/** Hours of a month. */
export const TIMER: Limit = { hundredths: 74_400, said: { da: "744 timer.", en: "744 hours." } };

/** Hours of a day. */
export const TIMER_PR_DAG: Limit = { hundredths: 2_400, said: { da: "24 timer.", en: "24 hours." } };

/** Refuses a figure below zero or above its limit; an absent one is not judged here. */
export const checkFigure = (path: string, figure: Amount | undefined, limit: Limit): readonly CaseError[] => {
  if (figure === undefined) return NO_ERRORS;
  const hundredths = hundredthsOf(figure);
  if (hundredths < 0) return [caseError("AMOUNT_NEGATIVE", path, figure)];
  return hundredths > limit.hundredths
    ? [caseError("AMOUNT_TOO_LARGE", path, figure, limit.said)]
    : NO_ERRORS;
};
