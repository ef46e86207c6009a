import { Decimal } from "decimal.js";
import type { Hundredths } from "../money/hundredths.js";
import type { Calculator } from "./calculator.js";
import { plainCalculator } from "./calculator.js";

/** A class of our own: what a host sets on its `Decimal` cannot reach it. 100 digits are never used up. */
const Exact = Decimal.clone({ defaults: true, precision: 100, rounding: Decimal.ROUND_HALF_UP });

/**
 * An exact figure. The denominator is 1 for every figure that ends as a decimal; only a share of something
 * (450 kr. × 1 / 13) can need another.
 */
export interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

const ONE = new Exact(1);
const whole = (numerator: Decimal): Fraction => ({ numerator, denominator: ONE });
const fraction = (numerator: number | string): Fraction => whole(new Exact(numerator));
const ZERO = fraction(0);

const divisorOfDecimals = (a: Decimal, b: Decimal): Decimal =>
  b.isZero() ? a : divisorOfDecimals(b, a.mod(b));

const divisorOfNumbers = (a: number, b: number): number => (b === 0 ? a : divisorOfNumbers(b, a % b));

/** Plain numbers hold nearly all figures of a case, and find the divisor many times as fast. */
const greatestCommonDivisor = (a: Decimal, b: Decimal): Decimal => {
  const [x, y] = [a.toNumber(), b.toNumber()];
  return Number.isSafeInteger(x) && Number.isSafeInteger(y)
    ? new Exact(divisorOfNumbers(x, y))
    : divisorOfDecimals(a, b);
};

const withoutFactor = (figure: Decimal, factor: number): Decimal =>
  figure.mod(factor).isZero() ? withoutFactor(figure.div(factor), factor) : figure;

/** A fraction in lowest terms ends as a decimal exactly when its denominator has no factors but 2 and 5. */
const endsAsDecimal = (denominator: Decimal): boolean =>
  withoutFactor(withoutFactor(denominator, 2), 5).eq(1);

/** Lowest terms, and denominator 1 wherever the figure ends as a decimal. */
const reduce = (numerator: Decimal, denominator: Decimal): Fraction => {
  if (denominator.eq(1)) return whole(numerator);
  const scale = new Exact(10).pow(Math.max(numerator.dp(), denominator.dp()));
  const top = numerator.times(scale);
  const bottom = denominator.times(scale);
  const divisor = greatestCommonDivisor(top.abs(), bottom);
  const lowest = { numerator: top.div(divisor), denominator: bottom.div(divisor) };
  return endsAsDecimal(lowest.denominator) ? whole(lowest.numerator.div(lowest.denominator)) : lowest;
};

const onCommonDenominator =
  (combine: (a: Decimal, b: Decimal) => Decimal) =>
  (a: Fraction, b: Fraction): Fraction =>
    a.denominator === ONE && b.denominator === ONE
      ? whole(combine(a.numerator, b.numerator))
      : reduce(
          combine(a.numerator.times(b.denominator), b.numerator.times(a.denominator)),
          a.denominator.times(b.denominator),
        );

const add = onCommonDenominator((a, b) => a.plus(b));
const sub = onCommonDenominator((a, b) => a.minus(b));
const times = (a: Fraction, b: Fraction): Fraction =>
  reduce(a.numerator.times(b.numerator), a.denominator.times(b.denominator));
const over = (a: Fraction, b: Fraction): Fraction =>
  reduce(a.numerator.times(b.denominator), a.denominator.times(b.numerator));
const exceeds = (a: Fraction, b: Fraction): boolean => sub(a, b).numerator.gt(0);

/** Half up: the nearest multiple of 1 / `perKrone` kroner, and the upper one when two are as near. */
const roundHalfUp =
  (perKrone: number) =>
  ({ numerator, denominator }: Fraction): Fraction =>
    whole(
      numerator
        .times(2 * perKrone)
        .plus(denominator)
        .divToInt(denominator.times(2))
        .div(perKrone),
    );

const PERCENT = fraction("0.01");

/** Decimal text where the figure ends as a decimal (`2529.45`), else a fraction in lowest terms (`450/13`). */
const textOf = ({ numerator, denominator }: Fraction, decimals: number): string =>
  denominator === ONE
    ? numerator.toFixed(Math.max(decimals, numerator.dp()))
    : `${numerator.toFixed()}/${denominator.toFixed()}`;

/** As `textOf` where the figure ends as a decimal, else rounded to ten decimals. */
const shownOf = (figure: Fraction, decimals: number): string =>
  figure.denominator === ONE
    ? textOf(figure, decimals)
    : figure.numerator.div(figure.denominator).toFixed(SHOWN_DECIMALS);

const SHOWN_DECIMALS = 10;

/** Exact arithmetic on decimals of any length and on fractions that do not end. */
export const exactCalculator: Calculator<Fraction, boolean> = plainCalculator({
  zero: ZERO,
  fromHundredths: (hundredths: Hundredths) => whole(new Exact(hundredths).div(100)),
  textOf,
  shownOf,
  sum: (terms) => terms.reduce(add, ZERO),
  add,
  sub,
  times,
  percent: (percentage, of) => times(times(percentage, PERCENT), of),
  share: (of, part, whole) => over(times(of, part), whole),
  min: (a, b) => (exceeds(a, b) ? b : a),
  max: (a, b) => (exceeds(a, b) ? a : b),
  excess: (figure, limit) => (exceeds(figure, limit) ? sub(figure, limit) : ZERO),
  exceeds,
  choose: (condition, whenTrue, whenFalse) => (condition ? whenTrue : whenFalse),
  roundToOere: roundHalfUp(100),
  roundToKroner: roundHalfUp(1),
});
