import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Law, Step } from "../../arithmetic/step.js";

const LAW: Law = { ressourceforloeb: "LAS § 68 a, stk. 3", jobafklaringsforloeb: "LAS § 69 j, stk. 10" };

const SES_BORT_FRA = (id: string): Step => ({
  id: `${id}.ses-bort-fra`,
  da: "Beløb pr. arbejdstime, der ses bort fra",
  en: "Amount per hour worked that is disregarded",
  law: LAW,
});
const FRADRAG = (id: string): Step => ({
  id: `${id}.fradrag`,
  da: "Fradrag for løn i tilbud",
  en: "Deduction for wages in a tilbud",
  law: LAW,
});

/**
 * LAS § 68 a, stk. 3; for jobafklaringsforløb § 69 j, stk. 10.
 *
 * Wages in connection with a tilbud lower the benefit krone for krone after an amount for each hour worked
 * has been disregarded. No more can be disregarded than was earned.
 */
export const tilbudsfradrag =
  <N, C>(m: Arithmetic<N, C>) =>
  (loen: N, timer: N, fradragPrArbejdstime: N, id: string): N =>
    m.step(FRADRAG(id), m.excess(loen, m.step(SES_BORT_FRA(id), m.times(timer, fradragPrArbejdstime))));
