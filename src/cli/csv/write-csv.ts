import { stringify } from "csv-stringify/sync";

/** Excel takes a file for UTF-8 only when it begins with the mark. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows as Danish spreadsheets read them. A cell that a spreadsheet would run as a formula gets an apostrophe in
 * front, wherever it came from.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { delimiter: ";", record_delimiter: "\r\n", escape_formulas: true });
