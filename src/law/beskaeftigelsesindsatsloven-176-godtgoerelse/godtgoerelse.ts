import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step } from "../../arithmetic/step.js";
import { LAW, LOFT_LAW } from "./hjemmel.js";

/** What is taken off the amount of a scheme; what it does not know is absent. */
export interface Godtgoerelsesfradrag<N> {
  /** Per cent for the number of days a week. */
  readonly dagsandel?: N | undefined;
  readonly fravaersdage?: N | undefined;
  readonly sanktionsdage?: N | undefined;
  readonly planlagteDage: N;
}

/** The allowance of the month: exact, and rounded. */
export interface Beregnet<N> {
  readonly foerAfrunding: N;
  readonly beloeb: N;
}

const ANDEL: Step = {
  id: "godtgoerelse.andel-af-taksten",
  da: "Beløb efter antal dage om ugen",
  en: "The amount for the number of days a week",
  law: LAW,
};
const FRAVAER: Step = {
  id: "godtgoerelse.fradrag-for-fravaer",
  da: "Fradrag for fraværsdage",
  en: "Deduction for days of absence",
  law: LAW,
};
const EFTER_FRAVAER: Step = {
  id: "godtgoerelse.efter-fravaer",
  da: "Efter fradrag for fravær, mindst 0 kr.",
  en: "After the deduction for absence, at least 0 kr.",
  law: LAW,
};
const SANKTION: Step = {
  id: "godtgoerelse.fradrag-for-sanktion",
  da: "Fradrag for sanktionsdage",
  en: "Deduction for days of sanction",
  law: LAW,
};
const EFTER_SANKTION: Step = {
  id: "godtgoerelse.efter-sanktion",
  da: "Efter fradrag for sanktion, mindst 0 kr.",
  en: "After the deduction for sanctions, at least 0 kr.",
  law: LAW,
};
const HOEJST: Step = {
  id: "godtgoerelse.hoejst-loftet",
  da: "Dog højst loftet i § 176",
  en: "At most the maximum of § 176",
  law: LOFT_LAW,
};
const TILKOMMER: Step = {
  id: "godtgoerelse.foer-afrunding",
  da: "Godtgørelse før afrunding",
  en: "Allowance before rounding",
  law: LAW,
};
/** No paragraph: no rule on rounding was found. */
const AFRUNDET: Step = {
  id: "godtgoerelse.afrundet",
  da: "Afrundet, en halv rundes op (ingen regel fundet)",
  en: "Rounded, half up (no rule found)",
};

/**
 * LAB § 176, stk. 1, and the rules of the municipality.
 *
 * The amount of the scheme, or its share for fewer days a week, less the part of the planned days that is lost
 * by absence or sanction as far as the scheme says so. It never exceeds the maximum of § 176, stk. 1, and
 * nothing is paid unless all conditions are met.
 */
export const godtgoerelse =
  <N, C>(m: Arithmetic<N, C>) =>
  (berettiget: C, grundbeloeb: N, fradrag: Godtgoerelsesfradrag<N>, maksimumPrMaaned: N): Beregnet<N> => {
    const { dagsandel, fravaersdage, sanktionsdage, planlagteDage } = fradrag;
    const tabt = (step: Step, dage: N): N => m.step(step, m.share(andel, dage, planlagteDage));
    const andel = dagsandel === undefined ? grundbeloeb : m.step(ANDEL, m.percent(dagsandel, grundbeloeb));
    const efterFravaer =
      fravaersdage === undefined
        ? andel
        : m.step(EFTER_FRAVAER, m.excess(andel, tabt(FRAVAER, fravaersdage)));
    const efterSanktion =
      sanktionsdage === undefined
        ? efterFravaer
        : m.step(EFTER_SANKTION, m.excess(efterFravaer, tabt(SANKTION, sanktionsdage)));
    const hoejst = m.step(HOEJST, m.min(efterSanktion, maksimumPrMaaned));
    const tilkommer = m.step(TILKOMMER, m.choose(berettiget, hoejst, m.zero));
    return { foerAfrunding: tilkommer, beloeb: m.step(AFRUNDET, m.roundToOere(tilkommer)) };
  };
