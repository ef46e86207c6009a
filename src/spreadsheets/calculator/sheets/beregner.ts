import { type Cell, empty, formula, type Sheet, text, type Validation } from "../../workbook/file/cell.js";
import { cellOf, choicesOf, type Field, FIELDS, MOST_KRONER, wordingOf } from "../fields.js";
import { quoted, sentence } from "../formula-text.js";
import { FEJL, fieldRow } from "../places.js";
import type { Regnetrin } from "../regnetrin.js";
import { ROLLER, type Satsvalg } from "../satsvalg.js";
import { forklaring, stepsOf, unlessError, whole } from "./forklaring.js";
import { NOT_COVERED } from "./not-covered.js";
import { rateUsed } from "./rates-used.js";

/** A row of the sheet, the columns of it that are one cell, and how many lines it may take. */
interface Line {
  readonly cells: readonly Cell[];
  readonly joined?: readonly [from: string, to: string];
  readonly lines?: number;
}

const ACROSS = ["A", "D"] as const;

const across = (cell: Cell, lines = 1): Line => ({ cells: [cell], joined: ACROSS, lines });

const section = (title: string): Line => ({
  cells: [text(title, "section"), ...Array.from({ length: 3 }, () => empty("section"))],
});

const TITLE: readonly Line[] = [
  { cells: [text("Ressourceforløbsydelse: beregn en måned", "title")] },
  across(
    text(
      "Udfyld de gule felter. Beløb er i kroner og før skat. Alt andet er låst, uden adgangskode. Der er ingen makroer, og intet sendes nogen steder hen.",
      "small",
    ),
  ),
  { cells: [] },
];

const isList = (field: Field): boolean => choicesOf(field) !== undefined;

const fieldLine = (field: Field): Line => ({
  cells: [
    text(wordingOf(field).label),
    empty(isList(field) ? "fieldText" : "fieldKroner"),
    formula(`Beregning!B${String(fieldRow(field))}`, "fault"),
  ],
  joined: ["C", "D"],
});

const validationOf = (field: Field): Validation => {
  const { hint } = wordingOf(field);
  const choices = choicesOf(field);
  const start = { cell: cellOf(field), message: hint, prompt: hint, mayBeEmpty: true } as const;
  return choices === undefined
    ? { ...start, kind: "decimal", formulas: ["0", String(MOST_KRONER)] }
    : { ...start, kind: "list", formulas: [quoted(choices.map(({ words }) => words).join(","))] };
};

const answerLine = (label: string, { row }: Regnetrin, style: "answer" | "kroner2"): Line => ({
  cells: [
    text(label, style === "answer" ? "strong" : "text"),
    formula(unlessError(`${whole(row)}/Beregning!E${String(row)}`, quoted("–")), style),
  ],
});

const errorLine = (): Line => {
  const error = `Beregning!${FEJL}`;
  const said = sentence(quoted("Der kan ikke regnes: "), error);
  return across(formula(`IF(${error}="","",${said})`, "fault"), 2);
};

const HEADS: Line = {
  cells: [
    text("Sats", "head"),
    text("Værdi", "headRight"),
    text("Paragraf", "head"),
    text("Status og kilde", "head"),
  ],
};

/** What the workbook says of itself. */
export interface About {
  readonly version: string;
  readonly regelsaet: string;
}

const linesOf = (
  satsvalg: Satsvalg,
  all: readonly Regnetrin[],
  { version, regelsaet }: About,
): readonly Line[] => {
  const steps = stepsOf(all);
  return [
    ...TITLE,
    section("1. Oplysninger"),
    ...FIELDS.map(fieldLine),
    section("2. Resultat"),
    answerLine("Ydelse før fradrag", steps.foer, "kroner2"),
    answerLine("Fradrag", steps.fradrag, "kroner2"),
    answerLine("Ydelse før skat", steps.udbetaling, "answer"),
    errorLine(),
    section("3. Forklaring"),
    ...forklaring(steps, satsvalg).map((one) =>
      across(formula(unlessError(one.formula), "sentence"), one.lines),
    ),
    section("4. Satser, der er brugt"),
    HEADS,
    ...ROLLER.map((rolle): Line => ({ cells: rateUsed(rolle, satsvalg), lines: 2 })),
    section("5. Det regner beregneren ikke med"),
    ...NOT_COVERED.map((words) => across(text(`• ${words}`, "small"))),
    across(text(`ressourceforloebsydelse ${version}, regelsæt ${regelsaet}`, "small")),
  ];
};

/** The sheet that a caseworker fills in, on one page. */
export const beregnerSheet = (satsvalg: Satsvalg, steps: readonly Regnetrin[], about: About): Sheet => {
  const lines = linesOf(satsvalg, steps, about);
  return {
    name: "Beregner",
    widths: [40, 42, 22, 42],
    rows: lines.map(({ cells }) => cells),
    frozen: 0,
    validations: FIELDS.map(validationOf),
    merges: lines.flatMap(({ joined }, index) =>
      joined === undefined ? [] : [joined.map((column) => `${column}${String(index + 1)}`).join(":")],
    ),
    lines: new Map(lines.map((line, index) => [index + 1, line.lines ?? 1])),
    print: { orientation: "portrait", onePage: true },
  };
};
