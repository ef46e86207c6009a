import type { StepName } from "./step-name.js";
import type { OperationName, TraceStep } from "./trace-step.js";

const NO_OPERANDS: readonly Recorded<unknown>[] = [];

/** The name of a step, which a recorded value bears. */
export type RecordedName = StepName<Recorded<unknown>>;

/** A value together with how it came about. It is a step of the trace as soon as it has a name. */
export class Recorded<T> {
  name: RecordedName | undefined = undefined;
  step: TraceStep | undefined = undefined;
  /** The one that became a step before it. */
  before: Recorded<unknown> | undefined = undefined;
  because: readonly string[] | undefined = undefined;
  /** Whether a result rests on it, as far as that is known. */
  counts = false;

  constructor(
    readonly value: T,
    readonly operands: readonly Recorded<unknown>[] = NO_OPERANDS,
    readonly operation: OperationName = "same",
  ) {}
}
