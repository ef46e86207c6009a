import type { Hundredths } from "../money/hundredths.js";
import type { Arithmetic } from "./arithmetic.js";
import type { Label, Text, Unit } from "./step.js";
import type { RateReference, TraceStep } from "./trace-step.js";

/** A rate as a calculation takes it in; where it stands is part of its reference. */
export interface RateFigure extends Omit<Label, "sources"> {
  readonly id: string;
  readonly hundredths: Hundredths;
  readonly unit: Unit;
  readonly law: string;
  readonly reference: RateReference;
}

/** Where a recording is told what is no figure: the facts and decisions behind one. */
export interface Notes {
  /** A word, a date or a yes or no of the case. */
  readonly word: (path: string, label: Text, value: string) => void;
  /** Any other step without arithmetic: a fact or decision. It is described once for each id. */
  readonly note: (id: string, describe: () => TraceStep) => void;
}

/** An arithmetic together with the places where figures enter and leave it. */
export interface Calculator<N, C> extends Arithmetic<N, C> {
  /** A figure that stands in the case. `because` names the decisions that brought it into use. */
  readonly input: (path: string, label: Label, hundredths: Hundredths, because?: readonly string[]) => N;
  /** A figure that follows from the calendar or stands in no table: months of a year, days of a month. */
  readonly fact: (id: string, label: Label, hundredths: Hundredths) => N;
  /** A fact of the case that is true or false. */
  readonly condition: (path: string, label: Label, holds: boolean, because?: readonly string[]) => C;
  /** A figure that stands in a rate table. `because` names what decided that it is this one. */
  readonly rate: (rate: RateFigure, because: readonly string[]) => N;
  /** Absent where nothing is recorded, so that nothing is made ready for it either. */
  readonly notes: Notes | undefined;
  /** The exact value as text with at least so many decimals; undefined when it cannot be held exactly. */
  readonly textOf: (figure: N, decimals: number) => string | undefined;
  /** As `textOf`, but a figure that does not end as a decimal is rounded to ten of them. */
  readonly shownOf: (figure: N, decimals: number) => string | undefined;
}

/** What differs between two arithmetics that record nothing. */
export type PlainOperations<N> = Omit<
  Calculator<N, boolean>,
  "allOf" | "anyOf" | "not" | "step" | "finding" | "input" | "fact" | "condition" | "rate" | "notes"
> & { readonly fromHundredths: (hundredths: Hundredths) => N };

/** Completes the operations of an arithmetic that records nothing: names and reasons are dropped. */
export const plainCalculator = <N>(operations: PlainOperations<N>): Calculator<N, boolean> => ({
  ...operations,
  allOf: (conditions) => conditions.every(Boolean),
  anyOf: (conditions) => conditions.some(Boolean),
  not: (condition) => !condition,
  step: (_step, figure) => figure,
  finding: (_step, condition) => condition,
  input: (_path, _label, hundredths) => operations.fromHundredths(hundredths),
  fact: (_id, _label, hundredths) => operations.fromHundredths(hundredths),
  condition: (_path, _label, holds) => holds,
  rate: (rate) => operations.fromHundredths(rate.hundredths),
  notes: undefined,
});
