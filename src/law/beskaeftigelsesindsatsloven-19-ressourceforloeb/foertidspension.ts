import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { Svar } from "../../arithmetic/svar.js";
import {
  FOERTIDSPENSION_OENSKE,
  FOERTIDSPENSION_UDEN_ALDER,
  FOERTIDSPENSION_UNDER_40,
} from "./kilder-maalgruppe.js";

/** What the condition is called. */
export const FOERTIDSPENSION: Betingelsesnavn = {
  key: "foertidspension",
  da: "Ikke allerede på førtidspension",
  en: "Not already on førtidspension",
};

/**
 * LAB kapitel 19: a person on førtidspension can have a course when the municipality finds that it raises the
 * chances of work. Some sources set a limit of 40 years and some none. Either way it is a judgement.
 */
export const foertidspensionist = (modtager: boolean | undefined): Svar => {
  if (modtager === undefined) return "mangler-oplysning";
  return modtager ? "kraever-skoen" : "opfyldt";
};

/** What the rule rests on. */
export const FOERTIDSPENSION_HJEMMEL: Hjemmel = deepFreeze({
  law: "LAB kapitel 19",
  regel: {
    da: "En førtidspensionist kan få et ressourceforløb, når det kan øge mulighederne for arbejde; nogle kilder kræver, at personen er under 40 år, andre nævner ingen alder.",
    en: "A person on førtidspension can have a ressourceforløb when it can raise the chances of work; some sources require an age under 40, others name no age.",
  },
  evidens: "second-source",
  sources: [FOERTIDSPENSION_UNDER_40, FOERTIDSPENSION_OENSKE, FOERTIDSPENSION_UDEN_ALDER],
});
