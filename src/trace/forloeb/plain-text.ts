import { type Column, type ForloebExplanation, MORE_DECIMALS } from "./explanation.js";
import type { Notes } from "./notes.js";

const WIDTH = 100;
const GAP = "  ";

const wrapped = (text: string, first: string, next: string): readonly string[] => {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = next + word;
      continue;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
};

/** A mark behind a figure stands in a place of its own, so that the figures stand under each other. */
const aligned = ({ heading, isFigure, cells, total }: Column): readonly string[] => {
  const all = [heading, ...cells, total];
  const hasMark = isFigure && all.some((cell) => cell.endsWith(MORE_DECIMALS));
  const marked = all.map((cell) => (hasMark && !cell.endsWith(MORE_DECIMALS) ? `${cell} ` : cell));
  const width = Math.max(...marked.map((cell) => cell.length));
  return marked.map((cell) => (isFigure ? cell.padStart(width) : cell.padEnd(width)));
};

const tableLines = (columns: readonly Column[]): readonly string[] => {
  const set = columns.map(aligned);
  const height = Math.max(...set.map((cells) => cells.length));
  const lines = Array.from({ length: height }, (_, row) =>
    set
      .map((cells) => cells[row])
      .join(GAP)
      .trimEnd(),
  );
  const rule = "-".repeat(Math.max(...lines.map((line) => line.length)));
  return [...lines.slice(0, 1), rule, ...lines.slice(1, -1), rule, ...lines.slice(-1)];
};

const noteLines = ({ title, lines }: Notes): readonly string[] => [
  title,
  ...lines.flatMap((line) => wrapped(line, "- ", "  ")),
  "",
];

/** A course as plain text, 100 characters wide where the figures allow it. */
export const forloebTextOf = ({ title, columns, notes, remarks }: ForloebExplanation): string =>
  [title, "", ...tableLines(columns), "", ...remarks, "", ...notes.flatMap(noteLines)].join("\n");
