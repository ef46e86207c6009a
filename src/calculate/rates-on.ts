import type { Text, Unit } from "../arithmetic/step.js";
import type { RateReference } from "../arithmetic/trace-step.js";
import { caseError } from "../cases/case-error.js";
import { plainNotation } from "../money/hundredths.js";
import { isDate } from "../rates/calendar.js";
import { RATE_LABELS } from "../rates/labels.js";
import { keysOf, rateId, type RateTableName, TABLE_NAMES } from "../rates/rate-table.js";
import type { CalculateOptions, RefusedOptions } from "./options.js";
import { settingsOf } from "./options.js";

/** What `ratesOn` may be told: the tables and the day of knowledge of a calculation. */
export type RatesOnOptions = Pick<CalculateOptions, "rates" | "knownOn">;

/** A rate that is in force on a day. */
export interface RateInForce extends Text {
  /** The rate's name in traces: `loenfradrag.loengraense`. */
  readonly id: string;
  /** The figure in plain notation with two decimals. */
  readonly amount: string;
  /** What the figure is measured in. */
  readonly unit: Unit;
  /** The paragraph that the figure belongs to. */
  readonly law: string;
  /** Table, period, status and sources. */
  readonly reference: RateReference;
  /** Never set: there is a figure. */
  readonly missing?: never;
}

/** A rate that there is no figure for on a day. */
export interface MissingRate extends Text {
  /** The rate's name in traces: `loenfradrag.loengraense`. */
  readonly id: string;
  /** Why there is no figure. */
  readonly missing: Text;
  /** Never set: a missing rate is not zero. */
  readonly amount?: never;
  /** Never set. */
  readonly unit?: never;
  /** Never set. */
  readonly law?: never;
  /** Never set. */
  readonly reference?: never;
}

/** One rate on one day. */
export type RateOnDay = RateInForce | MissingRate;

/** What {@link ratesOn} answers. */
export type RatesOnResult =
  | {
      /** Always true. */
      readonly ok: true;
      /** The rates in the order of the tables. */
      readonly rates: readonly RateOnDay[];
    }
  | RefusedOptions;

/**
 * Lists every rate that is in force on a day, with its paragraph and sources, and every gap with its reason.
 *
 * @param day - `yyyy-mm-dd`
 * @param options - tables of your own and the day of knowledge, as for `calculate`
 * @returns the rates in the order of the tables; else the errors `DATE_INVALID`, `OPTION_INVALID`,
 *   `RATE_TABLE_INVALID` or `RATE_TABLE_OVERLAP`. It never throws.
 * @remarks Since 0.1.0. Each rate names its own paragraph.
 *
 * @example The rate for non-providers in 2022
 * ```ts
 * ratesOn("2022-03-31").rates[1].amount // => "11716.00"
 * ```
 * @example At the edge: a rate without a source is a gap, never zero
 * ```ts
 * ratesOn("2021-03-31").rates.find(({ id }) => id === "loenfradrag.fradragPrArbejdstime").amount // => undefined
 * ```
 */
export const ratesOn = (day: string, options?: RatesOnOptions): RatesOnResult => {
  const checked = settingsOf(options);
  const isDay = typeof day === "string" && isDate(day);
  const badDay = isDay ? [] : [caseError("DATE_INVALID", "day", day)];
  if ("errors" in checked) return { ok: false, errors: [...badDay, ...checked.errors] };
  if (!isDay) return { ok: false, errors: badDay };
  const { book } = checked.settings;
  const one = (table: RateTableName, key: string): RateOnDay => {
    const id = rateId(table, key);
    const name = RATE_LABELS[id];
    const answer = book.on(day).rate(table, key as never);
    if (!answer.found) return { id, ...name, missing: answer.reason };
    const { hundredths, unit, law, reference } = answer.rate;
    return {
      id,
      ...name,
      amount: plainNotation(hundredths),
      unit,
      law,
      reference,
    };
  };
  return { ok: true, rates: TABLE_NAMES.flatMap((table) => keysOf(table).map((key) => one(table, key))) };
};
