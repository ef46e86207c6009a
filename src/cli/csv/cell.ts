import { parseKroner } from "../../money/parse-kroner.js";

/** What a cell holds. A text that is not of its kind goes into the case as it is, where it is refused by name. */
export type CellKind = "text" | "amount" | "day" | "month" | "yes-no" | "whole";

/** A point before one or two digits can only be a decimal point, for thousands have three. */
const PLAIN_DECIMALS = /^-?\d+\.\d{1,2}$/;

const amount = (cell: string): string => {
  if (PLAIN_DECIMALS.test(cell)) return cell;
  const read = parseKroner(cell);
  return read.ok ? read.amount : cell;
};

const DAY = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const MONTH = /^(\d{1,2})[-./](\d{4})$/;

const day = (cell: string): string => {
  const [, date, month, year] = DAY.exec(cell) ?? [];
  return date === undefined || month === undefined || year === undefined
    ? cell
    : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
};

const month = (cell: string): string => {
  const [, number, year] = MONTH.exec(cell) ?? [];
  return number === undefined || year === undefined ? cell : `${year}-${number.padStart(2, "0")}`;
};

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ["ja", true],
  ["nej", false],
  ["true", true],
  ["false", false],
]);

const READERS: Readonly<Record<CellKind, (cell: string) => unknown>> = {
  text: (cell) => cell,
  amount,
  day,
  month,
  "yes-no": (cell) => YES_NO.get(cell.toLowerCase()) ?? cell,
  whole: (cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell),
};

/** What a cell says, as it stands in a case. */
export const cellValue = (kind: CellKind, cell: string): unknown => READERS[kind](cell);
