import { caseError, type CaseError } from "../cases/case-error.js";
import { pathText } from "../cases/draft.js";
import { BUILT_IN_TABLES } from "../rates/built-in.js";
import { isDate } from "../rates/calendar.js";
import { ownTableFaults } from "../rates/own-tables.js";
import { openRateBook, type RateBook } from "../rates/rate-book.js";
import type { RateTable } from "../rates/rate-table.js";

/** To what the benefit is rounded: half up to the øre, or to the whole krone. */
export type Rounding = "oere" | "krone";

/** What a calculation may be told. */
export interface CalculateOptions {
  /** Return every step. Default false. */
  readonly trace?: boolean;
  /** Round the benefit to the øre (default) or to the whole krone. The choice is shown in the result. */
  readonly rounding?: Rounding;
  /** Rate tables of your own in the format of `rates/`; they go before those of the package. */
  readonly rates?: readonly RateTable[];
  /** Calculate with what was known on this day, `yyyy-mm-dd`: later corrections of rates are left out. */
  readonly knownOn?: string;
}

/** What is wrong with options. */
export interface RefusedOptions {
  /** Always false. */
  readonly ok: false;
  /** Everything that is wrong with them. */
  readonly errors: readonly CaseError[];
}

/** Options that have been checked. */
export interface Settings {
  readonly trace: boolean;
  readonly rounding: Rounding;
  readonly book: RateBook;
}

const DEFAULT_BOOK = openRateBook(BUILT_IN_TABLES);
const DEFAULTS: Settings = { trace: false, rounding: "oere", book: DEFAULT_BOOK };

/** What is wrong with rate tables of a caller, as errors. */
export const checkOwnTables = (rates: unknown): readonly CaseError[] => {
  if (!Array.isArray(rates))
    return [
      caseError("OPTION_INVALID", "rates", rates, {
        da: "en liste af satstabeller",
        en: "a list of rate tables",
      }),
    ];
  return ownTableFaults(rates).map(({ kind, index, path }) => {
    const where = pathText(["rates", index, ...path]);
    const field = pathText(path) || "table";
    return kind === "overlap"
      ? caseError("RATE_TABLE_OVERLAP", where, null)
      : caseError("RATE_TABLE_INVALID", where, null, {
          da: `fejl ved »${field}«.`,
          en: `fault at "${field}".`,
        });
  });
};

/** Options of a JavaScript caller may be anything. */
export const notAnObject = (options: unknown): CaseError =>
  caseError("OPTION_INVALID", "options", options, {
    da: "et objekt eller ingenting",
    en: "an object or nothing",
  });

const checkOptions = ({ rounding, rates, knownOn }: CalculateOptions): readonly CaseError[] => [
  ...(rounding === undefined || rounding === "oere" || rounding === "krone"
    ? []
    : [caseError("OPTION_INVALID", "rounding", rounding, { da: "oere eller krone", en: "oere or krone" })]),
  ...(knownOn === undefined || (typeof knownOn === "string" && isDate(knownOn))
    ? []
    : [
        caseError("OPTION_INVALID", "knownOn", knownOn, {
          da: "en dato som åååå-mm-dd",
          en: "a date as yyyy-mm-dd",
        }),
      ]),
  ...(rates === undefined ? [] : checkOwnTables(rates)),
];

/** Checks options and opens the rate book that they ask for. */
export const settingsOf = (
  options: CalculateOptions | undefined,
): { readonly settings: Settings } | { readonly errors: readonly CaseError[] } => {
  if (options === undefined) return { settings: DEFAULTS };
  if (typeof options !== "object" || options === null) return { errors: [notAnObject(options)] };
  const errors = checkOptions(options);
  if (errors.length > 0) return { errors };
  const { trace = false, rounding = "oere", rates, knownOn } = options;
  const isDefaultBook = rates === undefined && knownOn === undefined;
  const own = {
    ...(rates === undefined ? {} : { own: rates }),
    ...(knownOn === undefined ? {} : { knownOn }),
  };
  return {
    settings: { trace, rounding, book: isDefaultBook ? DEFAULT_BOOK : openRateBook(BUILT_IN_TABLES, own) },
  };
};
