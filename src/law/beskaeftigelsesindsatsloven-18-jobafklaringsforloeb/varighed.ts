import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import { type Svar, svarPaa } from "../../arithmetic/svar.js";
import { varerHoejst, type Varighed } from "../../arithmetic/varighed.js";
import { STAR_NYT_FORLOEB, STAR_TO_AAR, TEMAMOEDE_2014, VEJLEDNING_9477 } from "./kilder.js";

/** What the conditions are called. */
export const JOBAFKLARING = {
  start: {
    key: "start",
    da: "Forløbets start ligger inden for loven",
    en: "The start of the course lies within the law",
  },
  hoejst: { key: "varighed.hoejst", da: "Forløbets længste varighed", en: "Longest course" },
  antal: { key: "antal", da: "Antal forløb", en: "Number of courses" },
} as const satisfies Record<string, Betingelsesnavn>;

/** Lov nr. 720 af 25. juni 2014: no jobafklaringsforløb starts before 1 July 2014. */
export const FOERSTE_JOBAFKLARINGSFORLOEB = "2014-07-01";

/** Whether a jobafklaringsforløb can start on a day. It was not abolished with ressourceforløb. */
export const jobafklaringsforloebKanBegynde = (start: string): Svar =>
  svarPaa(start >= FOERSTE_JOBAFKLARINGSFORLOEB);

/** The longest course, in years. */
export const JOBAFKLARING_HOEJST_AAR = 2;

/** LAB kapitel 18: a jobafklaringsforløb lasts at most two years at a time. */
export const jobafklaringVarighed = (varighed: Varighed): Svar =>
  svarPaa(varerHoejst(varighed, JOBAFKLARING_HOEJST_AAR));

/** LAB kapitel 18: a further course is possible for whoever is still unfit for work; no number was found. */
export const jobafklaringAntal = (): Svar => "opfyldt";

/** What the conditions rest on. */
export const JOBAFKLARING_HJEMMEL = deepFreeze({
  start: {
    law: "Lov nr. 720 af 25. juni 2014",
    regel: {
      da: "Jobafklaringsforløb findes fra den 1. juli 2014.",
      en: "Jobafklaringsforløb exist from 1 July 2014.",
    },
    evidens: "second-source",
    sources: [VEJLEDNING_9477, TEMAMOEDE_2014],
  },
  hoejst: {
    law: "LAB kapitel 18",
    regel: {
      da: "Et jobafklaringsforløb kan højst vare 2 år ad gangen.",
      en: "A jobafklaringsforløb lasts at most 2 years at a time.",
    },
    evidens: "published",
    sources: [STAR_TO_AAR],
  },
  antal: {
    law: "LAB kapitel 18",
    regel: {
      da: "Man kan få et nyt jobafklaringsforløb, hvis man fortsat er uarbejdsdygtig; der er ikke fundet et højeste antal.",
      en: "A new jobafklaringsforløb is possible for whoever is still unfit for work; no highest number was found.",
    },
    evidens: "published",
    sources: [STAR_NYT_FORLOEB],
  },
} satisfies Record<string, Hjemmel>);
