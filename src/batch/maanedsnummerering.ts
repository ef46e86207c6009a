import type { Figures } from "./loekke.js";
import { FIRST_MONTH, INGEN_MAANED, LAST_MONTH, maanedsnummer } from "./maanedsnummer.js";

/** Writes the number of the month of each row. */
export type Nummerer = (maaned: Figures, antal: number, numre: Int32Array) => void;

/** Numbers months, and tells of each the first time that a row has it. */
export const maanedsnummerering = (ny: (nummer: number) => void): Nummerer => {
  const kendte = new Uint16Array(LAST_MONTH - FIRST_MONTH + 1);
  const foersteGang = (tal: number): number => {
    const nummer = maanedsnummer(tal);
    if (nummer === INGEN_MAANED) return INGEN_MAANED;
    ny(nummer);
    kendte[tal - FIRST_MONTH] = nummer;
    return nummer;
  };
  return (maaned, antal, numre) => {
    for (let i = 0; i < antal; i += 1) {
      const tal = maaned[i] as number;
      const isThere = tal >= FIRST_MONTH && tal <= LAST_MONTH && Math.floor(tal) === tal;
      numre[i] = (isThere && kendte[tal - FIRST_MONTH]) || foersteGang(tal);
    }
  };
};
