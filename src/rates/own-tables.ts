import { type ReadOwn, readOwn } from "./read-own.js";
import type { RateTable } from "./rate-table.js";
import { rateTableSchema } from "./schema.js";

/** Reads rate tables of a caller. */
export const readOwnTables = (given: readonly unknown[]): ReadOwn<RateTable> =>
  readOwn(rateTableSchema(), given, ({ table }) => table);
