import { isRefusal } from "../../../src/spreadsheets/functions/cells/cell.js";
import { evaluate } from "../../../src/spreadsheets/functions/evaluate.js";
import { YDELSE } from "../../../src/spreadsheets/functions/list/ydelse.js";
import { arrow, box, svg, text } from "./svg.js";

const WIDTH = 760;
const MARGIN = 20;
const GREY = "#616e7c";
const PALE = "#eef2f6";

/** Two lines of words in a box. */
type Step = readonly [what: string, where: string];

const STEP_WIDTH = 220;
const GAP = (WIDTH - 2 * MARGIN - 3 * STEP_WIDTH) / 2;

const step = ([what, where]: Step, at: number): string => {
  const x = MARGIN + at * (STEP_WIDTH + GAP);
  return [
    box(x, 48, STEP_WIDTH, 50, PALE),
    text(x + STEP_WIDTH / 2, 69, what, { bold: true, anchor: "middle" }),
    text(x + STEP_WIDTH / 2, 87, where, { size: 12, anchor: "middle" }),
    ...(at === 0 ? [] : [arrow(x - GAP + 4, 73, GAP - 8)]),
  ].join("\n");
};

/** No picture may pass for what was never seen. */
const head = (title: string): string =>
  [
    text(MARGIN, 30, title, { size: 16, bold: true }),
    text(WIDTH - MARGIN, 30, "Tegning, ikke et skærmbillede", { size: 12, colour: GREY, anchor: "end" }),
  ].join("\n");

const steps = (three: readonly Step[]): readonly string[] => three.map(step);

const MONTHS_AND_WAGES: readonly (readonly [string, string | number])[] = [
  ["2022-03", 20000],
  ["marts 2022", "17.500,55"],
  ["2022-03", 33.333],
  ["2025-03", 20000],
];

const danish = (value: string | number): string => String(value).replace(/^(\d+)\.(\d+)$/, "$1,$2");

/** A cell shows as much of a text as it has room for. */
const LONGEST = 62;
const clipped = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** What a program shows instead of an answer. */
type Shown = (kind: "wrong-value" | "no-rate", words: string) => string;

const answerOf = (month: string, wage: string | number, refused: Shown): string => {
  const answer = evaluate(YDELSE, [month, "ressourceforløb", "ikke-forsørger", wage, 0])[0]![0]!;
  return isRefusal(answer) ? refused(answer.kind, answer.text) : danish(answer);
};

const COLUMNS = [34, 110, 110, WIDTH - 2 * MARGIN - 254] as const;
const LINE = 26;

const row = (y: number, cells: readonly string[], isHead: boolean): string => {
  let x = MARGIN;
  return cells
    .map((cell, at) => {
      const width = COLUMNS[at] ?? 0;
      const left = x;
      x += width;
      const isPale = isHead || at === 0;
      return [
        box(left, y, width, LINE, isPale ? PALE : "#ffffff"),
        isPale
          ? text(left + width / 2, y + 18, cell, { colour: GREY, anchor: "middle" })
          : text(left + 8, y + 18, cell),
      ].join("\n");
    })
    .join("\n");
};

/** The formula of the marked cell above the cells, and the cells with what the functions answer. */
const sheet = (prefix: string, refused: Shown): readonly string[] => [
  box(MARGIN, 118, WIDTH - 2 * MARGIN, LINE + 2, "#ffffff"),
  text(MARGIN + 10, 137, "C2", { colour: GREY }),
  text(MARGIN + 44, 137, `=${prefix}YDELSE(A2; "ressourceforløb"; "ikke-forsørger"; B2; 0)`),
  row(156, ["", "A", "B", "C"], true),
  row(156 + LINE, ["1", "Måned", "Løn", "Ydelse"], false),
  ...MONTHS_AND_WAGES.map(([month, wage], at) =>
    row(156 + LINE * (at + 2), [String(at + 2), month, danish(wage), answerOf(month, wage, refused)], false),
  ),
  `<rect x="${String(MARGIN + 254)}" y="${String(156 + LINE * 2)}" width="${String(COLUMNS[3])}" height="${String(LINE)}" fill="none" stroke="#1a73e8" stroke-width="2"/>`,
];

const SHEET_HEIGHT = 156 + LINE * 6 + MARGIN;

/** The drawings of the guide by file: what cannot be photographed, because it was not run. */
export const drawings = (): ReadonlyMap<string, string> =>
  new Map([
    [
      "google-sheets.svg",
      svg(WIDTH, SHEET_HEIGHT, "Fra filen Code.js til en celle i Google Sheets", [
        head("Google Sheets"),
        ...steps([
          ["dist/sheets/Code.js", "hele filen kopieres"],
          ["Udvidelser › Apps Script", "sættes ind i Code.gs og gemmes"],
          ["Regnearket", "formlen skrives i en celle"],
        ]),
        ...sheet("RF_", (_kind, words) => clipped(words)),
      ]),
    ],
    [
      "excel.svg",
      svg(WIDTH, SHEET_HEIGHT, "Fra mappen dist/excel til en celle i Excel", [
        head("Excel"),
        ...steps([
          ["dist/excel", "lægges på jeres server (https)"],
          ["manifest.xml", "lægges op i Microsoft 365"],
          ["Projektmappen", "formlen skrives i en celle"],
        ]),
        ...sheet("RF.", (kind) => (kind === "no-rate" ? "#I/T" : "#VÆRDI!")),
      ]),
    ],
    [
      "libreoffice.svg",
      svg(WIDTH, 118, "Fra en celle i LibreOffice til Node", [
        head("LibreOffice: hvem kalder hvem"),
        ...steps([
          ["Rf.bas (Basic)", "Mine makroer › Standard"],
          ["rf.py (Python)", "Scripts/python i profilen"],
          ["rf.mjs (Node)", "holdes åben, kører Code.js"],
        ]),
      ]),
    ],
  ]);
