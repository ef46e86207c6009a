import { once } from "../arithmetic/once.js";
import {
  FOERSTE_RESSOURCEFORLOEB,
  RESSOURCEFORLOEB_AFSKAFFET,
} from "../law/aktivloven-6a-ressourceforloeb/ikrafttraeden.js";
import { daysInMonth, firstDayOf, lastDayOf } from "../rates/calendar.js";
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

/** The numbers `yyyymmdd` of days of all months. */
const dageAf = (dayOf: (maaned: string) => string): Float64Array =>
  Float64Array.from({ length: MAANEDER + 1 }, (_, nummer) => talAf(dayOf(maanedMedNummer(nummer))));

const FOERSTE_DAGE = once(() => dageAf(firstDayOf));
const SIDSTE_DAGE = once(() => dageAf(lastDayOf));

const beganUnderLaw = (art: number, fra: number): boolean => art === 1 || (fra >= FOERSTE && fra < AFSKAFFET);

/** Whether a row's course covers the month wholly and began under the law, which needs no closer look. */
export const erDaekket = (maaned: number, art: number, fra: number, til: number): boolean => {
  const goesOn = til === 0 || (til >= (SIDSTE_DAGE()[maaned] as number) && erDag(til));
  const foerste = FOERSTE_DAGE()[maaned] as number;
  return goesOn && fra <= foerste && erDag(fra) && beganUnderLaw(art, fra);
};
