import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { Text } from "../../arithmetic/step.js";

/** What may happen during a ressourceforløb. */
export type Haendelsesart = "flytning" | "barsel" | "sygdom";

/** When something happened; days are `yyyy-mm-dd`. */
export interface Haendelsesdage {
  readonly art: Haendelsesart;
  readonly fra: string;
  readonly til?: string | undefined;
}

/** A date after every course, for what goes on until further notice. */
const UDEN_SLUT = "9999-12-31";

/** A move without a last day is a matter of one day; barsel and sickness go on. */
const sidsteDagAf = ({ art, fra, til }: Haendelsesdage): string =>
  til ?? (art === "flytning" ? fra : UDEN_SLUT);

/** Whether any day of what happened lies in a period, both days inclusive. */
export const roerer = (haendelse: Haendelsesdage, foersteDag: string, sidsteDag: string): boolean =>
  haendelse.fra <= sidsteDag && sidsteDagAf(haendelse) >= foersteDag;

/** What each is called. */
export const HAENDELSE_NAVN: Readonly<Record<Haendelsesart, Text>> = deepFreeze({
  flytning: { da: "Flytning til en anden kommune", en: "Move to another municipality" },
  barsel: { da: "Barsel", en: "Barsel (maternity or parental leave)" },
  sygdom: { da: "Sygdom", en: "Sickness" },
});

/**
 * Styrelsen for Arbejdsmarked og Rekruttering on ressourceforløbsydelse in a ressourceforløb; the paragraph was
 * not read.
 *
 * Whoever moves to another municipality, goes on barsel or falls ill during the ressourceforløb still has the
 * right to the benefit. None of the three stands in any rule on its amount.
 */
export const HAENDELSE_FORDI: Readonly<Record<Haendelsesart, Text>> = deepFreeze({
  flytning: {
    da: "Retten til ydelsen fortsætter ved flytning til en anden kommune (STAR om ressourceforløb).",
    en: "The right to the benefit continues after a move to another municipality (STAR on ressourceforløb).",
  },
  barsel: {
    da: "Retten til ydelsen fortsætter under barsel (STAR om ressourceforløb).",
    en: "The right to the benefit continues during barsel (STAR on ressourceforløb).",
  },
  sygdom: {
    da: "Retten til ydelsen fortsætter under sygdom (STAR om ressourceforløb).",
    en: "The right to the benefit continues during sickness (STAR on ressourceforløb).",
  },
});
