/**
 * Danish ressourceforløbsydelse, godtgørelse (LAB § 176) and befordring (LAB § 175): exact amounts from
 * dated, sourced rates, every step explained.
 *
 * @packageDocumentation
 */
export { calculate } from "./calculate/calculate.js";
export { calculateForloeb } from "./calculate/calculate-forloeb.js";
export type {
  AfvistMaaned,
  Totalbeloeb,
  BeregnetMaaned,
  CalculatedForloeb,
  ForloebResult,
  Forloebstotal,
  Maanedsresultat,
  RefusedForloeb,
} from "./calculate/forloeb/forloeb-result.js";
export type {
  Aendring,
  Aendringsfelt,
  Delmaanedsvalg,
  Forloebssag,
  Maanedsoplysninger,
} from "./cases/forloeb/forloebssag.js";
export type { CalculateOptions, RefusedOptions, Rounding } from "./calculate/options.js";
export type {
  Befordringsresultat,
  CalculatedCase,
  CaseResult,
  Forbehold,
  Godtgoerelsesresultat,
  RefusedCase,
  Ydelsesresultat,
} from "./calculate/case-result.js";
export type { ForbeholdCode } from "./calculate/forbehold-texts.js";
export { explain, type ExplainOptions } from "./trace/explain.js";
export type { Locale } from "./trace/locale.js";
export { parseKroner, type ParsedKroner, type ReadKroner, type RefusedKroner } from "./money/parse-kroner.js";
export { formatKroner } from "./money/format-kroner.js";
export { coverage, type CoverageOptions, type CoverageResult } from "./calculate/coverage.js";
export {
  ratesOn,
  type MissingRate,
  type RateInForce,
  type RateOnDay,
  type RatesOnOptions,
  type RatesOnResult,
} from "./calculate/rates-on.js";
export {
  type OrdningerOnOptions,
  type OrdningerOnResult,
  type OrdningOnDay,
  ordningerOn,
} from "./calculate/ordninger-on.js";
export type { CoveredPeriod, TableCoverage, UncoveredPeriod } from "./rates/coverage.js";
export type {
  Aaben,
  Afstand,
  Afstandskrav,
  Belaeg,
  Beloeb,
  Dagsandele,
  Dagsfradrag,
  Dagstrin,
  Figur,
  Kmdage,
  Loenindtaegt,
  Maal,
  Mindstetid,
  Ordning,
  Ordningsrettelse,
  Personer,
  Tilbud,
  Tilbudsart,
  Trin,
  Udbetaling,
  Vilkaar,
  Ydelsesart,
} from "./rates/ordning.js";
export type { RateCorrection, RateGap, RateTable, RateTableName, RateValue } from "./rates/rate-table.js";
export type {
  Amount,
  Befordring,
  Case,
  Delmaaned,
  Forloeb,
  Godtgoerelse,
  Haendelse,
  HidtidigYdelse,
  Indtaegt,
  Modtager,
  Periode,
  Ydelse,
} from "./cases/case.js";
export type { IndtaegtArt } from "./law/aktivloven-30-33-indtaegter/indtaegtsarter.js";
export type { Haendelsesart } from "./law/aktivloven-6a-ressourceforloeb/haendelser.js";
export type { Niveau } from "./law/aktivloven-6a-ressourceforloeb/niveau.js";
export type { Satsgruppe } from "./law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
export type { CaseError } from "./cases/case-error.js";
export type { ErrorCode } from "./cases/error-code.js";
export type { ForloebArt, Text, Unit } from "./arithmetic/step.js";
export type {
  Decision,
  Operation,
  OperationName,
  RateReference,
  RejectedOption,
  RateSource,
  RateStatus,
  TraceStep,
} from "./arithmetic/trace-step.js";
