import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step } from "../../arithmetic/step.js";

const MED_BIDRAG: Step = {
  id: "ydelse.sats-med-bidrag",
  da: "Sats for hjemmeboende under 25 år med tillæg for bidrag",
  en: "Rate for persons under 25 living at home with the supplement for child support",
  law: { ressourceforloeb: "LAS § 68, stk. 2, nr. 4", jobafklaringsforloeb: "LAS § 69 j, stk. 2, nr. 4" },
};

const HOEJST: Step = {
  id: "ydelse.sats-hoejst-loftet",
  da: "Dog højst loftet ved bidragspligt",
  en: "At most the ceiling with child support",
  law: { ressourceforloeb: "LAS § 68, stk. 2, nr. 4", jobafklaringsforloeb: "LAS § 69 j, stk. 2, nr. 4" },
};

/**
 * LAS § 68, stk. 2, nr. 4; for jobafklaringsforløb § 69 j, stk. 2, nr. 4.
 *
 * A person under 25 who lives at home and owes child support gets the amount of nr. 3 and a supplement equal
 * to the support, together at most the amount that the provision names: it is a ceiling, not an amount.
 */
export const satsMedBidrag =
  <N, C>(m: Arithmetic<N, C>) =>
  (hjemmeboendeUnder25: N, bidrag: N, loft: N): N =>
    m.step(HOEJST, m.min(m.step(MED_BIDRAG, m.add(hjemmeboendeUnder25, bidrag)), loft));
