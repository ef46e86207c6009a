import type { Ordning } from "./ordning.js";
import { ordningSchema } from "./ordning-schema.js";
import { type ReadOwn, readOwn } from "./read-own.js";

/** Reads municipal schemes of a caller. */
export const readOwnOrdninger = (given: readonly unknown[]): ReadOwn<Ordning> =>
  readOwn(ordningSchema(), given, ({ ordning }) => ordning);
