import type { Forloebssag } from "../cases/forloeb/forloebssag.js";
import { answerForloeb } from "./answer-checked.js";
import { calculatePreparedForloeb } from "./forloeb/calculate-prepared-forloeb.js";
import type { ForloebResult } from "./forloeb/forloeb-result.js";
import type { CalculateOptions } from "./options.js";

/**
 * Calculates a whole course of one person: every month as `calculate` does it, with a sum. The facts stand once,
 * as at the start; what changes is stated with the benefit month from which it counts. Turning 25 and the end
 * of the right to sygedagpenge follow by themselves from `foedselsdato` and `berettigetTil`.
 *
 * @param sag - the course; kroner as in a case; at most 240 months. Any value is accepted and checked. A change
 *   counts from and including a benefit month, not from a day: which month is the municipality's finding, for
 *   no rule was found.
 * @param options - as for `calculate`; `trace` gives every month its steps
 * @returns a row for each month and the sums of the rows. A month that cannot be calculated keeps its place
 *   with its errors and stands in no sum; the course is then not `ok`. What is wrong with the course itself
 *   refuses it as a whole. It never throws. Codes: see `ErrorCode`; `RATE_NOT_AVAILABLE` for a month without
 *   a rate.
 * @remarks Since 0.1.0. LAS § 68, § 68 a and § 69 j; LAB § 175 and § 176.
 *
 * @example A year in which the person becomes a forsørger in July: 6 × 11.716 + 6 × 15.570
 * ```ts
 * calculateForloeb({
 *   forloeb: { art: "ressourceforloeb", start: "2022-01-01", slut: "2022-12-31" },
 *   modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
 *   hidtidigYdelse: { art: "kontanthjaelp" },
 *   aendringer: [{ fra: "2022-07", forsoerger: true }],
 * }).total.ydelse.udbetaling // => "163716.00"
 * ```
 * @example At the edge: a month without a rate keeps its place, and the sum says that it is not in it
 * ```ts
 * calculateForloeb({
 *   forloeb: { art: "ressourceforloeb", start: "2024-12-01", slut: "2025-01-31" },
 *   modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
 *   hidtidigYdelse: { art: "kontanthjaelp" },
 * }).total.beregnede // => 1
 * ```
 */
export const calculateForloeb = (sag: Forloebssag, options?: CalculateOptions): ForloebResult =>
  answerForloeb(sag, options, calculatePreparedForloeb);
