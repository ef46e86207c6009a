import { addMonths } from "../rates/calendar.js";

const FIRST_YEAR = 2000;
const YEARS = 100;
const MONTHS = 12;

/** The first and the last of the months, written as numbers `yyyymm`. */
export const FIRST_MONTH = FIRST_YEAR * 100 + 1;
export const LAST_MONTH = (FIRST_YEAR + YEARS - 1) * 100 + MONTHS;

/** The months that rates are looked up for: those of the years 2000 to 2099. */
export const MAANEDER = YEARS * MONTHS;

/** The number of a month that is none of them. */
export const INGEN_MAANED = 0;

/** The number of a month, written as the number `yyyymm`: 1 for the first of them. */
export const maanedsnummer = (tal: number): number => {
  const century = Math.floor(tal / 100);
  const month = tal - century * 100;
  const year = century - FIRST_YEAR;
  const exists = year >= 0 && year < YEARS && month >= 1 && month <= MONTHS && Math.floor(month) === month;
  return exists ? year * MONTHS + month : INGEN_MAANED;
};

/** The month with a number, `yyyy-mm`. */
export const maanedMedNummer = (nummer: number): string => addMonths(`${String(FIRST_YEAR)}-01`, nummer - 1);
