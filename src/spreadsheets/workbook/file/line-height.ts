import type { Cell, Sheet } from "./cell.js";
import { columnLetter } from "./column-letter.js";
import { wraps } from "./styles.js";

/** Room for the indent and the edges of a cell, in characters. */
const EDGES = 2;

/** A width is counted in digits, and letters are on average narrower. */
const LETTERS_PER_DIGIT = 1.1;

const lettersIn = (width: number): number => Math.max(1, Math.floor((width - EDGES) * LETTERS_PER_DIGIT));

/** How many lines a text takes when words are put on lines of so many characters. */
export const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);

const linesOfParagraph = (paragraph: string, width: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    const isBroken = word.length > width;
    lines += (used === 0 ? 0 : 1) + (isBroken ? Math.ceil(word.length / width) - 1 : 0);
    used = isBroken ? word.length % width || width : word.length;
  }
  return lines;
};

/** The width of a cell: that of its column, or of all columns of the one that it is joined into. */
const widthOf = (
  { widths, merges = [] }: Pick<Sheet, "widths" | "merges">,
  row: number,
  column: number,
): number => {
  const start = `${columnLetter(column)}${String(row)}:`;
  const end = merges.find((merge) => merge.startsWith(start))?.charCodeAt(start.length);
  const last = end === undefined ? column : end - columnLetter(0).charCodeAt(0);
  return widths.slice(column, last + 1).reduce((sum, width) => sum + width, 0);
};

/** How many lines a row takes: no spreadsheet finds that out when it opens a file. */
export const linesOfRow = (
  cells: readonly Cell[],
  sheet: Pick<Sheet, "widths" | "merges" | "lines">,
  row: number,
): number =>
  cells.reduce(
    (most, cell, column) =>
      cell.kind === "text" && wraps(cell.style)
        ? Math.max(most, linesOf(cell.text, lettersIn(widthOf(sheet, row, column))))
        : most,
    sheet.lines?.get(row) ?? 1,
  );
