/** What a spreadsheet hands over for a cell. It promises nothing: a number, a text, a date of its own making. */
export type Cell = unknown;

/** What a function puts into a cell. */
export type Answer = string | number;

/** Why there is no answer. Excel tells the two kinds apart: `#VALUE!` and `#N/A`. */
export interface Refusal {
  readonly kind: "wrong-value" | "no-rate";
  /** A short sentence in Danish that names the argument. */
  readonly text: string;
}

/** Whether a cell is empty: Sheets hands over an empty text, Excel null, and an argument left out is undefined. */
export const isBlank = (cell: Cell): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

/** Whether an answer is none. */
export const isRefusal = (answer: Answer | Refusal): answer is Refusal => typeof answer === "object";

/** What is wrong with the value of an argument, as a sentence. */
export const wrongArgument = (navn: string, text: string): string => `Fejl i ${navn}: ${text}`;

/** Refuses the value of one argument. */
export const refuse = (navn: string, text: string): Refusal => ({
  kind: "wrong-value",
  text: wrongArgument(navn, text),
});
