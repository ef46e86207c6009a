import type { CalculateOptions, Case } from "../../../src/index.js";
import { type Kvittering, receipt, type ReceiptedCase } from "../../../src/kvittering.js";

/** A calculated case with its receipt; a refusal fails the test. */
export const receipted = (sag: Case, options?: CalculateOptions): ReceiptedCase => {
  const result = receipt(sag, options);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
};

/** The receipt of a case. */
export const kvitteringOf = (sag: Case, options?: CalculateOptions): Kvittering =>
  receipted(sag, options).kvittering;

/** A copy of a receipt in which something was changed; fields are named by path. */
export const changed = (kvittering: Kvittering, path: string, value: unknown): Kvittering => {
  const copy = structuredClone(kvittering) as unknown;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((node, key) => (node as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[last] = value;
  return copy as Kvittering;
};
