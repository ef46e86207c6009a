import { type Hundredths, plainNotation, shortNotation } from "../money/hundredths.js";
import type { Calculator } from "./calculator.js";
import { plainCalculator } from "./calculator.js";

/**
 * A figure as a whole number of ten-thousandths (of a krone, a kilometre, a per cent): a hundredth of an
 * øre, which is as fine as 55 % of an øre or a rate of øre × hundredths of a kilometre can be.
 */
export type TenThousandths = number;

/** A figure as a whole number of thirds of them, in which 52 / 12 of whole øre are whole too. */
export type ThirdsOfTenThousandths = number;

const PER_KRONE = 10_000;
const PER_OERE = 100;
/** The parts that a week turned into a month comes to. */
export const THIRDS = 3;

/**
 * Why this is exact: callers let no figure exceed 10⁹ kr. = 10¹³ and use whole percentages only; 100 × 10¹³ is
 * below 2⁵³, so sums, differences and percentages of whole øre are whole numbers without loss. Only `share` can
 * leave the whole numbers, and callers let a figure rest on one share at most. Its quotient is then off by less
 * than a thousandth, while no share by at most 366 days lies nearer to a rounding boundary than 1 / 366 without
 * lying on it, and one that lies on it is a whole number, so it still rounds to the right øre; and `textOf`
 * answers undefined for it, so that it is never shown as exact.
 *
 * In thirds a week of 10⁹ kr. is a month of 1.3 × 10¹⁴, and a percentage of 10⁹ kr. stays below 2⁵³ as well. A
 * product is above 2⁵³ at most by a factor that its powers of two outweigh, so that no digit of it is lost.
 *
 * In more parts than these a figure is as long as one so many times as large, and callers bound it like that one.
 */
const roundHalfUp =
  (unit: number) =>
  (figure: number): number =>
    Math.floor((figure + unit / 2) / unit) * unit;

/** Of numbers below 2³¹, with which it is fast; saves 3 % of a traced case. */
const divisorOfSmall = (a: number, b: number): number => {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
};

/** Nothing that is written in parts of a ten-thousandth has more decimals: ten thousand times 31 has eight twos. */
const POWERS_OF_TEN = Array.from({ length: 9 }, (_, places) => 10 ** places);

/** A figure of so many decimal places, which are written with zeros up to so many decimals; there is one at least. */
const decimalText = (figure: number, places: number, decimals: number): string => {
  const digits = String(Math.abs(figure)).padStart(places + 1, "0");
  const point = digits.length - places;
  const after = digits.slice(point).padEnd(decimals, "0");
  return `${figure < 0 ? "-" : ""}${digits.slice(0, point)}.${after}`;
};

/** Decimals where the figure ends as a decimal, else a fraction; both in lowest terms. */
const quotientText = (dividend: number, divisor: number, decimals: number): string => {
  const common = divisorOfSmall(divisor, Math.abs(dividend % divisor));
  const numerator = dividend / common;
  const denominator = divisor / common;
  const places = POWERS_OF_TEN.findIndex((power) => power % denominator === 0);
  return places < 0
    ? `${String(numerator)}/${String(denominator)}`
    : decimalText(numerator * (Number(POWERS_OF_TEN[places]) / denominator), places, decimals);
};

/** Hundredths of an øre as they stand behind the øre. */
const FINER = Array.from({ length: PER_OERE }, (_, hundredths) =>
  String(hundredths).padStart(2, "0").replace(/0+$/, ""),
);

/** Kroner with the øre and, where there are any, hundredths of an øre. */
const kronerText = (figure: TenThousandths): string => {
  const finer = Math.abs(figure) % PER_OERE;
  const sign = figure < 0 ? "-" : "";
  return sign + plainNotation((Math.abs(figure) - finer) / PER_OERE) + String(FINER[finer]);
};

/** How figures in so many parts of a ten-thousandth are written; nothing for one that is not held exactly. */
const textsIn = (parts: number): Pick<Calculator<number, boolean>, "textOf" | "shownOf"> => {
  const perKrone = parts * PER_KRONE;
  const perOere = parts * PER_OERE;
  const textOf = (figure: number, decimals: number): string | undefined => {
    if (!Number.isSafeInteger(figure)) return undefined;
    // Nearly every figure that is written is one of kroner, or a whole number of something else.
    if (decimals === 2 && Number.isInteger(figure / parts)) return kronerText(figure / parts);
    if (decimals === 0 && Number.isInteger(figure / perOere)) return shortNotation(figure / perOere);
    return quotientText(figure, perKrone, decimals);
  };
  /** What is left of a ten-thousandth is written as six more decimals, the last of them rounded. */
  const rounded = (figure: number): string => {
    const left = figure % parts;
    const millionths = String(Math.round((left * 1_000_000) / parts)).padStart(6, "0");
    return decimalText((figure - left) / parts, 4, 4) + millionths;
  };
  const shownOf = (figure: number, decimals: number): string | undefined => {
    const text = textOf(figure, decimals);
    return text?.includes("/") ? rounded(figure) : text;
  };
  return { textOf, shownOf };
};

/** Arithmetic on whole numbers of so many parts of a ten-thousandth, in which figures divided by them are whole too. */
export const calculatorInParts = (parts: number): Calculator<number, boolean> => {
  const scale = parts * PER_KRONE;
  const perOere = parts * PER_OERE;
  return plainCalculator({
    ...textsIn(parts),
    zero: 0,
    fromHundredths: (hundredths: Hundredths) => hundredths * perOere,
    sum: (terms) => {
      let total = 0;
      for (const term of terms) total += term;
      return total;
    },
    add: (a, b) => a + b,
    sub: (a, b) => a - b,
    times: (a, b) => ((a / parts) * b) / PER_KRONE,
    percent: (percentage, of) => ((percentage / scale) * of) / 100,
    share: (of, part, whole) => (of * (part / scale)) / (whole / scale),
    min: (a, b) => (a < b ? a : b),
    max: (a, b) => (a > b ? a : b),
    excess: (figure, limit) => (figure > limit ? figure - limit : 0),
    exceeds: (figure, limit) => figure > limit,
    choose: (condition, whenTrue, whenFalse) => (condition ? whenTrue : whenFalse),
    roundToOere: roundHalfUp(perOere),
    roundToKroner: roundHalfUp(scale),
  });
};

/** Arithmetic on whole numbers, for speed. Callers keep every figure within 10⁹ kr. and percentages whole. */
export const wholeCalculator: Calculator<TenThousandths, boolean> = calculatorInParts(1);

/** The same in thirds, for a week that is turned into a month. */
export const thirdsCalculator: Calculator<ThirdsOfTenThousandths, boolean> = calculatorInParts(THIRDS);
