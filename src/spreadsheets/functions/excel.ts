import { type Answer, isRefusal, type Refusal } from "./cells/cell.js";
import { evaluate } from "./evaluate.js";
import { FUNCTIONS } from "./functions.js";

/** What Excel offers to custom functions, as far as it is used. */
interface CustomFunctionsOfExcel {
  readonly associate: (id: string, run: (...given: readonly unknown[]) => unknown) => void;
  readonly Error: new (code: string, text: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

/** Of all errors of Excel only these two may carry a text of one's own. */
const CODES = { "wrong-value": "invalidValue", "no-rate": "notAvailable" } as const;

/** Hands the functions to Excel. Every answer is a range; an error stands in its cell, or is thrown when alone. */
export const associateWith = (excel: CustomFunctionsOfExcel): void => {
  const shown = (answer: Answer | Refusal): Answer | Error =>
    isRefusal(answer) ? new excel.Error(excel.ErrorCode[CODES[answer.kind]], answer.text) : answer;
  for (const one of FUNCTIONS)
    excel.associate(one.id, (...given) => {
      const rows = evaluate(one, given).map((row) => row.map(shown));
      const only = rows.length === 1 ? rows[0]?.[0] : undefined;
      if (typeof only === "object") throw only;
      return rows;
    });
};
