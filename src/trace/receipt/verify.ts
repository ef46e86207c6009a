import type { CalculateOptions } from "../../calculate/options.js";
import { caseError, type CaseError } from "../../cases/case-error.js";
import { canonicalJson } from "./canonical-json.js";
import { isKvittering, type Kvittering } from "./kvittering.js";
import { receipt } from "./receipt.js";

/** What `verify` may be told: the tables and schemes that the caller supplied to the calculation. */
export type VerifyOptions = Pick<CalculateOptions, "rates" | "ordninger">;

/** A place where a receipt and the calculation made again differ. */
export interface VerifyDifference {
  /** What differs. */
  readonly art: "trin" | "resultat" | "tabel" | "regelsaet" | "trace";
  /** The step, the field of the result, or the table. */
  readonly id: string;
  /** As it stands in the receipt; null when it is not there. */
  readonly kvittering: string | null;
  /** As it comes out now; null when it does not. */
  readonly nu: string | null;
}

/** What {@link verify} answers. */
export type VerifyResult =
  | {
      /** Always true: the receipt could be compared. */
      readonly ok: true;
      /** Whether the calculation made again is the one of the receipt. */
      readonly ens: boolean;
      /** The first step that differs, if a step does. */
      readonly foersteTrin?: VerifyDifference;
      /** Everything that differs: steps in the order of the calculation, then results, tables and the trace. */
      readonly forskelle: readonly VerifyDifference[];
      /** The version of the package that made the receipt, when it is another. */
      readonly andenVersion?: string;
    }
  | {
      /** Always false: the receipt cannot be read, or its case is refused now. */
      readonly ok: false;
      /** Why. */
      readonly errors: readonly CaseError[];
    };

type Entry = readonly [id: string, value: string];

const different = (
  art: VerifyDifference["art"],
  before: readonly Entry[],
  after: readonly Entry[],
): readonly VerifyDifference[] => {
  const was = new Map(before);
  const now = new Map(after);
  return [...new Set([...was.keys(), ...now.keys()])]
    .filter((id) => was.get(id) !== now.get(id))
    .map((id) => ({ art, id, kvittering: was.get(id) ?? null, nu: now.get(id) ?? null }));
};

const RESULTS = ["ydelse", "godtgoerelse", "befordring"] as const;

/** Every figure of the results by its path, and the reservations. */
const resultsOf = ({ resultat }: Kvittering): readonly Entry[] => [
  ...RESULTS.flatMap((part) =>
    Object.entries(resultat[part] ?? {}).map(([field, value]): Entry => [`${part}.${field}`, String(value)]),
  ),
  ["forbehold", canonicalJson(resultat.forbehold)],
];

const tablesOf = ({ tabeller }: Kvittering): readonly Entry[] =>
  tabeller.map(({ tabel, validFrom, sha256 }) => [`${tabel}/${validFrom}`, sha256]);

const stepsOf = ({ trin }: Kvittering): readonly Entry[] => trin.map(({ id, value }) => [id, value]);

/** All that differs between two receipts of one case. */
const differencesBetween = (before: Kvittering, after: Kvittering): readonly VerifyDifference[] => [
  ...different("trin", stepsOf(before), stepsOf(after)),
  ...different("resultat", resultsOf(before), resultsOf(after)),
  ...different("tabel", tablesOf(before), tablesOf(after)),
  ...different("regelsaet", [["regelsaet", before.regelsaet]], [["regelsaet", after.regelsaet]]),
  ...different("trace", [["sha256", before.traceSha256]], [["sha256", after.traceSha256]]),
];

const compared = (before: Kvittering, after: Kvittering): VerifyResult => {
  const forskelle = differencesBetween(before, after);
  const foersteTrin = forskelle.find(({ art }) => art === "trin");
  const { version } = before.pakke;
  return {
    ok: true,
    ens: forskelle.length === 0,
    ...(foersteTrin === undefined ? {} : { foersteTrin }),
    forskelle,
    ...(version === after.pakke.version ? {} : { andenVersion: version }),
  };
};

const UNREADABLE: VerifyResult = {
  ok: false,
  errors: [caseError("RECEIPT_UNREADABLE", "", undefined)],
};

/**
 * Makes the calculation of a receipt again and compares it step by step: every step, result, table and the
 * trace as a whole. The case is that of the receipt, so that a receipt whose case was changed differs at the
 * step that the change reaches first.
 *
 * @param kvittering - a receipt of `receipt`. Any value is accepted and checked.
 * @param options - the tables and schemes that the caller supplied to the calculation
 * @returns whether it is the same and everything that differs, or why it cannot be compared. It never throws.
 *   Codes: `RECEIPT_UNREADABLE`, and those of `calculate` when the case is refused now.
 * @remarks Since 0.1.0. No paragraph of its own: it repeats the steps of the receipt.
 *
 * @example An untouched receipt
 * ```ts
 * verify(receipt({ maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } }).kvittering).ens // => true
 * ```
 * @example At the edge: what is no receipt is refused
 * ```ts
 * verify({}).errors[0].code // => "RECEIPT_UNREADABLE"
 * ```
 */
export const verify = (kvittering: Kvittering, options: VerifyOptions = {}): VerifyResult => {
  try {
    const given = JSON.parse(JSON.stringify(kvittering)) as unknown;
    if (!isKvittering(given)) return UNREADABLE;
    const again = receipt(given.sag, { ...options, ...given.indstillinger });
    return again.ok ? compared(given, again.kvittering) : again;
  } catch {
    // What is no JSON is no receipt.
    return UNREADABLE;
  }
};
