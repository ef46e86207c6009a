import type * as z from "zod/mini";
import { deepFreeze } from "../arithmetic/deep-freeze.js";

/** What is wrong with data that a caller supplies. */
export interface OwnFault {
  readonly kind: "invalid" | "overlap";
  /** The number of the file in the caller's list, and where in it. */
  readonly index: number;
  readonly path: readonly PropertyKey[];
}

/** Data of a caller as it was read, and everything that keeps it from being used. */
export interface ReadOwn<T> {
  readonly read: readonly T[];
  readonly faults: readonly OwnFault[];
}

interface Dated {
  readonly validFrom: string;
  readonly validTo: string;
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
const parse = <T>(schema: z.ZodMiniType<T>, given: unknown) => {
  try {
    return schema.safeParse(given);
  } catch {
    return undefined;
  }
};

const reversed = ({ validFrom, validTo }: Dated, index: number): readonly OwnFault[] =>
  validTo < validFrom ? [{ kind: "invalid", index, path: ["validTo"] }] : [];

const overlapping = <T extends Dated>(
  all: readonly T[],
  index: number,
  nameOf: (one: T) => string,
): readonly OwnFault[] => {
  const one = all[index] as T;
  const overlaps = all
    .slice(0, index)
    .some(
      (other) =>
        nameOf(one) === nameOf(other) && one.validFrom <= other.validTo && other.validFrom <= one.validTo,
    );
  return overlaps ? [{ kind: "overlap", index, path: [] }] : [];
};

/** Reads dated data of a caller. What is used afterwards is the copy that was checked. */
export const readOwn = <T extends Dated>(
  schema: z.ZodMiniType<T>,
  given: readonly unknown[],
  nameOf: (one: T) => string,
): ReadOwn<T> => {
  const read: T[] = [];
  const faults: OwnFault[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const parsed = parse(schema, given[index]);
    if (parsed?.success) read.push(deepFreeze(parsed.data));
    const paths = parsed === undefined ? [[]] : (parsed.error?.issues ?? []).flatMap(pathsOf);
    for (const path of paths) faults.push({ kind: "invalid", index, path });
  }
  if (faults.length > 0) return { read: [], faults };
  return {
    read,
    faults: read.flatMap((one, index) => [...reversed(one, index), ...overlapping(read, index, nameOf)]),
  };
};
