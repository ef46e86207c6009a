import type { RateBook } from "../../rates/rate-book.js";
import type { CaseError } from "../case-error.js";
import { notReadTwice, prepareDraft, type PreparedCase } from "../prepare-case.js";
import { readDraft } from "../read-draft.js";
import { checkForloebssag } from "./checks.js";
import type { Fakta } from "./fakta.js";
import type { Forloebssag } from "./forloebssag.js";
import { type Maanedssag, stiIForloebet, vedroerer } from "./maanedssag.js";
import { maanedssager, tidloeseSager } from "./maanedssager.js";
import { forloebsmaaneder, graenserAf } from "./periode.js";
import { forloebssagSchema } from "./schema.js";

/** One month of a course: its case with its rates, or what is wrong with it, told by the paths of the course. */
export interface PreparedMonth {
  readonly maaned: string;
  readonly fakta: Fakta;
  readonly prepared: PreparedCase;
}

/** A course whose months can be calculated or not, or everything for which it is refused as a whole. */
export type PreparedForloeb =
  | { readonly ok: true; readonly sag: Forloebssag; readonly maaneder: readonly PreparedMonth[] }
  | { readonly ok: false; readonly id: string | undefined; readonly errors: readonly CaseError[] };

const keyOf = ({ code, path, value, da }: CaseError): string => JSON.stringify([code, path, value, da]);

/** Each error once, in the order given. */
export const unique = (errors: readonly CaseError[]): readonly CaseError[] => [
  ...new Map(errors.map((error) => [keyOf(error), error])).values(),
];

interface Checked<M> extends Maanedssag<M> {
  readonly prepared: PreparedCase;
  readonly errors: readonly CaseError[];
}

const checked = <M>(one: Maanedssag<M>, book: RateBook): Checked<M> => {
  const prepared = prepareDraft(one.sag, [], book);
  if (prepared.ok) return { ...one, prepared, errors: [] };
  const errors = prepared.errors.map((error) => ({ ...error, path: stiIForloebet(error.path, one.stier) }));
  return { ...one, prepared: { ...prepared, errors }, errors };
};

/** What is wrong with one month alone, although it is found by a fact of the whole course. */
const OF_A_MONTH: ReadonlySet<string> = new Set(["LEVEL_ENDS_IN_MONTH"]);

/** An error of the course and not of a month: it is the same in every month that the fact has to do with. */
const isOfForloebet = (error: CaseError, months: readonly Checked<unknown>[]): boolean =>
  !error.path.startsWith("maaned") &&
  !OF_A_MONTH.has(error.code) &&
  months
    .filter(({ stier }) => vedroerer(error.path, stier))
    .every(({ errors }) => errors.some((other) => keyOf(other) === keyOf(error)));

const errorsOf = (cases: readonly Checked<unknown>[]): readonly CaseError[] =>
  unique(cases.flatMap(({ errors }) => errors));

/** Everything that refuses the course as a whole; with it stands whatever else is wrong. */
const refusing = (
  byForm: readonly CaseError[],
  byMeaning: readonly CaseError[],
  months: readonly Checked<unknown>[],
): readonly CaseError[] => {
  const ofMonths = errorsOf(months);
  const ofForloebet = ofMonths.filter((error) => isOfForloebet(error, months));
  const isRefused = byForm.length + byMeaning.length + ofForloebet.length > 0;
  return isRefused
    ? [...byForm, ...notReadTwice(unique([...byMeaning, ...ofForloebet, ...ofMonths]), byForm)]
    : [];
};

/**
 * Reads a course, makes the case of each of its months and prepares it as a case that stands alone is
 * prepared. What is wrong with the course itself refuses it; what is wrong with a month stays in its place.
 */
export const prepareForloeb = (input: unknown, book: RateBook): PreparedForloeb => {
  const { draft, errors: byForm } = readDraft(forloebssagSchema(), input);
  const { maaneder, errors: ofPeriod } = forloebsmaaneder(draft, byForm);
  const graenser = graenserAf(maaneder);
  const months = maanedssager(draft, maaneder).map((one) => checked(one, book));
  const timeless = tidloeseSager(draft, graenser).map((one) => checked(one, book));
  const byMeaning = [...ofPeriod, ...checkForloebssag(draft, graenser, byForm), ...errorsOf(timeless)];
  const errors = refusing(byForm, byMeaning, months);
  if (errors.length > 0) return { ok: false, id: draft.id, errors };
  return { ok: true, sag: draft as Forloebssag, maaneder: months };
};
