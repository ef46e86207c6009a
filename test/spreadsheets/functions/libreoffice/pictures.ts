/**
 * Writes the pictures of the guide that LibreOffice can make: sheets that it calculated and printed, with its own
 * grid, letters and numbers.
 *
 * `npx tsx test/spreadsheets/functions/libreoffice/pictures.ts`, with LibreOffice and its Python.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { greyPng } from "../../../generate/spreadsheets/png.js";
import { Calc, packageIn } from "./calc.js";
import { FORMULAS } from "./decimals.js";
import { flatSheet, type SheetCell } from "./flat-sheet.js";

/** How the cells of a column look unless they say otherwise. */
type Look = "text" | "kroner" | "dag" | "formel";

interface Picture {
  readonly file: string;
  /** Centimetres of each column, and its look. */
  readonly columns: readonly (readonly [width: number, look: Look])[];
  /** Centimetres of the page. */
  readonly height: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

const heading = (text: string): SheetCell => ({ style: "overskrift", text });

const ydelseOf = (row: number): string =>
  `=RF_YDELSE([.A${String(row)}];"ressourceforløb";"ikke-forsørger";[.B${String(row)}];0)`;

const shown = (row: number, column: string): SheetCell => ({
  formula: `=FORMULA([.${column}${String(row)}])`,
});

const MONTHS: readonly (readonly [month: SheetCell, wage: SheetCell])[] = [
  [{ date: "2022-03-01" }, 20000],
  ["marts 2022", "17.500,55"],
  ["2021-12", 20000],
  ["2022-03", { style: "text", number: 33.333 }],
  ["2025-03", 20000],
];

const DECIMALS = [15402.7, 20000, 34884.9];

const PICTURES: readonly Picture[] = [
  {
    file: "libreoffice.png",
    columns: [
      [2.6, "dag"],
      [2.4, "kroner"],
      [9.6, "kroner"],
      [10.4, "formel"],
    ],
    height: 5.9,
    rows: [
      ["Måned", "Løn", "Ydelse", "Formlen i kolonne C"].map(heading),
      ...MONTHS.map(([month, wage], at) => [month, wage, { formula: ydelseOf(at + 2) }, shown(at + 2, "C")]),
    ],
  },
  {
    file: "decimaler.png",
    columns: [
      [2.6, "kroner"],
      [5.2, "kroner"],
      [5.2, "kroner"],
      [5.2, "kroner"],
    ],
    height: 3.4,
    rows: [
      ["Løn", "Kroner, vist med to decimaler", "Kroner og AFRUND", "RF_YDELSE"].map(heading),
      ...DECIMALS.map((wage, at) => {
        const row = String(at + 2);
        return [
          wage,
          { formula: `=11716-([.A${row}]-15401)*0.55` },
          { formula: `=${FORMULAS["ROUND"]!.formula.replace("LOEN", `[.A${row}]`)}` },
          { formula: `=RF_YDELSE("2022-03";"ressourceforløb";"ikke-forsørger";[.A${row}];0)` },
        ];
      }),
    ],
  },
];

const FONT = `fo:font-family="Liberation Sans" fo:font-size="10pt"`;

const cellStyle = (name: Look | "overskrift", format: string, text = "", cell = ""): string =>
  `<style:style style:name="${name}" style:family="table-cell"${format === "" ? "" : ` style:data-style-name="${format}"`}><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"${cell}/><style:text-properties ${FONT}${text}/></style:style>`;

const LOOKS = [
  `<number:number-style style:name="hundrededele"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>`,
  `<number:date-style style:name="dansk"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>`,
  cellStyle("text", ""),
  cellStyle("kroner", "hundrededele"),
  cellStyle("dag", "dansk"),
  cellStyle("formel", "", ` fo:color="#555555"`),
  cellStyle("overskrift", "", ` fo:font-weight="bold"`, ` fo:background-color="#dce6f1"`),
].join("");

/** What the letters and numbers beside the cells take, and the margins. */
const AROUND = 1.6;

/** A page as large as the cells on it. */
const stylesOf = ({ columns, height }: Picture): string => {
  const width = columns.reduce((sum, [one]) => sum + one, AROUND);
  return [
    "<office:automatic-styles>",
    LOOKS,
    ...columns.map(
      ([one], at) =>
        `<style:style style:name="c${String(at)}" style:family="table-column"><style:table-column-properties style:column-width="${String(one)}cm"/></style:style>`,
    ),
    `<style:page-layout style:name="side"><style:page-layout-properties fo:page-width="${width.toFixed(1)}cm" fo:page-height="${String(height)}cm" fo:margin="0.2cm" style:print="grid headers"/><style:header-style/><style:footer-style/></style:page-layout>`,
    `</office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="side"><style:header style:display="false"/><style:footer style:display="false"/></style:master-page></office:master-styles>`,
  ].join("");
};

const columnsOf = ({ columns }: Picture): string =>
  columns
    .map(
      ([, look], at) =>
        `<table:table-column table:style-name="c${String(at)}" table:default-cell-style-name="${look}"/>`,
    )
    .join("");

const SHADES = 17;

/** The first page of a PDF as a picture in sixteen shades of grey, which take a third of the room of 256. */
const printed = (pdf: string): Buffer => {
  const { stdout } = spawnSync("pdftoppm", ["-r", "96", "-gray", "-singlefile", pdf], {
    maxBuffer: 100_000_000,
  });
  const [head = "", width] = /^P5\n(\d+) \d+\n255\n/.exec(stdout.subarray(0, 40).toString("latin1")) ?? [];
  const points = stdout.subarray(head.length).map((point) => Math.round(point / SHADES) * SHADES);
  return greyPng(Number(width), points);
};

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
const calc = new Calc({ RF_PAKKE: await packageIn(folder) }, "da-DK").withPython();
try {
  for (const picture of PICTURES) {
    const sheet = flatSheet(picture.rows, stylesOf(picture), columnsOf(picture));
    const pdf = join(folder, "ark.pdf");
    writeFileSync(pdf, calc.converted(sheet, "pdf", "pdf"));
    writeFileSync(join("docs/images", picture.file), printed(pdf));
  }
} finally {
  calc.close();
  rmSync(folder, { recursive: true, force: true });
}
