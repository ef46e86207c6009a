import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import { enigeOm, type Svar, svarPaa } from "../../arithmetic/svar.js";
import {
  AFSKAFFET_1_FEBRUAR_2026,
  CABI_BEVILLIGES_IKKE,
  RESSOURCEFORLOEB_FRA_2013,
  STAR_LOV_1750,
} from "./kilder-ikrafttraeden.js";

/**
 * The reform of førtidspension and fleksjob, which introduced ressourceforløb, took effect on 1 January 2013:
 * no ressourceforløb starts before it.
 */
export const FOERSTE_RESSOURCEFORLOEB = "2013-01-01";

/**
 * Lov nr. 1750 af 29. december 2025 abolished ressourceforløb for new cases from 1 February 2026. A course
 * that started before may be completed.
 */
export const RESSOURCEFORLOEB_AFSKAFFET = "2026-02-01";

/** What the condition is called. */
export const START: Betingelsesnavn = {
  key: "start",
  da: "Forløbets start ligger inden for loven",
  en: "The start of the course lies within the law",
};

/**
 * Whether a ressourceforløb can start on a day. The abolition may be read by the start of the course or by the
 * day of the decision, `bevilget`, when that is known; a course before the law is never possible.
 */
export const ressourceforloebKanBegynde = (start: string, bevilget: string | undefined): Svar => {
  if (start < FOERSTE_RESSOURCEFORLOEB) return "ikke-opfyldt";
  const efter = (dag: string): Svar => svarPaa(dag < RESSOURCEFORLOEB_AFSKAFFET);
  return enigeOm([efter(start), ...(bevilget === undefined ? [] : [efter(bevilget)])]);
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
