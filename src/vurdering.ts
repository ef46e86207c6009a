/**
 * The conditions of a ressourceforløb and a jobafklaringsforløb, answered one by one from stated facts.
 *
 * @packageDocumentation
 */
export { assessForloeb } from "./calculate/assess-forloeb.js";
export type {
  AssessedForloeb,
  Betingelse,
  RefusedForloeb,
  VurderingResult,
  Vurderingsforbehold,
  VurderingsforbeholdCode,
} from "./calculate/vurdering/result.js";
export type {
  Maalgruppeforhold,
  Raadighedsforhold,
  Sygdomsforhold,
  TidligereForloeb,
  VurderetForloeb,
  Vurderingsfakta,
} from "./cases/vurdering/vurdering.js";
export type { CaseError } from "./cases/case-error.js";
export type { ErrorCode } from "./cases/error-code.js";
export type { Svar, Vurderet } from "./arithmetic/svar.js";
export type { ForloebArt, Text } from "./arithmetic/step.js";
export type { RateSource, RateStatus } from "./arithmetic/trace-step.js";
