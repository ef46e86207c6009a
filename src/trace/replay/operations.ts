import type { OperationName } from "../../arithmetic/trace-step.js";
import { halfUp, isMore, minus, plus, product, quotient, type Rational, rational } from "./rational.js";

/** What a step holds: a figure or a condition. */
export type Value = Rational | boolean;

/** Does an operation with the values of its arguments; undefined when they are not what it takes. */
export type Evaluate = (values: readonly Value[]) => Value | undefined;

const isFigure = (value: Value): value is Rational => typeof value === "object";
const isCondition = (value: Value): value is boolean => typeof value === "boolean";

type Figures = readonly [Rational, Rational, Rational];

/** An operation that takes so many figures and nothing else. */
const onFigures =
  (count: number, evaluate: (...figures: Figures) => Value | undefined): Evaluate =>
  (values) =>
    values.length === count && values.every(isFigure)
      ? evaluate(...(values as unknown as Figures))
      : undefined;

/** A bound on the work that a hostile trace can cause: a thousand fractions with nothing in common. */
const LARGEST_BOTTOM = 10n ** 400n;

const sum: Evaluate = (values) => {
  let total = rational(0n);
  for (const value of values) {
    if (!isFigure(value) || total.bottom > LARGEST_BOTTOM) return undefined;
    total = plus(total, value);
  }
  return total;
};

const onConditions =
  (evaluate: (conditions: readonly boolean[]) => boolean): Evaluate =>
  (values) =>
    values.every(isCondition) ? evaluate(values) : undefined;

const choose: Evaluate = (values) => {
  const [condition, whenTrue, whenFalse] = values;
  if (values.length !== 3 || typeof condition !== "boolean") return undefined;
  return condition ? whenTrue : whenFalse;
};

const PER_KRONE = { roundToOere: 100n, roundToKroner: 1n } as const;

const round = (name: keyof typeof PER_KRONE): Evaluate =>
  onFigures(1, (figure) => halfUp(figure, PER_KRONE[name]));

/** Every operation of a trace, written anew with whole numbers of any length. */
export const OPERATIONS: Readonly<Record<OperationName, Evaluate>> = {
  sum,
  add: onFigures(2, plus),
  sub: onFigures(2, minus),
  times: onFigures(2, product),
  percent: onFigures(2, (percentage, of) => product(product(percentage, of), rational(1n, 100n))),
  share: onFigures(3, (of, part, whole) => quotient(product(of, part), whole)),
  min: onFigures(2, (a, b) => (isMore(a, b) ? b : a)),
  max: onFigures(2, (a, b) => (isMore(a, b) ? a : b)),
  excess: onFigures(2, (figure, limit) => (isMore(figure, limit) ? minus(figure, limit) : rational(0n))),
  exceeds: onFigures(2, isMore),
  allOf: onConditions((conditions) => conditions.every(Boolean)),
  anyOf: onConditions((conditions) => conditions.some(Boolean)),
  not: (values) => (values.length === 1 && isCondition(values[0] as Value) ? !values[0] : undefined),
  choose,
  roundToOere: round("roundToOere"),
  roundToKroner: round("roundToKroner"),
  same: (values) => (values.length === 1 ? values[0] : undefined),
};
