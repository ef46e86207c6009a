import type { Text } from "../../arithmetic/step.js";
import type { Svar } from "../../arithmetic/svar.js";
import type { Forloebsforhold, Taelling } from "../../cases/vurdering/facts.js";
import {
  type Aldersbaand,
  aldersbaand,
  type OevreBaandFra,
} from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/aldersbaand.js";
import {
  ANTAL,
  ANTAL_HJEMMEL,
  ANTAL_REGLER,
  antalForloeb,
} from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/antal.js";
import {
  type Regelsaet,
  SAMLET_VARIGHED_HJEMMEL,
  samletVarighed,
  VARIGHED,
} from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/varighed.js";
import { type Muligheder, laesningerAf, svarMedOenske } from "./readings.js";
import { aabentText, hverEnGang, iForlaengelse, varighedText } from "./sentences.js";
import { fordiOenske, type Udsagn } from "./udsagn.js";
import { OM_REGLERNE, UDEN_SLUT } from "./varighed.js";

/** One way to read what the sources leave open about number and total. */
interface Laesning {
  readonly regler: Regelsaet;
  readonly alder: number;
  readonly oevreBaandFra: OevreBaandFra;
  readonly taelling: Taelling;
}

const SPOERGSMAAL: Readonly<Record<keyof Laesning, Text>> = {
  regler: OM_REGLERNE,
  alder: {
    da: "om alderen regnes ved afgørelsen eller ved forløbets start",
    en: "whether the age is taken at the decision or at the start of the course",
  },
  oevreBaandFra: {
    da: "om den, der er 50 år, hører til »mellem 40 til 50« eller »over 50«",
    en: "whether a person of 50 belongs to those between 40 and 50 or to those above 50",
  },
  taelling: {
    da: "om tid før 2022 og før det 40. år tæller med i de 5 år",
    en: "whether time before 2022 and before the age of 40 counts in the 5 years",
  },
};

const mulighederAf = ({ regelsaet, aldre }: Forloebsforhold): Muligheder<Laesning> => ({
  regler: regelsaet,
  alder: aldre,
  oevreBaandFra: [50, 51],
  taelling: ["alle-dage", "fra-2022-og-40-aar"],
});

const baandAf = ({ alder, oevreBaandFra }: Laesning): Aldersbaand => aldersbaand(alder, oevreBaandFra);

interface Bedoemmelse {
  readonly svar: Svar;
  /** Whether the readings differ, rather than leave the answer to the municipality. */
  readonly isOpen: boolean;
  /** What remains to be said: the person's wish where the answer turns on it, and what is open. */
  readonly tilfoejelse: readonly Text[];
}

const bedoem = (
  forhold: Forloebsforhold,
  oenske: boolean | undefined,
  svarVed: (laesning: Laesning, oenske: boolean) => Svar,
): Bedoemmelse => {
  const { svar, uenigOm, afhaengerAfOensket } = svarMedOenske(mulighederAf(forhold), oenske, svarVed);
  const aabne = svar === "kraever-skoen" ? uenigOm.map((one) => SPOERGSMAAL[one]) : [];
  return {
    svar,
    isOpen: aabne.length > 0,
    tilfoejelse: [
      ...(afhaengerAfOensket ? [fordiOenske(oenske)] : []),
      ...(aabne.length > 0 ? [aabentText(aabne)] : []),
    ],
  };
};

const FINDES_RELEVANT: Text = {
  da: "Om endnu et forløb er relevant, skal kommunen vurdere.",
  en: "Whether another course is relevant is for the municipality to judge.",
};

const nummerText = ({ tidligere, alderVedStart }: Forloebsforhold): Text => ({
  da: `Det er forløb nummer ${String(tidligere + 1)}, og personen er ${String(alderVedStart)} år ved forløbets start.`,
  en: `It is course number ${String(tidligere + 1)}, and the person is ${String(alderVedStart)} at its start.`,
});

/** The number of ressourceforløb. */
export const antalRessourceforloeb = (forhold: Forloebsforhold, oenske: boolean | undefined): Udsagn => {
  const { svar, isOpen, tilfoejelse } = bedoem(forhold, oenske, (laesning, wish) =>
    antalForloeb(forhold.tidligere, laesning.regler, baandAf(laesning), wish),
  );
  const regler = laesningerAf(mulighederAf(forhold)).map(
    (laesning) => ANTAL_REGLER[laesning.regler][baandAf(laesning)],
  );
  const relevant = svar === "kraever-skoen" && !isOpen ? [FINDES_RELEVANT] : [];
  return {
    navn: ANTAL,
    svar,
    fordi: iForlaengelse([nummerText(forhold), ...hverEnGang(regler), ...tilfoejelse, ...relevant]),
    hjemmel: forhold.regelsaet.map((one) => ANTAL_HJEMMEL[one]),
  };
};

const MED_OPHOLD: Text = {
  da: "Der er ophold mellem forløbene; det er forløbenes egne dage, der tæller, og ikke tiden imellem.",
  en: "There are gaps between the courses; the days of the courses count and not the time between them.",
};

const samletText = (
  { alderVedStart }: Forloebsforhold,
  samlet: NonNullable<Forloebsforhold["samlet"]>,
): Text => {
  const alle = varighedText(samlet["alle-dage"]);
  const faerrest = varighedText(samlet["fra-2022-og-40-aar"]);
  const isSame = alle.da === faerrest.da;
  const alder = String(alderVedStart);
  return {
    da: `Forløbene varer tilsammen ${alle.da}${isSame ? "" : ` (${faerrest.da}, hvis kun tiden fra 2022 og fra det 40. år tæller)`}, og personen er ${alder} år ved forløbets start.`,
    en: `The courses together last ${alle.en}${isSame ? "" : ` (${faerrest.en} if only time from 2022 and from the age of 40 counts)`}, and the person is ${alder} at the start of the course.`,
  };
};

const samletFakta = (forhold: Forloebsforhold): readonly Text[] => {
  if (forhold.samlet === undefined) return [UDEN_SLUT, nummerText(forhold)];
  return [samletText(forhold, forhold.samlet), ...(forhold.harOphold ? [MED_OPHOLD] : [])];
};

/** The total of all ressourceforløb. */
export const samletRessourceforloeb = (forhold: Forloebsforhold, oenske: boolean | undefined): Udsagn => {
  const { samlet, regelsaet } = forhold;
  const hjemmel = regelsaet.map((one) => SAMLET_VARIGHED_HJEMMEL[one]);
  const { svar, tilfoejelse } = bedoem(forhold, oenske, (laesning, wish) =>
    samletVarighed(samlet?.[laesning.taelling], laesning.regler, baandAf(laesning), wish),
  );
  const regler = hjemmel.map(({ regel }) => regel);
  const fordi = iForlaengelse([...samletFakta(forhold), ...regler, ...tilfoejelse]);
  return { navn: VARIGHED.samlet, svar, fordi, hjemmel };
};
