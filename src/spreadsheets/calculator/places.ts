import { FIELDS, type Field } from "./fields.js";
import { numberIn } from "./grupper.js";
import { ROLLER, type Rolle, type Satsvalg } from "./satsvalg.js";

/** Rows above the first one of the sheets that are tables. */
export const ROWS_ABOVE = 5;

/** What may speak against an amount although every field is filled in. */
export const HINDRINGER = ["lov", "sats", "loft", "loen"] as const;

/** What may speak against an amount although every field is filled in. */
export type Hindring = (typeof HINDRINGER)[number];

/** Rows of *Beregning* after those of the fields. */
type Beregningsraekke = "maaned" | `hindring.${Hindring}` | "fejl" | "nul";

const AFTER_FIELDS: readonly Beregningsraekke[] = [
  "maaned",
  ...HINDRINGER.map((one) => `hindring.${one}` as const),
  "fejl",
  "nul",
];

/** The row of a field in *Beregning*. */
export const fieldRow = (field: Field): number => ROWS_ABOVE + numberIn(FIELDS, field);

/** The row of another part of the calculation in *Beregning*. */
export const rowOf = (name: Beregningsraekke): number =>
  ROWS_ABOVE + FIELDS.length + numberIn(AFTER_FIELDS, name);

/** The rows of the rates that are used, in *Beregning*. */
export const rolleRow = (rolle: Rolle): number => rowOf("nul") + numberIn(ROLLER, rolle);

/** The row of the first step in *Beregning*. */
export const FIRST_STEP = rowOf("nul") + ROLLER.length + 1;

/** The row of a rate of the month in *Opslag*, by its number. */
export const opslagRow = (number: number): number => ROWS_ABOVE + number;

/** The row of the rate that is used in *Opslag*. */
export const valgtRow = (rolle: Rolle, { satser }: Satsvalg): number =>
  ROWS_ABOVE + satser.length + numberIn(ROLLER, rolle);

/** The cell that says why nothing can be calculated; empty when all is well. */
export const FEJL = `B${String(rowOf("fejl"))}`;
