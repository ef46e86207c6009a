import { deepFreeze } from "../arithmetic/deep-freeze.js";
import { onceForText } from "../arithmetic/once.js";
import type { RateFigure } from "../arithmetic/calculator.js";
import type { Text } from "../arithmetic/step.js";
import { hundredthsOf } from "../money/hundredths.js";
import { RATE_LABELS } from "./labels.js";
import type { Ordning } from "./ordning.js";
import { openOrdningBook, type OrdningBook } from "./ordning-book.js";
import {
  isGap,
  type RateCorrection,
  type RateGap,
  rateId,
  type RateKey,
  type RateTable,
  type RateTableName,
  type RateValue,
} from "./rate-table.js";

/** What a rate book answers: the rate, or why there is none. */
export type RateAnswer =
  { readonly found: true; readonly rate: RateFigure } | { readonly found: false; readonly reason: Text };

/** The rates that are in force on one day. */
export interface RatesOfDay {
  readonly rate: <T extends RateTableName>(table: T, key: RateKey<T>) => RateAnswer;
  readonly table: (table: RateTableName) => RateTable | undefined;
}

/** Rates by table, key and day. */
export interface RateBook {
  readonly on: (day: string) => RatesOfDay;
  /** The municipal schemes, which hold figures too. */
  readonly ordninger: OrdningBook;
}

/** What a calculation may be told about its rates. */
export interface RateBookOptions {
  /** Tables of the caller, which go before those of the package on the days they cover. */
  readonly own?: readonly RateTable[];
  /** Municipal schemes of the package. */
  readonly ordninger?: readonly Ordning[];
  /** Municipal schemes of the caller, which go before those of the package on the days they cover. */
  readonly ownOrdninger?: readonly Ordning[];
  /** Answer with what was known on this day, `yyyy-mm-dd`: corrections made after it are left out. */
  readonly knownOn?: string;
}

interface Period {
  readonly table: RateTable;
  readonly answers: ReadonlyMap<string, RateAnswer>;
}

/** More than the months of a long life: cases ask for the same days over and over. */
const MOST_DAYS = 2_000;

const NO_TABLE: RateAnswer = {
  found: false,
  reason: {
    da: "Der er ingen satser for perioden i dette bibliotek.",
    en: "This library has no rates for the period.",
  },
};

const correctionInForce = (
  table: RateTable,
  key: string,
  knownOn: string | undefined,
): RateCorrection | undefined =>
  knownOn === undefined
    ? undefined
    : table.corrections
        .filter((correction) => correction.key === key && knownOn <= correction.knownUntil)
        .reduce<RateCorrection | undefined>(
          (first, one) => (first === undefined || one.knownUntil < first.knownUntil ? one : first),
          undefined,
        );

const answerFor = (
  table: RateTable,
  key: string,
  value: RateValue | RateGap,
  options: { readonly callerSupplied: boolean; readonly knownOn?: string | undefined },
): RateAnswer => {
  if (isGap(value)) return deepFreeze({ found: false, reason: value.gap });
  const id = rateId(table.table, key);
  const earlier = correctionInForce(table, key, options.knownOn);
  const { amount, status, sources } = earlier?.was ?? value;
  const reference = {
    table: table.table,
    key,
    validFrom: table.validFrom,
    validTo: table.validTo,
    status,
    sources,
    // The note speaks of the corrected figure.
    ...(value.note === undefined || earlier !== undefined ? {} : { note: value.note }),
    ...(options.callerSupplied ? { callerSupplied: true as const } : {}),
    ...(earlier === undefined ? {} : { beforeCorrection: true as const }),
  };
  return deepFreeze({
    found: true,
    rate: {
      id,
      ...RATE_LABELS[id],
      hundredths: hundredthsOf(amount),
      unit: value.unit,
      law: value.law,
      reference,
    },
  });
};

const periodOf =
  (callerSupplied: boolean, knownOn: string | undefined) =>
  (table: RateTable): Period => ({
    table,
    answers: new Map(
      Object.entries(table.values).map(([key, value]) => [
        key,
        answerFor(table, key, value, { callerSupplied, knownOn }),
      ]),
    ),
  });

/**
 * Opens tables for look-up. The tables are taken to be checked: those of the package when it is built, those
 * of a caller by `ownTables`.
 */
export const openRateBook = (
  builtIn: readonly RateTable[],
  { own = [], ordninger = [], ownOrdninger = [], knownOn }: RateBookOptions = {},
): RateBook => {
  const periods = new Map<string, Period[]>();
  const file = (period: Period) => {
    const filed = periods.get(period.table.table);
    if (filed === undefined) periods.set(period.table.table, [period]);
    else filed.push(period);
  };
  own.map(periodOf(true, knownOn)).forEach(file);
  builtIn.map(periodOf(false, knownOn)).forEach(file);

  const on = (day: string): RatesOfDay => {
    const inForce = new Map<string, Period | undefined>();
    for (const [table, all] of periods)
      inForce.set(
        table,
        all.find((one) => one.table.validFrom <= day && day <= one.table.validTo),
      );
    return {
      rate: (table, key) => inForce.get(table)?.answers.get(key) ?? NO_TABLE,
      table: (table) => inForce.get(table)?.table,
    };
  };

  return {
    on: onceForText(MOST_DAYS, on),
    ordninger: openOrdningBook(ordninger, { own: ownOrdninger, knownOn }),
  };
};
