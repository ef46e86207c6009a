import type { Forloebsforhold } from "../../cases/vurdering/facts.js";
import type { Vurderingsfakta } from "../../cases/vurdering/vurdering.js";
import { antalRessourceforloeb, samletRessourceforloeb } from "./antal.js";
import { ikkeFrasagt, raadigheden, startIndenForLoven } from "./faelles.js";
import { maalgruppen } from "./maalgruppe.js";
import { foertidspension, folkepensionsalderen } from "./person.js";
import type { Udsagn } from "./udsagn.js";
import { kortesteVarighed, laengsteVarighed } from "./varighed.js";

/** Every condition of a ressourceforløb. */
export const ressourceforloeb = (facts: Vurderingsfakta, forhold: Forloebsforhold): readonly Udsagn[] => [
  startIndenForLoven(forhold),
  laengsteVarighed(forhold),
  kortesteVarighed(forhold),
  samletRessourceforloeb(forhold, facts.oenskerFlereForloeb),
  antalRessourceforloeb(forhold, facts.oenskerFlereForloeb),
  folkepensionsalderen(forhold, facts.oenskerFlereForloeb),
  ...maalgruppen(facts),
  foertidspension(facts, forhold),
  raadigheden(facts),
  ikkeFrasagt(facts),
];
