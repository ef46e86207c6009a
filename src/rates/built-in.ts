import { deepFreeze } from "../arithmetic/deep-freeze.js";
import { once } from "../arithmetic/once.js";
import type { Ordning } from "./ordning.js";
import type { RateTable } from "./rate-table.js";
import { ORDNINGER, TABLES } from "./tables.generated.js";

const read = <T>(texts: readonly string[]): readonly T[] =>
  deepFreeze(texts.map((text) => JSON.parse(text) as T));

/** The tables of this package. They are checked against the schema when the package is built and tested. */
export const builtInTables = once(() => read<RateTable>(TABLES));

/** The municipal schemes of this package, checked as the tables are. */
export const builtInOrdninger = once(() => read<Ordning>(ORDNINGER));
