import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Law, Step } from "../../arithmetic/step.js";

/** What is deducted from the benefit of the month. */
export interface Fradrag<N> {
  readonly loenfradrag: N;
  readonly andreIndtaegter: N;
  readonly sanktion: N;
}

const EFTER_SANKTION: Step = {
  id: "ydelse.efter-sanktion",
  da: "Ydelse efter sanktion, mindst 0 kr.",
  en: "Benefit after the sanction, at least 0 kr.",
  law: { ressourceforloeb: "LAS § 69 b", jobafklaringsforloeb: "LAS § 69 n" },
};

/** The benefit of the month, before tax. Only the payment is rounded. */
export interface BeregnetYdelse<N> {
  readonly foerFradrag: N;
  readonly fradrag: N;
  readonly sanktion: N;
  /** What is left, exact. */
  readonly foerAfrunding: N;
  /** What is left, rounded. */
  readonly udbetaling: N;
}

const LAW: Law = { ressourceforloeb: "LAS § 68 a", jobafklaringsforloeb: "LAS § 69 j" };

const FRADRAG: Step = { id: "ydelse.fradrag-i-alt", da: "Fradrag i alt", en: "Total deduction", law: LAW };
const EFTER_FRADRAG: Step = {
  id: "ydelse.efter-fradrag",
  da: "Ydelse efter fradrag, mindst 0 kr.",
  en: "Benefit after deductions, at least 0 kr.",
  law: LAW,
};
/** No paragraph: no rule on rounding was found. */
const AFRUNDET: Step = {
  id: "ydelse.afrundet",
  da: "Afrundet, en halv rundes op (ingen regel fundet)",
  en: "Rounded, half up (no rule found)",
};

/**
 * LAS § 68, stk. 2, and § 68 a; for jobafklaringsforløb § 69 j.
 *
 * The benefit of a month is the monthly amount less what is deducted for wages and other income, less the
 * sanction, and never below zero. A benefit of nothing still counts as receiving it. No rule on rounding was
 * found: the payment is rounded once, half up.
 */
export const ydelse =
  <N, C>(m: Arithmetic<N, C>, round: (figure: N) => N) =>
  (maanedssats: N, { loenfradrag, andreIndtaegter, sanktion }: Fradrag<N>): BeregnetYdelse<N> => {
    const fradrag = m.step(FRADRAG, m.add(loenfradrag, andreIndtaegter));
    const efterFradrag = m.step(EFTER_FRADRAG, m.excess(maanedssats, fradrag));
    const foerAfrunding = m.step(EFTER_SANKTION, m.excess(efterFradrag, sanktion));
    const udbetaling = m.step(AFRUNDET, round(foerAfrunding));
    return { foerFradrag: maanedssats, fradrag, sanktion, foerAfrunding, udbetaling };
  };
