import type { Text } from "../../arithmetic/step.js";
import type { ErrorCode } from "../../cases/error-code.js";
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

type Advice = Partial<Record<ErrorCode, Text>>;

/** How a cell is written, where what is said of a case tells how JSON is written. */
const ADVICE: Readonly<Partial<Record<CellKind, Advice>>> = {
  "yes-no": {
    TYPE_MISMATCH: {
      da: "Cellen kan ikke læses. Skriv ja eller nej.",
      en: "The cell cannot be read. Write ja (yes) or nej (no).",
    },
    FIELD_MISSING: {
      da: "Cellen mangler, og det læses aldrig som nej. Skriv ja eller nej.",
      en: "The cell is missing, which is never read as no. Write ja (yes) or nej (no).",
    },
  },
  amount: {
    AMOUNT_FORMAT: {
      da: "Tallet kan ikke læses entydigt. Skriv 1234,50 eller 1.234,50.",
      en: "The figure cannot be read unambiguously. Write 1234,50 or 1.234,50.",
    },
  },
};

/** What to say of a cell of a kind that is refused with a code; undefined where the case says it well. */
export const cellAdvice = (kind: CellKind, code: ErrorCode): Text | undefined => ADVICE[kind]?.[code];
