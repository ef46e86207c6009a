import { RATE_LABELS } from "../../../rates/labels.js";
import { type Cell, formula, number, type Sheet, text } from "../../workbook/file/cell.js";
import { above, figures, styleOf } from "../../workbook/sheets/parts.js";
import { firstOf } from "../formula-text.js";
import { fieldRow, opslagRow, ROWS_ABOVE, rowOf, valgtRow } from "../places.js";
import type { Satsperiode } from "../satsperioder.js";
import { ROLLER, type Rolle, type Satsnavn, type Satsvalg } from "../satsvalg.js";
import { unitOf } from "./satser.js";

const HEADS = [
  "Sats",
  figures("Række"),
  "Findes",
  figures("Heltal"),
  figures("Pr. enhed"),
  figures("Værdi"),
  "Paragraf",
  "Status",
  "Kilde",
  "Bemærkning",
];

/** What each part is called. */
const NAVNE: Readonly<Record<Rolle, string>> = {
  sats: "Valgt: månedssats",
  loft: "Valgt: loft ved bidragspligt",
  loengraense: "Valgt: lønindtægtsgrænse",
  procentUnderGraense: "Valgt: procent for løn op til grænsen",
  procentOverGraense: "Valgt: procent for løn over grænsen",
};

/** The columns of *Satser* that are looked up, in the order of this sheet. */
const LOOKED_UP = ["G", "D", "E"] as const;
const DESCRIBED = ["L", "K", "M", "O"] as const;

const monthRow = (sats: Satsnavn, index: number, periods: readonly Satsperiode[]): readonly Cell[] => {
  const row = String(opslagRow(index + 1));
  const before = periods.findIndex((period) => period.sats === sats);
  const count = periods.filter((period) => period.sats === sats).length;
  const [first, last] = [ROWS_ABOVE + 1 + before, ROWS_ABOVE + before + count].map(String) as [
    string,
    string,
  ];
  const all = (column: string) =>
    `Satser!${column}${String(ROWS_ABOVE + 1)}:${column}${String(ROWS_ABOVE + periods.length)}`;
  const found = (column: string) => `INDEX(${all(column)},B${row})`;
  const maaned = `Beregning!D${String(rowOf("maaned"))}`;
  const [exists, whole, scale] = LOOKED_UP.map(found) as [string, string, string];
  return [
    text(RATE_LABELS[sats.id].da),
    formula(`MATCH(${maaned},Satser!B${first}:B${last},1)+${String(before)}`),
    formula(exists, "mark"),
    formula(`IF(C${row}=1,${whole},0)`),
    formula(scale),
    formula(`IF(C${row}=1,D${row}/E${row},"mangler")`, styleOf(unitOf(sats.id))),
    ...DESCRIBED.map((column) => formula(found(column), "sentence")),
  ];
};

const same = (numbers: readonly number[]): boolean => numbers.every((one) => one === numbers[0]);

/** The number of the rate that the kind of course and the group choose. */
const choiceFormula = (chosen: readonly (readonly number[])[]): string => {
  const byGroup = chosen.map((groups) =>
    same(groups)
      ? String(groups[0])
      : firstOf(
          groups
            .slice(0, -1)
            .map((one, index) => [
              `Beregning!D${String(fieldRow("gruppe"))}=${String(index + 1)}`,
              String(one),
            ]),
          String(groups.at(-1)),
        ),
  );
  const [first = "", second = ""] = byGroup;
  return first === second ? first : `IF(Beregning!D${String(fieldRow("art"))}=2,${second},${first})`;
};

const chosenRow = (rolle: Rolle, satsvalg: Satsvalg): readonly Cell[] => {
  const row = String(valgtRow(rolle, satsvalg));
  const [first, last] = [opslagRow(1), opslagRow(satsvalg.satser.length)].map(String) as [string, string];
  const found = (column: string, otherwise: string) =>
    `IF(B${row}=0,${otherwise},INDEX(${column}${first}:${column}${last},B${row}))`;
  const isPercent = rolle.startsWith("procent");
  return [
    text(NAVNE[rolle]),
    formula(choiceFormula(satsvalg.valg(rolle))),
    formula(found("C", "0"), "mark"),
    formula(found("D", "0")),
    number(isPercent ? "1" : "100"),
    formula(found("F", '"–"'), isPercent ? "figure" : "kroner"),
    ...["G", "H", "I", "J"].map((column) => formula(found(column, '"–"'), "sentence")),
  ];
};

/** The sheet that looks up the rates of the month, and which of them the case takes. */
export const opslagSheet = (periods: readonly Satsperiode[], satsvalg: Satsvalg): Sheet => {
  const { satser } = satsvalg;
  const described = [...satser.keys(), ...ROLLER.keys()].map((_, index) => ROWS_ABOVE + 1 + index);
  return {
    name: "Opslag",
    widths: [42, 8, 8, 12, 9, 12, 26, 16, 40, 62],
    rows: [
      ...above(
        "Opslag: satserne i den valgte måned",
        [
          "Først de satser, der gælder i måneden: rækken er nummeret i tabellen i arket Satser.",
          "Derefter de satser, forløbets art og satsgruppen vælger: rækken er nummeret på listen ovenfor.",
        ],
        HEADS,
      ),
      ...satser.map((sats, index) => monthRow(sats, index, periods)),
      ...ROLLER.map((rolle) => chosenRow(rolle, satsvalg)),
    ],
    frozen: ROWS_ABOVE,
    validations: [],
    lines: new Map(described.map((row) => [row, DESCRIBED_LINES])),
    print: { orientation: "landscape", headings: true },
  };
};

const DESCRIBED_LINES = 3;
