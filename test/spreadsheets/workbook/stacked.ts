import { columnLetter } from "../../../src/spreadsheets/workbook/file/column-letter.js";
import { archived } from "./archived.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What workbooks of one kind have in common. */
export interface Layout {
  /** The names of the sheets, in their order. */
  readonly names: readonly string[];
  /** The sheets that are the same in every workbook and so are there once. */
  readonly shared: readonly string[];
  /** The cells whose values are asked for, as a formula names them: `Kontrol!B6`. */
  readonly asked: readonly string[];
}

const rowsOf = (sheet: string): string => /<sheetData>(.*)<\/sheetData>/s.exec(sheet)?.[1] ?? "";
const countOf = (rows: string): number => rows.split("<row ").length - 1;

/** So many rows further down for each sheet. */
type Offsets = ReadonlyMap<string, number>;

/** A formula of a sheet with every reference so many rows further down. */
const movedFormula = (formula: string, own: string, offsets: Offsets): string =>
  formula.replace(
    /("[^"]*")|(?:([A-Z][a-z]+)!)?\b([A-Z])(\d+)\b(?::([A-Z])(\d+)\b)?/g,
    (
      whole: string,
      quoted?: string,
      sheet?: string,
      ...[column, row, toColumn, toRow]: (string | undefined)[]
    ) => {
      if (quoted !== undefined) return whole;
      const by = offsets.get(sheet ?? own) ?? 0;
      const moved = (letter = "", number = "") => `${letter}${String(Number(number) + by)}`;
      const to = toColumn === undefined ? "" : `:${moved(toColumn, toRow)}`;
      return `${sheet === undefined ? "" : `${sheet}!`}${moved(column, row)}${to}`;
    },
  );

const moved = (rows: string, name: string, offsets: Offsets): string => {
  const by = offsets.get(name) ?? 0;
  return rows
    .replace(/<row r="(\d+)"[^>]*>/g, (_, row: string) => `<row r="${String(Number(row) + by)}">`)
    .replace(
      /<c r="([A-Z])(\d+)"/g,
      (_, column: string, row: string) => `<c r="${column}${String(Number(row) + by)}"`,
    )
    .replace(/<f>(.*?)<\/f>/g, (_, formula: string) => `<f>${movedFormula(formula, name, offsets)}</f>`);
};

const sheetXml = (rows: readonly string[]): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;

const answerRow = (asked: readonly string[], index: number, offsets: Offsets): string => {
  const row = String(index + 1);
  const cells = asked.map(
    (cell, column) => `<c r="${columnLetter(column)}${row}"><f>${movedFormula(cell, "", offsets)}</f></c>`,
  );
  return `<row r="${row}">${cells.join("")}</row>`;
};

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const packed = (names: readonly string[], sheets: readonly string[]): Uint8Array => {
  const each = (write: (name: string, number: string) => string) =>
    names.map((name, index) => write(name, String(index + 1))).join("");
  const parts: (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE}.sheet.main+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT_TYPE}.worksheet+xml"/>`)}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((name, number) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships">${each((_, number) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`,
    ],
    ...sheets.map((xml, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, xml] as const),
  ];
  return archived(new Map(parts));
};

/**
 * Many workbooks in one file, one below the other in the same sheets, for LibreOffice opens a file of long sheets
 * a hundred times quicker than many files. The first sheet has a row for each with the values that are asked for.
 * Looks, widths and validations are left out; every cell and formula is there, so many rows further down.
 */
export const stacked = (
  workbooks: readonly (readonly string[])[],
  { names, shared, asked }: Layout,
): Uint8Array => {
  const offsets = new Map(names.map((name) => [name, 0]));
  const rows = new Map(names.map((name) => [name, [] as string[]]));
  const answers = workbooks.map((sheets, index) => {
    const now: Offsets = new Map(offsets);
    names.forEach((name, place) => {
      if (shared.includes(name) && index > 0) return;
      rows.get(name)?.push(moved(rowsOf(sheets[place] ?? ""), name, now));
    });
    // A range may reach as far as the longest sheet: it must not reach into the workbook below.
    const heights = sheets.map((sheet, place) =>
      shared.includes(names[place] ?? "") ? 0 : countOf(rowsOf(sheet)),
    );
    for (const name of names)
      if (!shared.includes(name)) offsets.set(name, (offsets.get(name) ?? 0) + Math.max(...heights));
    return answerRow(asked, index, now);
  });
  return packed(
    ["Alle", ...names],
    [answers, ...names.map((name) => rows.get(name) ?? [])].map((one) => sheetXml(one)),
  );
};
