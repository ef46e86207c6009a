import type { Betingelsesnavn } from "../../arithmetic/betingelse.js";
import { mindstEtAf, type Svar, svarPaaVurdering, type Vurderet } from "../../arithmetic/svar.js";

/** What the conditions are called. */
export const MAALGRUPPE = {
  problemer: {
    key: "maalgruppe.komplekse-problemer",
    da: "Komplekse problemer ud over ledighed",
    en: "Complex problems beyond unemployment",
  },
  ikkeLoest: {
    key: "maalgruppe.ikke-loest",
    da: "Problemerne er ikke løst ved en almindelig indsats",
    en: "Problems not solved by ordinary effort",
  },
  helhed: {
    key: "maalgruppe.helhedsorienteret",
    da: "Behov for et helhedsorienteret forløb",
    en: "Need of a holistic course",
  },
  enAfTre: {
    key: "maalgruppe.en-af-tre",
    da: "Mindst én af de tre betingelser i nr. 1-3",
    en: "At least one of the three conditions of nr. 1-3",
  },
  udvikling: {
    key: "udviklingsperspektiv",
    da: "Arbejdsevnen kan udvikles",
    en: "The working capacity can be developed",
  },
  ikkeUdelukket: {
    key: "forbedring-ikke-udelukket",
    da: "Forbedring af arbejdsevnen er ikke udelukket",
    en: "Improvement is not ruled out",
  },
} as const satisfies Record<string, Betingelsesnavn>;

/** The three conditions of which one is enough. */
export interface EnAfTre {
  /** Nr. 1: has received public support for a longer time. */
  readonly langvarigForsoergelse: Vurderet | undefined;
  /** Nr. 2: took part in tilbud or revalidering without coming closer to the labour market. */
  readonly indsatsUdenVirkning: Vurderet | undefined;
  /** Nr. 3: a longer effort is needed before a concrete goal of employment can be set. */
  readonly behovForLaengereIndsats: Vurderet | undefined;
}

/** LAB § 112, stk. 1, 2. pkt.: beside the problems one of three conditions must be met. */
export const enAfTreBetingelser = (forhold: EnAfTre): Svar =>
  mindstEtAf(
    [forhold.langvarigForsoergelse, forhold.indsatsUdenVirkning, forhold.behovForLaengereIndsats].map(
      svarPaaVurdering,
    ),
  );

/** The first day of the requirement of a development perspective; then LAB § 68 a, stk. 2. */
export const UDVIKLINGSPERSPEKTIV_FRA = "2018-06-01";

/**
 * LAB § 112, stk. 2, 1. pkt., from 1 June 2018 (then § 68 a, stk. 2): a course is relevant only when the working
 * capacity can be developed.
 */
export const udviklingsperspektiv = (start: string, vurdering: Vurderet | undefined): Svar =>
  start < UDVIKLINGSPERSPEKTIV_FRA ? "opfyldt" : svarPaaVurdering(vurdering);

/**
 * LAB § 112, stk. 2, 2. pkt.: no course is started when it is documented or quite evident that it cannot improve
 * the working capacity. The rule came with the one before it.
 */
export const forbedringIkkeUdelukket = (start: string, udelukket: Vurderet | undefined): Svar =>
  udviklingsperspektiv(start, typeof udelukket === "boolean" ? !udelukket : udelukket);
