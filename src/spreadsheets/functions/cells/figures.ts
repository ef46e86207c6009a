import { plainNotation } from "../../../money/hundredths.js";
import { parseKroner } from "../../../money/parse-kroner.js";
import { type Reader, type Reading, UNREAD } from "./reader.js";

/** Above this a cell's number is no longer exact to the øre; no figure of a case comes near it. */
const LARGEST = 10_000_000_000;

/** Amounts up to this size may have been added and subtracted in the sheet on the way to a small one. */
const LARGEST_TERM = 1_000_000;

/** How many steps between neighbouring binary numbers the sums of a sheet may be off. */
const STEPS_OFF = 64;

/** The largest difference from a whole øre that the binary numbers of a sheet explain: 0,1 + 0,2 is not 0,3. */
const binaryNoise = (kroner: number): number =>
  STEPS_OFF * Number.EPSILON * Math.max(Math.abs(kroner), LARGEST_TERM);

const PLAIN = /^-?\d{1,12}\.\d{1,2}$/;

/** A figure with at most two decimals, in plain notation. */
type Figure = Reading<string>;

const ofNumber = (figure: number): Figure => {
  if (Number.isNaN(figure)) return UNREAD;
  if (Math.abs(figure) > LARGEST) return { wrong: "er for stort." };
  const hundredths = Math.round(figure * 100);
  return Math.abs(figure - hundredths / 100) <= binaryNoise(figure)
    ? { value: plainNotation(hundredths) }
    : { wrong: "har mere end to decimaler." };
};

const ofText = (text: string): Figure => {
  // One point and at most two digits cannot separate thousands.
  if (PLAIN.test(text.trim())) return { value: text.trim() };
  const parsed = parseKroner(text);
  if (parsed.ok) return { value: parsed.amount };
  return parsed.code === "AMOUNT_AMBIGUOUS" ? { wrong: "kan læses på to måder." } : UNREAD;
};

const readFigure = (cell: unknown): Figure => {
  if (typeof cell === "number") return ofNumber(cell);
  return typeof cell === "string" ? ofText(cell) : UNREAD;
};

/** Kroner. The number of a cell is read as the nearest whole øre when binary noise explains the difference. */
export const KRONER: Reader<string> = {
  skriv: "Skriv kroner med højst to decimaler, for eksempel 17500,55; skriv 0, hvis der ikke er noget.",
  read: readFigure,
};

/** Kilometres or hours. */
export const MAAL: Reader<string> = {
  skriv: "Skriv et tal med højst to decimaler, for eksempel 12,4.",
  read: readFigure,
};

/** A number of days. */
export const ANTAL: Reader<number> = {
  skriv: "Skriv et helt tal; skriv 0, hvis der ingen er.",
  read: (cell) => {
    const figure = readFigure(cell);
    if ("wrong" in figure) return figure;
    const count = Number(figure.value);
    return Number.isInteger(count) ? { value: count } : { wrong: "er ikke et helt tal." };
  },
};
