import type { Answer, Cell, Refusal } from "./cells/cell.js";
import type { Parameter } from "./parameter.js";

/** A formula and what it answers: a value, or for a table its first row. */
export interface Example {
  readonly arguments: readonly (string | number | boolean)[];
  readonly answer: Answer | readonly Answer[];
}

/** What a table answers: its rows. */
export type Rows = readonly (readonly Answer[])[];

/** What everybody is told of a function of the spreadsheets; help, metadata and pages are made from this. */
interface Described {
  /** `YDELSE`: in Google Sheets `RF_YDELSE`, in Excel `RF.YDELSE`. */
  readonly id: string;
  /** What it answers, in one sentence. */
  readonly da: string;
  /** What the answer is. */
  readonly svar: string;
  readonly parameters: readonly Parameter<unknown>[];
  readonly example: Example;
}

/** A function with one answer for each row of its arguments. */
export interface CellFunction extends Described {
  readonly form: "celle";
  /** Answers one row of cells. */
  readonly evaluate: (cells: readonly Cell[]) => Answer | Refusal;
}

/** A function that answers a table, which spills over several rows. */
export interface TableFunction extends Described {
  readonly form: "tabel";
  /** Answers one row of cells. */
  readonly evaluate: (cells: readonly Cell[]) => Rows | Refusal;
}

/** One function of the spreadsheets. */
export type SpreadsheetFunction = CellFunction | TableFunction;

type Parameters = Readonly<Record<string, Parameter<unknown>>>;

type Values<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

interface Definition<P extends Parameters, A> extends Omit<Described, "parameters"> {
  /** In the order of the arguments. */
  readonly parameters: P;
  readonly answer: (values: Values<P>) => A | Refusal;
}

/** Reads the cells of a row; everything that is wrong with them is found in one go. */
const evaluateWith = <P extends Parameters, A>({ parameters, answer }: Definition<P, A>) => {
  const entries = Object.entries(parameters);
  return (cells: readonly Cell[]): A | Refusal => {
    const values: Record<string, unknown> = {};
    const wrong: string[] = [];
    entries.forEach(([key, parameter], place) => {
      const reading = parameter.read(cells[place]);
      if ("wrong" in reading) wrong.push(reading.wrong);
      else values[key] = reading.value;
    });
    return wrong.length > 0
      ? { kind: "wrong-value", text: wrong.join(" ") }
      : answer(values as unknown as Values<P>);
  };
};

const describe = <P extends Parameters, A>(definition: Definition<P, A>): Described => {
  const { id, da, svar, example, parameters } = definition;
  return { id, da, svar, example, parameters: Object.values(parameters) };
};

/** Makes a function with one answer for each row. */
export const cellFunction = <P extends Parameters>(definition: Definition<P, Answer>): CellFunction => ({
  ...describe(definition),
  form: "celle",
  evaluate: evaluateWith(definition),
});

/** Makes a function that answers a table. */
export const tableFunction = <P extends Parameters>(definition: Definition<P, Rows>): TableFunction => ({
  ...describe(definition),
  form: "tabel",
  evaluate: evaluateWith(definition),
});
