import { parse } from "csv-parse/sync";
import { caseError, type CaseError } from "../../cases/case-error.js";
import { cellValue } from "../csv/cell.js";
import { PAID_COLUMNS } from "../csv/columns.js";
import { checkHeading, FORMAT, notCsv } from "../csv/read-csv.js";
import { caseOfRow, rowOf } from "../csv/row-case.js";
import type { Part } from "./alternative.js";
import { PARTS } from "./alternative.js";

/** A case with what was paid for its parts. */
export interface PaidRow {
  /** The caller's own name of the case, else the number of its row. */
  readonly name: string;
  readonly sag: unknown;
  /** What was paid, as it stands in the file. */
  readonly paid: ReadonlyMap<Part, unknown>;
  /** What is wrong with the row before the case is looked at. */
  readonly errors: readonly CaseError[];
}

const nameOf = (id: unknown, row: number): string => (typeof id === "string" ? id : `#${String(row)}`);

const ofCells = (heading: readonly string[], cells: readonly string[], row: number): PaidRow => {
  const named = rowOf(heading, cells);
  const paid = [...PAID_COLUMNS].flatMap(([column, part]) => {
    const cell = named.get(column);
    return cell === undefined ? [] : [[part, cellValue("amount", cell)] as const];
  });
  const errors = cells.length === heading.length ? [] : [caseError("ROW_WIDTH", "", undefined)];
  return { name: nameOf(named.get("id"), row), sag: caseOfRow(named).sag, paid: new Map(paid), errors };
};

const csvTable = (text: string): readonly (readonly string[])[] => {
  try {
    return parse(text, FORMAT);
  } catch (error) {
    throw notCsv(error);
  }
};

const ofCsv = (text: string): readonly PaidRow[] => {
  const [first = [], ...rows] = csvTable(text);
  const heading = first.map((name) => name.trim());
  checkHeading(heading);
  return rows.map((cells, index) => ofCells(heading, cells, index + 1));
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (content: unknown): Fields =>
  typeof content === "object" && content !== null ? (content as Fields) : {};

/** The paid amounts stand beside the case under `udbetalt`, by the names of the parts. */
const ofContent = (content: unknown, row: number): PaidRow => {
  const { udbetalt, ...sag } = fieldsOf(content);
  const amounts = fieldsOf(udbetalt);
  const paid = PARTS.filter((part) => amounts[part] !== undefined).map(
    (part) => [part, amounts[part]] as const,
  );
  return { name: nameOf(sag["id"], row), sag, paid: new Map(paid), errors: [] };
};

const ofLine = (line: string, row: number): PaidRow => {
  try {
    return ofContent(JSON.parse(line), row);
  } catch {
    const errors = [caseError("LINE_NOT_JSON", "", undefined)];
    return { name: nameOf(undefined, row), sag: undefined, paid: new Map(), errors };
  }
};

/** The rows of a file: of cases as JSON, one a line, when it begins like one; else of a CSV file. */
export const paidRows = (text: string): readonly PaidRow[] =>
  text.trimStart().startsWith("{")
    ? text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line, index) => ofLine(line, index + 1))
    : ofCsv(text);
