import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import { type Svar, svarPaa } from "../../arithmetic/svar.js";
import { ANKESTYRELSEN_0_KR, ANKESTYRELSEN_SAMLET_FORLOEB, FRASIGELSE_MISTER_RETTEN } from "./kilder.js";

/** What the condition is called. */
export const IKKE_FRASAGT: Betingelsesnavn = {
  key: "ikke-frasagt",
  da: "Ydelsen er ikke frasagt",
  en: "The benefit is not declined",
};

/** From this day course and benefit are one. */
export const SAMLET_FORLOEB_FRA = "2020-01-01";

/**
 * Principmeddelelse 10-23 on LAS § 69 j, stk. 5: whoever actively declines the benefit loses the right to the
 * course, for since 1 January 2020 the two are one. A deduction down to 0 kr. is no declining. Of courses that
 * started before, no source speaks.
 */
export const erIkkeFrasagt = (start: string, harFrasagt: boolean | undefined): Svar => {
  if (harFrasagt === undefined) return "mangler-oplysning";
  return harFrasagt && start < SAMLET_FORLOEB_FRA ? "kraever-skoen" : svarPaa(!harFrasagt);
};

/** What the rule rests on. */
export const FRASIGELSE_HJEMMEL: Hjemmel = deepFreeze({
  law: "Principmeddelelse 10-23",
  regel: {
    da: "Den, der aktivt frasiger sig ydelsen, mister retten til forløbet. Er ydelsen 0 kr. på grund af fradrag, anses man for at modtage den.",
    en: "Whoever actively declines the benefit loses the right to the course. When the benefit is 0 kr. because of deductions, the person is deemed to receive it.",
  },
  evidens: "published",
  sources: [ANKESTYRELSEN_0_KR, ANKESTYRELSEN_SAMLET_FORLOEB, FRASIGELSE_MISTER_RETTEN],
});
