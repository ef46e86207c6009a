import { addMonths, lastDayOf, monthOf, monthsBetween } from "../../rates/calendar.js";
import { builtInTables } from "../../rates/built-in.js";
import type { RateAnswer, RateBook } from "../../rates/rate-book.js";
import { FOERSTE_RESSOURCEFORLOEB } from "../../law/aktivloven-6a-ressourceforloeb/ikrafttraeden.js";
import type { Satsnavn } from "./satsvalg.js";

const TABLES: readonly string[] = ["ressourceforloebsydelse", "loenfradrag"];

/** Every month from the first that a course can lie in to the end of the last year that any of its rates reaches. */
export const months = (): readonly string[] => {
  const first = monthOf(FOERSTE_RESSOURCEFORLOEB);
  const last = builtInTables()
    .filter(({ table }) => TABLES.includes(table))
    .reduce((latest, { validTo }) => (validTo > latest ? validTo : latest), "");
  return Array.from({ length: monthsBetween(first, `${last.slice(0, 4)}-12`) }, (_, index) =>
    addMonths(first, index),
  );
};

/** Months in a row for which a rate has the same answer. */
export interface Satsperiode {
  readonly sats: Satsnavn;
  /** First month. */
  readonly fra: string;
  /** Last month. */
  readonly til: string;
  readonly answer: RateAnswer;
}

/** The answers of the rate book for a rate, month after month: a month takes what is in force on its last day. */
export const satsperioder = (book: RateBook, sats: Satsnavn): readonly Satsperiode[] =>
  months().reduce<Satsperiode[]>((periods, maaned) => {
    const answer = book.on(lastDayOf(maaned)).rate(sats.table, sats.key);
    const before = periods.at(-1);
    if (before?.answer === answer) periods[periods.length - 1] = { ...before, til: maaned };
    else periods.push({ sats, fra: maaned, til: maaned, answer });
    return periods;
  }, []);
