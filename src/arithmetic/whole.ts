import type { Hundredths } from "../money/hundredths.js";
import type { Calculator } from "./calculator.js";
import { plainCalculator } from "./calculator.js";

/**
 * A figure as a whole number of ten-thousandths (of a krone, a kilometre, a per cent): a hundredth of an
 * øre, which is as fine as 55 % of an øre or a rate of øre × hundredths of a kilometre can be.
 */
export type TenThousandths = number;

const SCALE = 10_000;
const PER_OERE = 100;

/**
 * Why this is exact: callers let no figure exceed 10⁹ kr. = 10¹³ and use whole percentages only; 100 × 10¹³ is
 * below 2⁵³, so sums, differences and percentages of whole øre are whole numbers without loss. Only `share` can
 * leave the whole numbers, and callers let a figure rest on one share at most. Its quotient is then off by less
 * than a thousandth, while no share by at most 366 days lies nearer to a rounding boundary than 1 / 366 without
 * lying on it, and one that lies on it is a whole number, so it still rounds to the right øre; and `textOf`
 * answers undefined for it, so that it is never shown as exact.
 */
const roundHalfUp =
  (unit: number) =>
  (figure: TenThousandths): TenThousandths =>
    Math.floor((figure + unit / 2) / unit) * unit;

const times = (a: TenThousandths, b: TenThousandths): TenThousandths => (a * b) / SCALE;

const textOf = (figure: TenThousandths, decimals: number): string | undefined => {
  if (!Number.isSafeInteger(figure)) return undefined;
  const digits = String(Math.abs(figure)).padStart(5, "0");
  const fraction = digits.slice(-4).replace(/0+$/, "").padEnd(decimals, "0");
  return (figure < 0 ? "-" : "") + digits.slice(0, -4) + (fraction === "" ? "" : `.${fraction}`);
};

/** Arithmetic on whole numbers, for speed. Callers keep every figure within 10⁹ kr. and percentages whole. */
export const wholeCalculator: Calculator<TenThousandths, boolean> = plainCalculator({
  zero: 0,
  fromHundredths: (hundredths: Hundredths) => hundredths * PER_OERE,
  textOf,
  shownOf: textOf,
  sum: (terms) => {
    let total = 0;
    for (const term of terms) total += term;
    return total;
  },
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  times,
  percent: (percentage, of) => ((percentage / SCALE) * of) / 100,
  share: (of, part, whole) => (of * (part / SCALE)) / (whole / SCALE),
  min: (a, b) => (a < b ? a : b),
  max: (a, b) => (a > b ? a : b),
  excess: (figure, limit) => (figure > limit ? figure - limit : 0),
  exceeds: (figure, limit) => figure > limit,
  choose: (condition, whenTrue, whenFalse) => (condition ? whenTrue : whenFalse),
  roundToOere: roundHalfUp(PER_OERE),
  roundToKroner: roundHalfUp(SCALE),
});
