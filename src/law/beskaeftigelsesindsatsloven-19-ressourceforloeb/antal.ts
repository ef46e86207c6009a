import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { Text } from "../../arithmetic/step.js";
import type { Svar } from "../../arithmetic/svar.js";
import type { Aldersbaand } from "./aldersbaand.js";
import {
  HJERTEFORENINGEN_OENSKE,
  MINISTERIET_ET_ELLER_FLERE,
  OVER_40_FOER_2022,
  STAR_40_TIL_50,
  STAR_OVER_50,
  STAR_OVER_50_OENSKE,
  STAR_UNDER_40,
} from "./kilder-varighed.js";
import type { Regelsaet } from "./varighed.js";

/** What the condition is called. */
export const ANTAL: Betingelsesnavn = { key: "antal", da: "Antal forløb", en: "Number of courses" };

const kunEt = (regler: Regelsaet, baand: Aldersbaand): boolean =>
  regler === "foer-2022" ? baand !== "under-40" : baand === "over-50";

/**
 * LAB kapitel 19. Under 40 several courses are possible. Before 2022 a person of 40 or more had one, and more
 * only by the person's own wish and when the municipality found it relevant, which is a judgement. From 2022
 * several are possible up to 50; above that one, and more only by the person's own wish.
 */
export const antalForloeb = (
  tidligere: number,
  regler: Regelsaet,
  baand: Aldersbaand,
  oenske: boolean,
): Svar => {
  if (tidligere === 0 || !kunEt(regler, baand)) return "opfyldt";
  if (!oenske) return "ikke-opfyldt";
  return regler === "foer-2022" ? "kraever-skoen" : "opfyldt";
};

const FLERE_UNDER_40: Text = {
  da: "Under 40 år kan man få flere ressourceforløb.",
  en: "Under 40 several ressourceforløb are possible.",
};
const ET_FOER_2022: Text = {
  da: "Fra 40 år kunne man efter reglerne før 2022 få ét ressourceforløb, og flere kun efter eget ønske og hvis kommunen fandt det relevant.",
  en: "From 40 the rules before 2022 gave one ressourceforløb, and more only by the person's own wish and when the municipality found it relevant.",
};

/** What is said of each group of age. */
export const ANTAL_REGLER: Readonly<Record<Regelsaet, Readonly<Record<Aldersbaand, Text>>>> = deepFreeze({
  "foer-2022": { "under-40": FLERE_UNDER_40, "40-50": ET_FOER_2022, "over-50": ET_FOER_2022 },
  "fra-2022": {
    "under-40": FLERE_UNDER_40,
    "40-50": {
      da: "Mellem 40 og 50 år kan man fra 2022 få flere ressourceforløb.",
      en: "Between 40 and 50 several ressourceforløb are possible from 2022.",
    },
    "over-50": {
      da: "Over 50 år kan man fra 2022 få ét ressourceforløb, og flere kun efter eget ønske.",
      en: "Above 50 one ressourceforløb is possible from 2022, and more only by the person's own wish.",
    },
  },
});

/** What the number of courses rests on. */
export const ANTAL_HJEMMEL: Readonly<Record<Regelsaet, Hjemmel>> = deepFreeze({
  "foer-2022": {
    law: "LAB kapitel 19 (til 2019 § 68 a ff.)",
    regel: {
      da: "Før 2022: flere forløb under 40 år; fra 40 år ét, og flere kun efter eget ønske og hvis kommunen finder det relevant.",
      en: "Before 2022: several courses under 40; from 40 one, and more only by own wish and when the municipality finds it relevant.",
    },
    evidens: "second-source",
    sources: [MINISTERIET_ET_ELLER_FLERE, OVER_40_FOER_2022, HJERTEFORENINGEN_OENSKE],
  },
  "fra-2022": {
    law: "LAB kapitel 19",
    regel: {
      da: "Fra 2022: flere forløb til og med 50 år; over 50 år ét, og flere kun efter eget ønske.",
      en: "From 2022: several courses up to 50; above 50 one, and more only by own wish.",
    },
    evidens: "published",
    sources: [STAR_UNDER_40, STAR_40_TIL_50, STAR_OVER_50, STAR_OVER_50_OENSKE],
  },
});
