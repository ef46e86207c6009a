/**
 * A figure of the sheet as a whole number: the figure is `cell` / (`scale` × every divisor). Sums, products and
 * comparisons of whole numbers are exact in every spreadsheet as long as they stay below {@link LARGEST}.
 */
export interface Heltal {
  /** Where the whole number stands. */
  readonly cell: string;
  readonly scale: bigint;
  /** Whole numbers that a share was divided by; fields may change them, so the scale cannot hold them. */
  readonly divisors: readonly Heltal[];
  /** The whole number is never larger, whatever the fields are changed to. */
  readonly most: bigint;
  /** What it is while no field is changed; undefined when the step is not what its figure says. */
  readonly original: bigint | undefined;
  /** Whether no field can change it. */
  readonly isFixed: boolean;
}

/**
 * LibreOffice takes two figures that differ by less than 2⁻⁴⁸ of themselves for the same, and Excel keeps 15
 * digits of a difference; whole numbers below 2⁴⁷ are out of reach of both.
 */
export const LARGEST = 2n ** 47n;

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);

/** The smallest number that both divide. */
export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;

/** The divisors of `all` that `own` lacks. */
const missing = (all: readonly Heltal[], own: readonly Heltal[]): readonly Heltal[] => {
  const left = [...own];
  return all.filter((divisor) => {
    const at = left.indexOf(divisor);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** What several figures are brought to before they are added or compared. */
export interface Denominator {
  readonly scale: bigint;
  readonly divisors: readonly Heltal[];
}

/** The denominator that figures have in common. */
export const commonDenominator = (figures: readonly Denominator[], least = 1n): Denominator =>
  figures.reduce<Denominator>(
    (common, { scale, divisors }) => ({
      scale: leastCommonMultiple(common.scale, scale),
      divisors: [...common.divisors, ...missing(divisors, common.divisors)],
    }),
    { scale: least, divisors: [] },
  );

/** A whole number as part of a formula, and the most that it can be. */
export interface Term {
  readonly formula: string;
  readonly most: bigint;
}

/** A figure over another denominator: its whole number times what it lacks. */
export const over = ({ cell, scale, divisors, most }: Heltal, common: Denominator): Term => {
  const factor = common.scale / scale;
  const cells = missing(common.divisors, divisors);
  return {
    formula: [cell, ...(factor === 1n ? [] : [String(factor)]), ...cells.map((one) => one.cell)].join("*"),
    most: cells.reduce((product, one) => product * one.most, most * factor),
  };
};

/** A denominator as a formula. */
export const denominatorFormula = ({ scale, divisors }: Denominator): string =>
  [String(scale), ...divisors.map(({ cell }) => cell)].join("*");

/** A denominator as it is while no field is changed. */
export const originalDenominator = ({ scale, divisors }: Denominator): bigint =>
  divisors.reduce((product, { original = 0n }) => product * original, scale);
