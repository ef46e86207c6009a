import { type Answer, isRefusal, type Refusal } from "./cells/cell.js";
import { evaluate } from "./evaluate.js";
import { FUNCTIONS } from "./functions.js";

const shown = (answer: Answer | Refusal): Answer => (isRefusal(answer) ? answer.text : answer);

/**
 * Answers a function as Google Sheets takes it: a value, or the rows of a range. An error is a text in its cell,
 * because an exception would take every other row with it.
 */
const overCells = (one: (typeof FUNCTIONS)[number]) => {
  return (...given: readonly unknown[]): Answer | readonly (readonly Answer[])[] => {
    const rows = evaluate(one, given).map((row) => row.map(shown));
    const [[first] = []] = rows;
    return rows.length === 1 && rows[0]?.length === 1 && first !== undefined ? first : rows;
  };
};

/** The functions by id. */
export const functions = Object.fromEntries(FUNCTIONS.map((one) => [one.id, overCells(one)]));
