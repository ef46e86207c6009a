/**
 * An exact figure of the replay: a fraction of two whole numbers of any length, in lowest terms, the bottom
 * always above zero. It shares nothing with the arithmetic of the calculation, so that one cannot hide a fault
 * of the other.
 */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

const magnitude = (number: bigint): bigint => (number < 0n ? -number : number);

const divisorOf = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [magnitude(a), magnitude(b)];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
};

/** The fraction in lowest terms; the bottom is not zero. */
export const rational = (top: bigint, bottom = 1n): Rational => {
  const divisor = divisorOf(top, bottom);
  const sign = bottom / magnitude(bottom);
  return { top: (sign * top) / divisor, bottom: (sign * bottom) / divisor };
};

/** Longer than any figure of a calculation; a bound on the work that a hostile trace can cause. */
const LONGEST = 400;
const FIGURE = /^-?\d+(\.\d+|\/[1-9]\d*)?$/;

/** Reads `2529.45` or `450/13`; undefined when a text is no figure. */
export const readRational = (text: string): Rational | undefined => {
  if (text.length > LONGEST || !FIGURE.test(text)) return undefined;
  const [top = "", bottom] = text.split("/");
  if (bottom !== undefined) return rational(BigInt(top), BigInt(bottom));
  const [, decimals = ""] = text.split(".");
  return rational(BigInt(text.replace(".", "")), 10n ** BigInt(decimals.length));
};

/** The sum of two figures. */
export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

/** The difference of two figures. */
export const minus = (a: Rational, b: Rational): Rational => plus(a, { top: -b.top, bottom: b.bottom });

/** The product of two figures. */
export const product = (a: Rational, b: Rational): Rational => rational(a.top * b.top, a.bottom * b.bottom);

/** The quotient of two figures; undefined when the second is nothing. */
export const quotient = (a: Rational, b: Rational): Rational | undefined =>
  b.top === 0n ? undefined : rational(a.top * b.bottom, a.bottom * b.top);

/** Whether the first figure is the larger. */
export const isMore = (a: Rational, b: Rational): boolean => a.top * b.bottom > b.top * a.bottom;

/** Half up to the nearest multiple of 1 / `perKrone`. */
export const halfUp = ({ top, bottom }: Rational, perKrone: bigint): Rational => {
  const doubled = 2n * perKrone * top + bottom;
  const unit = 2n * bottom;
  // What is left over lies above the multiple, also below zero, where `%` is negative.
  const left = ((doubled % unit) + unit) % unit;
  return rational((doubled - left) / unit, perKrone);
};

/** How often a factor divides a number. */
const powersOf = (factor: bigint, number: bigint): { readonly count: number; readonly rest: bigint } => {
  let [count, rest] = [0, number];
  while (rest % factor === 0n) [count, rest] = [count + 1, rest / factor];
  return { count, rest };
};

/** `2529.45` where the figure ends as a decimal, else `450/13`. */
export const textOfRational = ({ top, bottom }: Rational): string => {
  const twos = powersOf(2n, bottom);
  const fives = powersOf(5n, twos.rest);
  if (fives.rest !== 1n) return `${String(top)}/${String(bottom)}`;
  const decimals = Math.max(twos.count, fives.count);
  const scaled = String((magnitude(top) * 10n ** BigInt(decimals)) / bottom).padStart(decimals + 1, "0");
  const whole = scaled.slice(0, scaled.length - decimals);
  const sign = top < 0n ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${scaled.slice(-decimals)}`;
};
