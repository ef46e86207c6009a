import type { Hjemmel } from "../../arithmetic/betingelse.js";
import type { Text } from "../../arithmetic/step.js";
import { MAANEDER_PAA_ET_AAR } from "../../arithmetic/varighed.js";
import type { Folkepensionsforhold, Forloebsforhold } from "../../cases/vurdering/facts.js";
import type { Vurderingsfakta } from "../../cases/vurdering/vurdering.js";
import { FRA_40 } from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/aldersbaand.js";
import {
  FOERTIDSPENSION,
  FOERTIDSPENSION_HJEMMEL,
  foertidspensionist,
} from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/foertidspension.js";
import {
  aarTilFolkepension,
  FOLKEPENSION,
  FOLKEPENSION_HJEMMEL,
  type Folkepensionsafstand,
} from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/folkepension.js";
import type { Regelsaet } from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/varighed.js";
import type { Folkepensionsalder } from "../../law/pensionsloven-1a-folkepensionsalder/folkepensionsalder.js";
import { varighedTil } from "../../rates/calendar.js";
import { svarMedOenske } from "./readings.js";
import { aabentText, dagText, iForlaengelse, varighedText } from "./sentences.js";
import { fordiOenske, ikkeOplyst, type Udsagn } from "./udsagn.js";
import { OM_REGLERNE } from "./varighed.js";

interface Laesning {
  readonly regler: Regelsaet;
  readonly afstand: Folkepensionsafstand;
}

const SPOERGSMAAL: Readonly<Record<keyof Laesning, Text>> = {
  regler: OM_REGLERNE,
  afstand: {
    da: "om de 6 år regnes fra afgørelsen eller fra forløbets start",
    en: "whether the 6 years are counted from the decision or from the start of the course",
  },
};

const NAAET_MED_OENSKE: Text = {
  da: "Kilderne siger ikke, om den, der har nået folkepensionsalderen, kan få et forløb efter eget ønske.",
  en: "The sources do not say whether a person who has reached the pension age can have a course by wish.",
};

const alderText = ({ aar, maaneder }: Folkepensionsalder): Text =>
  varighedText({ maaneder: aar * MAANEDER_PAA_ET_AAR + maaneder, dage: 0 });

const afstandText = (start: string, { dato, alder }: Folkepensionsforhold): Text => {
  const dag = dagText(dato);
  const fra = dagText(start);
  const naas = alder && alderText(alder);
  const da = naas
    ? `Folkepensionsalderen på ${naas.da} nås den ${dag.da}`
    : `Folkepensionsalderen nås den ${dag.da}, som er oplyst`;
  const en = naas
    ? `The pension age of ${naas.en} is reached on ${dag.en}`
    : `The pension age is reached on ${dag.en}, as stated`;
  if (dato <= start)
    return {
      da: `${da}, og forløbet begynder den ${fra.da}.`,
      en: `${en}, and the course starts on ${fra.en}.`,
    };
  const tid = varighedText(varighedTil(start, dato));
  return {
    da: `${da}, ${tid.da} efter forløbets start den ${fra.da}.`,
    en: `${en}, ${tid.en} after the start of the course on ${fra.en}.`,
  };
};

/** The row of the table that the day was found with; a day that the caller states has none. */
const alderHjemmel = (alder: Folkepensionsalder | undefined): readonly Hjemmel[] => {
  if (alder === undefined) return [];
  const { law, status, sources } = alder;
  const aar = alderText(alder);
  return [
    {
      law,
      regel: {
        da: `Folkepensionsalderen er ${aar.da} for den, der er født i personens periode.`,
        en: `The pension age is ${aar.en} for those born in the person's period.`,
      },
      evidens: status,
      sources,
    },
  ];
};

/** Six years to the pension age. */
export const folkepensionsalderen = (forhold: Forloebsforhold, oenske: boolean | undefined): Udsagn => {
  const { folkepension, regelsaet, start } = forhold;
  const hjemmel = regelsaet.map((one) => FOLKEPENSION_HJEMMEL[one]);
  const navn = FOLKEPENSION;
  if (folkepension === undefined)
    return { navn, svar: "mangler-oplysning", fordi: ikkeOplyst("folkepensionsdato"), hjemmel };
  const { svar, uenigOm, afhaengerAfOensket } = svarMedOenske<Laesning>(
    { regler: regelsaet, afstand: folkepension.afstande },
    oenske,
    (laesning, wish) => aarTilFolkepension(laesning.afstand, laesning.regler, wish),
  );
  const isOpen = svar === "kraever-skoen";
  const fordi = [
    afstandText(start, folkepension),
    ...hjemmel.map(({ regel }) => regel),
    ...(afhaengerAfOensket ? [fordiOenske(oenske)] : []),
    ...(isOpen && uenigOm.length > 0 ? [aabentText(uenigOm.map((one) => SPOERGSMAAL[one]))] : []),
    ...(isOpen && uenigOm.length === 0 ? [NAAET_MED_OENSKE] : []),
  ];
  return {
    navn,
    svar,
    fordi: iForlaengelse(fordi),
    hjemmel: [...hjemmel, ...alderHjemmel(folkepension.alder)],
  };
};

const INGEN_FOERTIDSPENSION: Text = {
  da: "Det er oplyst, at personen ikke modtager førtidspension.",
  en: "It is stated that the person does not receive førtidspension.",
};

const fordiFoertidspension = (modtager: boolean | undefined, alder: number): Text => {
  if (modtager === undefined) return ikkeOplyst("modtagerFoertidspension");
  if (!modtager) return INGEN_FOERTIDSPENSION;
  const over40 = alder >= FRA_40;
  return {
    da: `Personen modtager førtidspension og er ${String(alder)} år ved forløbets start. ${over40 ? "Kilderne er ikke enige om, hvorvidt en førtidspensionist på 40 år eller mere kan få et forløb." : "Om et forløb øger mulighederne for arbejde, skal kommunen vurdere."}`,
    en: `The person receives førtidspension and is ${String(alder)} at the start of the course. ${over40 ? "The sources do not agree on whether a recipient of 40 or more can have a course." : "Whether a course raises the chances of work is for the municipality to judge."}`,
  };
};

/** Førtidspension before the course. */
export const foertidspension = (
  { modtagerFoertidspension }: Vurderingsfakta,
  { alderVedStart }: Forloebsforhold,
): Udsagn => ({
  navn: FOERTIDSPENSION,
  svar: foertidspensionist(modtagerFoertidspension),
  fordi: fordiFoertidspension(modtagerFoertidspension, alderVedStart),
  hjemmel: [FOERTIDSPENSION_HJEMMEL],
});
