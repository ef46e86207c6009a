import { expectDefined } from "../../../calculate/expect-defined.js";
import { dayText, statusText, unitName } from "../../../trace/locale.js";
import { sourceText } from "../../../trace/source-text.js";
import { RATE_LABELS } from "../../../rates/labels.js";
import { type RateId, UNITS } from "../../../rates/rate-table.js";
import type { Unit } from "../../../arithmetic/step.js";
import { plainNotation } from "../../../money/hundredths.js";
import { type Cell, empty, formula, number, type Sheet, text } from "../../workbook/file/cell.js";
import { above, figures, styleOf } from "../../workbook/sheets/parts.js";
import { ROWS_ABOVE } from "../places.js";
import type { Satsperiode } from "../satsperioder.js";

const HEADS = [
  "Sats",
  figures("Fra måned"),
  figures("Til måned"),
  figures("Heltal"),
  figures("Pr. enhed"),
  figures("Værdi"),
  "Findes",
  "Enhed",
  "Gælder fra",
  "Gælder til",
  "Status",
  "Paragraf",
  "Kilde",
  "Adresse og citat",
  "Bemærkning",
];

/** Kroner are counted in øre; percentages are whole. */
export const scaleOf = (unit: Unit): bigint => (unit === "percent" ? 1n : 100n);

/** The measure of a rate, which is the same in every period. */
export const unitOf = (id: RateId): Unit => {
  const [table = "", key = ""] = id.split(".");
  return (UNITS as Readonly<Record<string, Readonly<Record<string, Unit>>>>)[table]?.[key] as Unit;
};

const plainMonth = (maaned: string): Cell => number(maaned.replace("-", ""), "mark");

const NONE = "–";

const rowOf = ({ sats, fra, til, answer }: Satsperiode, index: number): readonly Cell[] => {
  const unit = unitOf(sats.id);
  const scale = String(scaleOf(unit));
  const row = String(ROWS_ABOVE + 1 + index);
  const start = [text(RATE_LABELS[sats.id].da), plainMonth(fra), plainMonth(til)];
  const measured = text(unitName(unit, "da"));
  if (!answer.found)
    return [
      ...start,
      empty("text"),
      number(scale),
      text("mangler"),
      number("0", "mark"),
      measured,
      ...[NONE, NONE, "ingen sats", NONE, NONE, NONE].map((none) => text(none)),
      text(answer.reason.da),
    ];
  const { hundredths, law, reference } = answer.rate;
  return [
    ...start,
    formula(`ROUND(F${row}*${scale},0)`),
    number(scale),
    number(plainNotation(hundredths), styleOf(unit)),
    number("1", "mark"),
    measured,
    text(dayText(reference.validFrom, "da")),
    text(dayText(reference.validTo, "da")),
    text(statusText(reference, "da")),
    text(law),
    text(expectDefined(reference.sources[0]).title),
    text(reference.sources.map((source) => sourceText(source, "da")).join("\n")),
    text(reference.note?.da ?? NONE),
  ];
};

/** The sheet of rates: every period of every rate that the calculator uses, and every gap with its reason. */
export const satserSheet = (periods: readonly Satsperiode[]): Sheet => ({
  name: "Satser",
  widths: [26, 8, 8, 11, 8, 11, 9, 13, 14, 14, 14, 20, 34, 50, 36],
  rows: [
    ...above(
      "Satser",
      [
        "Alle satser, beregneren bruger, med periode, status og kilde. En måned tager den sats, der gælder på månedens sidste dag.",
        "Heltal / pr. enhed er værdien: beløb i øre, procenter i hele procent. Findes er 0, hvor der ingen kilde er; så regner beregneren ikke.",
      ],
      HEADS,
    ),
    ...periods.map(rowOf),
  ],
  frozen: ROWS_ABOVE,
  validations: [],
  highlights: [
    {
      range: `F${String(ROWS_ABOVE + 1)}:F${String(ROWS_ABOVE + periods.length)}`,
      equals: "mangler",
      colour: "attention",
    },
  ],
  print: { orientation: "landscape" },
});
