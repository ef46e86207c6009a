import { deepFreeze } from "../arithmetic/deep-freeze.js";
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

type Issue = z.core.$ZodIssue;

/** Of a figure that is neither a rate nor a gap, what keeps it from being the one it nearly is. */
const nearest = (branches: readonly (readonly Issue[])[]): readonly Issue[] =>
  branches.reduce((best, branch) => (branch.length < best.length ? branch : best), branches[0] ?? []);

const pathsOf = (issue: Issue): readonly (readonly PropertyKey[])[] => {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...issue.path, key]);
  const inner = issue.code === "invalid_union" ? nearest(issue.errors).flatMap(pathsOf) : [];
  return inner.length === 0 ? [issue.path] : inner.map((path) => [...issue.path, ...path]);
};

/** Reading may fail altogether: a table can be a proxy, or so large that not even its faults can be listed. */
const parse = (table: unknown) => {
  try {
    return rateTableSchema().safeParse(table);
  } catch {
    return undefined;
  }
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

/** Tables of a caller as they were read, and everything that keeps them from being used. */
export interface OwnTables {
  readonly tables: readonly RateTable[];
  readonly faults: readonly OwnTableFault[];
}

/** Reads tables of a caller. What is used afterwards is the copy that was checked. */
export const readOwnTables = (given: readonly unknown[]): OwnTables => {
  const tables: RateTable[] = [];
  const faults: OwnTableFault[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const parsed = parse(given[index]);
    if (parsed?.success) tables.push(deepFreeze(parsed.data));
    const paths = parsed === undefined ? [[]] : (parsed.error?.issues ?? []).flatMap(pathsOf);
    for (const path of paths) faults.push({ kind: "invalid", index, path });
  }
  if (faults.length > 0) return { tables: [], faults };
  return {
    tables,
    faults: tables.flatMap((table, index) => [...reversed(table, index), ...overlapping(tables, index)]),
  };
};
