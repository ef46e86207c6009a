import type { Case } from "../cases/case.js";
import { caseError, type CaseError } from "../cases/case-error.js";
import type { Forloebssag } from "../cases/forloeb/forloebssag.js";
import { type PreparedForloeb, prepareForloeb } from "../cases/forloeb/prepare-forloeb.js";
import { forloebssagSchema } from "../cases/forloeb/schema.js";
import { type PreparedCase, prepareCase } from "../cases/prepare-case.js";
import { readCase } from "../cases/read-case.js";
import { readDraft } from "../cases/read-draft.js";
import type { RefusedCase } from "./case-result.js";
import { type CalculateOptions, type ReadOptions, type Settings, settingsOf } from "./options.js";

type Prepared = PreparedCase | PreparedForloeb;
type Ready<P extends Prepared> = P & { readonly ok: true };

const refused = (id: unknown, errors: readonly CaseError[]): RefusedCase => ({
  ...(typeof id === "string" ? { id } : {}),
  ok: false,
  errors,
});

/** A fault of this library is answered too. */
const guarded = <T>(answer: () => T | RefusedCase): T | RefusedCase => {
  try {
    return answer();
  } catch {
    return refused(undefined, [caseError("INTERNAL_ERROR", "", undefined)]);
  }
};

type AnswerCase<T> = (prepared: Ready<PreparedCase>, settings: Settings) => T;

/**
 * Checks a case, and lets `answer` speak when nothing is wrong with it or with the options. For whoever answers many
 * cases with options that were read once. It never throws.
 */
export const answerCaseWith = <T>(sag: unknown, read: ReadOptions, answer: AnswerCase<T>): T | RefusedCase =>
  guarded(() => {
    if ("errors" in read) return refused(readCase(sag).draft.id, read.errors);
    const prepared = prepareCase(sag, read.settings.book);
    return prepared.ok ? answer(prepared, read.settings) : refused(prepared.id, prepared.errors);
  });

/** The same with options that are read now. */
export const answerCase = <T>(
  sag: Case,
  options: CalculateOptions | undefined,
  answer: AnswerCase<T>,
): T | RefusedCase => guarded(() => answerCaseWith(sag, settingsOf(options), answer));

/** The same for a course; a month that cannot be calculated is left to `answer`. */
export const answerForloeb = <T>(
  sag: Forloebssag,
  options: CalculateOptions | undefined,
  answer: (prepared: Ready<PreparedForloeb>, settings: Settings) => T,
): T | RefusedCase =>
  guarded(() => {
    const read = settingsOf(options);
    if ("errors" in read) return refused(readDraft(forloebssagSchema(), sag).draft.id, read.errors);
    const prepared = prepareForloeb(sag, read.settings.book);
    return prepared.ok ? answer(prepared, read.settings) : refused(prepared.id, prepared.errors);
  });
