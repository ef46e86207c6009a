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
