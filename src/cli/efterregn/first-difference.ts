import type { TraceStep } from "../../arithmetic/trace-step.js";

/** The first step of a calculation that another does not have or has with another value. */
export const firstDifference = (
  right: readonly TraceStep[],
  other: readonly TraceStep[],
): TraceStep | undefined => {
  const values = new Map(other.map(({ id, value }) => [id, value]));
  const known = new Set(right.map(({ id }) => id));
  return right.find(({ id, value }) => values.get(id) !== value) ?? other.find(({ id }) => !known.has(id));
};
