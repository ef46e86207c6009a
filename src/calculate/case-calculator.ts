import type { Calculator } from "../arithmetic/calculator.js";
import type { Case } from "../cases/case.js";
import type { Caserates } from "../cases/prepare-case.js";
import { ydelsesforhold } from "../cases/ydelse/facts.js";
import { befordringBeregner } from "./befordring.js";
import type { CalculatedCase, Forbehold } from "./case-result.js";
import { expectDefined } from "./expect-defined.js";
import {
  forbeholdOmAfrunding,
  forbeholdOmIndtaegter,
  forbeholdOmMaksimum,
  forbeholdOmNiveau,
} from "./forbehold.js";
import { godtgoerelseBeregner } from "./godtgoerelse.js";
import type { Rounding } from "./options.js";
import { ydelseBeregner } from "./ydelse.js";

type Part = "ydelse" | "godtgoerelse" | "befordring";

/** The amounts of a case, as far as it asks for them, and what there is to say about them. */
export type Answer = { readonly [P in Part]: CalculatedCase[P] | undefined } & {
  readonly forbehold: readonly Forbehold[];
};

/** The amounts of one part and what there is to say about them. */
interface PartAnswer<P extends Part> {
  readonly part: CalculatedCase[P] | undefined;
  readonly forbehold: readonly Forbehold[];
}

const KRONER_DECIMALS = 2;

type Writer<N> = (figure: N) => string;

const writerFor =
  <N, C>(m: Calculator<N, C>): Writer<N> =>
  (figure) =>
    expectDefined(m.shownOf(figure, KRONER_DECIMALS));

const NOTHING_ASKED = { part: undefined, forbehold: [] } as const;

const ydelseAnswer = <N, C>(m: Calculator<N, C>, text: Writer<N>, rounding: Rounding) => {
  const beregn = ydelseBeregner(m, rounding === "krone" ? m.roundToKroner : m.roundToOere);
  return ({ maaned, ydelse }: Case, rates: Caserates): PartAnswer<"ydelse"> => {
    if (ydelse === undefined) return NOTHING_ASKED;
    const forhold = ydelsesforhold(maaned, ydelse);
    const ydelsesrates = expectDefined(rates.ydelse);
    const beregnet = beregn(forhold, ydelsesrates);
    const udbetaling = text(beregnet.udbetaling);
    const foerFradrag = text(beregnet.foerFradrag);
    const fradrag = text(beregnet.fradrag);
    const sanktion = text(beregnet.sanktion);
    return {
      part: { foerFradrag, fradrag, sanktion, udbetaling },
      forbehold: [
        ...forbeholdOmNiveau(forhold),
        ...forbeholdOmMaksimum(forhold, ydelsesrates),
        ...forbeholdOmIndtaegter(forhold),
        ...forbeholdOmAfrunding(
          "ydelse.afrundet",
          m.textOf(beregnet.foerAfrunding, KRONER_DECIMALS),
          udbetaling,
          rounding,
        ),
      ],
    };
  };
};

const godtgoerelseAnswer = <N, C>(
  m: Calculator<N, C>,
  text: Writer<N>,
  isTrue: (condition: C) => boolean,
) => {
  const beregn = godtgoerelseBeregner(m);
  return ({ maaned, godtgoerelse }: Case, rates: Caserates): PartAnswer<"godtgoerelse"> => {
    if (godtgoerelse === undefined) return NOTHING_ASKED;
    const beregnet = beregn(maaned, godtgoerelse, expectDefined(rates.godtgoerelse));
    const beloeb = text(beregnet.beloeb);
    const exact = m.textOf(beregnet.foerAfrunding, KRONER_DECIMALS);
    return {
      part: { berettiget: isTrue(beregnet.berettiget), beloeb },
      forbehold: forbeholdOmAfrunding("godtgoerelse.afrundet", exact, beloeb, "oere"),
    };
  };
};

const befordringPart = <N, C>(m: Calculator<N, C>, text: Writer<N>) => {
  const beregn = befordringBeregner(m);
  return ({ maaned, befordring }: Case, rates: Caserates): CalculatedCase["befordring"] =>
    befordring && { beloeb: text(beregn(maaned, befordring, expectDefined(rates.befordring))) };
};

/** All parts of a case over any calculator. `isTrue` reads the conditions of that calculator. */
export const caseCalculator = <N, C>(
  m: Calculator<N, C>,
  rounding: Rounding,
  isTrue: (condition: C) => boolean,
) => {
  const text = writerFor(m);
  const ydelse = ydelseAnswer(m, text, rounding);
  const godtgoerelse = godtgoerelseAnswer(m, text, isTrue);
  const befordring = befordringPart(m, text);
  return (sag: Case, rates: Caserates): Answer => {
    const one = ydelse(sag, rates);
    const two = godtgoerelse(sag, rates);
    return {
      ydelse: one.part,
      godtgoerelse: two.part,
      befordring: befordring(sag, rates),
      forbehold: [...one.forbehold, ...two.forbehold],
    };
  };
};
