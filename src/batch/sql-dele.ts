import { sqlArithmetic } from "../arithmetic/sql-arithmetic.js";
import type { Rounding } from "../calculate/options.js";
import type { RateBook } from "../rates/rate-book.js";
import { befordringAfRaekke, befordringErLige } from "./befordring-raekke.js";
import { BEFORDRINGSSATSER, befordringssatser, type Befordringssats } from "./befordringssatser.js";
import { godtgoerelseAfRaekke, godtgoerelseErLige } from "./godtgoerelse-raekke.js";
import { GODTGOERELSESSATSER, godtgoerelsessatser, type Godtgoerelsessats } from "./godtgoerelsessatser.js";
import {
  type Befordringskolonner,
  type Godtgoerelseskolonner,
  KRAV,
  type Ydelseskolonner,
} from "./kolonner.js";
import type { Satsraekke } from "./satsraekke.js";
import { sqlKilde } from "./sql-kilde.js";
import { iOere, type Sqlmakro } from "./sql-tekst.js";
import { ydelseAfRaekke, ydelseErLige } from "./ydelse-raekke.js";
import { YDELSESSATSER, ydelsessatser, type Ydelsessats } from "./ydelsessatser.js";

/** What the SQL is made from. */
export interface Sqlgrundlag {
  readonly book: RateBook;
  readonly rounding: Rounding;
  /** The months `yyyy-mm` that the tables hold. */
  readonly maaneder: readonly string[];
}

const figuresOf = <S extends string>(satser: readonly S[], raekke: Satsraekke<S>) =>
  satser.map((sats) => raekke[sats]);

const talAf = (maaned: string): number => Number(maaned.replace("-", ""));

const upTo = (antal: number): readonly number[] => Array.from({ length: antal }, (_, kode) => kode);

const ydelsesraekker = ({ book, maaneder }: Sqlgrundlag) =>
  maaneder.flatMap((maaned) =>
    upTo(KRAV.ydelse.art.til + 1).flatMap((art) =>
      upTo(KRAV.ydelse.gruppe.til + 1).map((gruppe) => [
        talAf(maaned),
        art,
        gruppe,
        ...figuresOf(YDELSESSATSER, ydelsessatser(book, maaned, art, gruppe)),
      ]),
    ),
  );

/** The macro of the benefit. */
export const ydelsesmakro = (grundlag: Sqlgrundlag): Sqlmakro => {
  const arithmetic = sqlArithmetic();
  const { m, steps } = arithmetic;
  const kilde = sqlKilde<keyof Ydelseskolonner, Ydelsessats>(arithmetic, KRAV.ydelse);
  const round = grundlag.rounding === "krone" ? m.roundToKroner : m.roundToOere;
  const { udbetaling } = ydelseAfRaekke(m, round)(kilde);
  return {
    navn: "rf_ydelse",
    tabel: {
      navn: "rf_ydelse_satser",
      noegler: ["maaned", "art", "gruppe"],
      satser: YDELSESSATSER,
      raekker: ydelsesraekker(grundlag),
    },
    steps,
    erLige: ydelseErLige(m, kilde),
    svar: [{ navn: "udbetaling", sql: iOere(udbetaling) }],
  };
};

/** The macro of the allowance. */
export const godtgoerelsesmakro = ({ book, maaneder }: Sqlgrundlag): Sqlmakro => {
  const arithmetic = sqlArithmetic();
  const { m, steps } = arithmetic;
  const kilde = sqlKilde<keyof Godtgoerelseskolonner, Godtgoerelsessats>(arithmetic, KRAV.godtgoerelse);
  const { berettiget, beloeb } = godtgoerelseAfRaekke(m)(kilde);
  const { fra, til } = KRAV.godtgoerelse.dagePrUge;
  return {
    navn: "rf_godtgoerelse",
    tabel: {
      navn: "rf_godtgoerelse_satser",
      noegler: ["maaned", "dagePrUge"],
      satser: GODTGOERELSESSATSER,
      raekker: maaneder.flatMap((maaned) =>
        upTo(til)
          .map((days) => days + fra)
          .map((days) => [
            talAf(maaned),
            days,
            ...figuresOf(GODTGOERELSESSATSER, godtgoerelsessatser(book, maaned, days)),
          ]),
      ),
    },
    steps,
    erLige: godtgoerelseErLige(m, kilde),
    svar: [
      { navn: "godtgoerelse_berettiget", sql: berettiget },
      { navn: "godtgoerelse", sql: iOere(beloeb) },
    ],
  };
};

/** The macro of the transport allowance. */
export const befordringsmakro = ({ book, maaneder }: Sqlgrundlag): Sqlmakro => {
  const arithmetic = sqlArithmetic();
  const { m, steps } = arithmetic;
  const kilde = sqlKilde<keyof Befordringskolonner, Befordringssats>(arithmetic, KRAV.befordring);
  const beloeb = befordringAfRaekke(m)(kilde);
  return {
    navn: "rf_befordring",
    tabel: {
      navn: "rf_befordring_satser",
      noegler: ["maaned"],
      satser: BEFORDRINGSSATSER,
      raekker: maaneder.map((maaned) => [
        talAf(maaned),
        ...figuresOf(BEFORDRINGSSATSER, befordringssatser(book, maaned)),
      ]),
    },
    steps,
    erLige: befordringErLige(m, kilde),
    svar: [{ navn: "befordring", sql: iOere(beloeb) }],
  };
};
