/** Exact fractions of whole numbers, written for the tests by another road than `src`. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

export const fraction = (n: bigint, d = 1n): Fraction => {
  const divisor = gcd(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
};

export const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);
export const isGreater = (a: Fraction, b: Fraction) => a.n * b.d > b.n * a.d;

/** Half up to a whole number of `unit`s of a krone. */
export const roundHalfUp = (a: Fraction, perKrone: bigint): Fraction => {
  const twice = 2n * a.n * perKrone + a.d;
  const floor = twice / (2n * a.d) - (twice % (2n * a.d) < 0n ? 1n : 0n);
  return fraction(floor, perKrone);
};

/** Reads `12.50`, `-3` and `450/13`. */
export const parse = (text: string): Fraction => {
  const [top = "", bottom] = text.split("/");
  if (bottom !== undefined) return divide(parse(top), parse(bottom));
  const [whole = "", decimals = ""] = top.split(".");
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

/** The inverse of `parse`, with at least so many decimals; a fraction where the decimals do not end. */
export const print = ({ n, d }: Fraction, decimals: number): string => {
  for (let digits = decimals; digits <= 40; digits += 1) {
    const scaled = n * 10n ** BigInt(digits);
    if (scaled % d !== 0n) continue;
    const text = (scaled / d < 0n ? -(scaled / d) : scaled / d).toString().padStart(digits + 1, "0");
    const sign = scaled < 0n ? "-" : "";
    return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
  }
  return `${n.toString()}/${d.toString()}`;
};
