import { pathText } from "../../cases/draft.js";
import { cellValue } from "./cell.js";
import { FIELD_COLUMNS, HOURS_COLUMN, INCOME_COLUMNS } from "./columns.js";

/** The cells of a row by the names of their columns; empty cells are left out. */
export type Row = ReadonlyMap<string, string>;

/** The case of a row, and the column that a path of the case came from. */
export interface RowCase {
  readonly sag: unknown;
  readonly columnOf: (path: string) => string | undefined;
}

/** The cells of a row under its heading. */
export const rowOf = (heading: readonly string[], cells: readonly string[]): Row =>
  new Map(
    heading.flatMap((name, place) => {
      const cell = cells[place]?.trim() ?? "";
      return cell === "" ? [] : [[name, cell] as const];
    }),
  );

type Fields = Record<string, unknown>;

/** Puts a value at a path, with the objects on the way to it. */
const put = (root: Fields, path: readonly string[], value: unknown): void => {
  const [name = "", ...rest] = path;
  if (rest.length === 0) {
    root[name] = value;
    return;
  }
  const below = (root[name] ?? {}) as Fields;
  root[name] = below;
  put(below, rest, value);
};

const incomesOf = (row: Row, columns: Map<string, string>): readonly unknown[] => {
  const filled = [...INCOME_COLUMNS].flatMap(([name, art]) => {
    const cell = row.get(name);
    return cell === undefined ? [] : [{ name, art, beloeb: cellValue("amount", cell) }];
  });
  return filled.map(({ name, art, beloeb }, index) => {
    const path = `ydelse.indtaegter[${String(index)}]`;
    columns.set(`${path}.beloeb`, name).set(`${path}.art`, name).set(`${path}.timer`, HOURS_COLUMN);
    const hours = art === "loen-tilbud" ? row.get(HOURS_COLUMN) : undefined;
    return { art, beloeb, ...(hours === undefined ? {} : { timer: cellValue("amount", hours) }) };
  });
};

/** The column to fill in when a whole part of the case is missing. */
const firstBelow = (path: string): string | undefined => {
  if (path === "ydelse.indtaegter") return INCOME_COLUMNS.keys().next().value;
  return [...FIELD_COLUMNS].find(([, column]) => pathText(column.path).startsWith(`${path}.`))?.[0];
};

/**
 * Makes the case of a row. A cell that is empty is a field that is missing, also for incomes: a row without any
 * income says so with a zero, for what is missing is never nothing.
 */
export const caseOfRow = (row: Row): RowCase => {
  const sag: Fields = {};
  const columns = new Map<string, string>();
  for (const [name, { path, kind }] of FIELD_COLUMNS) {
    columns.set(pathText(path), name);
    const cell = row.get(name);
    if (cell !== undefined) put(sag, path, cellValue(kind, cell));
  }
  const incomes = incomesOf(row, columns);
  if (incomes.length > 0) put(sag, ["ydelse", "indtaegter"], incomes);
  return { sag, columnOf: (path) => columns.get(path) ?? firstBelow(path) };
};
