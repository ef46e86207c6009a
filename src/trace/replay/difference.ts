import type { Text } from "../../arithmetic/step.js";

/** Why a step of a trace does not hold. */
export type DifferenceCode =
  /** The value is not what its arguments give. */
  | "VALUE_DIFFERS"
  /** A step names an argument or a reason that does not stand before it. */
  | "ARGUMENT_UNKNOWN"
  /** The operation is not known, or does not take these arguments. */
  | "OPERATION_UNKNOWN"
  /** Two steps have the same id. */
  | "STEP_TWICE"
  /** The step is no step of a trace. */
  | "STEP_UNREADABLE"
  /** The trace is no list of steps, or is too long. */
  | "TRACE_UNREADABLE";

/** One step that does not hold. */
export interface ReplayDifference {
  /** Stable code, part of the public contract. */
  readonly code: DifferenceCode;
  /** The id of the step; empty for the trace as a whole. */
  readonly id: string;
  /** The value as it stands in the trace; null when there is none. */
  readonly value: string | null;
  /** The value that its arguments give; null when they give none. */
  readonly recomputed: string | null;
  /** What is wrong, in Danish. */
  readonly da: string;
  /** What is wrong, in English. */
  readonly en: string;
}

const TEXTS: Readonly<Record<DifferenceCode, Text>> = {
  VALUE_DIFFERS: {
    da: "Trinnets værdi er ikke den, dets led giver.",
    en: "The value of the step is not what its arguments give.",
  },
  ARGUMENT_UNKNOWN: {
    da: "Trinnet henviser til et trin, der ikke står før det.",
    en: "The step names a step that does not stand before it.",
  },
  OPERATION_UNKNOWN: {
    da: "Regnearten kendes ikke, eller den kan ikke bruges på disse led.",
    en: "The operation is not known or does not take these arguments.",
  },
  STEP_TWICE: { da: "To trin har samme navn.", en: "Two steps have the same id." },
  STEP_UNREADABLE: {
    da: "Trinnet kan ikke læses: det skal have id, value og eventuelt operation.",
    en: "The step cannot be read: it must have id, value and, if computed, operation.",
  },
  TRACE_UNREADABLE: {
    da: "Der er ingen trin at efterprøve. Giv en liste af højst 100.000 trin.",
    en: "There are no steps to verify. Give a list of at most 100,000 steps.",
  },
};

/** Makes a difference with its texts. */
export const difference = (
  code: DifferenceCode,
  id: string,
  value: string | null = null,
  recomputed: string | null = null,
): ReplayDifference => ({ code, id, value, recomputed, ...TEXTS[code] });
