import { answerForloeb } from "../../calculate/answer-checked.js";
import { calculatePreparedForloeb } from "../../calculate/forloeb/calculate-prepared-forloeb.js";
import type {
  AfvistMaaned,
  BeregnetMaaned,
  CalculatedForloeb,
  RefusedForloeb,
} from "../../calculate/forloeb/forloeb-result.js";
import type { CalculateOptions, Settings } from "../../calculate/options.js";
import type { Case } from "../../cases/case.js";
import type { Forloebssag } from "../../cases/forloeb/forloebssag.js";
import type { PreparedForloeb } from "../../cases/forloeb/prepare-forloeb.js";
import type { Kvittering } from "./kvittering.js";
import { makeKvittering } from "./make-kvittering.js";

/** A calculated month of a course with its receipt. */
export interface ReceiptedMonth extends BeregnetMaaned {
  /** The receipt of the case of the month, made by the same run as the amounts. */
  readonly kvittering: Kvittering;
}

/** A course of which every month was calculated, with a receipt for each. */
export interface ReceiptedForloeb extends CalculatedForloeb {
  /** The months in order. */
  readonly maaneder: readonly ReceiptedMonth[];
}

/** A course that was refused, or of which some months were. */
export interface PartlyReceiptedForloeb extends RefusedForloeb {
  /** The months in order; those that were calculated have their receipts. */
  readonly maaneder?: readonly (ReceiptedMonth | AfvistMaaned)[];
}

/** What {@link receiptForloeb} answers. */
export type ReceiptForloebResult = ReceiptedForloeb | PartlyReceiptedForloeb;

const withKvitteringer = (
  prepared: PreparedForloeb & { readonly ok: true },
  settings: Settings,
): ReceiptForloebResult => {
  const result = calculatePreparedForloeb(prepared, { ...settings, trace: true });
  const cases = new Map(prepared.maaneder.map((month) => [month.maaned, month.prepared]));
  const maaneder = result.maaneder.map((month) => {
    if (!month.ok) return month;
    const { sag } = cases.get(month.maaned) as { readonly sag: Case };
    return { ...month, kvittering: makeKvittering(sag, month, settings) };
  });
  return { ...result, maaneder } as ReceiptForloebResult;
};

/**
 * Calculates a whole course as `calculateForloeb` does and adds a receipt to every month. The receipt of a month
 * is that of its case, which stands in it, so that it can be verified alone.
 *
 * @param sag - the course, as for `calculateForloeb`
 * @param options - as for `calculate`; the traces are always returned
 * @returns the result with a `kvittering` for every month that was calculated. It never throws. Codes: see
 *   `ErrorCode`.
 * @remarks Since 0.1.0. LAS § 68, § 68 a and § 69 j; LAB § 175 and § 176.
 *
 * @example The case of a month is that of the receipt
 * ```ts
 * receiptForloeb({
 *   forloeb: { art: "ressourceforloeb", start: "2022-01-01", slut: "2022-12-31" },
 *   modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
 *   hidtidigYdelse: { art: "kontanthjaelp" },
 *   aendringer: [{ fra: "2022-07", forsoerger: true }],
 * }).maaneder.map(({ kvittering }) => kvittering.sag.ydelse.modtager.forsoerger).indexOf(true) // => 6
 * ```
 * @example At the edge: a month without a rate has no receipt, the others have theirs
 * ```ts
 * receiptForloeb({
 *   forloeb: { art: "ressourceforloeb", start: "2024-12-01", slut: "2025-01-31" },
 *   modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
 *   hidtidigYdelse: { art: "kontanthjaelp" },
 * }).maaneder.map((maaned) => "kvittering" in maaned) // => [true, false]
 * ```
 */
export const receiptForloeb = (sag: Forloebssag, options?: CalculateOptions): ReceiptForloebResult =>
  answerForloeb(sag, options, withKvitteringer);
