/**
 * Recomputes a trace with an evaluator that shares no code with the calculation.
 *
 * @packageDocumentation
 */
export { replay, type ReplayResult } from "./trace/replay/replay.js";
export type { DifferenceCode, ReplayDifference } from "./trace/replay/difference.js";
