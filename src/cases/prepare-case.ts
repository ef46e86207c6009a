import type { RateFigure } from "../arithmetic/calculator.js";
import type { Befordringssatser } from "../law/beskaeftigelsesindsatsloven-175-befordring/befordring.js";
import type { RateBook } from "../rates/rate-book.js";
import { befordringsrates } from "./befordring/rates.js";
import type { Case } from "./case.js";
import { caseError, type CaseError, joined, NO_ERRORS } from "./case-error.js";
import type { Draft } from "./draft.js";
import { checkGodtgoerelse } from "./godtgoerelse/checks.js";
import { type Godtgoerelsesrates, godtgoerelsesrates } from "./godtgoerelse/rates.js";
import { checkFigure, KILOMETER } from "./limits.js";
import { readCase } from "./read-case.js";
import { requestRates } from "./rate-request.js";
import { checkYdelse } from "./ydelse/checks.js";
import { type Ydelsesrates, ydelsesrates } from "./ydelse/rates.js";

/** The rates that a case rests on, for each of its parts. */
export interface Caserates {
  readonly ydelse: Ydelsesrates | undefined;
  readonly godtgoerelse: Godtgoerelsesrates | undefined;
  readonly befordring: Befordringssatser<RateFigure> | undefined;
}

/** A case that can be calculated with its rates, or everything that is wrong with it. */
export type PreparedCase =
  | { readonly ok: true; readonly sag: Case; readonly rates: Caserates }
  | { readonly ok: false; readonly id: string | undefined; readonly errors: readonly CaseError[] };

const checkParts = ({ maaned, ydelse, godtgoerelse, befordring }: Draft<Case>): readonly CaseError[] => {
  if (ydelse === undefined && godtgoerelse === undefined && befordring === undefined)
    return [caseError("CASE_EMPTY", "", undefined)];
  return joined(
    ydelse === undefined ? NO_ERRORS : checkYdelse(ydelse, maaned),
    godtgoerelse === undefined ? NO_ERRORS : checkGodtgoerelse(godtgoerelse, maaned),
    checkFigure("befordring.kmPrDag", befordring?.kmPrDag, KILOMETER),
  );
};

interface RatesAndErrors {
  readonly rates: Caserates;
  readonly errors: readonly CaseError[];
}

const NO_RATES: RatesAndErrors = {
  rates: { ydelse: undefined, godtgoerelse: undefined, befordring: undefined },
  errors: NO_ERRORS,
};

const findRates = ({ maaned, ydelse, godtgoerelse, befordring }: Draft<Case>, book: RateBook) => {
  if (maaned === undefined) return NO_RATES;
  const request = requestRates(book, maaned);
  const rates = {
    ydelse: ydelse && ydelsesrates(request, ydelse, maaned),
    godtgoerelse: godtgoerelse && godtgoerelsesrates(request, godtgoerelse),
    befordring: befordring && befordringsrates(request),
  };
  return { rates, errors: request.errors() };
};

/** What could not be read is not reported again as missing. */
export const notReadTwice = (byMeaning: readonly CaseError[], byForm: readonly CaseError[]) => {
  const unread = new Set(byForm.filter(({ code }) => code !== "FIELD_UNKNOWN").map(({ path }) => path));
  return byMeaning.filter(
    ({ path, code }) => !(code === "CASE_EMPTY" && byForm.length > 0) && !unread.has(path),
  );
};

/**
 * Checks what could be read of a case by its meaning and finds its rates. What could not be read is among the
 * errors by form.
 */
export const prepareDraft = (
  draft: Draft<Case>,
  byForm: readonly CaseError[],
  book: RateBook,
): PreparedCase => {
  const { rates, errors: missing } = findRates(draft, book);
  const byMeaning = joined(checkParts(draft), missing);
  if (byForm.length === 0 && byMeaning.length === 0) return { ok: true, sag: draft as Case, rates };
  return { ok: false, id: draft.id, errors: [...byForm, ...notReadTwice(byMeaning, byForm)] };
};

/**
 * Reads a case, checks it by its meaning and finds its rates. All errors are found in one go: whatever could
 * be read is checked even when something else could not.
 */
export const prepareCase = (input: unknown, book: RateBook): PreparedCase => {
  const { draft, errors } = readCase(input);
  return prepareDraft(draft, errors, book);
};
