import { caseError, type CaseError } from "../../cases/case-error.js";
import { type Kvittering, KVITTERING_FORMAT } from "./kvittering.js";
import { plainCopy } from "./plain-copy.js";

type Check = (value: unknown) => boolean;
type Plain = Readonly<Record<string, unknown>>;

/** Whether a value is a plain object. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText: Check = (value) => typeof value === "string";

/** Whether a value is an object with fields that each pass their check. */
export const hasFields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isPlain(value) && Object.entries(checks).every(([field, check]) => check(value[field]));

/** Whether a value is a list of entries that each pass a check. */
export const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const isSats = hasFields({ key: isText, amount: isText, status: isText });

const FIELDS: Readonly<Record<keyof Kvittering, Check>> = {
  format: (value) => value === KVITTERING_FORMAT,
  pakke: hasFields({ navn: isText, version: isText }),
  regelsaet: isText,
  indstillinger: isPlain,
  sag: isPlain,
  resultat: isPlain,
  tabeller: isListOf(
    hasFields({
      tabel: isText,
      validFrom: isText,
      validTo: isText,
      sha256: isText,
      satser: isListOf(isSats),
    }),
  ),
  trin: isListOf(hasFields({ id: isText, value: isText })),
  traceSha256: isText,
};

const NAMES = Object.keys(FIELDS) as readonly (keyof Kvittering)[];

/** A receipt as far as its shape goes, or what is wrong with the shape. */
export type ReadKvittering =
  | { readonly ok: true; readonly kvittering: Kvittering }
  | { readonly ok: false; readonly errors: readonly CaseError[] };

const unreadable = (path: string, value: unknown): CaseError => caseError("RECEIPT_UNREADABLE", path, value);

const readPlain = (given: unknown): ReadKvittering => {
  if (!isPlain(given)) return { ok: false, errors: [unreadable("", given)] };
  // Of another format nothing more can be said.
  if (!FIELDS.format(given["format"])) return { ok: false, errors: [unreadable("format", given["format"])] };
  const wrong = NAMES.filter((name) => !FIELDS[name](given[name]));
  if (wrong.length > 0) return { ok: false, errors: wrong.map((name) => unreadable(name, given[name])) };
  return {
    ok: true,
    kvittering: Object.fromEntries(NAMES.map((name) => [name, given[name]])) as unknown as Kvittering,
  };
};

/**
 * Reads what may be a receipt. Only its shape is believed: the calculation is made again from its case. Fields
 * that are no part of a receipt are left out.
 */
export const readKvittering = (value: unknown): ReadKvittering => {
  try {
    return readPlain(plainCopy(value));
  } catch {
    // What is no JSON is no receipt.
    return { ok: false, errors: [unreadable("", undefined)] };
  }
};
