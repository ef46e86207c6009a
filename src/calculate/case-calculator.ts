import type { Calculator } from "../arithmetic/calculator.js";
import type { Case } from "../cases/case.js";
import type { Caserates } from "../cases/prepare-case.js";
import { ydelsesforhold } from "../cases/ydelse/facts.js";
import { befordringBeregner } from "./befordring.js";
import type { CalculatedCase, Forbehold } from "./case-result.js";
import { expectDefined } from "./expect-defined.js";
import {
  addForbeholdOmAfrunding,
  addForbeholdOmIndtaegter,
  addForbeholdOmMaksimum,
  addForbeholdOmNiveau,
} from "./forbehold.js";
import { godtgoerelseBeregner } from "./godtgoerelse.js";
import type { Rounding } from "./options.js";
import { ydelseBeregner } from "./ydelse.js";

type Part = "ydelse" | "godtgoerelse" | "befordring";

/** The amounts of a case, as far as it asks for them, and what there is to say about them. */
export type Answer = { readonly [P in Part]: CalculatedCase[P] | undefined } & {
  readonly forbehold: readonly Forbehold[];
};

const KRONER_DECIMALS = 2;

type Writer<N> = (figure: N) => string;

const writerFor =
  <N, C>(m: Calculator<N, C>): Writer<N> =>
  (figure) =>
    expectDefined(m.shownOf(figure, KRONER_DECIMALS));

/** A figure as it was before rounding; where that did not change it, it is written already. */
const exactText =
  <N, C>(m: Calculator<N, C>) =>
  (before: N, after: N, written: string): string | undefined =>
    before === after ? written : m.textOf(before, KRONER_DECIMALS);

const ydelseAnswer = <N, C>(m: Calculator<N, C>, text: Writer<N>, rounding: Rounding) => {
  const round = (figure: N): N => (rounding === "krone" ? m.roundToKroner(figure) : m.roundToOere(figure));
  const beregn = ydelseBeregner(m, round);
  const exactOf = exactText(m);
  return ({ maaned, ydelse }: Case, rates: Caserates, list: Forbehold[]): CalculatedCase["ydelse"] => {
    if (ydelse === undefined) return undefined;
    const forhold = ydelsesforhold(maaned, ydelse);
    const ydelsesrates = expectDefined(rates.ydelse);
    const beregnet = beregn(forhold, ydelsesrates);
    const udbetaling = text(beregnet.udbetaling);
    const foerFradrag = text(beregnet.foerFradrag);
    const fradrag = text(beregnet.fradrag);
    const sanktion = text(beregnet.sanktion);
    const exact = exactOf(beregnet.foerAfrunding, beregnet.udbetaling, udbetaling);
    addForbeholdOmNiveau(forhold, list);
    addForbeholdOmMaksimum(forhold, ydelsesrates, list);
    addForbeholdOmIndtaegter(forhold, list);
    addForbeholdOmAfrunding({ about: "ydelse.afrundet", exact, paid: udbetaling, rounding }, list);
    return { foerFradrag, fradrag, sanktion, udbetaling };
  };
};

const godtgoerelseAnswer = <N, C>(
  m: Calculator<N, C>,
  text: Writer<N>,
  isTrue: (condition: C) => boolean,
) => {
  const beregn = godtgoerelseBeregner(m);
  const exactOf = exactText(m);
  return (
    { maaned, godtgoerelse }: Case,
    rates: Caserates,
    list: Forbehold[],
  ): CalculatedCase["godtgoerelse"] => {
    if (godtgoerelse === undefined) return undefined;
    const beregnet = beregn(maaned, godtgoerelse, expectDefined(rates.godtgoerelse));
    const beloeb = text(beregnet.beloeb);
    const exact = exactOf(beregnet.foerAfrunding, beregnet.beloeb, beloeb);
    addForbeholdOmAfrunding({ about: "godtgoerelse.afrundet", exact, paid: beloeb, rounding: "oere" }, list);
    return { berettiget: isTrue(beregnet.berettiget), beloeb };
  };
};

const befordringPart = <N, C>(m: Calculator<N, C>, text: Writer<N>) => {
  const beregn = befordringBeregner(m);
  return ({ maaned, befordring }: Case, rates: Caserates): CalculatedCase["befordring"] =>
    befordring && { beloeb: text(beregn(maaned, befordring, expectDefined(rates.befordring))) };
};

/**
 * All parts of a case over any calculator. `isTrue` reads the conditions of that calculator. What there is to say is
 * added to `forbehold`.
 */
export const caseCalculator = <N, C>(
  m: Calculator<N, C>,
  rounding: Rounding,
  isTrue: (condition: C) => boolean,
) => {
  const text = writerFor(m);
  const ydelse = ydelseAnswer(m, text, rounding);
  const godtgoerelse = godtgoerelseAnswer(m, text, isTrue);
  const befordring = befordringPart(m, text);
  return (sag: Case, rates: Caserates, forbehold: Forbehold[] = []): Answer => {
    return {
      ydelse: ydelse(sag, rates, forbehold),
      godtgoerelse: godtgoerelse(sag, rates, forbehold),
      befordring: befordring(sag, rates),
      forbehold,
    };
  };
};
