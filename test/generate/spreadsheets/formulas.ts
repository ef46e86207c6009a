import type { SpreadsheetFunction } from "../../../src/spreadsheets/functions/spreadsheet-function.js";

/** A formula with the names of its arguments, as Danish spreadsheets separate them. */
export const callOf = ({ id, parameters }: SpreadsheetFunction, prefix: string): string =>
  `${prefix}${id}(${parameters.map(({ navn, valgfri }) => (valgfri ? `[${navn}]` : navn)).join("; ")})`;

const danish = (value: string | number | boolean): string =>
  typeof value === "string" ? `"${value}"` : String(value).replace(".", ",");

/** The example of a function as one types it. */
export const exampleOf = ({ id, example }: SpreadsheetFunction, prefix: string): string =>
  `=${prefix}${id}(${example.arguments.map(danish).join("; ")})`;

/** What the example answers; of a table the headings. */
export const answerOf = ({ example: { answer } }: SpreadsheetFunction): string =>
  typeof answer === "object" ? answer.join(" · ") : String(answer).replace(/^(\d+)\.(\d+)$/, "$1,$2");
