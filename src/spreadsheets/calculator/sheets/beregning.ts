import { type Cell, empty, formula, number, type Sheet, text } from "../../workbook/file/cell.js";
import { afrunding, regnestykke } from "../../workbook/regnestykke.js";
import { expectDefined } from "../../../calculate/expect-defined.js";
import { above, figures } from "../../workbook/sheets/parts.js";
import { type Field, FIELDS, choicesOf, faultFormula, wholeFormula, wordingOf } from "../fields.js";
import { amountFormulas } from "../formula-text.js";
import { BIDRAGSPLIGT } from "../grupper.js";
import { fejlFormula, hindringer, type Hindringstrin } from "../hindringer.js";
import { FEJL, fieldRow, HINDRINGER, rolleRow, ROWS_ABOVE, rowOf, valgtRow } from "../places.js";
import type { Regnetrin } from "../regnetrin.js";
import { months } from "../satsperioder.js";
import { ROLLER, type Rolle, type Satsvalg } from "../satsvalg.js";
import { lawFormula } from "./law-formula.js";

const HEADS = [
  "Trin",
  "Værdi eller fejl",
  "Enhed",
  figures("Heltal"),
  figures("Pr. enhed"),
  "Paragraf",
  "Sådan regnes trinnet",
  figures("Hele kroner"),
  figures("Øre"),
  figures("Rest"),
  figures("Tusinder"),
  figures("Millioner"),
  figures("Som tekst"),
];

type Row = readonly Cell[];

const GRUPPE = `D${String(fieldRow("gruppe"))}`;

const asText = (row: number, scale: bigint): Row =>
  amountFormulas(row, scale).map((one, index, all) =>
    formula(one, index === all.length - 1 ? "mark" : "whole"),
  );

const fieldRows = (field: Field): Row => {
  const isAmount = choicesOf(field) === undefined;
  return [
    text(wordingOf(field).label),
    formula(faultFormula(field, fieldRow), "sentence"),
    text(isAmount ? "kr." : "nummer"),
    formula(wholeFormula(field, fieldRow), isAmount ? "whole" : "mark"),
    isAmount ? number("100") : empty("text"),
    text(""),
    text(isAmount ? "Fra arket Beregner, i hele øre" : "Fra arket Beregner"),
    ...(isAmount ? asText(fieldRow(field), 100n) : []),
  ];
};

/** The month as one number, so that months sort; the first one while none is chosen. */
const monthFormula = (): string => {
  const [aar, maaned] = [fieldRow("aar"), fieldRow("maaned")].map((row) => `D${String(row)}`) as [
    string,
    string,
  ];
  const first = expectDefined(months()[0]).replace("-", "");
  return `IF(${aar}=0,${first},IF(${maaned}=0,${first},${aar}*100+${maaned}))`;
};

const monthRow = (): Row => [
  text("Måneden som tal (år × 100 + måned)"),
  empty("text"),
  empty("text"),
  formula(monthFormula(), "mark"),
];

const checkRow = ({ label, formula: written }: Hindringstrin): Row => [
  text(label),
  formula(written, "sentence"),
];

const NUL: Row = [
  text("Nul kroner"),
  empty("text"),
  text("kr."),
  number("0"),
  number("100"),
  text(""),
  text("Sanktioner beregnes ikke her"),
];

const value = (row: number, style: "kroner" | "figure" = "kroner"): Cell =>
  formula(`IF(${FEJL}="",D${String(row)}/E${String(row)},"–")`, style);

const NAVNE: Readonly<Record<Rolle, string>> = {
  sats: "Sats",
  loft: "Loft (uden bidragspligt: satsen selv)",
  loengraense: "Lønindtægtsgrænse",
  procentUnderGraense: "Procent for løn op til grænsen",
  procentOverGraense: "Procent for løn over grænsen",
};

const rolleRows = (rolle: Rolle, satsvalg: Satsvalg): Row => {
  const row = rolleRow(rolle);
  const chosen = String(valgtRow(rolle, satsvalg));
  const isPercent = rolle.startsWith("procent");
  const found = `Opslag!D${chosen}`;
  return [
    text(NAVNE[rolle]),
    value(row, isPercent ? "figure" : "kroner"),
    text(isPercent ? "%" : "kr."),
    formula(
      rolle === "loft"
        ? `IF(${GRUPPE}=${String(BIDRAGSPLIGT)},${found},D${String(rolleRow("sats"))})`
        : found,
    ),
    formula(`Opslag!E${chosen}`),
    formula(`Opslag!G${chosen}`, "sentence"),
    text("Fra arket Opslag"),
    ...(isPercent ? [] : asText(row, 100n)),
  ];
};

const stepRow = ({ step, row, heltal, formula: written, rowsOfArguments, laws }: Regnetrin): Row => {
  const { name } = expectDefined(step.operation);
  const said = regnestykke(
    name,
    rowsOfArguments.map((one) => `r${String(one)}`),
  );
  const rounding = name.startsWith("round") ? `. ${afrunding(name)}` : "";
  return [
    text(step.da),
    value(row),
    text("kr."),
    formula(written),
    number(String(heltal.scale)),
    formula(lawFormula(laws), "sentence"),
    text(`${said}${rounding}`),
    ...asText(row, heltal.scale),
  ];
};

/** The sheet of the calculation: what was typed, what speaks against an amount, the rates, and every step. */
export const beregningSheet = (satsvalg: Satsvalg, steps: readonly Regnetrin[]): Sheet => ({
  name: "Beregning",
  widths: [36, 24, 9, 14, 8, 24, 30, 10, 6, 6, 9, 9, 15],
  rows: [
    ...above(
      "Beregning",
      [
        "Hvert trin regnes i hele tal: værdien er heltal / pr. enhed. Beløb med pr. enhed 100 er hele øre; 10.000 er hundrededele af en øre. r7 er række 7 i dette ark.",
        "De seks kolonner til højre skriver beløbet på dansk til forklaringen i arket Beregner. Der rundes kun, hvor der står en afrunding.",
      ],
      HEADS,
    ),
    ...FIELDS.map(fieldRows),
    monthRow(),
    ...HINDRINGER.map((one) => checkRow(hindringer(satsvalg)[one])),
    checkRow({ label: "Hvorfor der ikke kan regnes", formula: fejlFormula() }),
    NUL,
    ...ROLLER.map((rolle) => rolleRows(rolle, satsvalg)),
    ...steps.map(stepRow),
  ],
  frozen: ROWS_ABOVE,
  validations: [],
  lines: new Map([...FIELDS.map(fieldRow), ...ROLLER.map(rolleRow)].map((row) => [row, 2])),
  merges: [...HINDRINGER.map((one) => rowOf(`hindring.${one}`)), rowOf("fejl")].map(
    (row) => `B${String(row)}:G${String(row)}`,
  ),
  print: { orientation: "landscape", headings: true },
});
