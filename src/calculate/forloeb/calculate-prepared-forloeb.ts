import { type PreparedForloeb, unique } from "../../cases/forloeb/prepare-forloeb.js";
import { forbeholdOmAendringer } from "../forbehold.js";
import type { Settings } from "../options.js";
import type { BeregnetMaaned, ForloebResult, Maanedsresultat } from "./forloeb-result.js";
import { maanedsresultat } from "./maanedsresultat.js";
import { forloebstotal } from "./total.js";

const areAllCalculated = (maaneder: readonly Maanedsresultat[]): maaneder is readonly BeregnetMaaned[] =>
  maaneder.every(({ ok }) => ok);

/** Calculates the months of a course that was checked, in order, and adds them up. */
export const calculatePreparedForloeb = (
  { sag, maaneder: months }: PreparedForloeb & { readonly ok: true },
  settings: Settings,
): ForloebResult & { readonly maaneder: readonly Maanedsresultat[] } => {
  const maaneder = months.map((month, index) => maanedsresultat(month, months[index - 1], settings));
  const total = forloebstotal(maaneder);
  const named = sag.id === undefined ? {} : { id: sag.id };
  if (areAllCalculated(maaneder))
    return { ...named, ok: true, maaneder, total, forbehold: forbeholdOmAendringer(sag) };
  const errors = unique(maaneder.flatMap((maaned) => (maaned.ok ? [] : maaned.errors)));
  return { ...named, ok: false, errors, maaneder, total };
};
