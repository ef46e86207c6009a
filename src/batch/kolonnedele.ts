import type { CalculatedCase } from "../calculate/case-result.js";
import type { Rounding } from "../calculate/options.js";
import { hundredthsOf } from "../money/hundredths.js";
import type { RateBook } from "../rates/rate-book.js";
import { BEFORDRINGSSATSER, befordringssatser } from "./befordringssatser.js";
import { GODTGOERELSESSATSER, godtgoerelsessatser } from "./godtgoerelsessatser.js";
import {
  type Befordringskolonner,
  type Godtgoerelseskolonner,
  KRAV,
  type Ydelseskolonner,
} from "./kolonner.js";
import type { CalculatedColumns } from "./kolonneresultat.js";
import { kolonnestykke } from "./kolonnestykke.js";
import { befordringsloekke, godtgoerelsesloekke, ydelsesloekke } from "./loekker.generated.js";
import { maanedMedNummer, MAANEDER } from "./maanedsnummer.js";
import { satstabel } from "./satstabel.js";
import { ARTER, godtgoerelsesnumre, GRUPPER, UGEDAGE, ydelsesnumre } from "./satsnumre.js";
import { YDELSESSATSER, ydelsessatser } from "./ydelsessatser.js";

/** What a part of the rows is worked on with. */
export interface Vaerktoej {
  /** The most rows that are worked on together. */
  readonly rows: number;
  readonly antal: number;
  readonly book: RateBook;
  readonly rounding: Rounding;
}

/** One part of all rows. */
export interface Kolonnedel {
  /** The columns of the answer. */
  readonly svar: Partial<Omit<CalculatedColumns, "ok" | "raekker" | "fejl">>;
  /** Works on some rows, whose months have numbers; takes the mark from those that it does not answer. */
  readonly beregn: (fra: number, til: number, maaneder: Int32Array, klar: Uint8Array) => void;
  /** Writes what `calculate` says of a row. */
  readonly skriv: (raekke: number, result: CalculatedCase | undefined) => void;
}

/** Ten-thousandths of a krone. */
const ENHED: Readonly<Record<Rounding, number>> = { oere: 100, krone: 10_000 };

const navneI = <T extends object>(krav: T) => Object.keys(krav) as (keyof T & string)[];

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

const EXACT = ["foerFradrag", "fradrag", "sanktion"] as const;

/** The benefit of all rows. */
export const ydelsesdel = (
  { rows, antal, book, rounding }: Vaerktoej,
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
  const stykke = kolonnestykke(navneI(KRAV.ydelse), kolonner, rows);
  const numre = ydelsesnumre(kolonner, stykke.kolonner);
  const pladser = new Int32Array(rows);
  const kolonne = () => new Float64Array(antal);
  const svar = { udbetaling: kolonne(), foerFradrag: kolonne(), fradrag: kolonne(), sanktion: kolonne() };
  const faelles = {
    kolonner: stykke.kolonner,

    pladser,
    enhed: ENHED[rounding],
    svar,
  };
  return {
    svar: { ydelse: svar },
    beregn: (fra, til, maaneder, klar) => {
      stykke.laes(fra, til);
      numre(pladser, maaneder, til - fra);
      tabel.slaaOp(pladser, til - fra);
      ydelsesloekke({ ...faelles, satser: tabel.satser(), antal: til - fra, fra, klar });
    },
    skriv: (raekke, result) => {
      svar.udbetaling[raekke] = oereAf(result?.ydelse?.udbetaling);
      for (const key of EXACT) svar[key][raekke] = titusindedeleAf(result?.ydelse?.[key]);
    },
  };
};

/** The allowance of all rows. */
export const godtgoerelsesdel = (
  { rows, antal, book }: Vaerktoej,
  kolonner: Godtgoerelseskolonner,
): Kolonnedel => {
  const tabel = satstabel(GODTGOERELSESSATSER, MAANEDER * UGEDAGE, (nummer) =>
    godtgoerelsessatser(book, maanedMedNummer(Math.floor(nummer / UGEDAGE)), nummer % UGEDAGE),
  );
  const stykke = kolonnestykke(navneI(KRAV.godtgoerelse), kolonner, rows);
  const { dagePrUge } = stykke.kolonner;
  const pladser = new Int32Array(rows);
  const svar = { berettiget: new Uint8Array(antal), beloeb: new Float64Array(antal) };
  const faelles = { kolonner: stykke.kolonner, pladser, enhed: ENHED.oere, svar };
  return {
    svar: { godtgoerelse: svar },
    beregn: (fra, til, maaneder, klar) => {
      stykke.laes(fra, til);
      godtgoerelsesnumre(pladser, { maaneder, dagePrUge, antal: til - fra });
      tabel.slaaOp(pladser, til - fra);
      godtgoerelsesloekke({ ...faelles, satser: tabel.satser(), antal: til - fra, fra, klar });
    },
    skriv: (raekke, result) => {
      svar.beloeb[raekke] = oereAf(result?.godtgoerelse?.beloeb);
      svar.berettiget[raekke] = Number(result?.godtgoerelse?.berettiget ?? false);
    },
  };
};

/** The transport allowance of all rows. */
export const befordringsdel = (
  { rows, antal, book }: Vaerktoej,
  kolonner: Befordringskolonner,
): Kolonnedel => {
  const tabel = satstabel(BEFORDRINGSSATSER, MAANEDER, (nummer) =>
    befordringssatser(book, maanedMedNummer(nummer)),
  );
  const stykke = kolonnestykke(navneI(KRAV.befordring), kolonner, rows);
  const pladser = new Int32Array(rows);
  const svar = { beloeb: new Float64Array(antal) };
  const faelles = { kolonner: stykke.kolonner, pladser, enhed: ENHED.oere, svar };
  return {
    svar: { befordring: svar },
    beregn: (fra, til, maaneder, klar) => {
      stykke.laes(fra, til);
      pladser.set(maaneder);
      tabel.slaaOp(pladser, til - fra);
      befordringsloekke({ ...faelles, satser: tabel.satser(), antal: til - fra, fra, klar });
    },
    skriv: (raekke, result) => {
      svar.beloeb[raekke] = oereAf(result?.befordring?.beloeb);
    },
  };
};
