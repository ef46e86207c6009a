/** What stands in a cell of a sheet that is made for LibreOffice. */
export type SheetCell =
  | { readonly formula: string; readonly spans?: readonly [rows: number, columns: number] }
  | { readonly date: string }
  | { readonly style: string; readonly text: string }
  | { readonly style: string; readonly number: number }
  | string
  | number
  | boolean
  | undefined;

const safe = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const named = (style: string): string => (style === "" ? "" : ` table:style-name="${style}"`);

const textCell = (text: string, style = ""): string =>
  `<table:table-cell${named(style)} office:value-type="string"><text:p>${safe(text)}</text:p></table:table-cell>`;

/** A formula has no value beside it, so what comes out was calculated. */
const formulaCell = (formula: string, spans: readonly [number, number] | undefined): string => {
  const matrix =
    spans === undefined
      ? ""
      : ` table:number-matrix-rows-spanned="${String(spans[0])}" table:number-matrix-columns-spanned="${String(spans[1])}"`;
  return `<table:table-cell table:formula="of:${safe(formula)}"${matrix}/>`;
};

const valueCell = (type: string, attribute: string, value: string, style = ""): string =>
  `<table:table-cell${named(style)} office:value-type="${type}" office:${attribute}="${value}"/>`;

const cellXml = (cell: SheetCell): string => {
  if (cell === undefined) return "<table:table-cell/>";
  if (typeof cell === "string") return textCell(cell);
  if (typeof cell === "number") return valueCell("float", "value", String(cell));
  if (typeof cell === "boolean") return valueCell("boolean", "boolean-value", String(cell));
  if ("number" in cell) return valueCell("float", "value", String(cell.number), cell.style);
  if ("date" in cell) return valueCell("date", "date-value", cell.date);
  return "formula" in cell ? formulaCell(cell.formula, cell.spans) : textCell(cell.text, cell.style);
};

const NAMESPACES = ["office", "table", "text", "style", "number"]
  .map(
    (name) =>
      ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "number" ? "datastyle" : name}:1.0"`,
  )
  .join("");

/** A sheet as a flat ODF document. Formulas are written as the format stores them: `[.A1]`, English names, `;`. */
export const flatSheet = (rows: readonly (readonly SheetCell[])[], styles = "", columns = ""): string =>
  [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<office:document${NAMESPACES} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">`,
    styles,
    `<office:body><office:spreadsheet><table:table table:name="Ark1">${columns}`,
    ...rows.map((row) => `<table:table-row>${row.map(cellXml).join("")}</table:table-row>`),
    `</table:table></office:spreadsheet></office:body></office:document>`,
  ].join("\n");
