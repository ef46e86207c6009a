import type { Text } from "../../arithmetic/step.js";
import type { Svar } from "../../arithmetic/svar.js";
import type { RateSource, RateStatus } from "../../arithmetic/trace-step.js";
import type { CaseError } from "../../cases/case-error.js";

/** The answer to one condition. */
export interface Betingelse extends Text {
  /** Stable name of the condition, part of the public contract: `ressourceforloeb.varighed.samlet`. */
  readonly id: string;
  /** The answer: met, not met, to be judged by the municipality, or a fact is missing. */
  readonly svar: Svar;
  /** The paragraph, or the chapter where the paragraph itself was not read. */
  readonly law: string;
  /** Why the answer is what it is, with the dates and figures that decide. */
  readonly fordi: Text;
  /** The rule in our own words. */
  readonly regel: Text;
  /** Where the rule stands, with quotes. */
  readonly sources: readonly RateSource[];
  /** How good the evidence for the rule is; with several rules, that of the weakest. */
  readonly evidens: RateStatus;
}

/** The stable codes of what a reader of an assessment must know. */
export type VurderingsforbeholdCode =
  /** The answers are no decision. */
  | "NO_DECISION"
  /** The day of the decision is not stated, and the start of the course was used. */
  | "START_DECIDES"
  /** A course that has reached its end runs on until the municipality has decided. */
  | "COURSE_RUNS_ON"
  /** The day of the pension age was stated by the caller. */
  | "PENSION_AGE_STATED"
  /** A part of the facts is not used in this kind of course. */
  | "FACTS_NOT_USED";

/** What a reader of an assessment must know. */
export interface Vurderingsforbehold extends Text {
  /** Stable code, part of the public contract. */
  readonly code: VurderingsforbeholdCode;
  /** The condition or the field that it is about. */
  readonly about: string;
}

/** An assessment: every condition answered one by one, and no overall decision. */
export interface AssessedForloeb {
  /** The caller's own name of the assessment. */
  readonly id?: string;
  /** Always true. */
  readonly ok: true;
  /** Every condition in the order of the law. */
  readonly betingelser: readonly Betingelse[];
  /** What a reader must know; never empty. */
  readonly forbehold: readonly Vurderingsforbehold[];
}

/** Facts that were refused. */
export interface RefusedForloeb {
  /** The caller's own name of the assessment, as far as it could be read. */
  readonly id?: string;
  /** Always false. */
  readonly ok: false;
  /** Everything that is wrong with the facts. */
  readonly errors: readonly CaseError[];
}

/** The answer to `assessForloeb`. */
export type VurderingResult = AssessedForloeb | RefusedForloeb;
