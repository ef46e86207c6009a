import type { Unit } from "../../../arithmetic/step.js";
import { type Cell, type Style, text } from "../file/cell.js";

/** Kroner show øre, everything else as many decimals as it has. */
export const styleOf = (unit: Unit | undefined): Style => (unit?.startsWith("DKK") ? "kroner" : "figure");

/** Title, explanation and an empty row above a table with its heads. */
export const above = (
  title: string,
  lines: readonly [string, string],
  heads: readonly string[],
): readonly (readonly Cell[])[] => [
  [text(title, "title")],
  ...lines.map((line) => [text(line, "plain")]),
  [],
  heads.map((head) => text(head, "head")),
];
