import type { TraceStep } from "../../arithmetic/trace-step.js";
import { difference, type ReplayDifference } from "./difference.js";
import { OPERATIONS, type Value } from "./operations.js";
import { readRational, textOfRational } from "./rational.js";

/** What {@link replay} answers. */
export type ReplayResult =
  | {
      /** Always true: every step that is computed is what its arguments give. */
      readonly ok: true;
      /** How many steps there are. */
      readonly steps: number;
      /** How many of them were recomputed. */
      readonly recomputed: number;
    }
  | {
      /** Always false. */
      readonly ok: false;
      /** Every step that does not hold, in the order of the trace: the first is where it went wrong. */
      readonly differences: readonly ReplayDifference[];
    };

/** More steps than a calculation can have; a bound on the work that a hostile trace can cause. */
const MOST_STEPS = 100_000;

const readValue = (text: string): Value | undefined => {
  if (text === "true" || text === "false") return text === "true";
  return readRational(text);
};

const areEqual = (a: Value, b: Value | undefined): boolean =>
  typeof a === "object" && typeof b === "object" ? a.top === b.top && a.bottom === b.bottom : a === b;

const textOf = (value: Value): string => (typeof value === "boolean" ? String(value) : textOfRational(value));

type Operation = NonNullable<TraceStep["operation"]>;

/** A step as far as the replay needs it; read once, so that what is checked is what is used. */
interface ReadStep {
  readonly id: string;
  readonly value: string;
  readonly operation: Operation | undefined;
  readonly because: readonly string[];
}

const isTexts = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.length <= MOST_STEPS && list.every((text) => typeof text === "string");

const isOperation = (operation: unknown): operation is Operation =>
  typeof operation === "object" &&
  operation !== null &&
  typeof (operation as Operation).name === "string" &&
  isTexts((operation as Operation).arguments);

const readStep = (given: unknown): ReadStep | undefined => {
  if (typeof given !== "object" || given === null) return undefined;
  const { id, value, operation, because = [] } = given as TraceStep;
  const isRead = typeof id === "string" && typeof value === "string" && isTexts(because);
  return isRead && (operation === undefined || isOperation(operation))
    ? { id, value, operation, because }
    : undefined;
};

/** What is wrong with a computed step, given the steps before it. */
const recompute = (
  { id, value }: ReadStep,
  { name, arguments: names }: Operation,
  before: ReadonlyMap<string, Value | undefined>,
): readonly ReplayDifference[] => {
  if (names.some((argument) => !before.has(argument))) return [difference("ARGUMENT_UNKNOWN", id, value)];
  const values = names.map((argument) => before.get(argument));
  const evaluate = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  const recomputed = values.every((one) => one !== undefined) ? evaluate?.(values) : undefined;
  if (recomputed === undefined) return [difference("OPERATION_UNKNOWN", id, value)];
  return areEqual(recomputed, readValue(value))
    ? []
    : [difference("VALUE_DIFFERS", id, value, textOf(recomputed))];
};

const replayStep = (given: unknown, before: Map<string, Value | undefined>): readonly ReplayDifference[] => {
  const step = readStep(given);
  if (step === undefined) return [difference("STEP_UNREADABLE", "")];
  const { id, value, operation, because } = step;
  if (before.has(id)) return [difference("STEP_TWICE", id, value)];
  const unknown = because.some((reason) => !before.has(reason));
  const wrong = operation === undefined ? [] : recompute(step, operation, before);
  before.set(id, readValue(value));
  return unknown ? [...wrong, difference("ARGUMENT_UNKNOWN", id, value)] : wrong;
};

const replayAll = (trace: readonly unknown[]): ReplayResult => {
  const before = new Map<string, Value | undefined>();
  const differences = trace.flatMap((step) => replayStep(step, before));
  if (differences.length > 0) return { ok: false, differences };
  const computed = trace.filter((step) => (step as TraceStep).operation !== undefined);
  return { ok: true, steps: trace.length, recomputed: computed.length };
};

const UNREADABLE: ReplayResult = { ok: false, differences: [difference("TRACE_UNREADABLE", "")] };

/**
 * Recomputes every step of a trace from its arguments alone, with an evaluator that shares nothing with the
 * calculation, and says at which step a value is not what its arguments give.
 *
 * @param trace - the `trace` of a result, 1 to 100,000 steps. Any value is accepted and checked.
 * @returns how many steps were recomputed, or every step that does not hold with its code. It never throws.
 * @remarks Since 0.1.0. No paragraph of its own: it repeats the sums of the steps.
 *
 * @example A trace that holds
 * ```ts
 * replay([
 *   { id: "loen", kind: "input", da: "Løn", en: "Wages", value: "20000.00" },
 *   { id: "graense", kind: "rate", da: "Grænse", en: "Limit", value: "15401.00" },
 *   {
 *     id: "over", kind: "compute", da: "Over", en: "Above", value: "4599.00",
 *     operation: { name: "excess", arguments: ["loen", "graense"] },
 *   },
 * ]) // => { ok: true, steps: 3, recomputed: 1 }
 * ```
 * @example At the edge: one øre too much is found, and what it should have been
 * ```ts
 * replay([
 *   { id: "loen", kind: "input", da: "Løn", en: "Wages", value: "100.01" },
 *   {
 *     id: "afrundet", kind: "round", da: "Afrundet", en: "Rounded", value: "101.00",
 *     operation: { name: "roundToKroner", arguments: ["loen"] },
 *   },
 * ]).differences[0].recomputed // => "100"
 * ```
 */
export const replay = (trace: readonly TraceStep[]): ReplayResult => {
  try {
    const isRead = Array.isArray(trace) && trace.length > 0 && trace.length <= MOST_STEPS;
    return isRead ? replayAll(trace) : UNREADABLE;
  } catch {
    // A getter or a proxy of the caller failed.
    return UNREADABLE;
  }
};
