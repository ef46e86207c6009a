import { columnLetter } from "../../../src/spreadsheets/workbook/file/column-letter.js";
import { storedZip } from "../../../src/spreadsheets/workbook/file/zip.js";
import { filesOf, sheetsOf } from "./archive.js";

const NAMES = ["Sag", "Beregning", "Satser", "Kontrol"] as const;

/** The rows of *Kontrol* that hold amounts; a case has at most seven. */
const AMOUNTS = [7, 8, 9, 10, 11, 12, 13] as const;

/** Every reference of a formula to a sheet of its workbook, as one to the sheet of that number. */
const numbered = (sheet: string, number: number): string =>
  sheet.replace(/<f>(.*?)<\/f>/g, (formula) =>
    formula.replace(/\b(Sag|Beregning|Satser|Kontrol)!/g, `$1${String(number)}!`),
  );

const summaryRow = (index: number): string => {
  const kontrol = `Kontrol${String(index)}`;
  const formulas = [
    `${kontrol}!B6`,
    ...AMOUNTS.flatMap((row) => [`${kontrol}!D${String(row)}`, `${kontrol}!E${String(row)}`]),
  ];
  const row = String(index + 1);
  return `<row r="${row}">${formulas.map((formula, column) => `<c r="${columnLetter(column)}${row}"><f>${formula}</f></c>`).join("")}</row>`;
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Many workbooks in one file, for LibreOffice opens one large file far quicker than many small ones. The first
 * sheet has a row for each: the verdict, then whole number and denominator of every amount.
 */
export const combined = (workbooks: readonly Uint8Array[]): Uint8Array => {
  const sheets = [
    {
      name: "Alle",
      xml: `<worksheet xmlns="${MAIN}"><sheetData>${workbooks.map((_, index) => summaryRow(index)).join("")}</sheetData></worksheet>`,
    },
    ...workbooks.flatMap((bytes, index) =>
      sheetsOf(bytes).map((xml, place) => ({
        name: `${NAMES[place] ?? ""}${String(index)}`,
        xml: numbered(xml, index),
      })),
    ),
  ];
  const first = filesOf(workbooks[0] as Uint8Array);
  const id = (index: number) => String(index + 1);
  const parts = [
    [
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${id(index)}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}</Types>`,
    ],
    ["_rels/.rels", first.get("_rels/.rels") ?? ""],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${id(index)}" r:id="rId${id(index)}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, index) => `<Relationship Id="rId${id(index)}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id(index)}.xml"/>`).join("")}<Relationship Id="rIdStyles" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", first.get("xl/styles.xml") ?? ""],
    ...sheets.map(({ xml }, index) => [`xl/worksheets/sheet${id(index)}.xml`, xml]),
  ] as const;
  return storedZip(parts.map(([name = "", content = ""]) => ({ name, content })));
};
