import type { Sheet } from "./cell.js";
import { sheetXml } from "./sheet-xml.js";
import { stylesXml } from "./styles.js";
import { storedZip } from "./zip.js";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN = "http://schemas.openxmlformats.org";
const RELATIONS = `${OPEN}/officeDocument/2006/relationships`;
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = (sheets: readonly Sheet[]): string =>
  [
    `<Types xmlns="${OPEN}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
    ...sheets.map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    ),
    "</Types>",
  ].join("");

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

const relations = (list: readonly string[]): string =>
  `<Relationships xmlns="${OPEN}/package/2006/relationships">${list.join("")}</Relationships>`;

/** The row of heads, printed on every page of a sheet that has one. */
const printTitles = (sheets: readonly Sheet[]): string => {
  const titles = sheets.flatMap(({ name, frozen }, index) =>
    frozen === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${name}!$${String(frozen)}:$${String(frozen)}</definedName>`,
        ],
  );
  return titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
};

const workbookXml = (sheets: readonly Sheet[]): string =>
  [
    `<workbook xmlns="${OPEN}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>`,
    ...sheets.map(
      ({ name }, index) =>
        `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
    ),
    "</sheets>",
    printTitles(sheets),
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join("");

/** Writes sheets as an .xlsx file. The same sheets give the same bytes: no clock, no name of a machine. */
export const xlsx = (sheets: readonly Sheet[]): Uint8Array => {
  const ofSheets = sheets.map((_, index) =>
    relation(`rId${String(index + 1)}`, "worksheet", `worksheets/sheet${String(index + 1)}.xml`),
  );
  const parts = [
    ["[Content_Types].xml", contentTypes(sheets)],
    ["_rels/.rels", relations([relation("rId1", "officeDocument", "xl/workbook.xml")])],
    ["xl/workbook.xml", workbookXml(sheets)],
    ["xl/_rels/workbook.xml.rels", relations([...ofSheets, relation("rIdStyles", "styles", "styles.xml")])],
    ["xl/styles.xml", stylesXml()],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, sheetXml(sheet)]),
  ] as const;
  return storedZip(parts.map(([name = "", content = ""]) => ({ name, content: HEAD + content })));
};
