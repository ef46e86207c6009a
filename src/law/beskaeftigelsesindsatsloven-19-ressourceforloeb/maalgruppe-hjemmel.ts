import type { Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { Text } from "../../arithmetic/step.js";
import type { RateSource } from "../../arithmetic/trace-step.js";
import {
  LAB_112_STK_1,
  LAB_112_STK_1_NR_1,
  LAB_112_STK_1_NR_2,
  LAB_112_STK_1_NR_3,
  LAB_112_STK_2,
  LAB_112_STK_2_2_PKT,
  LOVFORSLAG_193_UDVIKLING,
  PRINCIP_42_17,
} from "./kilder-maalgruppe.js";

/** The first day of LAB § 112; before it the rules stood in § 68 a of the earlier act. */
export const LAB_112_FRA = "2020-01-01";

/** What a condition of the target group rests on, under the earlier act and under § 112. */
export interface Maalgruppehjemmel {
  readonly foer2020: Hjemmel;
  readonly fra2020: Hjemmel;
}

/** What a condition rests on at the start of a course. */
export const hjemmelDen = (start: string, { foer2020, fra2020 }: Maalgruppehjemmel): Hjemmel =>
  start < LAB_112_FRA ? foer2020 : fra2020;

const FOER_2020 = "LAB § 68 a (til 2019)";

/** The decision of 2017 describes the same group; that the paragraph is the same throughout is inferred. */
const stk1 = (regel: Text): Maalgruppehjemmel => ({
  foer2020: { law: FOER_2020, regel, evidens: "second-source", sources: [PRINCIP_42_17] },
  fra2020: { law: "LAB § 112, stk. 1, 1. pkt.", regel, evidens: "published", sources: [LAB_112_STK_1] },
});

const stk2 = (regel: Text, law: string, source: RateSource): Maalgruppehjemmel => ({
  foer2020: {
    law: "LAB § 68 a, stk. 2 (til 2019)",
    regel,
    evidens: "inferred",
    sources: [LOVFORSLAG_193_UDVIKLING],
  },
  fra2020: { law, regel, evidens: "published", sources: [source] },
});

const EN_AF_TRE: Text = {
  da: "Mindst én af tre: nr. 1 længerevarende offentlig forsørgelse; nr. 2 tilbud eller revalidering uden øget tilknytning til arbejdsmarkedet; nr. 3 behov for en længerevarende indsats, før et konkret beskæftigelsesmål kan fastsættes.",
  en: "At least one of three: nr. 1 public support for a longer time; nr. 2 tilbud or revalidering without coming closer to the labour market; nr. 3 need of a longer effort before a concrete goal of employment can be set.",
};

const EN_AF_TRE_KILDER = [LAB_112_STK_1_NR_1, LAB_112_STK_1_NR_2, LAB_112_STK_1_NR_3];

/** What the conditions of the target group rest on. */
export const MAALGRUPPE_HJEMMEL = deepFreeze({
  problemer: stk1({
    da: "Personen skal have komplekse problemer ud over ledighed.",
    en: "The person must have complex problems beyond unemployment.",
  }),
  ikkeLoest: stk1({
    da: "Problemerne har ikke kunnet løses gennem en indsats efter beskæftigelsesindsatsloven eller aktivloven.",
    en: "The problems could not be solved by an effort under beskæftigelsesindsatsloven or aktivloven.",
  }),
  helhed: stk1({
    da: "Problemerne kræver et helhedsorienteret forløb, der kombinerer beskæftigelsesindsats med sociale eller sundhedsmæssige indsatser.",
    en: "The problems require a holistic course that combines employment efforts with social or health efforts.",
  }),
  enAfTre: {
    foer2020: { law: FOER_2020, regel: EN_AF_TRE, evidens: "inferred", sources: EN_AF_TRE_KILDER },
    fra2020: {
      law: "LAB § 112, stk. 1, nr. 1-3",
      regel: EN_AF_TRE,
      evidens: "published",
      sources: EN_AF_TRE_KILDER,
    },
  },
  udvikling: stk2(
    {
      da: "Et ressourceforløb er kun relevant, når arbejdsevnen kan udvikles. Kravet gælder fra den 1. juni 2018.",
      en: "A ressourceforløb is relevant only when the working capacity can be developed. The requirement applies from 1 June 2018.",
    },
    "LAB § 112, stk. 2, 1. pkt.",
    LAB_112_STK_2,
  ),
  ikkeUdelukket: stk2(
    {
      da: "Er det dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan forbedres, iværksættes der ikke et ressourceforløb.",
      en: "When it is documented or quite evident that the working capacity cannot improve, no ressourceforløb is started.",
    },
    "LAB § 112, stk. 2, 2. pkt.",
    LAB_112_STK_2_2_PKT,
  ),
} satisfies Record<string, Maalgruppehjemmel>);
