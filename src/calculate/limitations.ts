import { deepFreeze } from "../arithmetic/deep-freeze.js";
import { once } from "../arithmetic/once.js";
import { BETINGELSER } from "./begraensninger/betingelser.js";
import { GODTGOERELSE } from "./begraensninger/godtgoerelse.js";
import { INDTAEGTER } from "./begraensninger/indtaegter.js";
import { LAESNINGER } from "./begraensninger/laesninger.js";
import type { Limitation } from "./begraensninger/limitation.js";
import { SATSER } from "./begraensninger/satser.js";
import { YDELSE } from "./begraensninger/ydelse.js";

const all = once(() =>
  deepFreeze([...YDELSE, ...INDTAEGTER, ...GODTGOERELSE, ...BETINGELSER, ...SATSER, ...LAESNINGER]),
);

/**
 * Lists everything that the library does not model, has no source for, or reads in one of several possible ways.
 *
 * @returns every limitation with the days that it concerns, `yyyy-mm-dd` inclusive, the month in which it was last
 *   looked for, and at least one reference. The list is frozen; it never throws and has no error codes.
 * @remarks Since 0.1.0. No paragraph of its own: each limitation names those that it concerns.
 *
 * @example Tax is not calculated
 * ```ts
 * limitations().find(({ id }) => id === "skat").status // => "ikke-modelleret"
 * ```
 * @example At the edge: a limitation without an end has no last day
 * ```ts
 * limitations().find(({ id }) => id === "obligatorisk-pension").perioder // => [{ fra: "2020-01-01" }]
 * ```
 */
export const limitations = (): readonly Limitation[] => all();
