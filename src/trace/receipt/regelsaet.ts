/**
 * The readings of the law that amounts rest on, by the month in which they were last changed. It changes with
 * every release whose changelog has a section **Ændrede beløb** because of a reading.
 */
export const REGELSAET = "2026-11";
