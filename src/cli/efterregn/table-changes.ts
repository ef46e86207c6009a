import { isGap, type RateTable } from "../../rates/rate-table.js";

/** The figures of a table by their keys; a gap has none. */
export const valuesOf = (table: RateTable): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(table.values).map(([key, value]) => [key, isGap(value) ? undefined : value.amount]),
  );

/** A table with another figure; undefined when there is none to change or to put in its place. */
export const withAmount = (
  table: RateTable,
  key: string,
  amount: string | undefined,
): RateTable | undefined => {
  const value = table.values[key];
  return value === undefined || isGap(value) || amount === undefined
    ? undefined
    : { ...table, values: { ...table.values, [key]: { ...value, amount } } };
};

/** The figures of the year before in the days of now: one of them, or all. */
export const yearBefore =
  (key?: string) =>
  (now: RateTable, before: RateTable | undefined): RateTable | undefined => {
    if (before === undefined) return undefined;
    return key === undefined
      ? { ...now, values: before.values }
      : withAmount(now, key, valuesOf(before)[key]);
  };
