import type { Calculator, Notes, RateFigure } from "./calculator.js";
import { Recorded, type RecordedName } from "./recorded.js";
import type { ForloebArt, Label, Step, Text } from "./step.js";
import { decimalsOf, StepName } from "./step-name.js";
import type { OperationName, TraceStep } from "./trace-step.js";
import { computedStep, leafStep, rateStep } from "./write-step.js";

const UNNAMED: Label = { da: "Mellemregning", en: "Intermediate figure" };

const kindOf = (operation: OperationName, isFigure: boolean): TraceStep["kind"] => {
  if (operation === "roundToOere" || operation === "roundToKroner") return "round";
  return isFigure ? "compute" : "decide";
};

const idOf = ({ name }: Recorded<unknown>): string => (name as RecordedName).id;

/** Most operations have two operands; to name these without a loop makes a traced case faster by 3 %. */
const idsOf = (operands: readonly Recorded<unknown>[]): readonly string[] =>
  operands.length === 2
    ? [idOf(operands[0] as Recorded<unknown>), idOf(operands[1] as Recorded<unknown>)]
    : operands.map(idOf);

/**
 * The text of an operand that is the same figure, as the lower of two is. Texts are what takes most time: it saves
 * 5 %.
 */
const sameText = ({ value, operands }: Recorded<unknown>, decimals: number): string | undefined => {
  for (const { value: other, name, step } of operands)
    if (other === value && (name as RecordedName).decimals === decimals) return (step as TraceStep).value;
  return undefined;
};

type Writer<N> = Pick<Calculator<N, boolean>, "textOf">;

/**
 * Writes down the steps of one calculation after another. What it keeps from one to the next are the names of
 * steps: as many as there are ids in the contract, and in lists as many as a list of a case may be long.
 */
export class Recorder<N> implements Notes {
  private readonly namesIn: Readonly<Record<ForloebArt, Map<string, RecordedName>>> = {
    ressourceforloeb: new Map(),
    jobafklaringsforloeb: new Map(),
  };
  /** Those of the course that is under way. */
  private names: Map<string, RecordedName>;
  /** The last of the steps, each of which leads to the one before it. */
  private last: Recorded<unknown> | undefined = undefined;
  private count = 0;
  /** False as soon as a value could not be written exactly. */
  private exact = true;

  constructor(
    private writer: Writer<N>,
    private forloebArt: ForloebArt,
  ) {
    this.names = this.namesIn[forloebArt];
  }

  /** Begins with nothing, also where a fault broke off the calculation before. */
  begin(writer: Writer<N>, forloebArt: ForloebArt): void {
    this.takeBack();
    this.exact = true;
    this.writer = writer;
    this.forloebArt = forloebArt;
    this.names = this.namesIn[forloebArt];
  }

  /**
   * Ends the recording: the steps that a result rests on, and the inputs that are disregarded with what that rests
   * on. A fact that turned out to decide nothing (a rate group where an earlier level is kept) is no part of the
   * calculation. Undefined when a value could not be written exactly.
   */
  end(): readonly TraceStep[] | undefined {
    const steps = this.takeBack();
    return this.exact ? steps : undefined;
  }

  /** A word, a date or a yes or no of the case. */
  word(id: string, { da, en }: Text, value: string): void {
    const name = this.nameOf(id);
    if (name.bearer !== undefined) return;
    this.take(name, new Recorded(value), { id, kind: "input", da, en, value }, undefined);
  }

  /** Any other step without arithmetic. */
  note(id: string, describe: () => TraceStep): void {
    const name = this.nameOf(id);
    if (name.bearer !== undefined) return;
    const step = describe();
    const noted = this.take(name, new Recorded(step.value), step, step.because);
    noted.counts = step.disregarded !== undefined;
  }

