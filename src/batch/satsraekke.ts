import type { RateFigure } from "../arithmetic/calculator.js";
import { isWithinBounds } from "../calculate/calculate-prepared.js";
import type { PreparedCase } from "../cases/prepare-case.js";
import type { Hundredths } from "../money/hundredths.js";

/** What stands beside a row: rates in hundredths, yes as 1 and no as 0, and sets as bits. */
export type Satsraekke<S extends string> = Readonly<Record<S, number | undefined>>;

/** A rate that whole numbers can calculate with; undefined where there is none. */
export const satsAf = (rate: RateFigure | undefined): Hundredths | undefined =>
  rate !== undefined && isWithinBounds(rate) ? rate.hundredths : undefined;

/** Whether a case lacks nothing but rates. */
export const manglerHoejstSatser = (prepared: PreparedCase): boolean =>
  prepared.ok || prepared.errors.every(({ code }) => code === "RATE_NOT_AVAILABLE");

/** The codes for which something holds, as a set of bits. */
export const maengde = (koder: readonly string[], holder: (ord: string) => boolean): number =>
  koder.reduce((bits, ord, kode) => (holder(ord) ? bits | (1 << kode) : bits), 0);
