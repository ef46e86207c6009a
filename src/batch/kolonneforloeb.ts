import {
  FOERSTE_RESSOURCEFORLOEB,
  RESSOURCEFORLOEB_AFSKAFFET,
} from "../law/aktivloven-6a-ressourceforloeb/ikrafttraeden.js";
import { daysInMonth, firstDayOf, lastDayOf } from "../rates/calendar.js";
import type { Figures } from "./loekke.js";
import { MAANEDER, maanedMedNummer } from "./maanedsnummer.js";

const talAf = (day: string): number => Number(day.replaceAll("-", ""));

const FOERSTE = talAf(FOERSTE_RESSOURCEFORLOEB);
const AFSKAFFET = talAf(RESSOURCEFORLOEB_AFSKAFFET);

/** Every day that a month of any year has. */
const IN_EVERY_MONTH = 28;

const erDag = (tal: number): boolean => {
  const dag = tal % 100;
  const maaned = Math.floor(tal / 100) % 100;
  if (tal % 1 !== 0 || dag < 1 || maaned < 1 || maaned > 12) return false;
  if (dag <= IN_EVERY_MONTH) return true;
  const text = String(tal).padStart(8, "0");
  return dag <= daysInMonth(`${text.slice(0, 4)}-${text.slice(4, 6)}`);
};

/** Whether a row's course covers the month wholly and began under the law, which needs no closer look. */
export const daekketAf = (
  start: Figures | undefined,
  slut: Figures | undefined,
  art: Figures,
): ((raekke: number, maaned: number) => boolean) => {
  if (start === undefined) return () => true;
  const maaneder = Array.from({ length: MAANEDER }, (_, nummer) => maanedMedNummer(nummer));
  const foerste = Float64Array.from(maaneder, (maaned) => talAf(firstDayOf(maaned)));
  const sidste = Float64Array.from(maaneder, (maaned) => talAf(lastDayOf(maaned)));
  const beganUnderLaw = (i: number, fra: number): boolean =>
    art[i] === 1 || (fra >= FOERSTE && fra < AFSKAFFET);
  return (i, maaned) => {
    const fra = start[i] as number;
    const til = slut?.[i] ?? 0;
    const goesOn = til === 0 || (til >= (sidste[maaned] as number) && erDag(til));
    return goesOn && fra <= (foerste[maaned] as number) && erDag(fra) && beganUnderLaw(i, fra);
  };
};
