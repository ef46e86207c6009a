import { onceInARow } from "../arithmetic/once.js";
import type { Varighed } from "../arithmetic/varighed.js";
import { digitsIn } from "../money/digits.js";

const HYPHEN = 45;
const LENGTH_OF_MONTH = 7;
const LENGTH_OF_DAY = 10;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The parts of a month `yyyy-mm` or a day `yyyy-mm-dd`. */
const yearOf = (text: string): number => digitsIn(text, 0, 4);
const monthOfYear = (text: string): number => digitsIn(text, 5, 7);
export const dayOf = (text: string): number => digitsIn(text, 8, 10);

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; 0 for a month that does not exist. */
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);

/** How many days the month has that a text begins with; 0 when it begins with none. */
const daysOfMonthIn = (text: string): number => {
  const year = yearOf(text);
  return text.charCodeAt(4) === HYPHEN && year >= 0 ? daysIn(year, monthOfYear(text)) : 0;
};

/** Whether a text is a month that exists, written `yyyy-mm`. */
export const isMonth = (text: string): boolean => text.length === LENGTH_OF_MONTH && daysOfMonthIn(text) > 0;

/** Whether a text is a day that exists, written `yyyy-mm-dd`. Such texts sort as the days do. */
export const isDate = (text: string): boolean => {
  if (text.length !== LENGTH_OF_DAY || text.charCodeAt(7) !== HYPHEN) return false;
  const day = dayOf(text);
  return day >= 1 && day <= daysOfMonthIn(text);
};

/** How many days a month `yyyy-mm` has. */
export const daysInMonth = onceInARow((month) => daysIn(yearOf(month), monthOfYear(month)));

/** The first day of a month `yyyy-mm`. */
export const firstDayOf = onceInARow((month) => `${month}-01`);

/** The last day of a month `yyyy-mm`. */
export const lastDayOf = onceInARow((month) => `${month}-${String(daysInMonth(month))}`);

/** The month `yyyy-mm` of a day. */
export const monthOf = (day: string): string => day.slice(0, 7);

const monthNumber = (month: string): number => yearOf(month) * 12 + monthOfYear(month) - 1;

/** How many months there are from one to another, both included; less than one when they are reversed. */
export const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from) + 1;

/** The month so many months after another; before it when the number is negative. */
export const addMonths = (month: string, months: number): string => {
  const number = monthNumber(month) + months;
  return isoDay(Math.floor(number / 12), (number % 12) + 1, 1).slice(0, 7);
};

/** Completed years of age on a day, both `yyyy-mm-dd`; negative before birth. */
export const ageOn = (day: string, birth: string): number =>
  yearOf(day) - yearOf(birth) - (dayOfYear(day) < dayOfYear(birth) ? 1 : 0);

/** Days of a year in their order, with gaps between the months. */
const dayOfYear = (day: string): number => monthOfYear(day) * 100 + dayOf(day);

/** Days from one day to another, both `yyyy-mm-dd`; negative when the second is the earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Days since the first of March of the year 0, in the proleptic Gregorian calendar. */
const dayNumber = (day: string): number => {
  const month = (monthOfYear(day) + 9) % 12;
  const year = yearOf(day) - (month >= 10 ? 1 : 0);
  const days = 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return days + Math.floor((month * 306 + 5) / 10) + dayOf(day) - 1;
};

const isoDay = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");

/** Years are counted from March, so that leap days come last. */
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_100_YEARS = 36_524;
const DAYS_IN_4_YEARS = 1_461;

/** The day with a number, the inverse of `dayNumber`. */
const dayWithNumber = (number: number): string => {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const dayOfEra = number - era * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / (DAYS_IN_4_YEARS - 1)) -
    Math.floor(dayOfEra / DAYS_IN_100_YEARS) +
    Math.floor(dayOfEra / (DAYS_IN_400_YEARS - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0);
  return isoDay(year, ((month + 2) % 12) + 1, dayOfYear - Math.floor((153 * month + 2) / 5) + 1);
};

/** The day so many days after a day `yyyy-mm-dd`; before it when negative. */
export const addDays = (day: string, days: number): string => dayWithNumber(dayNumber(day) + days);

/**
 * The day so many months after a day `yyyy-mm-dd`. Where the month has no such day it is the first of the
 * next month, as a birthday on 29 February falls on 1 March in other years (`ageOn`).
 */
export const sameDayAfterMonths = (day: string, months: number): string => {
  const counted = yearOf(day) * 12 + monthOfYear(day) - 1 + months;
  const year = Math.floor(counted / 12);
  const month = (counted % 12) + 1;
  const date = dayOf(day);
  // December has every day, so the next month lies in the same year.
  return date <= daysIn(year, month) ? isoDay(year, month, date) : isoDay(year, month + 1, 1);
};

/** The length from a day until another, which is not counted itself; the second is not the earlier. */
export const varighedTil = (from: string, until: string): Varighed => {
  const between = (yearOf(until) - yearOf(from)) * 12 + monthOfYear(until) - monthOfYear(from);
  const maaneder = sameDayAfterMonths(from, between) > until ? between - 1 : between;
  return { maaneder, dage: daysBetween(sameDayAfterMonths(from, maaneder), until) };
};
