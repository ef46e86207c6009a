import type { RateSource } from "../../arithmetic/trace-step.js";

/** The first day of the rules. */
export const RESSOURCEFORLOEB_FRA_2013: RateSource = {
  title: "adhd.dk: Ressourceforløb",
  url: "https://adhd.dk/for-voksne/arbejde/ressourceforloeb/",
  quote:
    "Ressourceforløb blev indført i januar 2013 i forbindelse med reformen af førtidspension og fleksjob bl.a. for at nedsætte antallet af borgere, der kommer på førtidspension.",
};

/** The act that abolished ressourceforløb. */
export const STAR_LOV_1750: RateSource = {
  title: "STAR: Svar på spørgsmål fra webinar den 21. januar 2026",
  url: "https://star.dk/implementering/beskaeftigelsesreform/svar-paa-spoergsmaal-fra-webinar-den-21-januar-2026",
  quote:
    "med særligt fokus på lov nr. 1750 af 29. december 2025 (lov nr. 1750) med ikrafttræden den 1. februar 2026 og 1. juli 2026.",
};

/** The day of the abolition. */
export const AFSKAFFET_1_FEBRUAR_2026: RateSource = {
  title: "ligevaerd.dk: Jobcentrene nedlægges - unge med særlige behov risikerer at betale prisen",
  url: "https://ligevaerd.dk/jobcentrene-nedlaegges-unge-med-saerlige-behov-risikerer-at-betale-prisen",
  quote: "Fra 1. februar 2026 ophæves ressourceforløbsordningen.",
};

/** What the abolition is measured by. */
export const CABI_BEVILLIGES_IKKE: RateSource = {
  title: "Cabi: Overblik: Beskæftigelsesreformen 2026-2027",
  url: "https://www.cabiweb.dk/temaer/den-aktive-beskaeftigelsesindsats/beskaeftigelsesreformen-2026-2027",
  quote:
    "Vær opmærksom på, at tidslinjen viser, hvornår der ikke længere bevilliges nye forløb. Igangsatte forløb kan gennemføre",
};
