import { once } from "../arithmetic/once.js";
import type { Text } from "../arithmetic/step.js";
import { caseError, type CaseError, shortened } from "../cases/case-error.js";
import { pathText } from "../cases/draft.js";
import { builtInOrdninger, builtInTables } from "../rates/built-in.js";
import { isDate } from "../rates/calendar.js";
import type { Ordning } from "../rates/ordning.js";
import { readOwnOrdninger } from "../rates/own-ordninger.js";
import { readOwnTables } from "../rates/own-tables.js";
import { openRateBook, type RateBook } from "../rates/rate-book.js";
import type { RateTable } from "../rates/rate-table.js";
import type { OwnFault, ReadOwn } from "../rates/read-own.js";

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
  /** Municipal schemes of your own in the format of `rates/godtgoerelse/`; they go before those of the package. */
  readonly ordninger?: readonly Ordning[];
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
  /** The day whose knowledge the book holds; absent when it holds all. */
  readonly knownOn?: string;
  readonly book: RateBook;
}

const defaultBook = once(() => openRateBook(builtInTables(), { ordninger: builtInOrdninger() }));
const defaults = once((): ReadOptions => ({
  settings: { trace: false, rounding: "oere", book: defaultBook() },
}));

/** More tables than a municipality can have; a bound on the work that a hostile list can cause. */
const MOST_TABLES = 1000;

/** Data of a caller as it was read, or what is wrong with it. */
interface ReadData<T> {
  readonly read: readonly T[];
  readonly errors: readonly CaseError[];
}

type OwnOption = "rates" | "ordninger";

const readData = <T>(
  option: OwnOption,
  given: unknown,
  readOwn: (given: readonly unknown[]) => ReadOwn<T>,
): ReadData<T> => {
  if (given === undefined) return { read: [], errors: [] };
  if (!Array.isArray(given) || given.length > MOST_TABLES)
    return { read: [], errors: [caseError("OPTION_INVALID", option, given, LIST_OF[option])] };
  const { read, faults } = readOwn(given);
  return { read, errors: faults.map((fault) => errorOf(option, fault)) };
};

const LIST_OF: Readonly<Record<OwnOption, Text>> = {
  rates: { da: "en liste af højst 1.000 satstabeller", en: "a list of at most 1,000 rate tables" },
  ordninger: { da: "en liste af højst 1.000 ordninger", en: "a list of at most 1,000 schemes" },
};

const CODES = {
  rates: { invalid: "RATE_TABLE_INVALID", overlap: "RATE_TABLE_OVERLAP" },
  ordninger: { invalid: "SCHEME_INVALID", overlap: "SCHEME_OVERLAP" },
} as const;

const errorOf = (option: OwnOption, { kind, index, path }: OwnFault): CaseError => {
  const field = shortened(pathText(path)) || "table";
  const at = pathText([option, index]);
  return caseError(CODES[option][kind], path.length === 0 ? at : `${at}.${field}`, null, {
    da: `fejl ved »${field}«.`,
    en: `fault at "${field}".`,
  });
};

/** Rate tables of a caller as they were read, or what is wrong with them. */
export const readRates = (rates: unknown): ReadData<RateTable> => readData("rates", rates, readOwnTables);

/** Municipal schemes of a caller as they were read, or what is wrong with them. */
export const readOrdninger = (ordninger: unknown): ReadData<Ordning> =>
  readData("ordninger", ordninger, readOwnOrdninger);

/** Options of a JavaScript caller may be anything. */
export const notAnObject = (options: unknown): CaseError =>
  caseError("OPTION_INVALID", "options", options, {
    da: "et objekt eller ingenting",
    en: "an object or nothing",
  });

const KNOWN: readonly string[] = [
  "trace",
  "rounding",
  "rates",
  "ordninger",
  "knownOn",
] satisfies (keyof CalculateOptions)[];

const badOption = (path: string, value: unknown, da: string, en: string): CaseError =>
  caseError("OPTION_INVALID", path, value, { da, en });

const checkNames = (options: object): readonly CaseError[] =>
  Object.keys(options)
    .filter((name) => !KNOWN.includes(name))
    .map((name) => badOption(shortened(name), null, KNOWN.join(", "), KNOWN.join(", ")));

const checkOptions = ({ trace, rounding, knownOn }: CalculateOptions): readonly CaseError[] => [
  ...(trace === undefined || typeof trace === "boolean"
    ? []
    : [badOption("trace", trace, "true eller false", "true or false")]),
  ...(rounding === undefined || rounding === "oere" || rounding === "krone"
    ? []
    : [badOption("rounding", rounding, "oere eller krone", "oere or krone")]),
  ...(knownOn === undefined || (typeof knownOn === "string" && isDate(knownOn))
    ? []
    : [badOption("knownOn", knownOn, "en dato som åååå-mm-dd", "a date as yyyy-mm-dd")]),
];

/** Options that were read, or what is wrong with them. */
export type ReadOptions = { readonly settings: Settings } | { readonly errors: readonly CaseError[] };

const readObject = (options: CalculateOptions): ReadOptions => {
  // Each option is read once: what is checked is what is used.
  const { trace, rounding, rates, ordninger, knownOn } = options;
  const own = readRates(rates);
  const schemes = readOrdninger(ordninger);
  const errors = [
    ...checkNames(options),
    ...checkOptions({ trace, rounding, knownOn } as CalculateOptions),
    ...own.errors,
    ...schemes.errors,
  ];
  if (errors.length > 0) return { errors };
  const known = knownOn === undefined ? {} : { knownOn };
  const isDefaultBook = [rates, ordninger, knownOn].every((option) => option === undefined);
  const book = isDefaultBook
    ? defaultBook()
    : openRateBook(builtInTables(), {
        own: own.read,
        ordninger: builtInOrdninger(),
        ownOrdninger: schemes.read,
        ...known,
      });
  return { settings: { trace: trace ?? false, rounding: rounding ?? "oere", ...known, book } };
};

/** Checks options and opens the rate book that they ask for. */
export const settingsOf = (options: CalculateOptions | undefined): ReadOptions => {
  if (options === undefined) return defaults();
  if (typeof options !== "object" || options === null) return { errors: [notAnObject(options)] };
  try {
    return readObject(options);
  } catch {
    // A getter or a proxy of the caller failed.
    return { errors: [notAnObject({})] };
  }
};
