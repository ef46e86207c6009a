import { RESSOURCEFORLOEB_AFSKAFFET } from "../../../law/aktivloven-6a-ressourceforloeb/ikrafttraeden.js";
import { dayText } from "../../../trace/locale.js";

/** What the calculator leaves out, so that nobody takes its amount for one that counts it. */
export const NOT_COVERED = [
  "Kun hele måneder: hele måneden skal ligge i forløbet. En indtægt, der hører til tiden uden for forløbet, skrives ikke.",
  "Kun den almindelige sats. Bevarer personen niveauet fra sygedagpenge, ledighedsydelse eller førtidspension, gælder tallet ikke.",
  "Ingen sanktioner, ingen nedsættelse for selvstændige, ingen ophold i udlandet eller andre hændelser.",
  "Løn i tilbud (§ 68 a, stk. 3, og § 69 j, stk. 10) har sin egen regel og kan ikke skrives her. Løn fra en ansættelse, der bestod, da et jobafklaringsforløb begyndte, skrives under andre indtægter.",
  "Indtægter, loven ser bort fra, skrives ikke: formue, ægtefælles indtægt, invaliditetsydelse, erstatning for tab af erhvervsevne.",
  `Et ressourceforløb kan ikke begynde den ${dayText(RESSOURCEFORLOEB_AFSKAFFET, "da")} eller senere. Beregneren kender ikke startdatoen og prøver det ikke.`,
  "Beregneren afgør ikke retten til ydelsen. Skat, ATP og anden pension er ikke regnet med.",
] as const;
