import { once } from "../arithmetic/once.js";
import { addMonths } from "../rates/calendar.js";
import type { Figures } from "./loekke.js";

const FIRST_YEAR = 2000;
const YEARS = 100;
const MONTHS = 12;

/** The months that rates are looked up for: those of the years 2000 to 2099. */
export const MAANEDER = YEARS * MONTHS;

/** The number of a month that is none of them; the first of them is number 1. */
export const INGEN_MAANED = 0;

const FIRST = FIRST_YEAR * 100;
const BEYOND = (FIRST_YEAR + YEARS) * 100;

/** The number of each month, found by the number `yyyymm` that it is written as, the first year taken off. */
const NUMRE = once(() =>
  Int32Array.from({ length: BEYOND - FIRST }, (_, tal) => {
    const month = tal % 100;
    return month >= 1 && month <= MONTHS ? Math.floor(tal / 100) * MONTHS + month : INGEN_MAANED;
  }),
);

/** Writes the number of the month of each row. */
export const nummerer = (maaned: Figures, antal: number, numre: Int32Array): void => {
  const kendte = NUMRE();
  for (let i = 0; i < antal; i += 1) {
    const tal = maaned[i] as number;
    const isThere = tal >= FIRST && tal < BEYOND && Math.floor(tal) === tal;
    numre[i] = isThere ? (kendte[tal - FIRST] as number) : INGEN_MAANED;
  }
};

/** The month with a number, `yyyy-mm`. */
export const maanedMedNummer = (nummer: number): string => addMonths(`${String(FIRST_YEAR)}-01`, nummer - 1);
