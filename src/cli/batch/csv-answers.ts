import { calculateWith } from "../../calculate/calculate-with.js";
import type { CaseResult } from "../../calculate/case-result.js";
import type { Settings } from "../../calculate/options.js";
import { caseError } from "../../cases/case-error.js";
import type { Locale } from "../../trace/locale.js";
import { checkHeading, csvRows } from "../csv/read-csv.js";
import { RESULT_COLUMNS, resultCells } from "../csv/result-row.js";
import { caseOfRow, rowOf } from "../csv/row-case.js";
import { BYTE_ORDER_MARK, csvText } from "../csv/write-csv.js";
import { NO_LINES } from "./block.js";
import { Counter } from "./counter.js";
import type { InOrder } from "./in-order.js";

const encoder = new TextEncoder();

const WRONG_WIDTH: CaseResult = { ok: false, errors: [caseError("ROW_WIDTH", "", undefined)] };

/** The cells of a row under its heading: those that are missing are empty, those beyond it are let go. */
const underHeading = (heading: readonly string[], cells: readonly string[]): readonly string[] =>
  heading.map((_, place) => cells[place] ?? "");

interface AnsweredRow {
  readonly cells: readonly string[];
  readonly result: CaseResult;
}

const rowAnswerer = (heading: readonly string[], settings: Settings, locale: Locale) => {
  const calculate = calculateWith({ settings });
  return (cells: readonly string[]): AnsweredRow => {
    const { sag, columnOf } = caseOfRow(rowOf(heading, cells));
    const result = cells.length === heading.length ? calculate(sag) : WRONG_WIDTH;
    return {
      cells: [...underHeading(heading, cells), ...resultCells(result, columnOf, locale)],
      result,
    };
  };
};

const headed = (heading: readonly string[]): InOrder => ({
  bytes: encoder.encode(BYTE_ORDER_MARK + csvText([[...heading, ...RESULT_COLUMNS]])),
  tally: NO_LINES,
  inputBytes: 0,
});

/** Answers the rows of a CSV file: first the heading with more columns, then a row for each row, in order. */
export async function* csvAnswers(
  input: AsyncIterable<Uint8Array>,
  settings: Settings,
  locale: Locale,
): AsyncGenerator<InOrder> {
  let answer: ReturnType<typeof rowAnswerer> | undefined;
  let read = 0;
  for await (const { cells, bytes } of csvRows(input)) {
    if (answer === undefined) {
      const heading = cells.map((name) => name.trim());
      checkHeading(heading);
      answer = rowAnswerer(heading, settings, locale);
      yield headed(heading);
    } else {
      const row = answer(cells);
      const counter = new Counter();
      counter.answered(row.result.ok ? [] : row.result.errors);
      yield { bytes: encoder.encode(csvText([row.cells])), tally: counter.tally, inputBytes: bytes - read };
      read = bytes;
    }
  }
}
