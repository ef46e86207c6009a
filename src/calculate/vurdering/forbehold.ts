import type { Text } from "../../arithmetic/step.js";
import type { Forloebsforhold } from "../../cases/vurdering/facts.js";
import type { Vurderingsfakta } from "../../cases/vurdering/vurdering.js";
import type { Betingelse, Vurderingsforbehold, VurderingsforbeholdCode } from "./result.js";

/** What each reservation says. */
export const VURDERINGSFORBEHOLD: Readonly<Record<VurderingsforbeholdCode, Text>> = {
  NO_DECISION: {
    da: "Svarene er ingen afgørelse. Kommunen afgør sagen efter en samlet vurdering, og skøn er en oplysning i sagen.",
    en: "The answers are no decision. The municipality decides on the whole, and its judgement is a fact that is stated.",
  },
  START_DECIDES: {
    da: "Afgørelsens dato (forloeb.bevilget) er ikke oplyst. Hvor kilderne ikke siger, om afgørelsen eller forløbets start tæller, er starten brugt; det er en læsning.",
    en: "The day of the decision (forloeb.bevilget) is not stated. Where the sources do not say whether the decision or the start counts, the start was used; that is a reading.",
  },
  COURSE_RUNS_ON: {
    da: "At et forløb når sin grænse, ender det ikke af sig selv: efter Ankestyrelsen (2017) fortsætter forløb og ydelse, indtil kommunen har taget stilling.",
    en: "A course that reaches its limit does not end by itself: according to Ankestyrelsen (2017) course and benefit run on until the municipality has decided.",
  },
  PENSION_AGE_STATED: {
    da: "Datoen for folkepensionsalderen er oplyst og er ikke taget fra tabellen.",
    en: "The day of the pension age is stated and not taken from the table.",
  },
  FACTS_NOT_USED: {
    da: "Oplysningerne bruges ikke i denne slags forløb og har ingen betydning for svarene.",
    en: "The facts are not used in this kind of course and do not affect the answers.",
  },
};

const forbehold = (code: VurderingsforbeholdCode, about: string): Vurderingsforbehold => ({
  code,
  about,
  ...VURDERINGSFORBEHOLD[code],
});

const LAENGSTE = "ressourceforloeb.varighed.hoejst";

/** The facts that only the other kind of course asks for. */
const UBRUGT_I = {
  ressourceforloeb: ["sygdom"],
  jobafklaringsforloeb: ["maalgruppe", "oenskerFlereForloeb", "folkepensionsdato", "modtagerFoertidspension"],
} as const;

/** What a reader of an assessment must know. */
export const vurderingsforbehold = (
  facts: Vurderingsfakta,
  { bevilget }: Forloebsforhold,
  betingelser: readonly Betingelse[],
): readonly Vurderingsforbehold[] => {
  const isRessourceforloeb = facts.art === "ressourceforloeb";
  const tooLong = betingelser.some(({ id, svar }) => id === LAENGSTE && svar === "ikke-opfyldt");
  const found: Vurderingsforbehold[] = [forbehold("NO_DECISION", "")];
  if (isRessourceforloeb && bevilget === undefined)
    found.push(forbehold("START_DECIDES", "forloeb.bevilget"));
  if (tooLong) found.push(forbehold("COURSE_RUNS_ON", LAENGSTE));
  if (isRessourceforloeb && facts.folkepensionsdato !== undefined)
    found.push(forbehold("PENSION_AGE_STATED", "folkepensionsdato"));
  for (const felt of UBRUGT_I[facts.art])
    if (facts[felt] !== undefined) found.push(forbehold("FACTS_NOT_USED", felt));
  return found;
};
