import type { RateSource, Text, Unit } from "./step.js";

export type { RateSource } from "./step.js";

/** How good the evidence for a rate is. Whatever is inferred or derived says so in the result as well. */
export type RateStatus =
  /** Read on the page of the authority; the row is quoted. */
  | "published"
  /** Read on the page of the authority, but the row itself is not quoted here. */
  | "published-unquoted"
  /** Read on a page of somebody else (union, private site); the row is quoted. */
  | "second-source"
  /** Read on a page of somebody else, but the row itself is not quoted here. */
  | "second-source-unquoted"
  /** Computed from other rates of the same table by a rule that fits every published figure. */
  | "derived"
  /** Concluded from other facts; no page says it. */
  | "inferred";

/** The rate that a step of a trace rests on. */
export interface RateReference {
  /** The table, as in the folder `rates/`. */
  readonly table: string;
  /** The key in the table. */
  readonly key: string;
  /** First day of the table, inclusive, `yyyy-mm-dd`. */
  readonly validFrom: string;
  /** Last day of the table, inclusive, `yyyy-mm-dd`. */
  readonly validTo: string;
  /** How good the evidence is. */
  readonly status: RateStatus;
  /** Where the figure stands. */
  readonly sources: readonly RateSource[];
  /** Whatever a reader must know about the figure. */
  readonly note?: Text;
  /** True when the table came from the caller and not from this package. */
  readonly callerSupplied?: true;
  /** True when the figure is the one that was known before a later correction. */
  readonly beforeCorrection?: true;
}

/** The operations a step can be recomputed with. */
export type OperationName =
  | "sum"
  | "add"
  | "sub"
  | "times"
  | "percent"
  | "share"
  | "min"
  | "max"
  | "excess"
  | "exceeds"
  | "allOf"
  | "anyOf"
  | "not"
  | "choose"
  | "roundToOere"
  | "roundToKroner"
  /** The figure of another step under a name of its own. */
  | "same";

/** How the value of a step comes out of other steps. */
export interface Operation {
  /** Which operation. */
  readonly name: OperationName;
  /** Ids of earlier steps, in the order that the operation takes them. */
  readonly arguments: readonly string[];
}

/** What was chosen between alternatives, and why not the others. */
export interface Decision {
  /** The alternative that was taken. */
  readonly taken: string;
  /** Why it was taken. */
  readonly because: Text;
  /** The alternatives that were not, each with its reason. */
  readonly rejected: readonly RejectedOption[];
}

/** An alternative that was not taken. */
export interface RejectedOption {
  /** The alternative. */
  readonly option: string;
  /** Why it was not taken. */
  readonly because: Text;
}

/** One step of a calculation: enough to recompute its value from the steps it names. */
export interface TraceStep {
  /** Stable name of the step, part of the public contract. */
  readonly id: string;
  /** `input` comes from the case, `rate` from a table, `fact` follows from dates; the rest is computed. */
  readonly kind: "input" | "rate" | "fact" | "compute" | "decide" | "round" | "result";
  /** What the step is, in Danish. */
  readonly da: string;
  /** What the step is, in English. */
  readonly en: string;
  /** Exact: a plain decimal (`2529.45`), a fraction in lowest terms (`450/13`), `true`, `false` or a word. */
  readonly value: string;
  /** What the value is measured in; absent when it is no figure. */
  readonly unit?: Unit;
  /** The paragraph that the step rests on. */
  readonly law?: string;
  /** How the value comes out of earlier steps; absent when it does not. */
  readonly operation?: Operation;
  /** Steps that decided that this one is used, without being part of the sum. */
  readonly because?: readonly string[];
  /** For a rate: its table, status and source. */
  readonly rate?: RateReference;
  /** Where a rule stands that is no figure of a table. */
  readonly sources?: readonly RateSource[];
  /** For a decision: what was taken, what was rejected, and why. */
  readonly decision?: Decision;
  /** Set on an input that the law disregards. */
  readonly disregarded?: Text;
}
