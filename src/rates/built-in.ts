import { deepFreeze } from "../arithmetic/deep-freeze.js";
import { once } from "../arithmetic/once.js";
import type { Ordning } from "./ordning.js";
import type { RateTable } from "./rate-table.js";
import { ORDNINGER, TABLES } from "./tables.generated.js";

const read = (texts: readonly string[]): readonly unknown[] =>
  deepFreeze(texts.map((text) => JSON.parse(text) as unknown));

/** The tables of this package. They are checked against the schema when the package is built and tested. */
export const builtInTables = once(() => read(TABLES) as readonly RateTable[]);

/** The municipal schemes of this package, checked as the tables are. */
export const builtInOrdninger = once(() => read(ORDNINGER) as readonly Ordning[]);
