import { builtInTables } from "../../rates/built-in.js";
import type { TableCorrection } from "./affected-by.js";

/**
 * Lists every correction of a rate of this package with the table that it belongs to.
 *
 * @returns the corrections in the order of the tables
 * @remarks Since 0.1.0. No paragraph of its own: each correction names its source.
 *
 * @example How many there are
 * ```ts
 * rateCorrections().length // => 1
 * ```
 * @example At the edge: what a figure was until its correction was known
 * ```ts
 * rateCorrections()[0].knownUntil // => "2022-06-28"
 * ```
 */
export const rateCorrections = (): readonly TableCorrection[] =>
  builtInTables().flatMap(({ table, validFrom, corrections }) =>
    corrections.map((correction) => ({ table, validFrom, ...correction })),
  );
