import type { Unit } from "../../../arithmetic/step.js";
import { type Cell, type Style, text } from "../file/cell.js";

/** Kroner show øre, everything else as many decimals as it has. */
export const styleOf = (unit: Unit | undefined): Style => (unit?.startsWith("DKK") ? "kroner" : "figure");

/** The head of a column, above text or, marked by `figures`, above figures. */
export type Head = string | { readonly figures: string };

/** The head of a column of figures. */
export const figures = (head: string): Head => ({ figures: head });

/** Title, explanation and an empty row above a table with its heads. */
export const above = (
  title: string,
  lines: readonly [string, string],
  heads: readonly Head[],
): readonly (readonly Cell[])[] => [
  [text(title, "title")],
  ...lines.map((line) => [text(line, "plain")]),
  [],
  heads.map((head) => (typeof head === "string" ? text(head, "head") : text(head.figures, "headRight"))),
];

/** How the sheets of a case are printed: wide, and with the names of rows and columns that formulas use. */
export const PRINT = { orientation: "landscape", headings: true } as const;
