import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import type { Text } from "../../arithmetic/step.js";
import type { Svar, Vurderet } from "../../arithmetic/svar.js";

/** What is said of one condition: the answer, why, and what the condition rests on. */
export interface Udsagn {
  readonly navn: Betingelsesnavn;
  readonly svar: Svar;
  readonly fordi: Text;
  /** One provision, or several when it is open which of them applies. */
  readonly hjemmel: readonly Hjemmel[];
}

/** A fact is not stated. */
export const ikkeOplyst = (felt: string): Text => ({
  da: `Oplysningen »${felt}« er ikke givet, og en manglende oplysning læses aldrig som ja eller nej.`,
  en: `The fact "${felt}" is not given, and a missing fact is never read as yes or no.`,
});

const EFTER_VURDERING: Readonly<Record<"ja" | "nej" | "vurderes", Text>> = {
  ja: {
    da: "Betingelsen er opfyldt efter kommunens vurdering, som er oplyst.",
    en: "The condition is met by the finding of the municipality, which is stated.",
  },
  nej: {
    da: "Betingelsen er ikke opfyldt efter kommunens vurdering, som er oplyst.",
    en: "The condition is not met by the finding of the municipality, which is stated.",
  },
  vurderes: {
    da: "Kommunen har ikke afsluttet sin vurdering, og den er et skøn.",
    en: "The municipality has not finished its assessment, which is a matter of judgement.",
  },
};

/** Why a condition is answered as the municipality has found. */
export const fordiVurdering = (felt: string, vurdering: Vurderet | undefined, opfyldt: boolean): Text => {
  if (vurdering === undefined) return ikkeOplyst(felt);
  if (vurdering === "vurderes") return EFTER_VURDERING.vurderes;
  return EFTER_VURDERING[opfyldt ? "ja" : "nej"];
};

const OENSKE: Readonly<Record<"ja" | "nej", Text>> = {
  ja: { da: "Personen ønsker det selv.", en: "The person wants it." },
  nej: { da: "Personen ønsker det ikke selv.", en: "The person does not want it." },
};

/** What is said of the person's own wish where the answer turns on it. */
export const fordiOenske = (oenske: boolean | undefined): Text =>
  oenske === undefined ? ikkeOplyst("oenskerFlereForloeb") : OENSKE[oenske ? "ja" : "nej"];
