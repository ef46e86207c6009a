import type { CalculateOptions } from "../calculate/options.js";
import type { CaseError } from "../cases/case-error.js";
import { canonicalJson } from "../trace/receipt/canonical-json.js";
import { receipt } from "../trace/receipt/receipt.js";
import { receiptForloeb } from "../trace/receipt/receipt-forloeb.js";
import { isForloeb } from "./results.js";

/** The receipts of a file; what was refused stands in its place. */
const rowsOf = (
  content: unknown,
  options: CalculateOptions,
  maaned: string | undefined,
): readonly unknown[] => {
  if (!isForloeb(content)) {
    const result = receipt(content as Parameters<typeof receipt>[0], options);
    return [result.ok ? result.kvittering : result];
  }
  const result = receiptForloeb(content as Parameters<typeof receiptForloeb>[0], options);
  if (result.maaneder === undefined) return [result];
  return result.maaneder
    .filter((month) => maaned === undefined || month.maaned === maaned)
    .map((month) => (month.ok ? month.kvittering : month));
};

/** Receipts in canonical JSON, one a line, in the order of the files and their months. */
export const kvitteringer = (
  contents: readonly unknown[],
  options: CalculateOptions,
  maaned: string | undefined,
): string =>
  contents
    .flatMap((content) => rowsOf(content, options, maaned))
    .map((row) => `${canonicalJson(row)}\n`)
    .join("");

interface Row {
  readonly errors?: readonly CaseError[];
}

/** The receipt of a case on one line, and of a course the list of those of its months. */
export const receiptLine = (
  content: unknown,
  options: CalculateOptions,
): { readonly text: string; readonly errors: readonly CaseError[] } => {
  const rows = rowsOf(content, options, undefined);
  return {
    text: canonicalJson(isForloeb(content) ? rows : rows[0]),
    errors: rows.flatMap((row) => (row as Row).errors ?? []),
  };
};
