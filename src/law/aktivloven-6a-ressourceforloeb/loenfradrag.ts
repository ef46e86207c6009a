import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Law, Step } from "../../arithmetic/step.js";

/** The threshold and the percentages of one month and one kind of course. */
export interface Loenfradragssatser<N> {
  readonly loengraense: N;
  readonly procentUnderGraense: N;
  readonly procentOverGraense: N;
}

const LAW: Law = { ressourceforloeb: "LAS § 68 a, stk. 2", jobafklaringsforloeb: "LAS § 69 j, stk. 9" };

const LOEN_UNDER: Step = {
  id: "ydelse.loen-under-graensen",
  da: "Løn op til lønindtægtsgrænsen",
  en: "Wages up to the wage limit",
  law: LAW,
};
const LOEN_OVER: Step = {
  id: "ydelse.loen-over-graensen",
  da: "Løn over lønindtægtsgrænsen",
  en: "Wages above the wage limit",
  law: LAW,
};
const FRADRAG_UNDER: Step = {
  id: "ydelse.fradrag-under-graensen",
  da: "Fradrag for løn op til grænsen",
  en: "Deduction for wages up to the limit",
  law: LAW,
};
const FRADRAG_OVER: Step = {
  id: "ydelse.fradrag-over-graensen",
  da: "Fradrag for løn over grænsen",
  en: "Deduction for wages above the limit",
  law: LAW,
};
const FRADRAG: Step = {
  id: "ydelse.loenfradrag",
  da: "Fradrag for løn",
  en: "Deduction for wages",
  law: LAW,
};

/**
 * LAS § 68 a, stk. 2; for jobafklaringsforløb § 69 j, stk. 9.
 *
 * Wages including pension, before tax, lower the benefit by a percentage of the wages up to the limit and a
 * higher percentage of the part above it. Until the end of 2021 these were 30 and 55 in both kinds of course;
 * from 2022 nothing is deducted below the limit in a ressourceforløb, while a jobafklaringsforløb keeps 30.
 * The percentages are rates with a date, so that one formula serves both regimes.
 */
export const loenfradrag =
  <N, C>(m: Arithmetic<N, C>) =>
  (loen: N, satser: Loenfradragssatser<N>): N => {
    const under = m.step(LOEN_UNDER, m.min(loen, satser.loengraense));
    const over = m.step(LOEN_OVER, m.excess(loen, satser.loengraense));
    return m.step(
      FRADRAG,
      m.add(
        m.step(FRADRAG_UNDER, m.percent(satser.procentUnderGraense, under)),
        m.step(FRADRAG_OVER, m.percent(satser.procentOverGraense, over)),
      ),
    );
  };
