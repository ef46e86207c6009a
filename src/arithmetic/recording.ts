import type { Calculator } from "./calculator.js";
import { Recorded } from "./recorded.js";
import { Recorder } from "./recorder.js";
import type { ForloebArt, Label } from "./step.js";
import type { OperationName, TraceStep } from "./trace-step.js";

/** A calculator that writes down what it does, and what it has written. */
export interface Recording<N> {
  readonly calculator: Calculator<Recorded<N>, Recorded<boolean>>;
  /** Begins anew, for one kind of course. */
  readonly begin: (forloebArt: ForloebArt) => void;
  /**
   * Ends what was begun: the steps that count, in the order they were taken. Undefined when a value could not be held
   * exactly.
   */
  readonly end: () => readonly TraceStep[] | undefined;
}

const NOTHING: Label = { da: "Nul kroner", en: "Nothing" };

/** Does an operation on one value and remembers it. */
const onOne =
  <A, T>(name: OperationName, compute: (a: A) => T) =>
  (a: Recorded<A>): Recorded<T> =>
    new Recorded(compute(a.value), name, [a]);

/** The same on two. */
const onTwo =
  <A, T>(name: OperationName, compute: (a: A, b: A) => T) =>
  (a: Recorded<A>, b: Recorded<A>): Recorded<T> =>
    new Recorded(compute(a.value, b.value), name, [a, b]);

/** The same on three, of which the first may be a condition. */
const onThree =
  <A, B, T>(name: OperationName, compute: (a: A, b: B, c: B) => T) =>
  (a: Recorded<A>, b: Recorded<B>, c: Recorded<B>): Recorded<T> =>
    new Recorded(compute(a.value, b.value, c.value), name, [a, b, c]);

/** The same on a list. */
const onList =
  <A, T>(name: OperationName, compute: (values: readonly A[]) => T) =>
  (list: readonly Recorded<A>[]): Recorded<T> =>
    new Recorded(compute(list.map(({ value }) => value)), name, list);

const operations = <N>(inner: Calculator<N, boolean>) => ({
  sum: onList("sum", inner.sum),
  add: onTwo("add", inner.add),
  sub: onTwo("sub", inner.sub),
  times: onTwo("times", inner.times),
  percent: onTwo("percent", inner.percent),
  share: onThree("share", inner.share),
  min: onTwo("min", inner.min),
  max: onTwo("max", inner.max),
  excess: onTwo("excess", inner.excess),
  exceeds: onTwo("exceeds", inner.exceeds),
  allOf: onList("allOf", inner.allOf),
  anyOf: onList("anyOf", inner.anyOf),
  not: onOne("not", inner.not),
  choose: onThree("choose", inner.choose),
  roundToOere: onOne("roundToOere", inner.roundToOere),
  roundToKroner: onOne("roundToKroner", inner.roundToKroner),
});

/**
 * Records the graph of a calculation over any arithmetic that records nothing itself: every named step with
 * its operation, arguments, exact value and paragraph. The amounts are those of the arithmetic inside, so a
 * trace and an amount come from the same run.
 *
 * @param inner - the arithmetic that does the sums
 * @param recorder - where it is written down; recordings that are never under way together may share one
 */
export const recording = <N>(
  inner: Calculator<N, boolean>,
  recorder = new Recorder<N>(inner, "ressourceforloeb"),
): Recording<N> => ({
  calculator: {
    ...operations(inner),
    get zero() {
      return recorder.leaf("fact", "nul", NOTHING, inner.zero);
    },
    step: (step, figure) => recorder.step(step, figure),
    finding: (step, condition) => recorder.step(step, condition),
    input: (path, label, hundredths, because) =>
      recorder.leaf("input", path, label, inner.input(path, label, hundredths), because),
    fact: (id, label, hundredths) => recorder.leaf("fact", id, label, inner.fact(id, label, hundredths)),
    condition: (path, label, holds, because) =>
      recorder.leaf(because === undefined ? "input" : "decide", path, label, holds, because),
    rate: (rate, because) => recorder.rate(rate, inner.rate(rate, because), because),
    word: (path, label, value) => {
      recorder.word(path, label, value);
    },
    note: (id, describe) => {
      recorder.note(id, describe);
    },
    textOf: (figure, decimals) => inner.textOf(figure.value, decimals),
    shownOf: (figure, decimals) => inner.shownOf(figure.value, decimals),
  },
  begin: (forloebArt) => {
    recorder.begin(inner, forloebArt);
  },
  end: () => recorder.end(),
});
