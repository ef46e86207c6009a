/**
 * A workbook with live formulas that calculates a case again.
 *
 * @packageDocumentation
 */
export { toWorkbook, type WorkbookResult } from "./spreadsheets/workbook/to-workbook.js";
