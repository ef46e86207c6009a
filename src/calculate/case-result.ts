import type { Text } from "../arithmetic/step.js";
import type { TraceStep } from "../arithmetic/trace-step.js";
import type { CaseError } from "../cases/case-error.js";
import type { ForbeholdCode } from "./forbehold-texts.js";

/**
 * The benefit of the month before tax; kroner in plain notation with at least two decimals. The first three
 * figures are exact where they end as a decimal, else rounded to ten decimals; the trace has the fraction.
 */
export interface Ydelsesresultat {
  /** The monthly amount. */
  readonly foerFradrag: string;
  /** What is deducted for wages and other income; it may exceed the monthly amount. */
  readonly fradrag: string;
  /** What is deducted as a sanction; it may exceed what is left. */
  readonly sanktion: string;
  /** The payment, rounded half up to the øre (or the krone, when asked for); never negative. */
  readonly udbetaling: string;
}

/** The allowance for taking part in a tilbud; kroner in plain notation with two decimals. */
export interface Godtgoerelsesresultat {
  /** Whether all conditions of the scheme are met. */
  readonly berettiget: boolean;
  /** The allowance, rounded half up to the øre; `0.00` when a condition is not met. */
  readonly beloeb: string;
}

/** The transport allowance; whole kroner in plain notation with two decimals. */
export interface Befordringsresultat {
  /** The allowance, rounded half up to the krone. */
  readonly beloeb: string;
}

/** What a reader of a result must know: something inferred, chosen by the caller, or without a rule. */
export interface Forbehold extends Text {
  /** Stable code, part of the public contract. */
  readonly code: ForbeholdCode;
  /** The id of the rate or the step that it is about. */
  readonly about: string;
}

/** A case that was calculated. */
export interface CalculatedCase {
  /** The caller's own name of the case. */
  readonly id?: string;
  /** Always true. */
  readonly ok: true;
  /** The benefit, when the case asks for it. */
  readonly ydelse?: Ydelsesresultat;
  /** The allowance, when the case asks for it. */
  readonly godtgoerelse?: Godtgoerelsesresultat;
  /** The transport allowance, when the case asks for it. */
  readonly befordring?: Befordringsresultat;
  /** Reservations; empty when there are none. */
  readonly forbehold: readonly Forbehold[];
  /** Every step, when it was asked for. */
  readonly trace?: readonly TraceStep[];
}

/** A case that was refused. */
export interface RefusedCase {
  /** The caller's own name of the case, as far as it could be read. */
  readonly id?: string;
  /** Always false. */
  readonly ok: false;
  /** Everything that is wrong with the case. */
  readonly errors: readonly CaseError[];
}

/** The answer to a case. */
export type CaseResult = CalculatedCase | RefusedCase;
