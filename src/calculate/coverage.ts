import type { CaseError } from "../cases/case-error.js";
import { caseError } from "../cases/case-error.js";
import { builtInTables } from "../rates/built-in.js";
import { isDate } from "../rates/calendar.js";
import { coverageOf, type TableCoverage } from "../rates/coverage.js";
import type { RateTable } from "../rates/rate-table.js";
import { notAnObject, readRates, type RefusedOptions } from "./options.js";

/** What `coverage` may be told. */
export interface CoverageOptions {
  /** The day that the days left are counted from, `yyyy-mm-dd`. Without it they are not counted. */
  readonly from?: string;
  /** Rate tables of your own, which are listed as such. */
  readonly rates?: readonly RateTable[];
}

/** What {@link coverage} answers. */
export type CoverageResult =
  | {
      /** Always true. */
      readonly ok: true;
      /** What every table covers. */
      readonly tables: readonly TableCoverage[];
    }
  | RefusedOptions;

/**
 * Lists what the rate tables cover: periods, the evidence for every key, gaps, and how many days are left.
 *
 * @param options - the day to count from, and tables of your own. The library knows no today.
 * @returns the coverage of every table; else the errors `OPTION_INVALID`, `RATE_TABLE_INVALID` or
 *   `RATE_TABLE_OVERLAP`. It never throws.
 * @remarks Since 0.1.0. No paragraph: it lists the tables that the paragraphs stand in.
 *
 * @example The last day that the benefit can be calculated for
 * ```ts
 * coverage().tables[0].lastDay // => "2024-12-31"
 * ```
 * @example At the edge: a day after the last has no days left
 * ```ts
 * coverage({ from: "2025-01-01" }).tables[0].daysLeft // => -1
 * ```
 */
export const coverage = (options: CoverageOptions = {}): CoverageResult => {
  if (typeof options !== "object" || options === null) return { ok: false, errors: [notAnObject(options)] };
  try {
    return coverageWith(options);
  } catch {
    // A getter or a proxy of the caller failed.
    return { ok: false, errors: [notAnObject({})] };
  }
};

const coverageWith = ({ from, rates }: CoverageOptions): CoverageResult => {
  const own = readRates(rates);
  const isDay = from === undefined || (typeof from === "string" && isDate(from));
  const errors = [...(isDay ? [] : [invalidDay("from", from)]), ...own.errors];
  return errors.length > 0
    ? { ok: false, errors }
    : { ok: true, tables: coverageOf(builtInTables(), own.read, from) };
};

const invalidDay = (path: string, value: unknown): CaseError =>
  caseError("OPTION_INVALID", path, value, { da: "en dato som åååå-mm-dd", en: "a date as yyyy-mm-dd" });
