import { caseError, type CaseError } from "../../cases/case-error.js";
import type { RateCorrection, RateTable } from "../../rates/rate-table.js";
import type { BrugtTabel, Kvittering } from "./kvittering.js";
import { plainCopy } from "./plain-copy.js";
import { hasFields, isListOf, readKvittering } from "./read-kvittering.js";

/** A correction of a rate together with the table that it belongs to. */
export type TableCorrection = RateCorrection & Pick<RateTable, "table" | "validFrom">;

/** A figure of a receipt that was corrected later. */
export interface AffectedRate {
  /** The table. */
  readonly table: string;
  /** The first day of the table, `yyyy-mm-dd`. */
  readonly validFrom: string;
  /** The key of the figure. */
  readonly key: string;
  /** The figure that the receipt used, exact. */
  readonly used: string;
  /** The correction. */
  readonly correction: TableCorrection;
}

/** A receipt that was held against corrections. */
export interface CheckedReceipt {
  /** Always true. */
  readonly ok: true;
  /** Whether the receipt was made with a figure that was corrected later. */
  readonly affected: boolean;
  /** The figures that were, each with its correction. */
  readonly rates: readonly AffectedRate[];
}

/** A receipt or a list of corrections that cannot be read. */
export interface UncheckedReceipt {
  /** Always false. */
  readonly ok: false;
  /** Why. */
  readonly errors: readonly CaseError[];
}

/** What {@link affectedBy} answers. */
export type AffectedResult = CheckedReceipt | UncheckedReceipt;

const isText = (value: unknown): boolean => typeof value === "string";

const areCorrections = isListOf(
  hasFields({ table: isText, validFrom: isText, key: isText, was: hasFields({ amount: isText }) }),
);

const readCorrections = (given: unknown): readonly TableCorrection[] | undefined => {
  try {
    const corrections = plainCopy(given);
    return areCorrections(corrections) ? (corrections as readonly TableCorrection[]) : undefined;
  } catch {
    // What is no JSON is no list of corrections.
    return undefined;
  }
};

const NO_CORRECTIONS = caseError("OPTION_INVALID", "corrections", undefined, {
  da: "en liste af rettelser med table, validFrom, key og was.amount",
  en: "a list of corrections with table, validFrom, key and was.amount",
});

/** 0.99 and 0.990 are the same figure; what is no figure is the same as itself alone. */
const figureKey = (table: string, validFrom: string, key: string, amount: string): string => {
  const figure = Number(amount);
  return JSON.stringify([table, validFrom, key, Number.isFinite(figure) ? figure : amount]);
};

type ByFigure = ReadonlyMap<string, readonly TableCorrection[]>;

const byFigure = (corrections: readonly TableCorrection[]): ByFigure => {
  const found = new Map<string, TableCorrection[]>();
  for (const correction of corrections) {
    const { table, validFrom, key, was } = correction;
    const figure = figureKey(table, validFrom, key, was.amount);
    const others = found.get(figure);
    if (others === undefined) found.set(figure, [correction]);
    else others.push(correction);
  }
  return found;
};

type UsedFigure = readonly [figure: string, used: Omit<AffectedRate, "correction">];

/** Figures of the caller's own tables are not ours to correct. */
const figuresOf = ({ tabel, validFrom, satser, callerSupplied }: BrugtTabel): readonly UsedFigure[] =>
  callerSupplied === true
    ? []
    : satser.map(({ key, amount }) => [
        figureKey(tabel, validFrom, key, amount),
        { table: tabel, validFrom, key, used: amount },
      ]);

/** Each figure once, however often it stands in the receipt. */
const affectedRates = (
  { tabeller }: Kvittering,
  corrections: readonly TableCorrection[],
): readonly AffectedRate[] => {
  const known = byFigure(corrections);
  return [...new Map(tabeller.flatMap(figuresOf))].flatMap(([figure, used]) =>
    (known.get(figure) ?? []).map((correction) => ({ ...used, correction })),
  );
};

/**
 * Says whether later corrections of rates touch a stored decision: whether its receipt used a figure that a
 * correction replaced. A receipt that already used the corrected figure is not touched, nor is one that used a
 * table of the caller. What the correction does to the amounts, `verify` shows.
 *
 * @param kvittering - a receipt of `receipt`. Any value is accepted and checked.
 * @param corrections - corrections with the table that they belong to; `rateCorrections()` lists those of the package
 * @returns the figures that were corrected, or why nothing can be said. It never throws. Codes:
 *   `RECEIPT_UNREADABLE`; `OPTION_INVALID` for what is no list of corrections.
 * @remarks Since 0.1.0. No paragraph of its own: it compares figures of rates.
 *
 * @example The km rate of 2022 was raised in June 2022 for the whole year
 * ```ts
 * affectedBy(
 *   receipt({ maaned: "2022-05", befordring: { kmPrDag: "49.6", dage: 19 } }, { knownOn: "2022-06-01" }).kvittering,
 *   rateCorrections(),
 * ).rates[0].used // => "0.99"
 * ```
 * @example At the edge: a receipt with the corrected rate is not touched
 * ```ts
 * affectedBy(
 *   receipt({ maaned: "2022-05", befordring: { kmPrDag: "49.6", dage: 19 } }).kvittering,
 *   rateCorrections(),
 * ).affected // => false
 * ```
 */
export const affectedBy = (
  kvittering: Kvittering,
  corrections: readonly TableCorrection[],
): AffectedResult => {
  const read = readKvittering(kvittering);
  const known = readCorrections(corrections);
  if (!read.ok || known === undefined)
    return {
      ok: false,
      errors: [...(read.ok ? [] : read.errors), ...(known === undefined ? [NO_CORRECTIONS] : [])],
    };
  const rates = affectedRates(read.kvittering, known);
  return { ok: true, affected: rates.length > 0, rates };
};
