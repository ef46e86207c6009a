import { calculatePrepared } from "../calculate/calculate-prepared.js";
import type { CaseResult, RefusedCase } from "../calculate/case-result.js";
import type { ReadOptions, Settings } from "../calculate/options.js";
import { caseError, type CaseError } from "../cases/case-error.js";
import { prepareCase } from "../cases/prepare-case.js";
import { readCase } from "../cases/read-case.js";

const refused = (id: string | undefined, errors: readonly CaseError[]): RefusedCase => ({
  ...(typeof id === "string" ? { id } : {}),
  ok: false,
  errors,
});

const answered = (sag: unknown, settings: Settings): CaseResult => {
  const prepared = prepareCase(sag, settings.book);
  return prepared.ok
    ? calculatePrepared(prepared.sag, prepared.rates, settings)
    : refused(prepared.id, prepared.errors);
};

/** What `calculate` answers to a case with options that were read once for many cases. It never throws. */
export const calculateRow = (sag: unknown, read: ReadOptions): CaseResult => {
  try {
    return "errors" in read ? refused(readCase(sag).draft.id, read.errors) : answered(sag, read.settings);
  } catch {
    return refused(undefined, [caseError("INTERNAL_ERROR", "", undefined)]);
  }
};
