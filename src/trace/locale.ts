import type { Text, Unit } from "../arithmetic/step.js";
import type { RateStatus, TraceStep } from "../arithmetic/trace-step.js";
import { danishNumber } from "../money/danish-number.js";
import { dayText } from "../rates/calendar-text.js";
import { wordText } from "./words.js";

export { dayText, monthText } from "../rates/calendar-text.js";

/** The languages that texts for people are written in. */
export type Locale = keyof Text;

/** Whether texts exist in a language. */
export const isLocale = (locale: unknown): locale is Locale => locale === "da" || locale === "en";

/** `2022-06-01/2022-06-30` as `1. juni 2022 – 30. juni 2022`; one day stays one, and an open end open. */
export const daysText = (days: string, locale: Locale): string =>
  days
    .split("/")
    .map((day) => (day === "" ? "" : dayText(day, locale)))
    .join(" – ")
    .trim();

const englishNumber = (plain: string): string =>
  danishNumber(plain).replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

/** A plain decimal text in the notation of a language. */
export const numberText = (plain: string, locale: Locale): string =>
  locale === "da" ? danishNumber(plain) : englishNumber(plain);

const UNITS: Readonly<Record<Unit, Text>> = {
  DKK: { da: "kr.", en: "kr." },
  "DKK/month": { da: "kr. pr. måned", en: "kr. per month" },
  "DKK/week": { da: "kr. pr. uge", en: "kr. per week" },
  "DKK/day": { da: "kr. pr. dag", en: "kr. per day" },
  "DKK/hour": { da: "kr. pr. time", en: "kr. per hour" },
  "DKK/km": { da: "kr. pr. km", en: "kr. per km" },
  percent: { da: "%", en: "%" },
  km: { da: "km", en: "km" },
  "km/day": { da: "km pr. dag", en: "km a day" },
  hours: { da: "timer", en: "hours" },
  weeks: { da: "uger", en: "weeks" },
  months: { da: "måneder", en: "months" },
  days: { da: "dage", en: "days" },
  "days/week": { da: "dage pr. uge", en: "days a week" },
  "hours/day": { da: "timer pr. dag", en: "hours a day" },
  zones: { da: "zoner", en: "zones" },
  ways: { da: "veje", en: "ways" },
};

/** What a figure is measured in, beside figures of any size. */
export const unitName = (unit: Unit, locale: Locale): string => UNITS[unit][locale];

const SINGULAR: Readonly<Record<string, Text>> = {
  hours: { da: "time", en: "hour" },
  days: { da: "dag", en: "day" },
  "days/week": { da: "dag pr. uge", en: "day a week" },
  "hours/day": { da: "time pr. dag", en: "hour a day" },
  zones: { da: "zone", en: "zone" },
};

/** A unit in a language, in the singular for one. */
export const unitText = (unit: Unit, value: string, locale: Locale): string =>
  ((value === "1" ? SINGULAR[unit] : undefined) ?? UNITS[unit])[locale];

const STATUSES: Readonly<Record<RateStatus, Text>> = {
  published: { da: "offentliggjort", en: "published" },
  "published-unquoted": { da: "offentliggjort, ikke citeret", en: "published, not quoted" },
  "second-source": { da: "fra anden kilde", en: "from a second source" },
  "second-source-unquoted": { da: "fra anden kilde, ikke citeret", en: "from a second source, not quoted" },
  derived: { da: "beregnet af andre satser", en: "computed from other rates" },
  inferred: { da: "udledt", en: "inferred" },
};

const OWN: Text = { da: "egen sats, oplyst som ", en: "own rate, stated as " };

/** How good the evidence for a rate is, in words; a rate of the caller says so. */
export const statusText = (
  { status, callerSupplied }: { readonly status: RateStatus; readonly callerSupplied?: true },
  locale: Locale,
): string => (callerSupplied ? OWN[locale] : "") + STATUSES[status][locale];

const SHOWN_DECIMALS = 4;

/** A fraction that does not end, cut for the eye; the exact one stands beside it. */
const fractionText = (fraction: string, unit: string, locale: Locale): string => {
  const [numerator = "", denominator = ""] = fraction.split("/");
  const quotient = Number(numerator) / Number(denominator);
  // A step that was not made by a calculation may hold anything.
  if (!Number.isFinite(quotient)) return `${fraction} ${unit}`;
  const cut = quotient.toFixed(SHOWN_DECIMALS);
  const exactly = locale === "da" ? "præcist" : "exactly";
  return `${numberText(cut, locale)} ${unit} (${exactly} ${fraction})`;
};

const withoutEndingZeros = (plain: string): string =>
  plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain;

/** A figure with its unit in the notation of a language; only kroner keep decimals that are nought. */
export const figureText = (exact: string, unit: Unit, locale: Locale): string => {
  const value = unit.startsWith("DKK") ? exact : withoutEndingZeros(exact);
  const said = unitText(unit, value, locale);
  return value.includes("/") ? fractionText(value, said, locale) : `${numberText(value, locale)} ${said}`;
};

const PERIOD = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;

/** `2022-01-01/2022-12-31` as `1. januar 2022 – 31. december 2022`; any other text as a word. */
const wordOrPeriodText = (value: string, locale: Locale): string =>
  PERIOD.test(value) ? daysText(value, locale) : wordText(value, locale);

/** The value of a step as a person reads it. */
export const valueText = ({ value, unit }: TraceStep, locale: Locale): string =>
  unit === undefined ? wordOrPeriodText(value, locale) : figureText(value, unit, locale);

/** The value of a step inside a formula: kroner a month are added to kroner. */
export const operandText = (step: TraceStep, locale: Locale): string =>
  valueText(step.unit === "DKK/month" ? { ...step, unit: "DKK" } : step, locale);
