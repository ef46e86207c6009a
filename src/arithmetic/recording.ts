import type { Hundredths } from "../money/hundredths.js";
import type { Calculator, Notes, RateFigure } from "./calculator.js";
import { Recorded } from "./recorded.js";
import { Recorder } from "./recorder.js";
import type { ForloebArt, Label, Step } from "./step.js";
import type { TraceStep } from "./trace-step.js";

/** A calculator that writes down what it does, and what it has written. */
export interface Recording<N> {
  readonly calculator: Calculator<Recorded<N>, Recorded<boolean>> & { readonly notes: Notes };
  /** Begins anew, for one kind of course. */
  readonly begin: (forloebArt: ForloebArt) => void;
  /**
   * Ends what was begun: the steps that count, in the order they were taken. Undefined when a value could not be held
   * exactly.
   */
  readonly end: () => readonly TraceStep[] | undefined;
}

const NOTHING: Label = { da: "Nul kroner", en: "Nothing" };

/**
 * One class for all recordings, not an object of functions for each: what the law is instantiated over then has one
 * shape more and not dozens, without which a case after traced ones took a fifth more time.
 */
class RecordingCalculator<N> implements Calculator<Recorded<N>, Recorded<boolean>> {
  readonly notes: Notes;

  constructor(
    private readonly inner: Calculator<N, boolean>,
    private readonly recorder: Recorder<N>,
  ) {
    this.notes = recorder;
  }

  get zero(): Recorded<N> {
    return this.recorder.leaf("fact", "nul", NOTHING, this.inner.zero);
  }

  sum(list: readonly Recorded<N>[]): Recorded<N> {
    return new Recorded(this.inner.sum(list.map(valueOf)), list, "sum");
  }

  add(a: Recorded<N>, b: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.add(a.value, b.value), [a, b], "add");
  }

  sub(a: Recorded<N>, b: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.sub(a.value, b.value), [a, b], "sub");
  }

  times(a: Recorded<N>, b: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.times(a.value, b.value), [a, b], "times");
  }

  percent(a: Recorded<N>, b: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.percent(a.value, b.value), [a, b], "percent");
  }

  share(a: Recorded<N>, b: Recorded<N>, c: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.share(a.value, b.value, c.value), [a, b, c], "share");
  }

  min(a: Recorded<N>, b: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.min(a.value, b.value), [a, b], "min");
  }

  max(a: Recorded<N>, b: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.max(a.value, b.value), [a, b], "max");
  }

  excess(a: Recorded<N>, b: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.excess(a.value, b.value), [a, b], "excess");
  }

  exceeds(a: Recorded<N>, b: Recorded<N>): Recorded<boolean> {
    return new Recorded(this.inner.exceeds(a.value, b.value), [a, b], "exceeds");
  }

  allOf(list: readonly Recorded<boolean>[]): Recorded<boolean> {
    return new Recorded(this.inner.allOf(list.map(valueOf)), list, "allOf");
  }

  anyOf(list: readonly Recorded<boolean>[]): Recorded<boolean> {
    return new Recorded(this.inner.anyOf(list.map(valueOf)), list, "anyOf");
  }

  not(a: Recorded<boolean>): Recorded<boolean> {
    return new Recorded(this.inner.not(a.value), [a], "not");
  }

  choose(a: Recorded<boolean>, b: Recorded<N>, c: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.choose(a.value, b.value, c.value), [a, b, c], "choose");
  }

  roundToOere(a: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.roundToOere(a.value), [a], "roundToOere");
  }

  roundToKroner(a: Recorded<N>): Recorded<N> {
    return new Recorded(this.inner.roundToKroner(a.value), [a], "roundToKroner");
  }

  step(step: Step, figure: Recorded<N>): Recorded<N> {
    return this.recorder.step(step, figure);
  }

  finding(step: Step, condition: Recorded<boolean>): Recorded<boolean> {
    return this.recorder.step(step, condition);
  }

  input(path: string, label: Label, hundredths: Hundredths, because?: readonly string[]): Recorded<N> {
    return this.recorder.leaf("input", path, label, this.inner.input(path, label, hundredths), because);
  }

  fact(id: string, label: Label, hundredths: Hundredths): Recorded<N> {
    return this.recorder.leaf("fact", id, label, this.inner.fact(id, label, hundredths));
  }

  condition(path: string, label: Label, holds: boolean, because?: readonly string[]): Recorded<boolean> {
    return this.recorder.leaf(because === undefined ? "input" : "decide", path, label, holds, because);
  }

  rate(rate: RateFigure, because: readonly string[]): Recorded<N> {
    return this.recorder.rate(rate, this.inner.rate(rate, because), because);
  }

  textOf(figure: Recorded<N>, decimals: number): string | undefined {
    return writtenText(figure, decimals) ?? this.inner.textOf(figure.value, decimals);
  }

  shownOf(figure: Recorded<N>, decimals: number): string | undefined {
    const written = writtenText(figure, decimals);
    return written === undefined || written.includes("/")
      ? this.inner.shownOf(figure.value, decimals)
      : written;
  }
}

/** The text of a figure that stands in the trace already; nothing where it could not be written. */
const writtenText = ({ name, step }: Recorded<unknown>, decimals: number): string | undefined => {
  if (name?.decimals !== decimals) return undefined;
  const { value } = step as TraceStep;
  return value === "" ? undefined : value;
};

const valueOf = <T>({ value }: Recorded<T>): T => value;

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
  calculator: new RecordingCalculator(inner, recorder),
  begin: (forloebArt) => {
    recorder.begin(inner, forloebArt);
  },
  end: () => recorder.end(),
});
