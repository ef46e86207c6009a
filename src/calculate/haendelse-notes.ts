import type { Notes } from "../arithmetic/calculator.js";
import type { Haendelse } from "../cases/case.js";
import type { Ydelsesforhold } from "../cases/ydelse/facts.js";
import { HAENDELSE_FORDI, HAENDELSE_NAVN } from "../law/aktivloven-6a-ressourceforloeb/haendelser.js";
import { MAANED_FORDI } from "./maaned-notes.js";

/** The days as `fra/til`; nothing after the stroke when it goes on, and one day alone when it is a move. */
const dageAf = ({ art, fra, til }: Haendelse): string =>
  til === undefined && art === "flytning" ? fra : `${fra}/${til ?? ""}`;

/** Notes what happened in the month without changing the benefit (reading 16). */
export const noteHaendelser = (notes: Notes, { haendelser }: Ydelsesforhold): void => {
  haendelser.forEach((haendelse, index) => {
    const id = `ydelse.haendelser[${String(index)}]`;
    const { da, en } = HAENDELSE_NAVN[haendelse.art];
    notes.note(id, () => ({
      id,
      kind: "input",
      da,
      en,
      value: dageAf(haendelse),
      because: MAANED_FORDI,
      disregarded: HAENDELSE_FORDI[haendelse.art],
    }));
  });
};
