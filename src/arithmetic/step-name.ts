import { deepFreeze } from "./deep-freeze.js";
import type { ForloebArt, Label, RateSource, Step, Unit } from "./step.js";

const DECIMALS_OF_KRONER = 2;

/** Kroner are written with øre, everything else with the decimals that it has. */
export const decimalsOf = (unit: Unit): number => (unit.startsWith("DKK") ? DECIMALS_OF_KRONER : 0);

/**
 * The id of a step with what its label says for one kind of course, read once: labels come in many shapes, and to
 * read them anew for each of the steps of a trace makes a traced case slower by a fifth.
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
  /** The reasons for the step when it last was there, and their names. */
  decidedBy: readonly string[] | undefined = undefined;
  deciders: readonly StepName<B>[] = [];
  private label: Label | Step | undefined = undefined;

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
}
