import { type ColumnArithmetic } from "../arithmetic/column-arithmetic.js";
import type { Conditions, Figures } from "../arithmetic/column-kernels.js";
import type { CalculatedCase } from "../calculate/case-result.js";
import type { Rounding } from "../calculate/options.js";
import { hundredthsOf } from "../money/hundredths.js";
import type { RateBook } from "../rates/rate-book.js";
import { befordringAfRaekke, befordringErLige } from "./befordring-raekke.js";
import { BEFORDRINGSSATSER, befordringssatser } from "./befordringssatser.js";
import { godtgoerelseAfRaekke, godtgoerelseErLige } from "./godtgoerelse-raekke.js";
import { GODTGOERELSESSATSER, godtgoerelsessatser } from "./godtgoerelsessatser.js";
import { kolonnekilde } from "./kolonnekilde.js";
import {
  type Befordringskolonner,
  type Godtgoerelseskolonner,
  KRAV,
  type Ydelseskolonner,
} from "./kolonner.js";
import type { CalculatedColumns } from "./kolonneresultat.js";
import { daekketAf } from "./kolonneforloeb.js";
import { maanedMedNummer, MAANEDER } from "./maanedsnummer.js";
import { satstabel } from "./satstabel.js";
import { ydelseAfRaekke, ydelseErLige } from "./ydelse-raekke.js";
import { YDELSESSATSER, ydelsessatser } from "./ydelsessatser.js";

/** What a part of the rows is worked on with. */
export interface Vaerktoej {
  readonly c: ColumnArithmetic;
  readonly rows: number;
  readonly antal: number;
  readonly book: RateBook;
  readonly rounding: Rounding;
}

/** One part of all rows. */
export interface Kolonnedel {
  /** The columns of the answer. */
  readonly svar: Partial<Omit<CalculatedColumns, "ok" | "raekker" | "fejl">>;
  /** Works on some rows, whose months have numbers; answers which of them are calculated. */
  readonly beregn: (fra: number, til: number, maaneder: Int32Array) => Conditions;
  /** Writes what `calculate` says of a row. */
  readonly skriv: (raekke: number, result: CalculatedCase | undefined) => void;
}

const PER_OERE = 100;

const copy = (
  out: Float64Array,
  fra: number,
  { figures, til, per }: { figures: Figures; til: number; per: number },
) => {
  for (let i = 0; i < til - fra; i += 1) out[fra + i] = (figures[i] as number) / per;
};

/** A row that lacks a rate has no figure, and is not calculated. */
const medTal = (lige: Conditions, figures: Figures): Conditions => {
  for (let i = 0; i < lige.length; i += 1) if (Number.isNaN(figures[i])) lige[i] = 0;
  return lige;
};

const oereAf = (text: string | undefined): number => (text === undefined ? NaN : hundredthsOf(text));

const DECIMALS = 4;

/** Ten-thousandths. A text of ten decimals is a figure that does not end. */
const titusindedeleAf = (text: string | undefined): number => {
  if (text === undefined) return NaN;
  const [whole, decimals] = text.split(".") as [string, string];
  return decimals.length > DECIMALS
    ? Number(text) * 10 ** DECIMALS
    : Number(whole + decimals.padEnd(DECIMALS, "0"));
};

const ARTER = 2;
const GRUPPER = 4;

const withinCodes = (kode: number, antal: number): boolean => kode >= 0 && kode < antal && kode % 1 === 0;

const EXACT = ["foerFradrag", "fradrag", "sanktion"] as const;

