import type { Satsgruppe } from "../../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { ANTAL, KRONER } from "../cells/figures.js";
import { MAANED } from "../cells/days.js";
import { oneOf } from "../cells/words.js";
import { optional, required } from "../parameter.js";

/** The rate groups as they are written in cells. What a function answers can be given to another. */
export const SATSGRUPPER: Readonly<Record<Satsgruppe, string>> = {
  forsoerger: "forsørger",
  ikkeForsoerger: "ikke-forsørger",
  hjemmeboendeUnder25: "hjemmeboende under 25 år",
  bidragspligt: "hjemmeboende under 25 år med bidragspligt",
};

const SATSGRUPPE = oneOf<Satsgruppe>(
  {
    forsoerger: [SATSGRUPPER.forsoerger],
    ikkeForsoerger: [SATSGRUPPER.ikkeForsoerger],
    hjemmeboendeUnder25: [SATSGRUPPER.hjemmeboendeUnder25, "hjemmeboende under 25"],
    bidragspligt: [SATSGRUPPER.bidragspligt, "hjemmeboende under 25 med bidragspligt", "bidragspligt"],
  },
  `Skriv ${Object.values(SATSGRUPPER).join(", ")}.`,
);

const FORLOEB = oneOf(
  {
    ressourceforloeb: ["ressourceforløb"],
    jobafklaringsforloeb: ["jobafklaringsforløb", "jobafklaring"],
  },
  "Skriv ressourceforløb eller jobafklaringsforløb.",
);

/** Arguments that several functions have. */
export const maaned = required("måned", "Måneden: en dato i den eller en tekst som 2022-03.", MAANED);
export const forloeb = required("forløb", "ressourceforløb eller jobafklaringsforløb.", FORLOEB);
export const satsgruppe = required(
  "satsgruppe",
  "forsørger, ikke-forsørger, hjemmeboende under 25 år eller hjemmeboende under 25 år med bidragspligt.",
  SATSGRUPPE,
);
export const loen = required("løn", "Månedens løn med pension før skat, kr.", KRONER);
export const andenIndtaegt = required(
  "anden_indtægt",
  "Anden indtægt i måneden, der trækkes fra krone for krone, kr.",
  KRONER,
);
export const bidrag = optional(
  "bidrag",
  "Bidrag pr. måned, kr.; kun for hjemmeboende under 25 år med bidragspligt.",
  KRONER,
);
export const sanktionsdage = optional("sanktionsdage", "Sanktionsdage i måneden.", ANTAL);
