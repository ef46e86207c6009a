import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step } from "../../arithmetic/step.js";

/** The rates of the month. */
export interface Befordringssatser<N> {
  readonly bundgraenseKmPrDag: N;
  readonly kmSats: N;
}

const KM_PR_DAG: Step = {
  id: "befordring.km-over-graensen",
  da: "Kilometer om dagen ud over de første 24",
  en: "Kilometres a day beyond the first 24",
  law: "LAB § 175, stk. 1",
  unit: "km/day",
};
const KM: Step = {
  id: "befordring.km-i-alt",
  da: "Kilometer i alt",
  en: "Kilometres in all",
  law: "LAB § 175, stk. 1",
  unit: "km",
};
const FOER_AFRUNDING: Step = {
  id: "befordring.foer-afrunding",
  da: "Befordring før afrunding",
  en: "Transport before rounding",
  law: "LAB § 175, stk. 2",
};
const AFRUNDET: Step = {
  id: "befordring.afrundet",
  da: "Afrundet til hele kroner",
  en: "Rounded to whole kroner",
  law: "LAB § 175, stk. 3",
};

/**
 * LAB § 175, stk. 1–3.
 *
 * When home and tilbud lie so far apart that the way there and back exceeds 24 kilometres a day, the
 * kilometres beyond 24 are paid at a rate a kilometre. The total is rounded to the nearest whole krone.
 */
export const befordring =
  <N, C>(m: Arithmetic<N, C>) =>
  (kmPrDag: N, dage: N, satser: Befordringssatser<N>): N => {
    const km = m.step(KM, m.times(dage, m.step(KM_PR_DAG, m.excess(kmPrDag, satser.bundgraenseKmPrDag))));
    return m.step(AFRUNDET, m.roundToKroner(m.step(FOER_AFRUNDING, m.times(km, satser.kmSats))));
  };
