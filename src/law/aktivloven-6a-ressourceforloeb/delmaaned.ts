import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step } from "../../arithmetic/step.js";

/** No paragraph: no rule on part months was found. */
const DEL_AF_MAANED: Step = {
  id: "ydelse.del-af-maaneden",
  da: "Beløb for en del af måneden efter kalenderdage (valgt af den, der beregner)",
  en: "Amount for part of the month by calendar days (chosen by the caller)",
  law: "Ingen regel fundet",
};

/**
 * The amount of a month that is paid in part, by calendar days. No rule of the law was found; it is used only
 * when the caller chooses it.
 */
export const delmaaned =
  <N, C>(m: Arithmetic<N, C>) =>
  (maanedssats: N, dage: N, dageIMaaneden: N): N =>
    m.step(DEL_AF_MAANED, m.share(maanedssats, dage, dageIMaaneden));
