import { answerCaseWith } from "./answer-checked.js";
import { calculatePrepared } from "./calculate-prepared.js";
import type { CaseResult } from "./case-result.js";
import type { ReadOptions } from "./options.js";

/** `calculate` with options that are read once: for whoever calculates many cases with the same ones. */
export const calculateWith =
  (read: ReadOptions) =>
  (sag: unknown): CaseResult =>
    answerCaseWith(sag, read, (prepared, settings) =>
      calculatePrepared(prepared.sag, prepared.rates, settings),
    );
