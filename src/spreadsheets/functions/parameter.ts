import { type Cell, isBlank, wrongArgument } from "./cells/cell.js";
import type { Reader } from "./cells/reader.js";

/** One argument of a function. */
export interface Parameter<T> {
  /** What it is called in formulas and errors; a name in JavaScript as well. */
  readonly navn: string;
  /** What it is, in a sentence of help. */
  readonly da: string;
  /** Whether it may be left out. */
  readonly valgfri: boolean;
  /** Reads a cell, empty or not. */
  readonly read: (cell: Cell) => { readonly value: T } | { readonly wrong: string };
}

/** An argument that must be there. What is missing is never read as zero or no. */
export const required = <T>(navn: string, da: string, reader: Reader<T>): Parameter<T> => ({
  navn,
  da,
  valgfri: false,
  read: (cell) => {
    const reading = isBlank(cell) ? { wrong: "mangler." } : reader.read(cell);
    return "wrong" in reading ? { wrong: wrongArgument(navn, `${reading.wrong} ${reader.skriv}`) } : reading;
  },
});

/** An argument that may be left out; nothing is read as nothing. */
export const optional = <T>(navn: string, da: string, reader: Reader<T>): Parameter<T | undefined> => {
  const { read } = required(navn, da, reader);
  return { navn, da, valgfri: true, read: (cell) => (isBlank(cell) ? { value: undefined } : read(cell)) };
};
