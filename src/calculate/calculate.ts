import type { Case } from "../cases/case.js";
import { answerCase } from "./answer-checked.js";
import { calculatePrepared } from "./calculate-prepared.js";
import type { CaseResult } from "./case-result.js";
import type { CalculateOptions } from "./options.js";

/**
 * Calculates one month of one person: the benefit before tax, the allowance for taking part in a tilbud and
 * the transport allowance, whichever the case asks for.
 *
 * @param sag - the case; kroner as text in plain notation with at most two decimals, at most 10⁹ kr.;
 *   kilometres at most 10,000; at most 1,000 incomes. Any value is accepted and checked.
 * @param options - rates of your own, rounding, the day of knowledge, and whether to return the trace
 * @returns the amounts and reservations, or all errors of the case at once. It never throws. Codes:
 *   see `ErrorCode`; `RATE_NOT_AVAILABLE` when there is no rate for the month.
 * @remarks Since 0.1.0. LAS § 68, § 68 a and § 69 j; LAB § 175 and § 176.
 *
 * @example A wage above the limit in a ressourceforløb, March 2022
 * ```ts
 * calculate({
 *   maaned: "2022-03",
 *   ydelse: {
 *     forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
 *     modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
 *     hidtidigYdelse: { art: "kontanthjaelp" },
 *     indtaegter: [{ art: "loen", beloeb: "20000" }],
 *   },
 * }).ydelse.udbetaling // => "9186.55"
 * ```
 * @example At the edge: a month without a rate is refused
 * ```ts
 * calculate({ maaned: "2030-01", befordring: { kmPrDag: "49.6", dage: 19 } }).errors[0].code // => "RATE_NOT_AVAILABLE"
 * ```
 */
export const calculate = (sag: Case, options?: CalculateOptions): CaseResult =>
  answerCase(sag, options, (prepared, settings) => calculatePrepared(prepared.sag, prepared.rates, settings));
