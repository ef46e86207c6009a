import { GRUPPE, HIDTIDIG } from "./kodetal.js";
import { erDaekket } from "./kolonneforloeb.js";
import type { Ydelseskolonner } from "./kolonner.js";
import type { Figures } from "./loekke.js";

/** The rows that are worked on, which are so many. */
interface Arbejde {
  readonly antal: number;
  readonly kolonner: Readonly<Record<keyof Ydelseskolonner, Figures>>;
  readonly maaneder: Int32Array;
  readonly klar: Uint8Array;
}

/** Takes the mark from rows that need a closer look. */
type Vagt = (arbejde: Arbejde) => void;

/** Rows that state something that belongs to a column which is not there. */
const uden =
  (column: "gruppe" | "hidtidigYdelse", mangler: (kode: number) => boolean): Vagt =>
  ({ antal, kolonner, klar }) => {
    const koder = kolonner[column];
    for (let i = 0; i < antal; i += 1) if (mangler(koder[i] as number)) klar[i] = 0;
  };

/** Rows whose course does not plainly cover the month. */
const udenDaekning: Vagt = ({ antal, kolonner: { art, start, slut }, maaneder, klar }) => {
  for (let i = 0; i < antal; i += 1) {
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
