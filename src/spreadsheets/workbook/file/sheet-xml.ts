import type { Cell, Highlight, Sheet, Validation } from "./cell.js";
import { columnLetter } from "./column-letter.js";
import { linesOfRow } from "./line-height.js";
import { colourNumber, styleNumber } from "./styles.js";
import { xmlText } from "./xml-text.js";

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
    case "empty":
      return `${start}/>`;
  }
};

const POINTS_PER_LINE = 13;
const POINTS_AROUND = 3;
const TALL: Readonly<Partial<Record<Cell["style"], number>>> = {
  title: 26,
  answer: 24,
  verdict: 24,
  section: 26,
};

/** No row of a spreadsheet is higher. */
const HIGHEST = 409;

const heightOf = (cells: readonly Cell[], sheet: Sheet, row: number): number =>
  Math.min(HIGHEST, heightNeeded(cells, sheet, row));

const heightNeeded = (cells: readonly Cell[], sheet: Sheet, row: number): number =>
  cells.reduce(
    (most, cell) => Math.max(most, TALL[cell.style] ?? 0),
    linesOfRow(cells, sheet, row) * POINTS_PER_LINE + POINTS_AROUND,
  );

const rowXml = (cells: readonly Cell[], index: number, sheet: Sheet): string => {
  const row = String(index + 1);
  const written = cells.map((cell, column) => cellXml(cell, `${columnLetter(column)}${row}`));
  const height = String(heightOf(cells, sheet, index + 1));
  return `<row r="${row}" ht="${height}" customHeight="1">${written.join("")}</row>`;
};

const columnsXml = (widths: readonly number[]): string =>
  `<cols>${widths.map((width, index) => `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`).join("")}</cols>`;

const viewXml = (frozen: number): string => {
  const pane =
    frozen === 0
      ? ""
      : `<pane ySplit="${String(frozen)}" topLeftCell="A${String(frozen + 1)}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
};

const mergesXml = (merges: readonly string[] = []): string =>
  merges.length === 0
    ? ""
    : `<mergeCells count="${String(merges.length)}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

const valueXml = (value: string | number): string =>
  typeof value === "number" ? String(value) : xmlText(`"${value}"`);

const highlightXml = ({ range, equals, colour }: Highlight, index: number): string =>
  `<conditionalFormatting sqref="${range}"><cfRule type="cellIs" dxfId="${String(colourNumber(colour))}" priority="${String(index + 1)}" operator="equal"><formula>${valueXml(equals)}</formula></cfRule></conditionalFormatting>`;

const promptXml = (prompt: string | undefined): string =>
  prompt === undefined ? "" : ` showInputMessage="1" prompt="${xmlText(prompt)}"`;

const validationXml = ({ cell, kind, formulas, message, prompt, mayBeEmpty }: Validation): string =>
  `<dataValidation type="${kind}" allowBlank="${mayBeEmpty ? "1" : "0"}"${promptXml(prompt)} showErrorMessage="1" errorTitle="Feltet" error="${xmlText(message)}" sqref="${cell}">${formulas.map((one, index) => `<formula${String(index + 1)}>${xmlText(one)}</formula${String(index + 1)}>`).join("")}</dataValidation>`;

const validationsXml = (validations: readonly Validation[]): string =>
  validations.length === 0
    ? ""
    : `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join("")}</dataValidations>`;

const A4 = 9;

const printXml = ({ orientation, onePage, headings }: Sheet["print"]): string =>
  [
    `<printOptions horizontalCentered="1"${headings ? ' headings="1"' : ""}/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${String(A4)}" orientation="${orientation}" fitToWidth="1" fitToHeight="${onePage ? "1" : "0"}"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8Side &amp;P af &amp;N</oddFooter></headerFooter>",
  ].join("");

/** A sheet as it stands in the file. It is protected without a password: only fields are open by default. */
export const sheetXml = (sheet: Sheet): string =>
  [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet.frozen),
    columnsXml(sheet.widths),
    `<sheetData>${sheet.rows.map((cells, index) => rowXml(cells, index, sheet)).join("")}</sheetData>`,
    '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>',
    mergesXml(sheet.merges),
    (sheet.highlights ?? []).map(highlightXml).join(""),
    validationsXml(sheet.validations),
    printXml(sheet.print),
    "</worksheet>",
  ].join("");
