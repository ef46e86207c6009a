import { answerWithSettings } from "./answer-checked.js";
import { calculatePrepared } from "./calculate-prepared.js";
import type { CaseResult } from "./case-result.js";
import type { Settings } from "./options.js";

/** `calculate` with settings that are opened once: for whoever calculates many cases with the same options. */
export const calculateWith =
  (settings: Settings) =>
  (sag: unknown): CaseResult =>
    answerWithSettings(sag, settings, (prepared) =>
      calculatePrepared(prepared.sag, prepared.rates, settings),
    );
