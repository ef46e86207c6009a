import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import { type Svar, svarPaa } from "../../arithmetic/svar.js";
import { varerHoejst, varerMindst, type Varighed } from "../../arithmetic/varighed.js";
import type { Aldersbaand } from "./aldersbaand.js";
import {
  AFTALE_2020,
  ANKESTYRELSEN_FORTSAETTER,
  CABI_ET_TIL_TRE_AAR,
  MINDST_ET_HOEJST_FEM_AAR,
  MINISTERIET_ET_TIL_FEM_AAR,
  STAR_SAMLET_5_AAR,
  STAR_TRE_AAR,
} from "./kilder-varighed.js";

/** The rules on length and number, which changed once. */
export type Regelsaet = "foer-2022" | "fra-2022";

/** The first day of the later rules (lov nr. 1160 af 8. juni 2021). */
export const NYE_REGLER = "2022-01-01";

/** The rules that a day belongs to. */
export const regelsaetDen = (dag: string): Regelsaet => (dag < NYE_REGLER ? "foer-2022" : "fra-2022");

/** The longest course, in years. */
export const HOEJST_AAR: Readonly<Record<Regelsaet, number>> = { "foer-2022": 5, "fra-2022": 3 };

/** LAB kapitel 19: a course lasts at most five years under the earlier rules and three under the later. */
export const hoejsteVarighed = (varighed: Varighed, regler: Regelsaet): Svar =>
  svarPaa(varerHoejst(varighed, HOEJST_AAR[regler]));

/** The shortest course, in years. */
export const MINDST_AAR = 1;

/**
 * LAB kapitel 19: before 2022 a course lasted at least a year. Whether the minimum is still there afterwards is
 * not said: STAR names only the maximum, other pages one to three years.
 */
export const mindsteVarighed = (varighed: Varighed, harMindstemaal: boolean): Svar =>
  svarPaa(!harMindstemaal || varerMindst(varighed, MINDST_AAR));

/** The longest time in courses altogether between 40 and 50, in years. */
export const SAMLET_AAR = 5;

/**
 * LAB kapitel 19, from 2022: between 40 and 50 the courses together last at most five years, unless the person
 * wants more. For other ages, and before 2022, no total was found.
 */
export const samletVarighed = (
  samlet: Varighed | undefined,
  regler: Regelsaet,
  baand: Aldersbaand,
  oenske: boolean,
): Svar => {
  if (regler === "foer-2022" || baand !== "40-50") return "opfyldt";
  if (samlet === undefined) return "mangler-oplysning";
  return svarPaa(varerHoejst(samlet, SAMLET_AAR) || oenske);
};

/** What the conditions are called. */
export const VARIGHED = {
  hoejst: { key: "varighed.hoejst", da: "Forløbets længste varighed", en: "Longest course" },
  mindst: { key: "varighed.mindst", da: "Forløbets korteste varighed", en: "Shortest course" },
  samlet: { key: "varighed.samlet", da: "Samlet varighed af alle forløb", en: "All courses together" },
} as const satisfies Record<string, Betingelsesnavn>;

const LAW = "LAB kapitel 19";
/** Until 2019 the rules stood elsewhere in the earlier act. */
const LAW_FOER_2022 = "LAB kapitel 19 (til 2019 § 68 a ff.)";

/** What the longest course rests on. */
export const HOEJSTE_VARIGHED_HJEMMEL: Readonly<Record<Regelsaet, Hjemmel>> = deepFreeze({
  "foer-2022": {
    law: LAW_FOER_2022,
    regel: {
      da: "Et ressourceforløb, der er begyndt før 2022, kan højst vare 5 år ad gangen.",
      en: "A ressourceforløb that started before 2022 lasts at most 5 years at a time.",
    },
    evidens: "published",
    sources: [MINISTERIET_ET_TIL_FEM_AAR, MINDST_ET_HOEJST_FEM_AAR, ANKESTYRELSEN_FORTSAETTER],
  },
  "fra-2022": {
    law: LAW,
    regel: {
      da: "Et ressourceforløb, der er begyndt i 2022 eller senere, kan højst vare 3 år.",
      en: "A ressourceforløb that started in 2022 or later lasts at most 3 years.",
    },
    evidens: "published",
    sources: [STAR_TRE_AAR, AFTALE_2020, ANKESTYRELSEN_FORTSAETTER],
  },
});

/** What the shortest course rests on. */
export const MINDSTE_VARIGHED_HJEMMEL: Readonly<Record<Regelsaet, Hjemmel>> = deepFreeze({
  "foer-2022": {
    law: LAW_FOER_2022,
    regel: {
      da: "Et ressourceforløb, der er begyndt før 2022, skal vare mindst 1 år.",
      en: "A ressourceforløb that started before 2022 lasts at least 1 year.",
    },
    evidens: "published",
    sources: [MINISTERIET_ET_TIL_FEM_AAR, MINDST_ET_HOEJST_FEM_AAR],
  },
  "fra-2022": {
    law: LAW,
    regel: {
      da: "Om et ressourceforløb fra 2022 eller senere skal vare mindst 1 år, siger kilderne ikke ens: STAR nævner kun, at det højst kan vare 3 år.",
      en: "Whether a ressourceforløb from 2022 or later must last at least 1 year is not said alike by the sources: STAR names only the maximum of 3 years.",
    },
    evidens: "second-source",
    sources: [STAR_TRE_AAR, CABI_ET_TIL_TRE_AAR],
  },
});

/** What the total rests on. */
export const SAMLET_VARIGHED_HJEMMEL: Readonly<Record<Regelsaet, Hjemmel>> = deepFreeze({
  "foer-2022": {
    law: LAW_FOER_2022,
    regel: {
      da: "Før 2022 taler kilderne kun om varigheden af hvert forløb; der er ikke fundet et samlet loft.",
      en: "Before 2022 the sources speak of the length of each course only; no total was found.",
    },
    evidens: "inferred",
    sources: [MINISTERIET_ET_TIL_FEM_AAR],
  },
  "fra-2022": {
    law: LAW,
    regel: {
      da: "Fra 2022 må ressourceforløbene mellem 40 og 50 år tilsammen højst vare 5 år, medmindre personen selv ønsker flere. For andre aldre nævner kilderne intet samlet loft.",
      en: "From 2022 the ressourceforløb between 40 and 50 together last at most 5 years, unless the person wants more. For other ages the sources name no total.",
    },
    evidens: "published",
    sources: [STAR_SAMLET_5_AAR],
  },
});
