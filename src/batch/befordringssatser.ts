import { befordringsrates } from "../cases/befordring/rates.js";
import { requestRates } from "../cases/rate-request.js";
import type { RateBook } from "../rates/rate-book.js";
import { satsAf, type Satsraekke } from "./satsraekke.js";

/** What a row of the transport allowance rests on, in the order in which a database holds it. */
export const BEFORDRINGSSATSER = ["kendt", "bundgraenseKmPrDag", "kmSats"] as const;

/** See `BEFORDRINGSSATSER`. */
export type Befordringssats = (typeof BEFORDRINGSSATSER)[number];

/** What rows of a month rest on. */
export const befordringssatser = (book: RateBook, maaned: string): Satsraekke<Befordringssats> => {
  const rates = befordringsrates(requestRates(book, maaned));
  return {
    kendt: 1,
    bundgraenseKmPrDag: satsAf(rates?.bundgraenseKmPrDag),
    kmSats: satsAf(rates?.kmSats),
  };
};
