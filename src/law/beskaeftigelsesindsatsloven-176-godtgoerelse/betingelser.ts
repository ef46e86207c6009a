import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step } from "../../arithmetic/step.js";
import { LAW } from "./hjemmel.js";

const FAERRE_DAGE: Step = {
  id: "godtgoerelse.for-faa-dage-om-ugen",
  da: "Færre dage om ugen, end ordningen kræver",
  en: "Fewer days a week than the scheme demands",
  law: LAW,
};
const DAGE: Step = {
  id: "godtgoerelse.nok-dage-om-ugen",
  da: "Nok dage om ugen",
  en: "Enough days a week",
  law: LAW,
};
const FAERRE_TIMER: Step = {
  id: "godtgoerelse.for-faa-timer-om-dagen",
  da: "Færre timer om dagen, end ordningen kræver",
  en: "Fewer hours a day than the scheme demands",
  law: LAW,
};
const TIMER: Step = {
  id: "godtgoerelse.nok-timer-om-dagen",
  da: "Nok timer om dagen",
  en: "Enough hours a day",
  law: LAW,
};
const UDEN_LOEN: Step = {
  id: "godtgoerelse.uden-loen",
  da: "Ingen løn, der udelukker godtgørelsen",
  en: "No wages that exclude the allowance",
  law: LAW,
};
const BERETTIGET: Step = {
  id: "godtgoerelse.betingelser-opfyldt",
  da: "Alle betingelser er opfyldt",
  en: "All conditions are met",
  law: LAW,
};

/** The rules of the municipality: the tilbud must take at least so many days a week. */
export const nokDageOmUgen =
  <N, C>(m: Arithmetic<N, C>) =>
  (dagePrUge: N, mindst: N): C =>
    m.finding(DAGE, m.not(m.finding(FAERRE_DAGE, m.exceeds(mindst, dagePrUge))));

/** The rules of the municipality: the tilbud must take at least so many hours a day. */
export const nokTimerOmDagen =
  <N, C>(m: Arithmetic<N, C>) =>
  (timerPrDag: N, mindst: N): C =>
    m.finding(TIMER, m.not(m.finding(FAERRE_TIMER, m.exceeds(mindst, timerPrDag))));

/** The rules of the municipality: nothing is paid to a person who has wages of the kind that excludes it. */
export const udenLoen =
  <N, C>(m: Arithmetic<N, C>) =>
  (loen: C): C =>
    m.finding(UDEN_LOEN, m.not(loen));

/**
 * LAB § 176, stk. 1, and the rules of the municipality.
 *
 * A municipality may pay the allowance to those who take part in certain kinds of tilbud, by rules that it
 * sets and publishes itself. It is paid when every condition of these rules is met.
 */
export const berettiget =
  <N, C>(m: Arithmetic<N, C>) =>
  (betingelser: readonly C[]): C =>
    m.finding(BERETTIGET, m.allOf(betingelser));
