import { answerCase } from "../../calculate/answer-checked.js";
import { calculatePrepared } from "../../calculate/calculate-prepared.js";
import type { CalculatedCase, RefusedCase } from "../../calculate/case-result.js";
import type { CalculateOptions } from "../../calculate/options.js";
import type { Case } from "../../cases/case.js";
import type { Kvittering } from "./kvittering.js";
import { makeKvittering } from "./make-kvittering.js";

/** A calculated case with its receipt. */
export interface ReceiptedCase extends CalculatedCase {
  /** The receipt, made by the same run as the amounts. */
  readonly kvittering: Kvittering;
}

/** What {@link receipt} answers. */
export type ReceiptResult = ReceiptedCase | RefusedCase;

/**
 * Calculates a case as `calculate` does and adds a receipt: case, options, results, the tables that were used
 * with their SHA-256, every step with its value, and the SHA-256 of the trace. The same case gives the same
 * receipt, byte for byte, on any machine.
 *
 * @param sag - the case, as for `calculate`
 * @param options - as for `calculate`; the trace is always returned
 * @returns the result with `kvittering`, or the errors of the case. It never throws. Codes: see `ErrorCode`.
 * @remarks Since 0.1.0. LAS § 68, § 68 a and § 69 j; LAB § 175 and § 176.
 *
 * @example The tables that a calculation used
 * ```ts
 * receipt({ maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } })
 *   .kvittering.tabeller.map(({ tabel, validFrom }) => [tabel, validFrom]) // => [["befordring", "2024-01-01"]]
 * ```
 * @example At the edge: a refused case has no receipt
 * ```ts
 * receipt({ maaned: "2030-01", befordring: { kmPrDag: "49.6", dage: 19 } }).ok // => false
 * ```
 */
export const receipt = (sag: Case, options?: CalculateOptions): ReceiptResult =>
  answerCase(sag, options, (prepared, settings) => {
    const result = calculatePrepared(prepared.sag, prepared.rates, { ...settings, trace: true });
    return { ...result, kvittering: makeKvittering(prepared.sag, result, settings) };
  });
