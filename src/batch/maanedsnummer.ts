import { addMonths } from "../rates/calendar.js";

const FIRST_YEAR = 2000;
const YEARS = 100;
const MONTHS = 12;

/** The months that rates are looked up for: those of the years 2000 to 2099. */
export const MAANEDER = YEARS * MONTHS;

/**
 * Where a month, written as the number `yyyymm`, stands among them; −1 when it is none of them. A remainder of
 * numbers that need not be whole would cost more than all the rest.
 */
export const maanedsnummer = (tal: number): number => {
  const century = Math.floor(tal / 100);
  const month = tal - century * 100;
  const year = century - FIRST_YEAR;
  const exists = year >= 0 && year < YEARS && month >= 1 && month <= MONTHS && Math.floor(month) === month;
  return exists ? year * MONTHS + month - 1 : -1;
};

/** The month with a number, `yyyy-mm`. */
export const maanedMedNummer = (nummer: number): string => addMonths(`${String(FIRST_YEAR)}-01`, nummer);
