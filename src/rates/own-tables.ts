import type * as z from "zod/mini";
import type { RateTable } from "./rate-table.js";
import { rateTableSchema } from "./schema.js";

/** What is wrong with a table that a caller supplies. */
export interface OwnTableFault {
  readonly kind: "invalid" | "overlap";
  /** The number of the table in the caller's list, and where in it. */
  readonly index: number;
  readonly path: readonly PropertyKey[];
}

const faultsOf = (table: unknown, index: number): readonly OwnTableFault[] => {
  const parsed = rateTableSchema.safeParse(table);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue: z.core.$ZodIssue) => ({
    kind: "invalid",
    index,
    path: issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys] : issue.path,
  }));
};

const reversed = (table: RateTable, index: number): readonly OwnTableFault[] =>
  table.validTo < table.validFrom ? [{ kind: "invalid", index, path: ["validTo"] }] : [];

const overlapping = (tables: readonly RateTable[], index: number): readonly OwnTableFault[] => {
  const one = tables[index];
  const overlaps = tables
    .slice(0, index)
    .some(
      (other) =>
        one?.table === other.table && one.validFrom <= other.validTo && other.validFrom <= one.validTo,
    );
  return overlaps ? [{ kind: "overlap", index, path: [] }] : [];
};

/** Everything that keeps tables of a caller from being used. */
export const ownTableFaults = (tables: readonly unknown[]): readonly OwnTableFault[] => {
  const invalid = tables.flatMap(faultsOf);
  if (invalid.length > 0) return invalid;
  const valid = tables as readonly RateTable[];
  return valid.flatMap((table, index) => [...reversed(table, index), ...overlapping(valid, index)]);
};
