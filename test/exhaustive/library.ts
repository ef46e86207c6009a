/** The library as the exhaustive run calls it: below the reading of cases, in an arithmetic of choice. */
import type { Calculator } from "../../src/arithmetic/calculator.js";
import { exactCalculator } from "../../src/arithmetic/exact.js";
import { wholeCalculator } from "../../src/arithmetic/whole.js";
import { godtgoerelseBeregner } from "../../src/calculate/godtgoerelse.js";
import { ydelseBeregner } from "../../src/calculate/ydelse.js";
import { prepareCase } from "../../src/cases/prepare-case.js";
import { ydelsesforhold } from "../../src/cases/ydelse/facts.js";
import type { Befordring, Case, Modtager } from "../../src/index.js";
import { builtInOrdninger, builtInTables } from "../../src/rates/built-in.js";
import { openRateBook } from "../../src/rates/rate-book.js";
import type { Fakta } from "./port/godtgoerelse.js";
import type { Gruppe, Regel } from "./port/ydelse.js";

export const BOOK = openRateBook(builtInTables(), { ordninger: builtInOrdninger() });

/** Øre as a case writes them. */
export const kroner = (oere: number): string => (oere / 100).toFixed(2);

const modtagerOf = (gruppe: Gruppe, year: number, bidrag: number): Modtager => ({
  foedselsdato: `${String(gruppe === "forsoerger" || gruppe === "ikkeForsoerger" ? 1985 : year - 20)}-06-15`,
  forsoerger: gruppe === "forsoerger",
  hjemmeboende: gruppe === "hjemmeboendeUnder25" || gruppe === "bidragspligt",
  ...(gruppe === "bidragspligt" ? { bidrag: kroner(bidrag) } : {}),
});

/** The June of a rule; wages and child support in øre. Without wages the case has no income. */
export const caseOfYdelse = ({ year, art, gruppe }: Regel, loen: number, bidrag: number): Case => ({
  maaned: `${String(year)}-06`,
  ydelse: {
    forloeb: { art, start: `${String(year)}-01-01` },
    modtager: modtagerOf(gruppe, year, bidrag),
    hidtidigYdelse: { art: "ingen" },
    indtaegter: loen === 0 ? [] : [{ art: "loen", beloeb: kroner(loen) }],
  },
});

export const caseOfGodtgoerelse = (fakta: Fakta): Case => {
  const { year, hundredthsOfKm, sanktionsdage, ...rest } = fakta;
  return {
    maaned: `${String(year)}-06`,
    godtgoerelse: {
      ...rest,
      ordning: "takst-750",
      afstandKm: kroner(hundredthsOfKm),
      ...(sanktionsdage === 0 ? {} : { sanktionsdage }),
    } as Case["godtgoerelse"] & Befordring,
  };
};

const prepare = (sag: Case) => {
  const prepared = prepareCase(sag, BOOK);
  if (prepared.ok) return prepared;
  throw new Error(`The library refuses ${JSON.stringify(sag)}: ${JSON.stringify(prepared.errors)}`);
};

/** What the library computes of a benefit. */
export interface Amounts<N> {
  readonly foerFradrag: N;
  readonly fradrag: N;
  readonly udbetaling: N;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The benefit under a rule as a function of wages and child support in øre. The facts and rates of the rule are
 * found once, by the library itself; only the two figures in them are changed from call to call.
 */
const ydelseIn = <N>(m: Calculator<N, boolean>) => {
  const beregn = ydelseBeregner(m, m.roundToOere);
  return (regel: Regel, hasLoen: boolean): ((loen: number, bidrag: number) => Amounts<N>) => {
    const { sag, rates } = prepare(caseOfYdelse(regel, hasLoen ? 1 : 0, 0));
    const forhold: Mutable<ReturnType<typeof ydelsesforhold>> = ydelsesforhold(sag.maaned, sag.ydelse!);
    const [indtaegt] = forhold.indtaegter as Mutable<(typeof forhold.indtaegter)[number]>[];
    return (loen, bidrag) => {
      if (indtaegt !== undefined) indtaegt.beloeb = loen;
      forhold.bidrag = bidrag;
      return beregn(forhold, rates.ydelse!);
    };
  };
};

/** An allowance in a year; its rates depend on the days a week alone and are found once for each number. */
const godtgoerelseIn = <N>(m: Calculator<N, boolean>) => {
  const beregn = godtgoerelseBeregner(m);
  return (year: number, any: Fakta) => {
    const rates = Array.from({ length: 8 }, (_, dagePrUge) =>
      dagePrUge === 0
        ? undefined
        : prepare(caseOfGodtgoerelse({ ...any, year, dagePrUge })).rates.godtgoerelse!,
    );
    return (fakta: Fakta) => {
      const { maaned, godtgoerelse } = caseOfGodtgoerelse(fakta);
      return beregn(maaned, godtgoerelse!, rates[fakta.dagePrUge]!);
    };
  };
};

export const ydelseInWhole = ydelseIn(wholeCalculator);
export const ydelseInExact = ydelseIn(exactCalculator);
export const godtgoerelseInWhole = godtgoerelseIn(wholeCalculator);
export const godtgoerelseInExact = godtgoerelseIn(exactCalculator);
