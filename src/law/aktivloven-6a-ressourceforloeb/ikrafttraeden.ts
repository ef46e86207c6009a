import { enigeOm, type Svar, svarPaa } from "../../arithmetic/svar.js";

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

/**
 * Whether a ressourceforløb can start on a day. The abolition may be read by the start of the course or by the
 * day of the decision, `bevilget`, when that is known; a course before the law is never possible.
 */
export const ressourceforloebKanBegynde = (start: string, bevilget: string | undefined): Svar => {
  if (start < FOERSTE_RESSOURCEFORLOEB) return "ikke-opfyldt";
  const efter = (dag: string): Svar => svarPaa(dag < RESSOURCEFORLOEB_AFSKAFFET);
  return enigeOm([efter(start), ...(bevilget === undefined ? [] : [efter(bevilget)])]);
};
