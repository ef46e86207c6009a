import type { Text } from "../arithmetic/step.js";
import type { RateStatus } from "../arithmetic/trace-step.js";
import gapList from "../../rates/gaps.json";
import { addDays, daysBetween } from "./calendar.js";
import { isGap, type RateTable, type RateTableName, TABLE_NAMES } from "./rate-table.js";

/** A period that a table covers. */
export interface CoveredPeriod {
  /** First day, inclusive, `yyyy-mm-dd`. */
  readonly validFrom: string;
  /** Last day, inclusive, `yyyy-mm-dd`. */
  readonly validTo: string;
  /** For every key how good the evidence is, or `gap` when there is no figure. */
  readonly keys: Readonly<Record<string, RateStatus | "gap">>;
  /** True when the table came from the caller. */
  readonly callerSupplied?: true;
}

/** A period between two tables without a table. */
export interface UncoveredPeriod {
  /** The table that is missing. */
  readonly table: RateTableName;
  /** First day without a table, `yyyy-mm-dd`. */
  readonly from: string;
  /** Last day without a table, `yyyy-mm-dd`. */
  readonly to: string;
  /** Why there is none. */
  readonly reason: Text;
}

/** What is covered by one table. */
export interface TableCoverage {
  /** The name of the table. */
  readonly table: RateTableName;
  /** The periods it covers, oldest first. */
  readonly periods: readonly CoveredPeriod[];
  /** The periods in between that it does not cover. */
  readonly gaps: readonly UncoveredPeriod[];
  /** The last day that is covered, `yyyy-mm-dd`. */
  readonly lastDay: string;
  /**
   * Days from the caller's day to the end of the unbroken coverage that it lies in; negative when the day is
   * not covered.
   */
  readonly daysLeft?: number;
}

/** The listed periods between two tables of the package, each with its reason. */
export const LISTED_GAPS = gapList as readonly UncoveredPeriod[];

const statusOf = (table: RateTable): Readonly<Record<string, RateStatus | "gap">> =>
  Object.fromEntries(
    Object.entries(table.values).map(([key, value]) => [key, isGap(value) ? "gap" : value.status]),
  );

const periodsOf = (tables: readonly RateTable[], callerSupplied: boolean): readonly CoveredPeriod[] =>
  tables.map((table) => ({
    validFrom: table.validFrom,
    validTo: table.validTo,
    keys: statusOf(table),
    ...(callerSupplied ? { callerSupplied: true as const } : {}),
  }));

const byStart = (a: CoveredPeriod, b: CoveredPeriod): number => (a.validFrom < b.validFrom ? -1 : 1);

const NOT_LISTED: Text = {
  da: "Der er ingen tabel for perioden.",
  en: "There is no table for the period.",
};

/** The days between two periods, unless the first reaches the second. */
const gapBetween = (table: RateTableName, last: string, next: string): readonly UncoveredPeriod[] => {
  if (daysBetween(last, next) <= 1) return [];
  const from = addDays(last, 1);
  const to = addDays(next, -1);
  const listed = LISTED_GAPS.find((gap) => gap.table === table && gap.from <= from && to <= gap.to);
  return [{ table, from, to, reason: listed?.reason ?? NOT_LISTED }];
};

/** Every table of the package has at least one period. */
const firstOf = (periods: readonly CoveredPeriod[]): CoveredPeriod => periods[0] as CoveredPeriod;

/** The days that no period covers, from the first period to the last. */
const gapsOf = (table: RateTableName, periods: readonly CoveredPeriod[]): readonly UncoveredPeriod[] => {
  let covered = "";
  return periods.flatMap(({ validFrom, validTo }) => {
    const gap = covered === "" ? [] : gapBetween(table, covered, validFrom);
    if (validTo > covered) covered = validTo;
    return gap;
  });
};

/** The last day of the coverage that reaches a day without a break, or ended last before it. */
const coveredUntil = (periods: readonly CoveredPeriod[], day: string): string =>
  periods.reduce((end, { validFrom, validTo }) => {
    const continues = end >= day && daysBetween(end, validFrom) <= 1;
    return validTo > end && (validFrom <= day || continues) ? validTo : end;
  }, "");

const daysLeftFrom = (periods: readonly CoveredPeriod[], day: string): number => {
  const until = coveredUntil(periods, day);
  return until === "" ? daysBetween(firstOf(periods).validFrom, day) : daysBetween(day, until);
};

/** What tables cover, table by table. */
export const coverageOf = (
  builtIn: readonly RateTable[],
  own: readonly RateTable[],
  from: string | undefined,
): readonly TableCoverage[] =>
  TABLE_NAMES.map((table) => {
    const named = (tables: readonly RateTable[]) => tables.filter((one) => one.table === table);
    const periods = [...periodsOf(named(builtIn), false), ...periodsOf(named(own), true)].sort(byStart);
    const lastDay = periods.reduce((last, { validTo }) => (validTo > last ? validTo : last), "");
    return {
      table,
      periods,
      gaps: gapsOf(table, periods),
      lastDay,
      ...(from === undefined ? {} : { daysLeft: daysLeftFrom(periods, from) }),
    };
  });
