import { caseError } from "../cases/case-error.js";
import { isDate } from "../rates/calendar.js";
import type { Ordning, Vilkaar } from "../rates/ordning.js";
import type { Ordningsudgave } from "../rates/ordning-book.js";
import type { CalculateOptions, RefusedOptions } from "./options.js";
import { settingsOf } from "./options.js";

/** What `ordningerOn` may be told: the schemes and the day of knowledge of a calculation. */
export type OrdningerOnOptions = Pick<CalculateOptions, "ordninger" | "knownOn">;

/** A municipal scheme that is in force on a day. */
export interface OrdningOnDay extends Pick<
  Ordning,
  "ordning" | "navn" | "validFrom" | "validTo" | "periode" | "law"
> {
  /** The terms: every part is stated with its evidence, or open. */
  readonly vilkaar: Vilkaar;
  /** True when the scheme came from the caller. */
  readonly callerSupplied?: true;
  /** True when the terms are those that were known before a later correction. */
  readonly beforeCorrection?: true;
}

/** What {@link ordningerOn} answers. */
export type OrdningerOnResult =
  | {
      /** Always true. */
      readonly ok: true;
      /** The schemes by name. */
      readonly ordninger: readonly OrdningOnDay[];
    }
  | RefusedOptions;

const shown = ({ ordning, vilkaar, callerSupplied, beforeCorrection }: Ordningsudgave): OrdningOnDay => ({
  ordning: ordning.ordning,
  navn: ordning.navn,
  validFrom: ordning.validFrom,
  validTo: ordning.validTo,
  periode: ordning.periode,
  law: ordning.law,
  vilkaar,
  ...(callerSupplied ? { callerSupplied } : {}),
  ...(beforeCorrection ? { beforeCorrection } : {}),
});

/**
 * Lists the municipal schemes of godtgørelse that are in force on a day, with all terms, their evidence and
 * what the page of the municipality leaves open.
 *
 * @param day - `yyyy-mm-dd`
 * @param options - schemes of your own and the day of knowledge, as for `calculate`
 * @returns the schemes by name; else the errors `DATE_INVALID`, `OPTION_INVALID`, `SCHEME_INVALID` or
 *   `SCHEME_OVERLAP`. It never throws.
 * @remarks Since 0.1.0. LAB § 176, before 2020 § 83.
 *
 * @example What a scheme pays before anything is taken off it
 * ```ts
 * ordningerOn("2022-03-31").ordninger.find(({ ordning }) => ordning === "takst-750").vilkaar.beloeb.beloeb // => "750"
 * ```
 * @example At the edge: no scheme is known for a day before the first
 * ```ts
 * ordningerOn("1999-12-31").ordninger.length // => 0
 * ```
 */
export const ordningerOn = (day: string, options?: OrdningerOnOptions): OrdningerOnResult => {
  const checked = settingsOf(options);
  const isDay = typeof day === "string" && isDate(day);
  const badDay = isDay ? [] : [caseError("DATE_INVALID", "day", day)];
  if ("errors" in checked) return { ok: false, errors: [...badDay, ...checked.errors] };
  if (!isDay) return { ok: false, errors: badDay };
  return { ok: true, ordninger: checked.settings.book.ordninger.inForce(day).map(shown) };
};
