import { onceEach } from "../arithmetic/once.js";
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
import { NOEGLER } from "./satsnoegler.js";
import { satstabel } from "./satstabel.js";
import { ydelsesvagter } from "./ydelsesvagt.js";
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
  /** Looks up rates that these rows lack, as far as they have no mark; answers whether there were any. */
  readonly slaaOp: (maaneder: Int32Array, klar: Uint8Array) => boolean;
  /** Writes what `calculate` says of a row. */
  readonly skriv: (raekke: number, result: CalculatedCase | undefined) => void;
}

/** Ten-thousandths of a krone. */
const ENHED: Readonly<Record<Rounding, number>> = { oere: 100, krone: 10_000 };

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

// What rows of a month rest on is the same in every call with the same book: looked up anew, it was a tenth of the
// time of 300,000 rows of five years.
const ydelsestabel = onceEach((book: RateBook) =>
  satstabel(YDELSESSATSER, NOEGLER.ydelse, (maaned, [art, gruppe]) =>
    ydelsessatser(book, maaned, art as number, gruppe as number),
  ),
);
const godtgoerelsestabel = onceEach((book: RateBook) =>
  satstabel(GODTGOERELSESSATSER, NOEGLER.godtgoerelse, (maaned, [dagePrUge]) =>
    godtgoerelsessatser(book, maaned, dagePrUge as number),
  ),
);
const befordringstabel = onceEach((book: RateBook) =>
  satstabel(BEFORDRINGSSATSER, NOEGLER.befordring, (maaned) => befordringssatser(book, maaned)),
);

/** The benefit of all rows. */
export const ydelsesdel = (
  { rows, antal, book, rounding }: Vaerktoej,
  kolonner: Ydelseskolonner,
): Kolonnedel => {
  const { pladser, satser, slaaOp } = ydelsestabel(book);
  const stykke = kolonnestykke(KRAV.ydelse, kolonner, rows);
  const vagter = ydelsesvagter(kolonner);
  const kolonne = () => new Float64Array(antal);
  const svar = { udbetaling: kolonne(), foerFradrag: kolonne(), fradrag: kolonne(), sanktion: kolonne() };
  const faelles = { kolonner: stykke.kolonner, pladser, enhed: ENHED[rounding], svar };
  return {
    svar: { ydelse: svar },
    slaaOp: (maaneder, klar) => slaaOp({ kolonner: stykke.kolonner, maaneder, klar }),
    beregn: (fra, til, maaneder, klar) => {
      stykke.laes(fra, til);
      const arbejde = { ...faelles, satser: satser(), maaneder, antal: til - fra, fra, klar };
      for (const vagt of vagter) vagt(arbejde);
      ydelsesloekke(arbejde);
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
  const { pladser, satser, slaaOp } = godtgoerelsestabel(book);
  const stykke = kolonnestykke(KRAV.godtgoerelse, kolonner, rows);
  const svar = { berettiget: new Uint8Array(antal), beloeb: new Float64Array(antal) };
  const faelles = { kolonner: stykke.kolonner, pladser, enhed: ENHED.oere, svar };
  return {
    svar: { godtgoerelse: svar },
    slaaOp: (maaneder, klar) => slaaOp({ kolonner: stykke.kolonner, maaneder, klar }),
    beregn: (fra, til, maaneder, klar) => {
      stykke.laes(fra, til);
      godtgoerelsesloekke({ ...faelles, satser: satser(), maaneder, antal: til - fra, fra, klar });
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
  const { pladser, satser, slaaOp } = befordringstabel(book);
  const stykke = kolonnestykke(KRAV.befordring, kolonner, rows);
  const svar = { beloeb: new Float64Array(antal) };
  const faelles = { kolonner: stykke.kolonner, pladser, enhed: ENHED.oere, svar };
  return {
    svar: { befordring: svar },
    slaaOp: (maaneder, klar) => slaaOp({ kolonner: stykke.kolonner, maaneder, klar }),
    beregn: (fra, til, maaneder, klar) => {
      stykke.laes(fra, til);
      befordringsloekke({ ...faelles, satser: satser(), maaneder, antal: til - fra, fra, klar });
    },
    skriv: (raekke, result) => {
      svar.beloeb[raekke] = oereAf(result?.befordring?.beloeb);
    },
  };
};
