import type { Calculator } from "../../src/arithmetic/calculator.js";
import type { Label } from "../../src/arithmetic/step.js";

/** A figure and a condition of whichever arithmetic runs: a mutation never looks inside them. */
interface Figure {
  readonly kind: "figure";
}
interface Condition {
  readonly kind: "condition";
}

/** Any arithmetic. */
export type AnyCalculator = Calculator<Figure, Condition>;

type Mutation<K extends keyof AnyCalculator> = (m: AnyCalculator) => AnyCalculator[K];
type Rounding = "roundToOere" | "roundToKroner";

const FIGURE: Label = { da: "Mutant", en: "Mutant" };
const figure = (m: AnyCalculator, hundredths: number): Figure => m.fact("mutant", FIGURE, hundredths);

const isEqual = (m: AnyCalculator, a: Figure, b: Figure): Condition =>
  m.allOf([m.not(m.exceeds(a, b)), m.not(m.exceeds(b, a))]);

/** Other ways of rounding, said in the operations of the arithmetic itself. `unit` is in hundredths of a krone. */
const otherRoundings = (name: Rounding, unit: number): Readonly<Record<string, Mutation<Rounding>>> => {
  const below = (m: AnyCalculator, rounded: Figure): Figure => m.sub(rounded, figure(m, unit));
  const wasHalf = (m: AnyCalculator, exact: Figure, rounded: Figure): Condition =>
    isEqual(m, m.sub(rounded, exact), m.percent(figure(m, 5000), figure(m, unit)));
  const isOdd = (m: AnyCalculator, rounded: Figure): Condition => {
    const half = m.percent(figure(m, 5000), rounded);
    return m.not(isEqual(m, m[name](half), half));
  };
  return {
    "half to even": (m) => (exact) => {
      const rounded = m[name](exact);
      const goesDown = m.allOf([wasHalf(m, exact, rounded), isOdd(m, rounded)]);
      return m.choose(goesDown, below(m, rounded), rounded);
    },
    "half down": (m) => (exact) => {
      const rounded = m[name](exact);
      return m.choose(wasHalf(m, exact, rounded), below(m, rounded), rounded);
    },
    "always down": (m) => (exact) => {
      const rounded = m[name](exact);
      return m.choose(m.exceeds(rounded, exact), below(m, rounded), rounded);
    },
    "always up": (m) => (exact) => {
      const rounded = m[name](exact);
      return m.choose(m.exceeds(exact, rounded), m.add(rounded, figure(m, unit)), rounded);
    },
    "not rounded": () => (exact) => exact,
  };
};

/**
 * What may go wrong with each operation of the arithmetic. Swapped arguments of `add`, `times`, `percent`, `min`
 * and `max`, and of the first two of `share`, are the same operation and so no mutants.
 */
export const MUTATIONS: { readonly [K in keyof AnyCalculator]?: Readonly<Record<string, Mutation<K>>> } = {
  zero: { "one øre": (m) => m.fact("nul", FIGURE, 1) },
  sum: {
    "without the first": (m) => (terms) => m.sum(terms.slice(1)),
    "without the last": (m) => (terms) => m.sum(terms.slice(0, -1)),
  },
  add: {
    sub: (m) => m.sub,
    "first alone": () => (a) => a,
    "second alone": () => (_a, b) => b,
  },
  sub: {
    add: (m) => m.add,
    "arguments swapped": (m) => (a, b) => m.sub(b, a),
    "first alone": () => (a) => a,
  },
  times: {
    add: (m) => m.add,
    "first alone": () => (count) => count,
    "second alone": () => (_count, amount) => amount,
  },
  percent: {
    "of alone": () => (_percentage, of) => of,
    "the rest": (m) => (percentage, of) => m.sub(of, m.percent(percentage, of)),
    "one more": (m) => (percentage, of) => m.percent(m.add(percentage, figure(m, 100)), of),
    "one less": (m) => (percentage, of) => m.percent(m.sub(percentage, figure(m, 100)), of),
  },
  share: {
    "part and whole swapped": (m) => (of, part, whole) => m.share(of, whole, part),
    "of alone": () => (of) => of,
    "part one more": (m) => (of, part, whole) => m.share(of, m.add(part, figure(m, 100)), whole),
    "part one less": (m) => (of, part, whole) => m.share(of, m.sub(part, figure(m, 100)), whole),
    "whole one more": (m) => (of, part, whole) => m.share(of, part, m.add(whole, figure(m, 100))),
  },
  min: {
    max: (m) => m.max,
    "bound removed": () => (a) => a,
    "bound alone": () => (_a, b) => b,
  },
  max: {
    min: (m) => m.min,
    "bound removed": () => (a) => a,
    "bound alone": () => (_a, b) => b,
  },
  excess: {
    "bound removed": (m) => m.sub,
    "arguments swapped": (m) => (one, limit) => m.excess(limit, one),
    "limit removed": () => (one) => one,
    max: (m) => m.max,
    min: (m) => m.min,
  },
  exceeds: {
    "at least": (m) => (one, limit) => m.not(m.exceeds(limit, one)),
    "at most": (m) => (one, limit) => m.not(m.exceeds(one, limit)),
    "arguments swapped": (m) => (one, limit) => m.exceeds(limit, one),
  },
  allOf: {
    anyOf: (m) => m.anyOf,
    "without the first": (m) => (conditions) => m.allOf(conditions.slice(1)),
    "without the last": (m) => (conditions) => m.allOf(conditions.slice(0, -1)),
  },
  anyOf: {
    allOf: (m) => m.allOf,
    "without the first": (m) => (conditions) => m.anyOf(conditions.slice(1)),
    "without the last": (m) => (conditions) => m.anyOf(conditions.slice(0, -1)),
  },
  not: { removed: () => (condition) => condition },
  choose: {
    "arguments swapped": (m) => (condition, whenTrue, whenFalse) => m.choose(condition, whenFalse, whenTrue),
    "always the first": () => (_condition, whenTrue) => whenTrue,
    "always the second": () => (_condition, _whenTrue, whenFalse) => whenFalse,
  },
  roundToOere: { roundToKroner: (m) => m.roundToKroner, ...otherRoundings("roundToOere", 1) },
  roundToKroner: { roundToOere: (m) => m.roundToOere, ...otherRoundings("roundToKroner", 100) },
  fact: {
    "one more": (m) => (id, label, hundredths) => m.fact(id, label, hundredths + 100),
    "one less": (m) => (id, label, hundredths) => m.fact(id, label, hundredths - 100),
  },
  condition: {
    flipped: (m) => (path, label, holds, because) => m.condition(path, label, !holds, because),
  },
};

/** Operations that carry a figure, a name or a note and compute nothing. */
export const WITHOUT_MUTANTS: ReadonlySet<string> = new Set([
  "step",
  "finding",
  "input",
  "rate",
  "notes",
  "textOf",
  "shownOf",
]);

/** What a comparison or connective of the law that stands in TypeScript may be taken for. */
export const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
};

/** What a method of decimal.js may be taken for. */
export const METHODS: Readonly<Record<string, readonly string[]>> = {
  plus: ["minus"],
  minus: ["plus"],
  times: ["div"],
  div: ["times", "divToInt"],
  divToInt: ["div"],
  mod: ["div"],
  pow: ["times"],
  gt: ["gte", "lt"],
  eq: ["not"],
  isZero: ["not"],
  abs: ["removed"],
  toFixed: ["half to even", "half down", "down", "up"],
};
