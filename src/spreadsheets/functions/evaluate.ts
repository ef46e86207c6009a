import { type Answer, type Cell, isBlank, type Refusal, refuse } from "./cells/cell.js";
import type { CellFunction, SpreadsheetFunction, TableFunction } from "./spreadsheet-function.js";

/** The cells of an argument: one, or those of a range by rows. */
type Grid = readonly (readonly Cell[])[];

/** What stands in the cells of an answer. */
export type AnswerGrid = readonly (readonly (Answer | Refusal)[])[];

/** A single cell comes as a value from Sheets and as a range of one cell from Excel. */
const gridOf = (argument: Cell): Grid =>
  Array.isArray(argument)
    ? argument.map((row: Cell): readonly Cell[] => (Array.isArray(row) ? row : [row]))
    : [[argument]];

const heightOf = (grid: Grid): number => grid.length;
const widthOf = (grid: Grid): number => grid[0]?.length ?? 0;
const isRange = (grid: Grid): boolean => heightOf(grid) * widthOf(grid) !== 1;
const most = (grids: readonly Grid[], sizeOf: (grid: Grid) => number): number =>
  grids.reduce((size, grid) => Math.max(size, sizeOf(grid)), 1);

/** A single row or column serves for all the others. */
const cellAt = (grid: Grid, row: number, column: number): Cell =>
  grid[heightOf(grid) === 1 ? 0 : row]?.[widthOf(grid) === 1 ? 0 : column];

const fits = (size: number, whole: number): boolean => size === 1 || size === whole;

/** Ranges of different size have no rows in common: their cells would be paired wrongly. */
const misfit = (
  { parameters }: CellFunction,
  grids: readonly Grid[],
  height: number,
  width: number,
): Refusal | undefined => {
  const at = grids.findIndex((grid) => !fits(heightOf(grid), height) || !fits(widthOf(grid), width));
  const name = parameters[at]?.navn;
  return name === undefined
    ? undefined
    : refuse(name, "området har en anden størrelse end de andre. Brug områder med lige mange rækker.");
};

/**
 * A row of the ranges in which nothing stands is not in use, so that a formula may reach below the last row.
 * The month must be among them: a month with nothing beside it is a row where something is missing.
 */
const isUnused = (grids: readonly Grid[], row: number, column: number): boolean => {
  const [first, ...rest] = grids;
  if (first === undefined || !isRange(first)) return false;
  return [first, ...rest.filter(isRange)].every((grid) => isBlank(cellAt(grid, row, column)));
};

const evaluateCells = (one: CellFunction, grids: readonly Grid[]): AnswerGrid => {
  const height = most(grids, heightOf);
  const width = most(grids, widthOf);
  const fault = misfit(one, grids, height, width);
  if (fault !== undefined) return [[fault]];
  const answerAt = (row: number, column: number): Answer | Refusal =>
    isUnused(grids, row, column) ? "" : one.evaluate(grids.map((grid) => cellAt(grid, row, column)));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => answerAt(row, column)),
  );
};

const evaluateTable = (one: TableFunction, grids: readonly Grid[]): AnswerGrid => {
  const range = one.parameters[grids.findIndex(isRange)];
  if (range !== undefined) return [[refuse(range.navn, "funktionen tager én celle, ikke et område.")]];
  const answer = one.evaluate(grids.map((grid) => cellAt(grid, 0, 0)));
  return "kind" in answer ? [[answer]] : answer;
};

/** Evaluates a function over cells and ranges. An error stays in its row. */
export const evaluate = (one: SpreadsheetFunction, given: readonly Cell[]): AnswerGrid => {
  const grids = given.slice(0, one.parameters.length).map(gridOf);
  return one.form === "celle" ? evaluateCells(one, grids) : evaluateTable(one, grids);
};
