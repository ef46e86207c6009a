import { GRUPPE, HIDTIDIG } from "./kodetal.js";
import { erDaekket } from "./kolonneforloeb.js";
import type { Ydelseskolonner } from "./kolonner.js";
import type { Figures } from "./loekke.js";

type Raekker = Readonly<Record<keyof Ydelseskolonner, Figures>>;

/** Takes the mark from rows that need a closer look. */
export type Vagt = (raekker: Raekker, maaneder: Int32Array, klar: Uint8Array) => void;

/** Rows that state something that belongs to a column which is not there. */
const uden =
  (column: "gruppe" | "hidtidigYdelse", mangler: (kode: number) => boolean): Vagt =>
  (raekker, _maaneder, klar) => {
    const koder = raekker[column];
    for (let i = 0; i < koder.length; i += 1) if (mangler(koder[i] as number)) klar[i] = 0;
  };

/** Rows whose course does not plainly cover the month. */
const udenDaekning: Vagt = ({ art, start, slut }, maaneder, klar) => {
  for (let i = 0; i < art.length; i += 1) {
    const daekket = erDaekket(maaneder[i] as number, art[i] as number, start[i] as number, slut[i] as number);
    if (!daekket) klar[i] = 0;
  }
};

/** What a loop does not see of the benefit: what is not given as a column, and the days of a course. */
export const ydelsesvagter = ({ bidrag, hidtidigBeloeb, start }: Ydelseskolonner): readonly Vagt[] => [
  ...(bidrag === undefined ? [uden("gruppe", (kode) => kode === GRUPPE.bidragspligt)] : []),
  ...(hidtidigBeloeb === undefined ? [uden("hidtidigYdelse", (kode) => kode !== HIDTIDIG.ingen)] : []),
  ...(start === undefined ? [] : [udenDaekning]),
];
