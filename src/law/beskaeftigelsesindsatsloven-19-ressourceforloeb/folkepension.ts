import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { Svar } from "../../arithmetic/svar.js";
import { LAB_112_STK_3, SKRIVELSE_10112, STAR_SEKS_AAR } from "./kilder-maalgruppe.js";
import type { Regelsaet } from "./varighed.js";

/** What the condition is called. */
export const FOLKEPENSION: Betingelsesnavn = {
  key: "folkepensionsalder",
  da: "Mindst 6 år til folkepensionsalderen",
  en: "At least 6 years to the pension age",
};

/** How long before the pension age the rule begins, in months: six years. */
export const MAANEDER_FOER_FOLKEPENSION = 72;

/** How far away the pension age is. */
export type Folkepensionsafstand = "mindst-6-aar" | "under-6-aar" | "naaet";

/**
 * LAB § 112, stk. 3, from 2022: with less than six years to the pension age no ressourceforløb is started unless
 * the person wants it. Exactly six years is not less. A course that is running continues. Whether a person who
 * has reached the pension age can have a course by wish is not said.
 */
export const aarTilFolkepension = (
  afstand: Folkepensionsafstand,
  regler: Regelsaet,
  oenske: boolean,
): Svar => {
  if (regler === "foer-2022" || afstand === "mindst-6-aar") return "opfyldt";
  if (!oenske) return "ikke-opfyldt";
  return afstand === "naaet" ? "kraever-skoen" : "opfyldt";
};

/** What the rule rests on. */
export const FOLKEPENSION_HJEMMEL: Readonly<Record<Regelsaet, Hjemmel>> = deepFreeze({
  "foer-2022": {
    law: "LAB § 112, stk. 3",
    regel: {
      da: "Reglen om 6 år til folkepensionsalderen gælder først fra den 1. januar 2022.",
      en: "The rule on 6 years to the pension age applies only from 1 January 2022.",
    },
    evidens: "published",
    sources: [SKRIVELSE_10112],
  },
  "fra-2022": {
    law: "LAB § 112, stk. 3",
    regel: {
      da: "Er der mindre end 6 år til folkepensionsalderen, iværksættes der ikke et ressourceforløb, medmindre personen selv ønsker det. Et forløb, der er i gang, fortsætter.",
      en: "With less than 6 years to the pension age no ressourceforløb is started unless the person wants it. A course that is running continues.",
    },
    evidens: "published",
    sources: [LAB_112_STK_3, STAR_SEKS_AAR],
  },
});
