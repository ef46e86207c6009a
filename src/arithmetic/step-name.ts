import { deepFreeze } from "./deep-freeze.js";
import type { ForloebArt, Label, RateSource, Step, Unit } from "./step.js";
import type { Operation, OperationName } from "./trace-step.js";

const DECIMALS_OF_KRONER = 2;

/** Kroner are written with øre, everything else with the decimals that it has. */
export const decimalsOf = (unit: Unit): number => (unit.startsWith("DKK") ? DECIMALS_OF_KRONER : 0);

/** How a value came about. */
interface Computed {
  readonly operation: OperationName;
  readonly operands: readonly { readonly name: { readonly id: string } | undefined }[];
}

const areNamed = (operands: Computed["operands"], ids: readonly string[]): boolean => {
  if (operands.length !== ids.length) return false;
  for (let index = 0; index < ids.length; index += 1)
    if (operands[index]?.name?.id !== ids[index]) return false;
  return true;
};

/**
 * The id of a step with what its label says for one kind of course, read once: labels come in many shapes, and to
 * read them anew for each of the steps of a trace took a tenth of the time of a traced case.
 *
 * @typeParam B - what bears the name in the trace that is being recorded
 */
export class StepName<B> {
  bearer: B | undefined = undefined;
  da = "";
  en = "";
  unit: Unit = "DKK";
  decimals = DECIMALS_OF_KRONER;
  law: string | undefined = undefined;
  sources: readonly RateSource[] | undefined = undefined;
  isResult = false;
  because: readonly string[] | undefined = undefined;
  private label: Label | Step | undefined = undefined;
  private operation: Operation | undefined = undefined;

  constructor(
    readonly id: string,
    private readonly forloebArt: ForloebArt,
  ) {}

  /** Takes over what a label says, which mostly is the label that it said the last time. */
  carry(label: Label | Step): void {
    if (label === this.label) return;
    const { sources, isResult, because }: Partial<Label & Step> = label;
    this.label = label;
    this.da = label.da;
    this.en = label.en;
    this.unit = label.unit ?? "DKK";
    this.decimals = decimalsOf(this.unit);
    this.law = typeof label.law === "object" ? label.law[this.forloebArt] : label.law;
    this.sources = sources;
    this.isResult = isResult === true;
    // All steps of the label share its reasons, and what results share is frozen.
    this.because = deepFreeze(because);
  }

  /** The operation of a step with this name, whose operands have names; mostly the same as the last time. */
  operationOf({ operation, operands }: Computed): Operation {
    const known = this.operation;
    if (known?.name === operation && areNamed(operands, known.arguments)) return known;
    const ids = operands.map(({ name }) => (name as { readonly id: string }).id);
    this.operation = Object.freeze({ name: operation, arguments: Object.freeze(ids) });
    return this.operation;
  }
}
