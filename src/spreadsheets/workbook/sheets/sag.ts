import type { Unit } from "../../../arithmetic/step.js";
import { danishNumber } from "../../../money/danish-number.js";
import { unitName } from "../../../trace/locale.js";
import {
  type Cell,
  empty,
  formula,
  number,
  type Sheet,
  type Style,
  text,
  type Validation,
} from "../file/cell.js";
import type { Omraade } from "../felter.js";
import { plainFigure } from "../leaves.js";
import { expectReadable } from "../not-possible.js";
import { ROWS_ABOVE, type Trin } from "../model.js";
import { above, figures, PRINT, styleOf } from "./parts.js";
import { wordOf } from "./words.js";

const HEADS = [
  "Oplysning",
  figures("Værdi"),
  "Enhed",
  figures("Heltal"),
  figures("I sagen"),
  "Ændret",
  "Fejl",
  "Kan ændres her",
  "Felt",
];

/** Where an open field and its checks stand. */
interface Place {
  readonly row: number;
  readonly omraade: Omraade;
  /** The largest value as it stands in a formula: a figure or the cell of another field. */
  readonly most: string;
}

const placeOf = (trin: Trin, all: readonly Trin[]): Place | undefined => {
  const { felt, sourceRow } = trin;
  if (felt === undefined || !("aaben" in felt)) return undefined;
  const omraade = felt.aaben;
  const other = all.find(({ step }) => step.id === omraade.notMoreThan)?.sourceRow;
  return {
    row: expectReadable(sourceRow),
    omraade,
    most: other === undefined ? String(omraade.most) : `B${String(other)}`,
  };
};

const perUnit = ({ kind }: Omraade): string => (kind === "hundrededele" ? "100" : "1");

/** An empty cell is no zero, text is above every figure, and more decimals than two are refused as in a case. */
const faultFormula = ({ row, omraade, most }: Place): string => {
  const value = `B${String(row)}`;
  if (omraade.kind === "ja-nej") return `IF(${value}="ja",0,IF(${value}="nej",0,1))`;
  const scale = perUnit(omraade);
  const exact = `IF(ROUND(${value}*${scale},0)/${scale}=${value},0,1)`;
  return `IF(${value}="",1,IF(${value}<=${most},IF(${value}>=${String(omraade.least)},${exact},1),1))`;
};

/** What is no valid input gives no amount at all. */
const wholeFormula = ({ row, omraade }: Place): string => {
  const [value, fault] = [`B${String(row)}`, `G${String(row)}`];
  const whole = omraade.kind === "ja-nej" ? `IF(${value}="ja",1,0)` : `ROUND(${value}*${perUnit(omraade)},0)`;
  return `IF(${fault}=0,${whole},1/0)`;
};

const saidOf = ({ omraade: { kind, least, most, notMoreThan } }: Place): string => {
  if (kind === "ja-nej") return "Ja: ja eller nej.";
  const ends = `${danishNumber(String(least))} til ${danishNumber(String(most))}`;
  const sort = kind === "hele" ? "et helt tal" : "højst to decimaler";
  return `Ja: ${ends}, ${sort}${notMoreThan === undefined ? "." : ", højst de planlagte dage."}`;
};

const fieldStyle = (unit: Unit): Style => (unit.startsWith("DKK") ? "fieldKroner" : "field");

const valueCell = ({ step }: Trin, open: boolean): Cell => {
  const { unit } = step;
  if (unit !== undefined) return number(plainFigure(step), open ? fieldStyle(unit) : styleOf(unit));
  return text(wordOf(step), open ? "fieldText" : "text");
};

const rowOf = (trin: Trin, place: Place | undefined): readonly Cell[] => {
  const { step, felt, heltal } = trin;
  const unit = step.unit === undefined ? "" : unitName(step.unit, "da");
  const locked = felt !== undefined && "laast" in felt ? felt.laast : "";
  const start = [text(step.da), valueCell(trin, place !== undefined), text(unit)];
  const [last, id] = [text(place === undefined ? locked : saidOf(place)), text(step.id)];
  if (place === undefined)
    return [
      ...start,
      heltal === undefined ? empty("text") : number(String(heltal.original)),
      ...[empty("text"), empty("text"), empty("text")],
      last,
      id,
    ];
  const original = valueCell(trin, false);
  const row = String(place.row);
  const changed = formula(`IF(B${row}=E${row},0,1)`, "mark");
  return [
    ...start,
    formula(wholeFormula(place)),
    original,
    changed,
    formula(faultFormula(place), "mark"),
    last,
    id,
  ];
};

const validationOf = (place: Place): Validation => {
  const { omraade, row, most } = place;
  const cell = `B${String(row)}`;
  const message = saidOf(place).slice("Ja: ".length);
  return omraade.kind === "ja-nej"
    ? { cell, kind: "list", formulas: ['"ja,nej"'], message }
    : {
        cell,
        kind: omraade.kind === "hele" ? "whole" : "decimal",
        formulas: [String(omraade.least), most],
        message,
      };
};

/** The sheet of inputs. */
export const sagSheet = (all: readonly Trin[], title: string): Sheet => {
  const inputs = all.filter(({ step }) => step.kind === "input");
  const places = inputs.map((trin) => placeOf(trin, all));
  const marks = `F${String(ROWS_ABOVE + 1)}:G${String(ROWS_ABOVE + inputs.length)}`;
  return {
    name: "Sag",
    widths: [30, 24, 14, 16, 16, 9, 7, 52, 30],
    rows: [
      ...above(
        title,
        [
          "Gule felter kan ændres; arket regner om, når de ændres. Alt andet er låst, uden adgangskode.",
          "Heltal er værdien uden decimaler: beløb i øre. Fejl er 1, når feltet ikke er udfyldt, som det skal.",
        ],
        HEADS,
      ),
      ...inputs.map((trin, index) => rowOf(trin, places[index])),
    ],
    frozen: 5,
    validations: places.flatMap((place) => (place === undefined ? [] : [validationOf(place)])),
    highlights: [{ range: marks, equals: 1, colour: "attention" }],
    print: PRINT,
  };
};
