import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step } from "../../arithmetic/step.js";

const SANKTION: Step = {
  id: "ydelse.sanktion-i-alt",
  da: "Sanktion for dage uden rimelig grund",
  en: "Sanction for days without reasonable ground",
  law: {
    ressourceforloeb: "LAS § 69 a, stk. 3, og § 69 b, stk. 2",
    jobafklaringsforloeb: "LAS § 69 l, stk. 4, § 69 m, stk. 2, og § 69 n, stk. 1 og 4",
  },
};

/**
 * LAS § 69 a, stk. 3, and § 69 b, stk. 2; for jobafklaringsforløb §§ 69 l to 69 n.
 *
 * Whoever stays away without reasonable ground loses an amount for each day, fixed for the rate group. How
 * many days there are is the municipality's finding and is stated in the case.
 */
export const sanktion =
  <N, C>(m: Arithmetic<N, C>) =>
  (dage: N, beloebPrDag: N): N =>
    m.step(SANKTION, m.times(dage, beloebPrDag));
