import { addMonths, firstDayOf, lastDayOf, monthOf, monthsBetween } from "../../rates/calendar.js";
import type { Forloeb } from "../case.js";
import { caseError, type CaseError } from "../case-error.js";
import { isBefore } from "../days.js";
import type { Draft } from "../draft.js";
import { FLEST_MAANEDER, type Forloebssag } from "./forloebssag.js";

/** The months that a course is calculated over: none when its limits are wrong or not known. */
export interface Forloebsmaaneder {
  readonly maaneder: readonly string[];
  readonly errors: readonly CaseError[];
}

const without = (...errors: readonly CaseError[]): Forloebsmaaneder => ({ maaneder: [], errors });

const LIMITS = ["fra", "til"] as const;

/** Months that are stated must lie in the course. */
const outside = (sag: Draft<Forloebssag>, start: string, slut: string | undefined): readonly CaseError[] =>
  LIMITS.flatMap((path) => {
    const month = sag[path];
    if (month === undefined) return [];
    const isOutside = lastDayOf(month) < start || isBefore(slut, firstDayOf(month));
    return isOutside ? [caseError("MONTH_OUTSIDE_COURSE", path, month)] : [];
  });

const UNTIL = {
  da: "den sidste måned, der skal beregnes, når forløbets slutning ikke er kendt",
  en: "the last month to be calculated, as the end of the course is not known",
};

const fromTo = (fra: string, til: string, tilPath: string): Forloebsmaaneder => {
  const count = monthsBetween(fra, til);
  if (count < 1) return without(caseError("PERIOD_REVERSED", tilPath, til));
  if (count > FLEST_MAANEDER) return without(caseError("PERIOD_TOO_LONG", tilPath, til));
  return { maaneder: Array.from({ length: count }, (_, index) => addMonths(fra, index)), errors: [] };
};

const monthsOf = (sag: Draft<Forloebssag>, { start, slut }: Draft<Forloeb>): Forloebsmaaneder => {
  // A course that ends before it starts is refused for that.
  if (start === undefined || isBefore(slut, start)) return without();
  const errors = outside(sag, start, slut);
  if (errors.length > 0) return without(...errors);
  if (sag.til !== undefined) return fromTo(sag.fra ?? monthOf(start), sag.til, "til");
  return slut === undefined
    ? without(caseError("FIELD_MISSING", "til", undefined, UNTIL))
    : fromTo(sag.fra ?? monthOf(start), monthOf(slut), "forloeb.slut");
};

const LIMIT_PATHS: ReadonlySet<string> = new Set(["fra", "til", "forloeb", "forloeb.start", "forloeb.slut"]);

/** Finds the months of a course. What could not be read of its limits is not replaced by anything. */
export const forloebsmaaneder = (sag: Draft<Forloebssag>, byForm: readonly CaseError[]): Forloebsmaaneder =>
  byForm.some(({ path }) => LIMIT_PATHS.has(path)) ? without() : monthsOf(sag, sag.forloeb ?? {});

/** First and last month, both `yyyy-mm`. */
export interface Maanedsgraenser {
  readonly fra: string;
  readonly til: string;
}

/** The first and the last of some months in order. */
export const graenserAf = (maaneder: readonly string[]): Maanedsgraenser | undefined => {
  const fra = maaneder[0];
  const til = maaneder.at(-1);
  return fra === undefined || til === undefined ? undefined : { fra, til };
};
