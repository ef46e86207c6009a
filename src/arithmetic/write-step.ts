import type { RateFigure } from "./calculator.js";
import type { StepName } from "./step-name.js";
import type { Operation, TraceStep } from "./trace-step.js";

/** A step while it is written: fields that do not apply are left out, not set to undefined. */
type Draft = { -readonly [K in keyof TraceStep]: TraceStep[K] };

type Kind = TraceStep["kind"];

/** A step that comes from outside the calculation: an input or a given fact. */
export const leafStep = <B>(
  { id, da, en, unit, law, sources }: StepName<B>,
  kind: Kind,
  value: string,
  isFigure: boolean,
  because: readonly string[] | undefined,
): TraceStep => {
  const step: Draft = isFigure ? { id, kind, da, en, value, unit } : { id, kind, da, en, value };
  if (law !== undefined) step.law = law;
  if (sources !== undefined) step.sources = sources;
  if (because !== undefined) step.because = because;
  return step;
};

/** A figure that stands in a rate table. */
export const rateStep = (
  { id, da, en, unit, law, reference }: RateFigure,
  value: string,
  because: readonly string[],
): TraceStep => ({ id, kind: "rate", da, en, value, unit, law, because, rate: reference });

/** A figure that is computed. It is written in one go, since a field that is added later costs as much as a step. */
const computedFigure = <B>(
  { id, da, en, unit, law }: StepName<B>,
  kind: Kind,
  value: string,
  operation: Operation,
): Draft =>
  law === undefined
    ? { id, kind, da, en, value, unit, operation }
    : { id, kind, da, en, value, unit, law, operation };

const computedFinding = <B>(
  { id, da, en, law }: StepName<B>,
  kind: Kind,
  value: string,
  operation: Operation,
): Draft =>
  law === undefined ? { id, kind, da, en, value, operation } : { id, kind, da, en, value, law, operation };

/** A step that is computed: the operation under the name that the law gives it. */
export const computedStep = <B>(
  name: StepName<B>,
  kind: Kind,
  value: string,
  isFigure: boolean,
  operation: Operation,
): TraceStep => {
  const step = (isFigure ? computedFigure : computedFinding)(name, kind, value, operation);
  if (name.because !== undefined) step.because = name.because;
  return step;
};
