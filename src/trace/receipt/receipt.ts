import { version } from "../../../package.json";
import { calculate } from "../../calculate/calculate.js";
import type { CalculatedCase, RefusedCase } from "../../calculate/case-result.js";
import type { CalculateOptions } from "../../calculate/options.js";
import type { Case } from "../../cases/case.js";
import { caseError } from "../../cases/case-error.js";
import { expectDefined } from "../../calculate/expect-defined.js";
import { type Kvittering, KVITTERING_FORMAT, type Kvitteringsresultat } from "./kvittering.js";
import { REGELSAET } from "./regelsaet.js";
import { hashOf } from "./sha256.js";
import { usedTables } from "./used-tables.js";

/** A calculated case with its receipt. */
export interface ReceiptedCase extends CalculatedCase {
  /** The receipt, made by the same run as the amounts. */
  readonly kvittering: Kvittering;
}

/** What {@link receipt} answers. */
export type ReceiptResult = ReceiptedCase | RefusedCase;

const resultatOf = ({ ydelse, godtgoerelse, befordring, forbehold }: CalculatedCase): Kvitteringsresultat => ({
  ...(ydelse && { ydelse }),
  ...(godtgoerelse && { godtgoerelse }),
  ...(befordring && { befordring }),
  forbehold: forbehold.map(({ code, about }) => ({ code, about })),
});

const kvitteringOf = (sag: Case, result: CalculatedCase, options: CalculateOptions): Kvittering => {
  const trace = expectDefined(result.trace);
  const { rounding = "oere", knownOn } = options;
  return {
    format: KVITTERING_FORMAT,
    pakke: { navn: "ressourceforloebsydelse", version },
    regelsaet: REGELSAET,
    indstillinger: { rounding, ...(knownOn === undefined ? {} : { knownOn }) },
    sag,
    resultat: resultatOf(result),
    tabeller: usedTables(trace, options),
    trin: trace.map(({ id, value }) => ({ id, value })),
    traceSha256: hashOf(trace),
  };
};

/** What a caller hands in may change while it is read; a copy cannot. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

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
export const receipt = (sag: Case, options: CalculateOptions = {}): ReceiptResult => {
  try {
    const given = copyOf(sag);
    const chosen = { ...options, trace: true };
    const result = calculate(given, chosen);
    return result.ok ? { ...result, kvittering: kvitteringOf(given, result, chosen) } : result;
  } catch {
    // What is no JSON is no case; `calculate` says what is wrong with it.
    return refusedBy(sag, options);
  }
};

const refusedBy = (sag: Case, options: CalculateOptions): RefusedCase => {
  const result = calculate(sag, options);
  return result.ok ? { ok: false, errors: [caseError("CASE_UNREADABLE", "", undefined)] } : result;
};
