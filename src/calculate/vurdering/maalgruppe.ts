import type { Betingelsesnavn } from "../../arithmetic/betingelse.js";
import type { Text } from "../../arithmetic/step.js";
import { type Svar, svarPaaVurdering, type Vurderet } from "../../arithmetic/svar.js";
import type { Maalgruppeforhold, Vurderingsfakta } from "../../cases/vurdering/vurdering.js";
import {
  enAfTreBetingelser,
  forbedringIkkeUdelukket,
  MAALGRUPPE,
  UDVIKLINGSPERSPEKTIV_FRA,
  udviklingsperspektiv,
} from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/maalgruppe.js";
import {
  hjemmelDen,
  MAALGRUPPE_HJEMMEL,
} from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/maalgruppe-hjemmel.js";
import { fordiVurdering, type Udsagn } from "./udsagn.js";

const sti = (felt: keyof Maalgruppeforhold): string => `maalgruppe.${felt}`;

const ord = (vurdering: Vurderet | undefined): Text => {
  if (vurdering === undefined) return { da: "ikke oplyst", en: "not stated" };
  if (vurdering === "vurderes") return { da: "vurderes", en: "being assessed" };
  return vurdering ? { da: "ja", en: "yes" } : { da: "nej", en: "no" };
};

const enAfTreText = (maalgruppe: Maalgruppeforhold): Text => {
  const [nr1, nr2, nr3] = [
    ord(maalgruppe.langvarigForsoergelse),
    ord(maalgruppe.indsatsUdenVirkning),
    ord(maalgruppe.behovForLaengereIndsats),
  ] as const;
  return {
    da: `Efter kommunens vurdering: nr. 1 ${nr1.da}, nr. 2 ${nr2.da}, nr. 3 ${nr3.da}. Én af dem er nok.`,
    en: `By the finding of the municipality: nr. 1 ${nr1.en}, nr. 2 ${nr2.en}, nr. 3 ${nr3.en}. One of them is enough.`,
  };
};

const ENDNU_INTET_KRAV: Text = {
  da: "Kravet gælder først fra den 1. juni 2018, og forløbet begynder før.",
  en: "The requirement applies only from 1 June 2018, and the course starts before.",
};

/** The target group of LAB § 112, stk. 1 and 2, condition by condition. */
export const maalgruppen = ({ maalgruppe = {}, forloeb: { start } }: Vurderingsfakta): readonly Udsagn[] => {
  const udsagn = (key: keyof typeof MAALGRUPPE, svar: Svar, fordi: Text): Udsagn => ({
    navn: MAALGRUPPE[key] satisfies Betingelsesnavn,
    svar,
    fordi,
    hjemmel: [hjemmelDen(start, MAALGRUPPE_HJEMMEL[key])],
  });
  const vurderet = (key: keyof typeof MAALGRUPPE, felt: keyof Maalgruppeforhold): Udsagn => {
    const svar = svarPaaVurdering(maalgruppe[felt]);
    return udsagn(key, svar, fordiVurdering(sti(felt), maalgruppe[felt], svar === "opfyldt"));
  };
  const fra2018 = (key: keyof typeof MAALGRUPPE, felt: keyof Maalgruppeforhold, svar: Svar): Udsagn =>
    start < UDVIKLINGSPERSPEKTIV_FRA
      ? udsagn(key, svar, ENDNU_INTET_KRAV)
      : udsagn(key, svar, fordiVurdering(sti(felt), maalgruppe[felt], svar === "opfyldt"));
  const { udviklingsperspektiv: udvikling, forbedringUdelukket: udelukket } = maalgruppe;
  const enAfTre = enAfTreBetingelser({
    langvarigForsoergelse: maalgruppe.langvarigForsoergelse,
    indsatsUdenVirkning: maalgruppe.indsatsUdenVirkning,
    behovForLaengereIndsats: maalgruppe.behovForLaengereIndsats,
  });
  return [
    vurderet("problemer", "komplekseProblemer"),
    vurderet("ikkeLoest", "ikkeLoestVedIndsats"),
    vurderet("helhed", "kraeverHelhedsorienteretForloeb"),
    udsagn("enAfTre", enAfTre, enAfTreText(maalgruppe)),
    fra2018("udvikling", "udviklingsperspektiv", udviklingsperspektiv(start, udvikling)),
    fra2018("ikkeUdelukket", "forbedringUdelukket", forbedringIkkeUdelukket(start, udelukket)),
  ];
};
