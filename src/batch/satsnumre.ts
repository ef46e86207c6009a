import { GRUPPE, HIDTIDIG } from "./kodetal.js";
import { daekketAf } from "./kolonneforloeb.js";
import type { Ydelseskolonner } from "./kolonner.js";
import type { Figures } from "./loekke.js";

/** Kinds of course. */
export const ARTER = 2;
/** Rate groups. */
export const GRUPPER = 4;

/** No row of rates has it. */
const INTET_NUMMER = -1;

const withinCodes = (kode: number, antal: number): boolean =>
  kode >= 0 && kode < antal && Math.floor(kode) === kode;

/** Whether a row states something that belongs to a column which is not there. */
const manglerKolonne = ({ bidrag, hidtidigBeloeb }: Ydelseskolonner) => {
  const udenBidrag = bidrag === undefined;
  const udenBeloeb = hidtidigBeloeb === undefined;
  return (gruppe: number, hidtidig: number): boolean =>
    (udenBidrag && gruppe === GRUPPE.bidragspligt) || (udenBeloeb && hidtidig !== HIDTIDIG.ingen);
};

/** The number of the rates of each row; none for a row that the short way does not answer. */
export const ydelsesnumre = (
  kolonner: Ydelseskolonner,
  raa: Readonly<Record<keyof Ydelseskolonner, Figures>>,
) => {
  const { art, gruppe, hidtidigYdelse } = raa;
  const daekket = daekketAf(kolonner.start && raa.start, kolonner.slut && raa.slut, art);
  const mangler = manglerKolonne(kolonner);
  return (numre: Int32Array, maaneder: Int32Array, antal: number): void => {
    for (let i = 0; i < antal; i += 1) {
      const maaned = maaneder[i] as number;
      const kode = art[i] as number;
      const iGruppe = gruppe[i] as number;
      const findes = maaned >= 0 && withinCodes(kode, ARTER) && withinCodes(iGruppe, GRUPPER);
      numre[i] =
        findes && !mangler(iGruppe, hidtidigYdelse[i] as number) && daekket(i, maaned)
          ? (maaned * ARTER + kode) * GRUPPER + iGruppe
          : INTET_NUMMER;
    }
  };
};

/** One more than the days of a week: none has the number 0. */
export const UGEDAGE = 8;

/** The number of the rates of each row of the allowance. */
export const godtgoerelsesnumre = (
  numre: Int32Array,
  { maaneder, dagePrUge, antal }: { maaneder: Int32Array; dagePrUge: Figures; antal: number },
): void => {
  for (let i = 0; i < antal; i += 1) {
    const maaned = maaneder[i] as number;
    const dage = dagePrUge[i] as number;
    numre[i] = maaned >= 0 && withinCodes(dage, UGEDAGE) ? maaned * UGEDAGE + dage : INTET_NUMMER;
  }
};
