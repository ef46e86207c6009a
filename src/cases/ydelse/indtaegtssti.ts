import { deepFreeze } from "../../arithmetic/deep-freeze.js";

/** Where an income of a case stands, and each of its fields. */
export interface Indtaegtssti {
  readonly path: string;
  readonly art: string;
  readonly beloeb: string;
  readonly timer: string;
  readonly periode: string;
}

const fieldsOf = (path: string): Indtaegtssti =>
  deepFreeze({
    path,
    art: `${path}.art`,
    beloeb: `${path}.beloeb`,
    timer: `${path}.timer`,
    periode: `${path}.periode`,
  });

/** By the place of the income, of which a case has a thousand at most. */
const known: Indtaegtssti[] = [];

/** Where the income at a place of the list stands. Texts that are put together anew for each case are slow. */
export const indtaegtssti = (index: number): Indtaegtssti =>
  (known[index] ??= fieldsOf(`ydelse.indtaegter[${String(index)}]`));
