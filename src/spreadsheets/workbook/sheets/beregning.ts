import { unitName } from "../../../trace/locale.js";
import { type Cell, empty, formula, number, type Sheet, text } from "../file/cell.js";
import { denominatorFormula } from "../heltal.js";
import { ROWS_ABOVE, type Trin } from "../model.js";
import { afrunding, regnestykke } from "../regnestykke.js";
import { above, figures, PRINT, styleOf } from "./parts.js";
import { wordOf } from "./words.js";

const HEADS = [
  "Trin",
  figures("Værdi"),
  "Enhed",
  figures("Heltal"),
  figures("Pr. enhed"),
  "Sådan regnes trinnet",
  "Paragraf",
  "Afrunding",
  figures("Biblioteket, heltal"),
  "Afviger",
  "Trin-id",
];

const FROM: Readonly<Record<string, string>> = {
  input: "Fra arket Sag",
  rate: "Fra arket Satser",
  fact: "Følger af sagen",
  decide: "Afgjort af biblioteket",
};

const saidOf = ({ step, rowsOfArguments }: Trin): string => {
  const { operation, kind, decision } = step;
  if (operation !== undefined)
    return regnestykke(
      operation.name,
      rowsOfArguments.map((row) => `r${String(row)}`),
    );
  return decision === undefined ? (FROM[kind] ?? "") : decision.because.da;
};

/** The whole number of the library; a step that is not what it says has none, and so differs. */
const originalCell = (original: bigint | undefined): Cell =>
  original === undefined ? text("ikke et helt tal") : number(original);

const rowOf = (trin: Trin): readonly Cell[] => {
  const { step, row, heltal, formula: written } = trin;
  const { unit, law = "", operation } = step;
  const rounding = text(operation === undefined ? "" : afrunding(operation.name));
  const ends = [text(saidOf(trin)), text(law), rounding] as const;
  if (heltal === undefined || written === undefined)
    return [
      text(step.da),
      text(wordOf(step)),
      ...[empty("text"), empty("text"), empty("text")],
      ...ends,
      ...[empty("text"), empty("text")],
      text(step.id),
    ];
  const here = String(row);
  return [
    text(step.da),
    unit === undefined
      ? formula(`IF(D${here}=1,"ja","nej")`, "bold")
      : formula(`D${here}/E${here}`, styleOf(unit)),
    text(unit === undefined ? "" : unitName(unit, "da")),
    formula(written),
    formula(denominatorFormula(heltal)),
    ...ends,
    originalCell(heltal.original),
    formula(`IF(D${here}=I${here},0,1)`, "mark"),
    text(step.id),
  ];
};

/** The sheet of the calculation: every step of the trace, computed from the rows above it. */
export const beregningSheet = (all: readonly Trin[]): Sheet => ({
  name: "Beregning",
  widths: [34, 23, 13, 16, 9, 32, 27, 20, 17, 8, 34],
  rows: [
    ...above(
      "Beregning",
      [
        "Hvert trin regnes i hele tal: værdien er heltal / pr. enhed. Beløb med pr. enhed 100 er hele øre; 10.000 er hundrededele af en øre.",
        "Der rundes kun, hvor der står en afrunding. r7 er række 7 i dette ark.",
      ],
      HEADS,
    ),
    ...all.map(rowOf),
  ],
  frozen: 5,
  validations: [],
  highlights: [
    { range: `J${String(ROWS_ABOVE + 1)}:J${String(ROWS_ABOVE + all.length)}`, equals: 1, colour: "bad" },
  ],
  print: PRINT,
});
