import type { Calculator } from "./calculator.js";
import type { ForloebArt, Label, Step, Unit } from "./step.js";
import type { OperationName, RateReference, TraceStep } from "./trace-step.js";

/** A value together with how it came about. It has an id as soon as it is a step of the trace. */
export interface Recorded<T> {
  readonly value: T;
  readonly id?: string;
  readonly operation?: OperationName;
  readonly operands?: readonly Recorded<unknown>[];
}

/** A value that is a step of the trace. */
export type Named<T> = Recorded<T> & { readonly id: string };

const UNNAMED: Label = { da: "Mellemregning", en: "Intermediate figure" };
const DECIMALS_OF_KRONER = 2;

const kindOf = (operation: OperationName | undefined, value: unknown): TraceStep["kind"] => {
  if (operation === "roundToOere" || operation === "roundToKroner") return "round";
  return typeof value === "boolean" ? "decide" : "compute";
};

/** A step while it is written: fields that do not apply are left out, not set to undefined. */
type Draft = { -readonly [K in keyof TraceStep]: TraceStep[K] };

/** Writes down steps. It belongs to one calculation and is thrown away with it. */
export class Recorder<N> {
  /** The steps in the order they were taken. */
  readonly steps: TraceStep[] = [];
  /** False as soon as a value could not be written exactly. */
  exact = true;
  private readonly written = new Set<string>();

  constructor(
    private readonly inner: Calculator<N, boolean>,
    private readonly forloebArt: ForloebArt,
  ) {}

  /**
   * The steps that a result rests on, and the inputs that are disregarded with what that rests on. A fact that
   * turned out to decide nothing (a rate group where an earlier level is kept) is no part of the calculation.
   */
  stepsThatCount(): readonly TraceStep[] {
    const needed = new Set<string>();
    const counts = ({ id, kind, disregarded }: TraceStep): boolean =>
      kind === "result" || disregarded !== undefined || needed.has(id);
    for (let index = this.steps.length - 1; index >= 0; index -= 1) {
      const step = this.steps[index] as TraceStep;
      if (!counts(step)) continue;
      needed.add(step.id);
      step.operation?.arguments.forEach((id) => needed.add(id));
      step.because?.forEach((id) => needed.add(id));
    }
    return this.steps.filter(({ id }) => needed.has(id));
  }

  /** Writes a step, once for each id. */
  write(step: TraceStep): void {
    if (this.written.has(step.id)) return;
    this.written.add(step.id);
    this.steps.push(step);
  }

  /** A step that comes from outside the calculation: an input, a rate, a given fact. */
  leaf<T extends N | boolean>(
    kind: TraceStep["kind"],
    id: string,
    label: Label,
    value: T,
    because?: readonly string[],
    rate?: RateReference,
  ): Named<T> {
    if (!this.written.has(id)) {
      const step = this.describe(kind, id, label, value);
      if (because !== undefined) step.because = because;
      if (rate !== undefined) step.rate = rate;
      this.write(step);
    }
    return { value, id };
  }

  /** A step that is computed: the operation under the name that the law gives it. */
  name<T extends N | boolean>(step: Step, of: Recorded<T>): Named<T> {
    const operation = { name: of.operation ?? ("same" as const), arguments: this.operandIds(of, step.id) };
    const kind = step.isResult ? "result" : kindOf(of.operation, of.value);
    const written = this.describe(kind, step.id, step, of.value);
    written.operation = operation;
    if (step.because !== undefined) written.because = step.because;
    this.write(written);
    return { value: of.value, id: step.id };
  }

  private operandIds(of: Recorded<unknown>, id: string): readonly string[] {
    return (of.operands ?? [of]).map((operand, index) => {
      if (operand.id !== undefined) return operand.id;
      const unnamed = { id: `${id}.${String(index + 1)}`, ...UNNAMED };
      return this.name(unnamed, operand as Recorded<N | boolean>).id;
    });
  }

  /** What the label and the value of a step settle. Built field by field: traces are made by the million. */
  private describe(kind: TraceStep["kind"], id: string, label: Label, value: N | boolean): Draft {
    const step: Draft = { id, kind, da: label.da, en: label.en, value: "" };
    if (typeof value === "boolean") step.value = String(value);
    else {
      step.unit = label.unit ?? "DKK";
      step.value = this.textOf(value, step.unit);
    }
    const law = typeof label.law === "object" ? label.law[this.forloebArt] : label.law;
    if (law !== undefined) step.law = law;
    if (label.sources !== undefined) step.sources = label.sources;
    return step;
  }

  private textOf(value: N, unit: Unit): string {
    const text = this.inner.textOf(value, unit.startsWith("DKK") ? DECIMALS_OF_KRONER : 0);
    if (text === undefined) this.exact = false;
    return text ?? "";
  }
}
