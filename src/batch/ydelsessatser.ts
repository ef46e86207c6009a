import type { Ydelse } from "../cases/case.js";
import { prepareCase } from "../cases/prepare-case.js";
import { requestRates } from "../cases/rate-request.js";
import { niveauAf } from "../cases/ydelse/facts.js";
import { ydelsesrates } from "../cases/ydelse/rates.js";
import { harMindstesats } from "../law/aktivloven-6a-ressourceforloeb/niveau.js";
import type { RateBook } from "../rates/rate-book.js";
import { KOLONNEKODER } from "./koder.js";
import { GRUPPE } from "./kodetal.js";
import { personI, startFor } from "./raekkesag.js";
import { manglerHoejstSatser, satsAf, type Satsraekke } from "./satsraekke.js";

/** What a row of the benefit rests on, in the order in which a database holds it. */
export const YDELSESSATSER = [
  "kendt",
  "niveauBeholdes",
  "harMindstesats",
  "sats",
  "loft",
  "loengraense",
  "procentUnderGraense",
  "procentOverGraense",
  "fradragPrArbejdstime",
  "selvstaendigHoejstEnFjerdedel",
  "selvstaendigHoejstHalvdelen",
  "sanktionPrDag",
] as const;

/** See `YDELSESSATSER`. */
export type Ydelsessats = (typeof YDELSESSATSER)[number];

/** A benefit that asks for every rate that a row of the kind can ask for. */
const spoerger = (maaned: string, art: number, gruppe: number): Ydelse => ({
  forloeb: { art: KOLONNEKODER.art[art === 0 ? 0 : 1], start: startFor(maaned) },
  modtager: { ...personI(gruppe, maaned), ...(gruppe === GRUPPE.bidragspligt ? { bidrag: 0 } : {}) },
  hidtidigYdelse: { art: "ingen" },
  indtaegter: [
    { art: "loen", beloeb: 1 },
    { art: "loen-tilbud", beloeb: 1, timer: 1 },
  ],
  sanktionsdage: 1,
});

/** What rows of a month, a kind of course and a rate group rest on: the library is asked for it. */
export const ydelsessatser = (
  book: RateBook,
  maaned: string,
  art: number,
  gruppe: number,
): Satsraekke<Ydelsessats> => {
  const ydelse = spoerger(maaned, art, gruppe);
  const request = requestRates(book, maaned);
  const rates = ydelsesrates(request, ydelse, maaned);
  const selvstaendig = (valg: NonNullable<Ydelse["selvstaendig"]>) =>
    satsAf(ydelsesrates(request, { ...ydelse, selvstaendig: valg }, maaned).selvstaendig);
  const medNiveau: Ydelse = { ...ydelse, hidtidigYdelse: { art: "ledighedsydelse" } };
  return {
    kendt: manglerHoejstSatser(prepareCase({ maaned, ydelse }, book)) ? 1 : 0,
    niveauBeholdes: niveauAf(medNiveau, maaned) === "ledighedsydelse" ? 1 : 0,
    harMindstesats: harMindstesats(KOLONNEKODER.gruppe[gruppe as 0 | 1 | 2 | 3]) ? 1 : 0,
    sats: satsAf(rates.sats),
    loft: satsAf(rates.loft),
    loengraense: satsAf(rates.loenregel?.loengraense),
    procentUnderGraense: satsAf(rates.loenregel?.procentUnderGraense),
    procentOverGraense: satsAf(rates.loenregel?.procentOverGraense),
    fradragPrArbejdstime: satsAf(rates.fradragPrArbejdstime),
    selvstaendigHoejstEnFjerdedel: selvstaendig("hoejst-en-fjerdedel"),
    selvstaendigHoejstHalvdelen: selvstaendig("hoejst-halvdelen"),
    sanktionPrDag: satsAf(rates.sanktion),
  };
};
