import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import {
  AFSKAFFET_1_FEBRUAR_2026,
  CABI_BEVILLIGES_IKKE,
  RESSOURCEFORLOEB_FRA_2013,
  STAR_LOV_1750,
} from "./kilder-ikrafttraeden.js";

/** What the condition is called. */
export const START: Betingelsesnavn = {
  key: "start",
  da: "Forløbets start ligger inden for loven",
  en: "The start of the course lies within the law",
};

/** What it rests on. */
export const START_HJEMMEL: Hjemmel = deepFreeze({
  law: "Lov nr. 1750 af 29. december 2025",
  regel: {
    da: "Ressourceforløb findes fra den 1. januar 2013 og er afskaffet for nye forløb fra den 1. februar 2026; forløb, der er i gang, kan gennemføres.",
    en: "Ressourceforløb exist from 1 January 2013 and are abolished for new courses from 1 February 2026; courses that are running may be completed.",
  },
  evidens: "second-source",
  sources: [RESSOURCEFORLOEB_FRA_2013, AFSKAFFET_1_FEBRUAR_2026, STAR_LOV_1750, CABI_BEVILLIGES_IKKE],
});
