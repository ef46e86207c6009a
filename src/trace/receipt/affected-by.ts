import type { RateCorrection, RateTable } from "../../rates/rate-table.js";
import { isKvittering, type BrugtSats, type BrugtTabel, type Kvittering } from "./kvittering.js";

/** A correction of a rate together with the table that it belongs to. */
export type TableCorrection = RateCorrection & Pick<RateTable, "table" | "validFrom">;

/** A correction that touches a figure of a receipt. */
export interface AffectedRate {
  /** The table and its first day. */
  readonly tabel: string;
  /** The first day of the table, `yyyy-mm-dd`. */
  readonly validFrom: string;
  /** The key of the figure. */
  readonly key: string;
  /** The figure that the receipt used, exact. */
  readonly brugt: string;
  /** The correction. */
  readonly correction: TableCorrection;
}

/** What {@link affectedBy} answers. */
export type AffectedResult =
  | {
      /** Always true. */
      readonly ok: true;
      /** Whether a correction touches the receipt: it was made with a figure that was corrected later. */
      readonly beroert: boolean;
      /** The corrections that do, each with the figure. */
      readonly satser: readonly AffectedRate[];
    }
  | {
      /** Always false: what was given is no receipt or no list of corrections. */
      readonly ok: false;
    };

/** The figures of rates have at most two decimals, so that 0.99 and 0.990 are the same hundredths. */
const isSameFigure = (a: string, b: string): boolean => Number(a) === Number(b);

const touches = (table: BrugtTabel, sats: BrugtSats, correction: TableCorrection): boolean =>
  table.callerSupplied !== true &&
  table.tabel === correction.table &&
  table.validFrom === correction.validFrom &&
  sats.key === correction.key &&
  isSameFigure(sats.amount, correction.was.amount);

const affectedIn = (table: BrugtTabel, corrections: readonly TableCorrection[]): readonly AffectedRate[] =>
  table.satser.flatMap((sats) =>
    corrections
      .filter((correction) => touches(table, sats, correction))
      .map((correction) => ({
        tabel: table.tabel,
        validFrom: table.validFrom,
        key: sats.key,
        brugt: sats.amount,
        correction,
      })),
  );

/**
 * Says whether later corrections of rates touch a stored decision: whether its receipt used a figure that a
 * correction replaced. A receipt that already used the corrected figure is not touched.
 *
 * @param kvittering - a receipt of `receipt`. Any value is accepted and checked.
 * @param corrections - corrections with the table that they belong to; `rateCorrections()` lists those of the package
 * @returns the corrections that touch the receipt. It never throws; `ok` is false for what is no receipt.
 * @remarks Since 0.1.0. No paragraph of its own: it compares figures of rates.
 *
 * @example The km rate of 2022 was raised in June 2022 for the whole year
 * ```ts
 * affectedBy(
 *   receipt({ maaned: "2022-05", befordring: { kmPrDag: "49.6", dage: 19 } }, { knownOn: "2022-06-01" }).kvittering,
 *   rateCorrections(),
 * ).satser[0].brugt // => "0.99"
 * ```
 * @example At the edge: a receipt with the corrected rate is not touched
 * ```ts
 * affectedBy(
 *   receipt({ maaned: "2022-05", befordring: { kmPrDag: "49.6", dage: 19 } }).kvittering,
 *   rateCorrections(),
 * ).beroert // => false
 * ```
 */
export const affectedBy = (
  kvittering: Kvittering,
  corrections: readonly TableCorrection[],
): AffectedResult => {
  try {
    const given = JSON.parse(JSON.stringify(kvittering)) as unknown;
    if (!isKvittering(given)) return { ok: false };
    const satser = given.tabeller.flatMap((table) => affectedIn(table, corrections));
    return { ok: true, beroert: satser.length > 0, satser };
  } catch {
    // What is no JSON is no receipt.
    return { ok: false };
  }
};
