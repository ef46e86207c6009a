import type { Calculator } from "./calculator.js";
import { type Recorded, Recorder } from "./recorder.js";
import type { ForloebArt, Label } from "./step.js";
import type { OperationName, TraceStep } from "./trace-step.js";

/** A calculator that writes down what it does, and what it has written. */
export interface Recording<N> {
  readonly calculator: Calculator<Recorded<N>, Recorded<boolean>>;
  /** The steps that count, in the order they were taken. Undefined when a value could not be held exactly. */
  readonly steps: () => readonly TraceStep[] | undefined;
}

const NOTHING: Label = { da: "Nul kroner", en: "Nothing" };

/** Does an operation and remembers it. */
const operation =
  <A, T>(name: OperationName, compute: (...values: A[]) => T) =>
  (...operands: Recorded<A>[]): Recorded<T> => ({
    value: compute(...operands.map(({ value }) => value)),
    operation: name,
    operands,
  });

/** The same for an operation that takes a list. */
const listOperation =
  <A, T>(name: OperationName, compute: (values: readonly A[]) => T) =>
  (operands: readonly Recorded<A>[]): Recorded<T> => ({
    value: compute(operands.map(({ value }) => value)),
    operation: name,
    operands,
  });

const operations = <N>(inner: Calculator<N, boolean>) => ({
  sum: listOperation("sum", inner.sum),
  add: operation("add", inner.add),
  sub: operation("sub", inner.sub),
  times: operation("times", inner.times),
  percent: operation("percent", inner.percent),
  share: operation("share", inner.share),
  min: operation("min", inner.min),
  max: operation("max", inner.max),
  excess: operation("excess", inner.excess),
  exceeds: operation("exceeds", inner.exceeds),
  allOf: listOperation("allOf", inner.allOf),
  anyOf: listOperation("anyOf", inner.anyOf),
  not: operation("not", inner.not),
  roundToOere: operation("roundToOere", inner.roundToOere),
  roundToKroner: operation("roundToKroner", inner.roundToKroner),
  choose: (condition: Recorded<boolean>, whenTrue: Recorded<N>, whenFalse: Recorded<N>): Recorded<N> => ({
    value: inner.choose(condition.value, whenTrue.value, whenFalse.value),
    operation: "choose",
    operands: [condition, whenTrue, whenFalse],
  }),
});

/**
 * Records the graph of a calculation over any arithmetic that records nothing itself: every named step with
 * its operation, arguments, exact value and paragraph. The amounts are those of the arithmetic inside, so a
 * trace and an amount come from the same run.
 *
 * @param inner - the arithmetic that does the sums
 * @param forloebArt - which paragraph applies where the two kinds of course have one each
 */
export const recording = <N>(
  inner: Calculator<N, boolean>,
  forloebArt: ForloebArt = "ressourceforloeb",
): Recording<N> => {
  const recorder = new Recorder(inner, forloebArt);
  const calculator: Calculator<Recorded<N>, Recorded<boolean>> = {
    ...operations(inner),
    get zero() {
      return recorder.leaf("fact", "nul", NOTHING, inner.zero);
    },
    step: (step, figure) => recorder.name(step, figure),
    finding: (step, condition) => recorder.name(step, condition),
    input: (path, label, hundredths, because) =>
      recorder.leaf("input", path, label, inner.input(path, label, hundredths), because),
    fact: (id, label, hundredths) => recorder.leaf("fact", id, label, inner.fact(id, label, hundredths)),
    condition: (path, label, holds, because) =>
      recorder.leaf(because === undefined ? "input" : "decide", path, label, holds, because),
    rate: (rate, because) =>
      recorder.leaf("rate", rate.id, rate, inner.rate(rate, because), because, rate.reference),
    note: (describe) => {
      recorder.write(describe());
    },
    textOf: (figure, decimals) => inner.textOf(figure.value, decimals),
    shownOf: (figure, decimals) => inner.shownOf(figure.value, decimals),
  };
  return { calculator, steps: () => (recorder.exact ? recorder.stepsThatCount() : undefined) };
};
