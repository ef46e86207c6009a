import { type Hundredths, plainNotation } from "../money/hundredths.js";
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
const THIRDS = 3;

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
 */
const roundHalfUp =
  (unit: number) =>
  (figure: number): number =>
    Math.floor((figure + unit / 2) / unit) * unit;

const textOf = (figure: TenThousandths, decimals: number): string | undefined => {
  if (!Number.isSafeInteger(figure)) return undefined;
  // Nearly every figure that is written is one of whole øre.
  if (decimals === 2 && figure % PER_OERE === 0) return plainNotation(figure / PER_OERE);
  const digits = String(Math.abs(figure)).padStart(5, "0");
  const fraction = digits.slice(-4).replace(/0+$/, "").padEnd(decimals, "0");
  return (figure < 0 ? "-" : "") + digits.slice(0, -4) + (fraction === "" ? "" : `.${fraction}`);
};

/** As `textOf`, and nothing for a figure that does not end as a decimal. */
const textOfThirds = (figure: ThirdsOfTenThousandths, decimals: number): string | undefined =>
  textOf(figure / THIRDS, decimals);

/** As `textOf`, but the last third or two are written as six more decimals, the last of them rounded. */
const shownOfThirds = (figure: ThirdsOfTenThousandths, decimals: number): string | undefined => {
  const thirds = figure % THIRDS;
  if (thirds !== 1 && thirds !== 2) return textOfThirds(figure, decimals);
  const ended = textOfThirds(figure - thirds, 4);
  return ended && ended + (thirds === 1 ? "333333" : "666667");
};

/** Arithmetic on whole numbers of a size. */
const calculatorOn = (
  perTenThousandth: number,
  texts: Pick<Calculator<number, boolean>, "textOf" | "shownOf">,
): Calculator<number, boolean> => {
  const scale = perTenThousandth * PER_KRONE;
  const perOere = perTenThousandth * PER_OERE;
  return plainCalculator({
    ...texts,
    zero: 0,
    fromHundredths: (hundredths: Hundredths) => hundredths * perOere,
    sum: (terms) => {
      let total = 0;
      for (const term of terms) total += term;
      return total;
    },
    add: (a, b) => a + b,
    sub: (a, b) => a - b,
    times: (a, b) => ((a / perTenThousandth) * b) / PER_KRONE,
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
export const wholeCalculator: Calculator<TenThousandths, boolean> = calculatorOn(1, {
  textOf,
  shownOf: textOf,
});

/** The same in thirds, for a week that is turned into a month. */
export const thirdsCalculator: Calculator<ThirdsOfTenThousandths, boolean> = calculatorOn(THIRDS, {
  textOf: textOfThirds,
  shownOf: shownOfThirds,
});
