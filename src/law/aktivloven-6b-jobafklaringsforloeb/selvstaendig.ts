import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step } from "../../arithmetic/step.js";

const NEDSAT: Step = {
  id: "ydelse.sats-til-selvstaendig",
  da: "Nedsat sats til selvstændig, der delvis kan arbejde",
  en: "Reduced rate for a self-employed person partly able to work",
  law: "LAS § 69 j",
};

/**
 * LAS § 69 j.
 *
 * A self-employed person in a jobafklaringsforløb gets 75 per cent of the rate when at most a quarter of the
 * normal work can be done, and 50 per cent when at most half of it can.
 */
export const satsTilSelvstaendig =
  <N, C>(m: Arithmetic<N, C>) =>
  (sats: N, procent: N): N =>
    m.step(NEDSAT, m.percent(procent, sats));