/** The benefit of all rows. */
export const ydelsesdel = (
  { c, rows, antal, book, rounding }: Vaerktoej,
  kolonner: Ydelseskolonner,
): Kolonnedel => {
  const tabel = satstabel(YDELSESSATSER, MAANEDER * ARTER * GRUPPER, (nummer) =>
    ydelsessatser(
      book,
      maanedMedNummer(Math.floor(nummer / (ARTER * GRUPPER))),
      Math.floor(nummer / GRUPPER) % ARTER,
      nummer % GRUPPER,
    ),
  );
  const stykke = kolonnekilde(c, rows, kolonner, KRAV.ydelse, tabel);
  const art = stykke.raa("art") as Figures;
  const gruppe = stykke.raa("gruppe") as Figures;
  const daekket = daekketAf(stykke.raa("start"), stykke.raa("slut"), art);
  const regel = ydelseAfRaekke(c.m, rounding === "krone" ? c.m.roundToKroner : c.m.roundToOere);
  const kolonne = () => new Float64Array(antal);
  const svar = { udbetaling: kolonne(), foerFradrag: kolonne(), fradrag: kolonne(), sanktion: kolonne() };
  const plads = (i: number, maaned: number): number => {
    const isKnown = withinCodes(art[i] as number, ARTER) && withinCodes(gruppe[i] as number, GRUPPER);
    if (maaned < 0 || !isKnown || !daekket(i, maaned)) return 0;
    return tabel.plads((maaned * ARTER + (art[i] as number)) * GRUPPER + (gruppe[i] as number));
  };
  return {
    svar: { ydelse: svar },
    beregn: (fra, til, maaneder) => {
      stykke.laes(fra, til);
      for (let i = 0; i < til - fra; i += 1) stykke.pladser[i] = plads(i, maaneder[i] as number);
      const { udbetaling, ...exact } = regel(stykke.kilde);
      copy(svar.udbetaling, fra, { figures: udbetaling, til, per: PER_OERE });
      for (const key of EXACT) copy(svar[key], fra, { figures: exact[key], til, per: 1 });
      return medTal(ydelseErLige(c.m, stykke.kilde), udbetaling);
    },
    skriv: (raekke, result) => {
      svar.udbetaling[raekke] = oereAf(result?.ydelse?.udbetaling);
      for (const key of EXACT) svar[key][raekke] = titusindedeleAf(result?.ydelse?.[key]);
    },
  };
};

/** One more than the days of a week: none has the number 0. */
const UGEDAGE = 8;

/** The allowance of all rows. */
export const godtgoerelsesdel = (
  { c, rows, antal, book }: Vaerktoej,
  kolonner: Godtgoerelseskolonner,
): Kolonnedel => {
  const tabel = satstabel(GODTGOERELSESSATSER, MAANEDER * UGEDAGE, (nummer) =>
    godtgoerelsessatser(book, maanedMedNummer(Math.floor(nummer / UGEDAGE)), nummer % UGEDAGE),
  );
  const stykke = kolonnekilde(c, rows, kolonner, KRAV.godtgoerelse, tabel);
  const dage = stykke.raa("dagePrUge") as Figures;
  const regel = godtgoerelseAfRaekke(c.m);
  const svar = { berettiget: new Uint8Array(antal), beloeb: new Float64Array(antal) };
  const plads = (i: number, maaned: number): number =>
    maaned >= 0 && withinCodes(dage[i] as number, UGEDAGE)
      ? tabel.plads(maaned * UGEDAGE + (dage[i] as number))
      : 0;
  return {
    svar: { godtgoerelse: svar },
    beregn: (fra, til, maaneder) => {
      stykke.laes(fra, til);
      for (let i = 0; i < til - fra; i += 1) stykke.pladser[i] = plads(i, maaneder[i] as number);
      const { berettiget, beloeb } = regel(stykke.kilde);
      copy(svar.beloeb, fra, { figures: beloeb, til, per: PER_OERE });
      svar.berettiget.set(berettiget.subarray(0, til - fra), fra);
      return medTal(godtgoerelseErLige(c.m, stykke.kilde), beloeb);
    },
    skriv: (raekke, result) => {
      svar.beloeb[raekke] = oereAf(result?.godtgoerelse?.beloeb);
      svar.berettiget[raekke] = Number(result?.godtgoerelse?.berettiget ?? false);
    },
  };
};

/** The transport allowance of all rows. */
export const befordringsdel = (
  { c, rows, antal, book }: Vaerktoej,
  kolonner: Befordringskolonner,
): Kolonnedel => {
  const tabel = satstabel(BEFORDRINGSSATSER, MAANEDER, (nummer) =>
    befordringssatser(book, maanedMedNummer(nummer)),
  );
  const stykke = kolonnekilde(c, rows, kolonner, KRAV.befordring, tabel);
  const regel = befordringAfRaekke(c.m);
  const svar = { beloeb: new Float64Array(antal) };
  return {
    svar: { befordring: svar },
    beregn: (fra, til, maaneder) => {
      stykke.laes(fra, til);
      for (let i = 0; i < til - fra; i += 1) stykke.pladser[i] = tabel.plads(maaneder[i] as number);
      const beloeb = regel(stykke.kilde);
      copy(svar.beloeb, fra, { figures: beloeb, til, per: PER_OERE });
      return medTal(befordringErLige(c.m, stykke.kilde), beloeb);
    },
    skriv: (raekke, result) => {
      svar.beloeb[raekke] = oereAf(result?.befordring?.beloeb);
    },
  };
};
