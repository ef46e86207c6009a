/**
 * Receipts of calculations: made with the amounts, verified by calculating again, and held against later
 * corrections of rates.
 *
 * @packageDocumentation
 */
export { receipt, type ReceiptedCase, type ReceiptResult } from "./trace/receipt/receipt.js";
export {
  type PartlyReceiptedForloeb,
  type ReceiptedForloeb,
  type ReceiptedMonth,
  receiptForloeb,
  type ReceiptForloebResult,
} from "./trace/receipt/receipt-forloeb.js";
export {
  type UnverifiedReceipt,
  type VerifiedReceipt,
  verify,
  type VerifyOptions,
  type VerifyResult,
} from "./trace/receipt/verify.js";
export type { VerifyCode, VerifyDifference } from "./trace/receipt/differences.js";
export {
  affectedBy,
  type AffectedRate,
  type AffectedResult,
  type CheckedReceipt,
  type TableCorrection,
  type UncheckedReceipt,
} from "./trace/receipt/affected-by.js";
export { rateCorrections } from "./trace/receipt/rate-corrections.js";
export type {
  BrugtSats,
  BrugtTabel,
  Kvittering,
  Kvitteringsforbehold,
  Kvitteringsindstillinger,
  Kvitteringsresultat,
  Kvitteringstrin,
} from "./trace/receipt/kvittering.js";