  /** A step that comes from outside the calculation: an input, a given fact. */
  leaf<T extends N | boolean>(
    kind: TraceStep["kind"],
    id: string,
    label: Label,
    value: T,
    because?: readonly string[],
  ): Recorded<T> {
    const name = this.nameOf(id);
    if (name.bearer !== undefined) return name.bearer as Recorded<T>;
    name.carry(label);
    const text = this.textOf(value, name.decimals);
    const step = leafStep(name, kind, text, typeof value !== "boolean", because);
    return this.take(name, new Recorded(value), step, because);
  }

  /** A figure that stands in a rate table. */
  rate(rate: RateFigure, value: N, because: readonly string[]): Recorded<N> {
    const name = this.nameOf(rate.id);
    if (name.bearer !== undefined) return name.bearer as Recorded<N>;
    name.decimals = decimalsOf(rate.unit);
    const step = rateStep(rate, this.textOf(value, name.decimals), because);
    return this.take(name, new Recorded(value), step, because);
  }

  /** A step that is computed: the operation under the name that the law gives it. */
  step<T extends N | boolean>(step: Step, of: Recorded<T>): Recorded<T> {
    return this.compute(step.id, step, of);
  }

  private compute<T extends N | boolean>(id: string, label: Label | Step, of: Recorded<T>): Recorded<T> {
    const name = this.nameOf(id);
    if (name.bearer !== undefined) return name.bearer as Recorded<T>;
    const figure = of.name === undefined ? of : new Recorded(of.value, [of]);
    this.nameOperands(figure, id);
    const operation = { name: figure.operation, arguments: idsOf(figure.operands) };
    name.carry(label);
    const isFigure = typeof figure.value !== "boolean";
    const kind = name.isResult ? "result" : kindOf(figure.operation, isFigure);
    const text = sameText(figure, name.decimals) ?? this.textOf(figure.value, name.decimals);
    figure.counts = name.isResult;
    return this.take(name, figure, computedStep(name, kind, text, isFigure, operation), name.because);
  }

  private nameOperands({ operands }: Recorded<unknown>, id: string): void {
    for (let index = 0; index < operands.length; index += 1) {
      const operand = operands[index] as Recorded<N | boolean>;
      if (operand.name === undefined) this.compute(`${id}.${String(index + 1)}`, UNNAMED, operand);
    }
  }

  private nameOf(id: string): RecordedName {
    const known = this.names.get(id);
    if (known !== undefined) return known;
    const name: RecordedName = new StepName(id, this.forloebArt);
    this.names.set(id, name);
    return name;
  }

  private take<T>(
    name: RecordedName,
    figure: Recorded<T>,
    step: TraceStep,
    because: readonly string[] | undefined,
  ): Recorded<T> {
    name.bearer = figure;
    figure.name = name;
    figure.step = step;
    figure.because = because;
    figure.before = this.last;
    this.last = figure;
    this.count += 1;
    return figure;
  }

  private textOf(value: N | boolean, decimals: number): string {
    if (typeof value === "boolean") return String(value);
    const text = this.writer.textOf(value, decimals);
    if (text === undefined) this.exact = false;
    return text ?? "";
  }

  /**
   * Takes every name back, from the last step to the first, and answers the steps that count: what counts makes
   * count what it rests on, which always stands before it.
   */
  private takeBack(): readonly TraceStep[] {
    const steps = new Array<TraceStep>(this.count);
    let left = this.count;
    for (let figure = this.last; figure !== undefined; figure = figure.before) {
      const name = figure.name as RecordedName;
      name.bearer = undefined;
      if (!figure.counts) continue;
      for (const operand of figure.operands) operand.counts = true;
      if (figure.because !== undefined) this.countDeciders(name, figure.because);
      left -= 1;
      steps[left] = figure.step as TraceStep;
    }
    this.last = undefined;
    this.count = 0;
    return steps.slice(left);
  }

  /** A step is nearly always there for the same reasons, whose names are then known. */
  private countDeciders(name: RecordedName, because: readonly string[]): void {
    if (name.decidedBy !== because) {
      name.decidedBy = because;
      name.deciders = because.map((id) => this.nameOf(id));
    }
    for (const { bearer } of name.deciders) if (bearer !== undefined) bearer.counts = true;
  }
}
