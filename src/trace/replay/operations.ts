import type { OperationName } from "../../arithmetic/trace-step.js";
import { halfUp, isMore, minus, plus, product, quotient, type Rational, rational } from "./rational.js";

/** What a step holds: a figure or a condition. */
export type Value = Rational | boolean;

/** Does an operation with the values of its arguments; undefined when they are not what it takes. */
export type Evaluate = (values: readonly Value[]) => Value | undefined;

const isFigure = (value: Value): value is Rational => typeof value === "object";
const isCondition = (value: Value): value is boolean => typeof value === "boolean";

const onFigures =
  (count: number, evaluate: (...figures: readonly Rational[]) => Value | undefined): Evaluate =>
  (values) =>
    values.length === count && values.every(isFigure) ? evaluate(...values) : undefined;

type Two = (a: Rational, b: Rational) => Value;
const two = (evaluate: Two): Evaluate => onFigures(2, evaluate as (...figures: readonly Rational[]) => Value);

const sum: Evaluate = (values) => (values.every(isFigure) ? values.reduce(plus, rational(0n)) : undefined);

const onConditions =
  (evaluate: (conditions: readonly boolean[]) => boolean): Evaluate =>
  (values) =>
    values.every(isCondition) ? evaluate(values) : undefined;

const choose: Evaluate = (values) => {
  const [condition, whenTrue, whenFalse] = values;
  if (values.length !== 3 || typeof condition !== "boolean") return undefined;
  return condition ? whenTrue : whenFalse;
};

const share = (of?: Rational, part?: Rational, whole?: Rational): Value | undefined =>
  of && part && whole && quotient(product(of, part), whole);

const PER_KRONE = { roundToOere: 100n, roundToKroner: 1n } as const;

const round = (name: keyof typeof PER_KRONE): Evaluate =>
  onFigures(1, (figure) => figure && halfUp(figure, PER_KRONE[name]));

/** Every operation of a trace, written anew with whole numbers of any length. */
export const OPERATIONS: Readonly<Record<OperationName, Evaluate>> = {
  sum,
  add: two(plus),
  sub: two(minus),
  times: two(product),
  percent: two((percentage, of) => product(product(percentage, of), rational(1n, 100n))),
  share: onFigures(3, share),
  min: two((a, b) => (isMore(a, b) ? b : a)),
  max: two((a, b) => (isMore(a, b) ? a : b)),
  excess: two((figure, limit) => (isMore(figure, limit) ? minus(figure, limit) : rational(0n))),
  exceeds: two(isMore),
  allOf: onConditions((conditions) => conditions.every(Boolean)),
  anyOf: onConditions((conditions) => conditions.some(Boolean)),
  not: (values) => (values.length === 1 && isCondition(values[0] as Value) ? !values[0] : undefined),
  choose,
  roundToOere: round("roundToOere"),
  roundToKroner: round("roundToKroner"),
  same: (values) => (values.length === 1 ? values[0] : undefined),
};
