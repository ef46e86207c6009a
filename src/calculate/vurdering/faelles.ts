import type { Text } from "../../arithmetic/step.js";
import type { Forloebsforhold } from "../../cases/vurdering/facts.js";
import type { Vurderingsfakta } from "../../cases/vurdering/vurdering.js";
import {
  erIkkeFrasagt,
  FRASIGELSE_HJEMMEL,
  IKKE_FRASAGT,
} from "../../law/aktivloven-69-raadighed/frasigelse.js";
import {
  RAADIGHED,
  RAADIGHED_HJEMMEL,
  staarTilRaadighed,
} from "../../law/aktivloven-69-raadighed/raadighed.js";
import { ressourceforloebKanBegynde } from "../../law/aktivloven-6a-ressourceforloeb/ikrafttraeden.js";
import { START, START_HJEMMEL } from "../../law/aktivloven-6a-ressourceforloeb/ikrafttraeden-hjemmel.js";
import { aabentText, dagText, iForlaengelse } from "./sentences.js";
import { fordiVurdering, ikkeOplyst, type Udsagn } from "./udsagn.js";

/** The course starts on a day. */
export const begynder = (start: string): Text => {
  const dag = dagText(start);
  return { da: `Forløbet begynder den ${dag.da}.`, en: `The course starts on ${dag.en}.` };
};

const bevilgetText = (bevilget: string): Text => {
  const dag = dagText(bevilget);
  return { da: `Det er bevilget den ${dag.da}.`, en: `It was granted on ${dag.en}.` };
};

const OM_AFSKAFFELSEN: Text = {
  da: "om afgørelsen eller forløbets start skal ligge før den 1. februar 2026",
  en: "whether the decision or the start of the course must lie before 1 February 2026",
};

/** The start of a ressourceforløb. */
export const startIndenForLoven = ({ start, bevilget }: Forloebsforhold): Udsagn => {
  const svar = ressourceforloebKanBegynde(start, bevilget);
  return {
    navn: START,
    svar,
    fordi: iForlaengelse([
      begynder(start),
      ...(bevilget === undefined ? [] : [bevilgetText(bevilget)]),
      START_HJEMMEL.regel,
      ...(svar === "kraever-skoen" ? [aabentText([OM_AFSKAFFELSEN])] : []),
    ]),
    hjemmel: [START_HJEMMEL],
  };
};

/** Availability, in both kinds of course. */
export const raadigheden = ({ art, raadighed }: Vurderingsfakta): Udsagn => {
  const staar = raadighed?.staarTilRaadighed;
  const svar = staarTilRaadighed(staar);
  return {
    navn: RAADIGHED,
    svar,
    fordi: fordiVurdering("raadighed.staarTilRaadighed", staar, svar === "opfyldt"),
    hjemmel: [RAADIGHED_HJEMMEL[art]],
  };
};

const FRASIGELSE: Readonly<Record<"ja" | "nej" | "foer-2020", Text>> = {
  ja: {
    da: "Det er oplyst, at personen har frasagt sig ydelsen. En ydelse på 0 kr. efter fradrag ville ikke være en frasigelse.",
    en: "It is stated that the person has declined the benefit. A benefit of 0 kr. after deductions would not be declining.",
  },
  nej: {
    da: "Det er oplyst, at personen ikke har frasagt sig ydelsen. En ydelse på 0 kr. efter fradrag er heller ikke en frasigelse.",
    en: "It is stated that the person has not declined the benefit. A benefit of 0 kr. after deductions is no declining either.",
  },
  "foer-2020": {
    da: "Det er oplyst, at personen har frasagt sig ydelsen, men forløbet begynder før 2020, og kilderne siger ikke, hvad der gælder for det.",
    en: "It is stated that the person has declined the benefit, but the course starts before 2020, and the sources do not say what applies to it.",
  },
};

/** Declining the benefit, in both kinds of course. */
export const ikkeFrasagt = ({ raadighed, forloeb: { start } }: Vurderingsfakta): Udsagn => {
  const harFrasagt = raadighed?.harFrasagtYdelsen;
  const svar = erIkkeFrasagt(start, harFrasagt);
  const fordi = {
    opfyldt: FRASIGELSE.nej,
    "ikke-opfyldt": FRASIGELSE.ja,
    "kraever-skoen": FRASIGELSE["foer-2020"],
    "mangler-oplysning": ikkeOplyst("raadighed.harFrasagtYdelsen"),
  }[svar];
  return { navn: IKKE_FRASAGT, svar, fordi, hjemmel: [FRASIGELSE_HJEMMEL] };
};
