import type { OperationName } from "../../arithmetic/trace-step.js";
import { commonDenominator, denominatorFormula, type Heltal, over, type Term } from "./heltal.js";

/** What an operation comes to: a formula in whole numbers, its denominator, and the most on the way. */
export type Written = Pick<Heltal, "scale" | "divisors" | "most"> & {
  readonly formula: string;
  /** The largest whole number that the formula works with. */
  readonly peak: bigint;
};

type Write = (figures: readonly Heltal[]) => Written;

const OERE = 100n;
const PERCENT = 100n;
const CONDITION = { scale: 1n, divisors: [], most: 1n } as const;

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const largest = (terms: readonly Term[]): bigint => terms.reduce((most, term) => larger(most, term.most), 0n);
const total = (terms: readonly Term[]): bigint => terms.reduce((sum, term) => sum + term.most, 0n);

/** An operation on figures over their common denominator. */
const aligned =
  (write: (terms: readonly Term[]) => Term): Write =>
  (figures) => {
    const common = commonDenominator(figures);
    const terms = figures.map((figure) => over(figure, common));
    const { formula, most } = write(terms);
    return { formula, ...common, most, peak: larger(most, largest(terms)) };
  };

const formulas = (terms: readonly Term[]): readonly string[] => terms.map((term) => term.formula);

const plus: Write = (figures) =>
  figures.length === 0
    ? { formula: "0", scale: OERE, divisors: [], most: 0n, peak: 0n }
    : aligned((terms) => ({ formula: formulas(terms).join("+"), most: total(terms) }))(figures);

const called = (name: "MIN" | "MAX"): Write =>
  aligned((terms) => ({ formula: `${name}(${formulas(terms).join(",")})`, most: largest(terms) }));

const condition = (formula: string, peak = 1n): Written => ({ ...CONDITION, formula, peak });

const exceeds: Write = (figures) => {
  const terms = figures.map((figure) => over(figure, commonDenominator(figures)));
  return condition(`IF(${formulas(terms).join(">")},1,0)`, largest(terms));
};

const onConditions =
  (name: "MIN" | "MAX", none: string): Write =>
  (figures) =>
    condition(figures.length === 0 ? none : `${name}(${figures.map(({ cell }) => cell).join(",")})`);

const product = (figures: readonly Heltal[], factor = 1n): Written => {
  const most = figures.reduce((all, one) => all * one.most, factor);
  return {
    formula: [...figures.map(({ cell }) => cell), ...(factor === 1n ? [] : [String(factor)])].join("*"),
    scale: figures.reduce((scale, one) => scale * one.scale, 1n),
    divisors: figures.flatMap(({ divisors }) => divisors),
    most,
    peak: most,
  };
};

/** Only a whole number can be divided by in the sheet: what it is divided by goes into the denominator. */
const share: Write = ([of, part, whole]) => {
  const divisor = whole as Heltal;
  const above = product([of as Heltal, part as Heltal], divisor.scale);
  return divisor.isFixed
    ? { ...above, scale: above.scale * (divisor.original as bigint) }
    : { ...above, divisors: [...above.divisors, divisor] };
};

/**
 * Half up without trust in how an engine rounds a quotient: ROUND gives a whole number at most one away, and
 * what is left of the division, a whole number itself, says whether it is the right one.
 */
const halfUp = (above: string, below: string): string => {
  if (below === "1") return above;
  const quotient = `ROUND(${above}/(${below}),0)`;
  const rest = `2*(${above}-${quotient}*${below})`;
  return `${quotient}+IF(${rest}>=${below},1,0)-IF(${rest}<0-${below},1,0)`;
};

const round =
  (oerePerUnit: bigint): Write =>
  ([figure]) => {
    const common = commonDenominator([figure as Heltal], OERE);
    const { formula, most } = over(figure as Heltal, common);
    const below = { ...common, scale: (common.scale / OERE) * oerePerUnit };
    const rounded = most / below.scale + 1n;
    return {
      formula: `(${halfUp(formula, denominatorFormula(below))})*${String(oerePerUnit)}`,
      scale: OERE,
      divisors: [],
      most: rounded * oerePerUnit,
      peak: larger(2n * most, rounded * oerePerUnit),
    };
  };

const choose: Write = ([holds, ...figures]) => {
  const written = aligned((terms) => ({
    formula: `IF(${(holds as Heltal).cell}=1,${formulas(terms).join(",")})`,
    most: largest(terms),
  }));
  return written(figures);
};

/** Every operation of a trace as a formula of ROUND, MIN, MAX and IF on whole numbers. */
export const OPERATIONS: Readonly<Record<OperationName, Write>> = {
  sum: plus,
  add: plus,
  sub: aligned((terms) => ({ formula: formulas(terms).join("-"), most: largest(terms) })),
  times: (figures) => product(figures),
  percent: (figures) => {
    const { scale, ...rest } = product(figures);
    return { ...rest, scale: scale * PERCENT };
  },
  share,
  min: called("MIN"),
  max: called("MAX"),
  excess: aligned((terms) => ({ formula: `MAX(${formulas(terms).join("-")},0)`, most: largest(terms) })),
  exceeds,
  allOf: onConditions("MIN", "1"),
  anyOf: onConditions("MAX", "0"),
  not: ([one]) => condition(`1-${(one as Heltal).cell}`),
  choose,
  roundToOere: round(1n),
  roundToKroner: round(100n),
  same: ([one]) => {
    const { cell, scale, divisors, most } = one as Heltal;
    return { formula: cell, scale, divisors, most, peak: most };
  },
};
