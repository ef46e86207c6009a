import type { Cell, Sheet, Validation } from "./cell.js";
import { styleNumber } from "./styles.js";
import { xmlText } from "./xml-text.js";

const FIRST_LETTER = "A".charCodeAt(0);

/** The letter of a column; sheets have fewer than 26. */
export const columnLetter = (index: number): string => String.fromCharCode(FIRST_LETTER + index);

/** A formula has no value beside it: whoever opens the file calculates, and a wrong formula cannot hide. */
const cellXml = (cell: Cell, at: string): string => {
  const start = `<c r="${at}" s="${String(styleNumber(cell.style))}"`;
  switch (cell.kind) {
    case "text":
      return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell.text)}</t></is></c>`;
    case "number":
      return `${start}><v>${cell.value}</v></c>`;
    case "formula":
      return `${start}><f>${xmlText(cell.formula)}</f></c>`;
  }
};

const rowXml = (cells: readonly (Cell | undefined)[], index: number): string => {
  const row = String(index + 1);
  const written = cells.map((cell, column) =>
    cell === undefined ? "" : cellXml(cell, `${columnLetter(column)}${row}`),
  );
  return `<row r="${row}">${written.join("")}</row>`;
};

const columnsXml = (widths: readonly number[]): string =>
  `<cols>${widths.map((width, index) => `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`).join("")}</cols>`;

const frozenXml = (frozen: number): string =>
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(frozen)}" topLeftCell="A${String(frozen + 1)}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;

const validationXml = ({ cell, kind, formulas, message }: Validation): string =>
  `<dataValidation type="${kind}" allowBlank="0" showErrorMessage="1" errorTitle="Feltet" error="${xmlText(message)}" sqref="${cell}">${formulas.map((one, index) => `<formula${String(index + 1)}>${xmlText(one)}</formula${String(index + 1)}>`).join("")}</dataValidation>`;

const validationsXml = (validations: readonly Validation[]): string =>
  validations.length === 0
    ? ""
    : `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join("")}</dataValidations>`;

/** A sheet as it stands in the file. It is protected without a password: only fields are open by default. */
export const sheetXml = ({ widths, rows, frozen, validations }: Sheet): string =>
  [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    frozenXml(frozen),
    columnsXml(widths),
    `<sheetData>${rows.map(rowXml).join("")}</sheetData>`,
    '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>',
    validationsXml(validations),
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    "</worksheet>",
  ].join("");
