import type { Case } from "../cases/case.js";
import { caseError, type CaseError } from "../cases/case-error.js";
import type { Forloebssag } from "../cases/forloeb/forloebssag.js";
import { type PreparedForloeb, prepareForloeb } from "../cases/forloeb/prepare-forloeb.js";
import { forloebssagSchema } from "../cases/forloeb/schema.js";
import { type PreparedCase, prepareCase } from "../cases/prepare-case.js";
import { readCase } from "../cases/read-case.js";
import { readDraft } from "../cases/read-draft.js";
import type { RateBook } from "../rates/rate-book.js";
import type { RefusedCase } from "./case-result.js";
import { type CalculateOptions, type ReadOptions, type Settings, settingsOf } from "./options.js";

type Prepared = PreparedCase | PreparedForloeb;
type Ready<P extends Prepared> = P & { readonly ok: true };

/** How input is read, and what is said of it when nothing is wrong. */
interface Answering<P extends Prepared, T> {
  readonly idOf: () => unknown;
  readonly prepare: (book: RateBook) => P;
  readonly answer: (prepared: Ready<P>, settings: Settings) => T;
}

const refused = (id: unknown, errors: readonly CaseError[]): RefusedCase => ({
  ...(typeof id === "string" ? { id } : {}),
  ok: false,
  errors,
});

const answerWith = <P extends Prepared, T>(
  settings: Settings,
  { prepare, answer }: Answering<P, T>,
): T | RefusedCase => {
  const prepared: Prepared = prepare(settings.book);
  if (!prepared.ok) return refused(prepared.id, prepared.errors);
  return answer(prepared as Ready<P>, settings);
};

const answerChecked = <P extends Prepared, T>(
  readOptions: () => ReadOptions,
  answering: Answering<P, T>,
): T | RefusedCase => {
  try {
    const checked = readOptions();
    if ("errors" in checked) return refused(answering.idOf(), checked.errors);
    return answerWith(checked.settings, answering);
  } catch {
    return refused(undefined, [caseError("INTERNAL_ERROR", "", undefined)]);
  }
};

type AnswerCase<T> = (prepared: Ready<PreparedCase>, settings: Settings) => T;

const answeringCase = <T>(sag: unknown, answer: AnswerCase<T>): Answering<PreparedCase, T> => ({
  idOf: () => readCase(sag).draft.id,
  prepare: (book) => prepareCase(sag, book),
  answer,
});

/** Checks options and case, and lets `answer` speak when nothing is wrong with them. It never throws. */
export const answerCase = <T>(
  sag: Case,
  options: CalculateOptions | undefined,
  answer: AnswerCase<T>,
): T | RefusedCase => answerChecked(() => settingsOf(options), answeringCase(sag, answer));

/** The same with options that were read before: for whoever answers many cases with the same ones. */
export const answerCaseWith = <T>(sag: unknown, read: ReadOptions, answer: AnswerCase<T>): T | RefusedCase =>
  answerChecked(() => read, answeringCase(sag, answer));

/** The same for a course; a month that cannot be calculated is left to `answer`. */
export const answerForloeb = <T>(
  sag: Forloebssag,
  options: CalculateOptions | undefined,
  answer: (prepared: Ready<PreparedForloeb>, settings: Settings) => T,
): T | RefusedCase =>
  answerChecked(() => settingsOf(options), {
    idOf: () => readDraft(forloebssagSchema(), sag).draft.id,
    prepare: (book) => prepareForloeb(sag, book),
    answer,
  });
