import type { Notes } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { Text } from "../arithmetic/step.js";

/** The id of the day whose rates are used. */
export const SATSDATO = "satsdato";

/** The reason that a rate is the one of its table. */
export const SATSDATO_FORDI: readonly string[] = deepFreeze([SATSDATO]);

/** The reason of whatever follows from the month alone. */
export const MAANED_FORDI: readonly string[] = deepFreeze(["maaned"]);

const MAANED: Text = { da: "Måned", en: "Month" };

/** Notes the month and the day whose rates are used (reading 6). */
export const noteMaaned = (notes: Notes, maaned: string, sidsteDag: string): void => {
  notes.word("maaned", MAANED, maaned);
  notes.note(SATSDATO, () => ({
    id: SATSDATO,
    kind: "fact",
    da: "Dag, hvis satser bruges: månedens sidste",
    en: "Day whose rates are used: the last of the month",
    value: sidsteDag,
    because: MAANED_FORDI,
  }));
};
