import type { Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import { alleAf, enigeOm, type Svar, svarPaa } from "../../arithmetic/svar.js";
import { CABI_MERE_END_22_UGER, STAR_22_UGER } from "./kilder.js";

/** Weeks of sygedagpenge within nine calendar months. */
export const UGER_FOER_TILBAGEFALD = 22;

/**
 * Sygedagpengeloven § 24 a, from 1 July 2014: whoever on the first new day of absence has had sygedagpenge for 22
 * weeks within the last nine calendar months, and otherwise meets the conditions for them, has the right to a
 * jobafklaringsforløb. STAR says »22 uger« and others »mere end 22 uger«: exactly 22 is read both ways.
 */
export const tilbagefald = (uger: number | undefined, ellersBerettiget: boolean | undefined): Svar =>
  alleAf([
    uger === undefined
      ? "mangler-oplysning"
      : enigeOm([svarPaa(uger >= UGER_FOER_TILBAGEFALD), svarPaa(uger > UGER_FOER_TILBAGEFALD)]),
    ellersBerettiget === undefined ? "mangler-oplysning" : svarPaa(ellersBerettiget),
  ]);

/** What the rule rests on. */
export const TILBAGEFALD_HJEMMEL: Hjemmel = deepFreeze({
  law: "sygedagpengeloven § 24 a",
  regel: {
    da: "Har man den første nye sygedag fået sygedagpenge i 22 uger inden for de sidste 9 kalendermåneder, og er betingelserne for sygedagpenge ellers opfyldt, har man ret til et jobafklaringsforløb.",
    en: "Whoever on the first new day of sickness has had sygedagpenge for 22 weeks within the last 9 calendar months, and otherwise meets their conditions, has the right to a jobafklaringsforløb.",
  },
  evidens: "published",
  sources: [STAR_22_UGER, CABI_MERE_END_22_UGER],
});
