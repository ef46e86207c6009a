import type { CalculatedCase } from "../../../calculate/case-result.js";
import { readRational } from "../../../trace/replay/rational.js";
import { type Cell, formula, number, type Sheet, text } from "../file/cell.js";
import { originalDenominator } from "../heltal.js";
import { ROWS_ABOVE, type Trin } from "../model.js";
import { expectReadable } from "../not-possible.js";
import { above, figures, PRINT } from "./parts.js";

const HEADS = [
  "Beløb",
  figures("Regnearket"),
  figures("Biblioteket"),
  figures("Regnearkets heltal"),
  figures("Pr. enhed"),
  figures("Bibliotekets heltal"),
  figures("Pr. enhed"),
  "Kontrol",
];

const BERETTIGET = "godtgoerelse.betingelser-opfyldt";

/** The amounts of a result that are rounded, by the step that they are the result of. */
const roundedOf = ({ ydelse, godtgoerelse, befordring }: CalculatedCase): ReadonlyMap<string, string> =>
  new Map(
    [
      ["resultat.ydelse.udbetaling", ydelse?.udbetaling],
      ["resultat.godtgoerelse.beloeb", godtgoerelse?.beloeb],
      ["resultat.befordring.beloeb", befordring?.beloeb],
      [BERETTIGET, godtgoerelse && (godtgoerelse.berettiget ? "1" : "0")],
    ].flatMap(([id, value]) => (id === undefined || value === undefined ? [] : [[id, value] as const])),
  );

/** The library's figure over the denominator of the sheet: as the result says it, else as its step does. */
const libraryOf = ({ heltal, step }: Trin, rounded: ReadonlyMap<string, string>): bigint | undefined => {
  const whole = expectReadable(heltal);
  const said = rounded.get(step.id);
  if (said === undefined) return whole.original;
  const figure = readRational(said);
  const scaled = figure && figure.top * originalDenominator(whole);
  return figure === undefined || scaled === undefined || scaled % figure.bottom !== 0n
    ? undefined
    : scaled / figure.bottom;
};

const lastRow = (all: readonly Trin[]): string => String(ROWS_ABOVE + Math.max(all.length, 1));
const anyOf = (sheet: string, column: string, all: readonly Trin[]): string =>
  `MAX(${sheet}!${column}${String(ROWS_ABOVE + 1)}:${column}${lastRow(all)})`;

const unlessChanged = (all: readonly Trin[], verdict: string): string => {
  const [fault, changed] = [anyOf("Sag", "G", all), anyOf("Sag", "F", all)];
  return `IF(${fault}>0,"FEJL I SAG",IF(${changed}>0,"ÆNDRET",${verdict}))`;
};

const rowOf =
  (rounded: ReadonlyMap<string, string>, all: readonly Trin[]) =>
  (trin: Trin, index: number): readonly Cell[] => {
    const row = String(ROWS_ABOVE + 2 + index);
    const source = String(trin.row);
    const library = libraryOf(trin, rounded);
    const below = originalDenominator(expectReadable(trin.heltal));
    const isFigure = trin.step.unit !== undefined;
    const shown = (whole: string, per: string): Cell =>
      isFigure
        ? formula(`${whole}${row}/${per}${row}`, "kroner")
        : formula(`IF(${whole}${row}=1,"ja","nej")`, "mark");
    return [
      text(trin.step.da),
      shown("D", "E"),
      shown("F", "G"),
      formula(`Beregning!D${source}`),
      formula(`Beregning!E${source}`),
      library === undefined ? text("ikke et helt tal") : number(library),
      number(below),
      formula(unlessChanged(all, `IF(D${row}=F${row},IF(E${row}=G${row},"OK","AFVIGER"),"AFVIGER")`), "mark"),
    ];
  };

/** What the workbook says of itself below the table. */
export interface About {
  readonly version: string;
  readonly regelsaet: string;
  readonly traceSha256: string;
}

const notes = ({ forbehold }: CalculatedCase, about: About): readonly (readonly Cell[])[] => [
  [],
  [
    text("Beregnet af"),
    text(`ressourceforloebsydelse ${about.version}, regelsæt ${about.regelsaet}`, "plain"),
  ],
  [text("Trinenes SHA-256"), text(about.traceSha256, "plain")],
  ...forbehold.map(({ code, da }) => [text(`Forbehold ${code}`), text(da, "plain")]),
];

const VERDICTS = [
  ["OK", "good"],
  ["AFVIGER", "bad"],
  ["FEJL I SAG", "bad"],
  ["ÆNDRET", "attention"],
] as const;

/** The sheet that holds the spreadsheet against the library. */
export const kontrolSheet = (all: readonly Trin[], result: CalculatedCase, about: About): Sheet => {
  const compared = all.filter(({ step }) => step.kind === "result" || step.id === BERETTIGET);
  const first = ROWS_ABOVE + 1;
  const last = first + compared.length;
  const steps = `IF(${anyOf("Beregning", "J", all)}=0,"OK","AFVIGER")`;
  const [from, to] = [String(first + 1), String(last)];
  const agree = compared.reduceRight(
    (rest, _, index) => `IF(H${String(first + 1 + index)}="OK",${rest},"AFVIGER")`,
    steps,
  );
  return {
    name: "Kontrol",
    widths: [34, 18, 18, 20, 10, 20, 10, 14],
    rows: [
      ...above(
        "Kontrol: regnearket mod biblioteket",
        [
          "OK: regnearket får det samme som biblioteket. AFVIGER: det gør det ikke. ÆNDRET: et felt i Sag er ændret, og regnearkets beløb gælder de ændrede oplysninger.",
          `Hvert beløb sammenlignes som helt tal (række ${from} til ${to}), og i alt også hvert trin i Beregning.`,
        ],
        HEADS,
      ),
      [text("I alt"), formula(unlessChanged(all, agree), "verdict")],
      ...compared.map(rowOf(roundedOf(result), all)),
      ...notes(result, about),
    ],
    frozen: 5,
    validations: [],
    highlights: VERDICTS.flatMap(([equals, colour]) =>
      [`B${String(first)}`, `H${from}:H${to}`].map((range) => ({ range, equals, colour })),
    ),
    print: PRINT,
  };
};
