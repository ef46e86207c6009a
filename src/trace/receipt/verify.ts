import type { CalculateOptions } from "../../calculate/options.js";
import { caseError, type CaseError } from "../../cases/case-error.js";
import { differencesBetween, type VerifyDifference } from "./differences.js";
import type { Kvittering } from "./kvittering.js";
import { readKvittering } from "./read-kvittering.js";
import { receipt, type ReceiptedCase } from "./receipt.js";

/** What `verify` may be told: the tables and schemes that the caller supplied to the calculation. */
export type VerifyOptions = Pick<CalculateOptions, "rates" | "ordninger">;

/** A receipt that could be compared. */
export interface VerifiedReceipt {
  /** Always true: the calculation could be made again. */
  readonly ok: true;
  /** Whether the calculation made again is that of the receipt. */
  readonly same: boolean;
  /** Everything that differs; the first is where it went wrong: steps in their order, then the rest. */
  readonly differences: readonly VerifyDifference[];
  /** How many steps were compared. */
  readonly steps: number;
  /** The version of the package that made the receipt, when it is another than this one. */
  readonly madeByVersion?: string;
}

/** A receipt that cannot be read, or whose case is refused now. */
export interface UnverifiedReceipt {
  /** Always false. */
  readonly ok: false;
  /** Why. */
  readonly errors: readonly CaseError[];
}

/** What {@link verify} answers. */
export type VerifyResult = VerifiedReceipt | UnverifiedReceipt;

const compared = (before: Kvittering, { kvittering: after, trace = [] }: ReceiptedCase): VerifyResult => {
  const differences = differencesBetween(before, after, trace);
  const { version } = before.pakke;
  return {
    ok: true,
    same: differences.length === 0,
    differences,
    steps: after.trin.length,
    ...(version === after.pakke.version ? {} : { madeByVersion: version }),
  };
};

/** Tables come from who verifies and never from the receipt. */
const calculateAgain = ({ sag, indstillinger }: Kvittering, { rates, ordninger }: VerifyOptions) => {
  const { rounding, knownOn } = indstillinger;
  return receipt(sag, {
    rounding,
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(rates === undefined ? {} : { rates }),
    ...(ordninger === undefined ? {} : { ordninger }),
  });
};

/**
 * Makes the calculation of a receipt again and compares it step by step: every step, result, table and the
 * trace as a whole. The case is that of the receipt, so that a receipt whose case was changed differs at the
 * step that the change reaches first. Fields that are no part of a receipt are not looked at.
 *
 * @param kvittering - a receipt of `receipt`. Any value is accepted and checked.
 * @param options - the tables and schemes that the caller supplied to the calculation
 * @returns whether it is the same and everything that differs, or why it cannot be compared. It never throws.
 *   Codes: `RECEIPT_UNREADABLE`, and those of `calculate` when the case is refused now.
 * @remarks Since 0.1.0. No paragraph of its own: it repeats the steps of the receipt.
 *
 * @example An untouched receipt
 * ```ts
 * verify(receipt({ maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } }).kvittering).same // => true
 * ```
 * @example At the edge: what is no receipt is refused
 * ```ts
 * verify({}).errors[0].code // => "RECEIPT_UNREADABLE"
 * ```
 */
export const verify = (kvittering: Kvittering, options: VerifyOptions = {}): VerifyResult => {
  try {
    const read = readKvittering(kvittering);
    if (!read.ok) return read;
    const again = calculateAgain(read.kvittering, options);
    return again.ok ? compared(read.kvittering, again) : { ok: false, errors: again.errors };
  } catch {
    // Options that fail when they are read, or a receipt nested deeper than any is.
    return { ok: false, errors: [caseError("RECEIPT_UNREADABLE", "", undefined)] };
  }
};
