/**
 * What the library does not do: rules that are not modelled, figures without a source, and readings of the law.
 *
 * @packageDocumentation
 */
export { limitations } from "./calculate/limitations.js";
export type {
  Limitation,
  LimitationReference,
  LimitationStatus,
} from "./calculate/begraensninger/limitation.js";
export type { Periode } from "./cases/case.js";
export type { Text } from "./arithmetic/step.js";
export type { RateSource } from "./arithmetic/trace-step.js";
