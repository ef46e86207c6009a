import { dayText, statusText, unitName } from "../../../trace/locale.js";
import { sourceText } from "../../../trace/source-text.js";
import { type Cell, formula, number, type Sheet, text } from "../file/cell.js";
import type { Trin } from "../model.js";
import { expectReadable } from "../not-possible.js";
import { plainFigure } from "../leaves.js";
import { above, figures, PRINT, styleOf } from "./parts.js";

const HEADS = [
  "Sats",
  figures("Værdi"),
  "Enhed",
  figures("Heltal"),
  figures("Pr. enhed"),
  "Gælder fra",
  "Gælder til",
  "Status",
  "Paragraf",
  "Kilde",
  "Bemærkning",
  "Sats-id",
];

const rowOf = ({ step, heltal, sourceRow }: Trin): readonly Cell[] => {
  const rate = expectReadable(step.rate);
  const unit = expectReadable(step.unit);
  const scale = String(expectReadable(heltal).scale);
  return [
    text(step.da),
    number(plainFigure(step), styleOf(unit)),
    text(unitName(unit, "da")),
    formula(`ROUND(B${String(sourceRow)}*${scale},0)`),
    number(scale),
    text(dayText(rate.validFrom, "da")),
    text(dayText(rate.validTo, "da")),
    text(statusText(rate, "da")),
    text(expectReadable(step.law)),
    text(rate.sources.map((source) => sourceText(source, "da")).join("\n")),
    text(rate.note?.da ?? ""),
    text(step.id),
  ];
};

/** The sheet of rates, each with its period, how good the evidence is, and its source. */
export const satserSheet = (all: readonly Trin[]): Sheet => ({
  name: "Satser",
  widths: [28, 12, 14, 12, 8, 14, 14, 16, 20, 60, 36, 30],
  rows: [
    ...above(
      "Satser",
      [
        "De satser, beregningen bruger. De kan ikke ændres her: en anden sats kræver et nyt kontrolark.",
        "Heltal / pr. enhed er værdien: beløb i øre, procenter i hele procent.",
      ],
      HEADS,
    ),
    ...all.filter(({ step }) => step.kind === "rate").map(rowOf),
  ],
  frozen: 5,
  validations: [],
  print: PRINT,
});
