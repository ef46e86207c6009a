/**
 * Receipts of calculations: made with the amounts, verified by calculating again, and held against later
 * corrections of rates.
 *
 * @packageDocumentation
 */
export { receipt, type ReceiptedCase, type ReceiptResult } from "./trace/receipt/receipt.js";
export {
  type VerifyDifference,
  type VerifyOptions,
  type VerifyResult,
  verify,
} from "./trace/receipt/verify.js";
export {
  affectedBy,
  type AffectedRate,
  type AffectedResult,
  type TableCorrection,
} from "./trace/receipt/affected-by.js";
export { rateCorrections } from "./trace/receipt/rate-corrections.js";
export type {
  BrugtSats,
  BrugtTabel,
  Kvittering,
  Kvitteringsindstillinger,
  Kvitteringsresultat,
  Kvitteringstrin,
} from "./trace/receipt/kvittering.js";
