import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import type { Text } from "../../arithmetic/step.js";
import { enigeOm, type Svar } from "../../arithmetic/svar.js";
import type { Varighed } from "../../arithmetic/varighed.js";
import type { Forloebsforhold, Forloebsvarighed } from "../../cases/vurdering/facts.js";
import {
  HOEJSTE_VARIGHED_HJEMMEL,
  hoejsteVarighed,
  MINDSTE_VARIGHED_HJEMMEL,
  mindsteVarighed,
  type Regelsaet,
  VARIGHED,
} from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/varighed.js";
import {
  JOBAFKLARING,
  JOBAFKLARING_HJEMMEL,
  jobafklaringVarighed,
} from "../../law/beskaeftigelsesindsatsloven-18-jobafklaringsforloeb/varighed.js";
import { aabentText, dagText, iForlaengelse, varighedText } from "./sentences.js";
import type { Udsagn } from "./udsagn.js";

/** Whether the old or the new rules apply, when the decision and the start lie on either side of 2022. */
export const OM_REGLERNE: Text = {
  da: "om afgørelsens dato eller forløbets start afgør, om reglerne fra 2022 gælder",
  en: "whether the day of the decision or the start of the course decides if the rules of 2022 apply",
};
const OM_MINDSTEMAAL: Text = {
  da: "om mindstevarigheden på 1 år stadig gælder for forløb fra 2022",
  en: "whether the minimum of 1 year still applies to courses from 2022",
};

/** The length of a course cannot be known without its end. */
export const UDEN_SLUT: Text = {
  da: "Forløbets sidste dag (forloeb.slut) er ikke oplyst, så varigheden kan ikke regnes ud.",
  en: "The last day of the course (forloeb.slut) is not given, so the length cannot be worked out.",
};

const forloebetVarer = (start: string, varighed: Forloebsvarighed): Text => {
  const laengde = varighedText(varighed);
  const fra = dagText(start);
  const til = dagText(varighed.slut);
  return {
    da: `Forløbet varer ${laengde.da}, fra den ${fra.da} til og med den ${til.da}.`,
    en: `The course lasts ${laengde.en}, from ${fra.en} up to and including ${til.en}.`,
  };
};

interface Varighedsregel {
  readonly navn: Betingelsesnavn;
  readonly hjemmel: readonly Hjemmel[];
  /** The answer under each reading. */
  readonly svar: (varighed: Varighed) => readonly [Svar, ...Svar[]];
  /** What the readings differ on. */
  readonly aabent: Text;
}

const svarOmVarighed = (forhold: Forloebsforhold, regel: Varighedsregel): Udsagn => {
  const { navn, hjemmel } = regel;
  const { varighed } = forhold;
  if (varighed === undefined) return { navn, svar: "mangler-oplysning", fordi: UDEN_SLUT, hjemmel };
  const svar = enigeOm(regel.svar(varighed));
  const fordi = [forloebetVarer(forhold.start, varighed), ...hjemmel.map((one) => one.regel)];
  const aabent = svar === "kraever-skoen" ? [aabentText([regel.aabent])] : [];
  return { navn, svar, fordi: iForlaengelse([...fordi, ...aabent]), hjemmel };
};

const overRegler = (
  regelsaet: readonly Regelsaet[],
  svar: (regler: Regelsaet) => readonly Svar[],
): readonly [Svar, ...Svar[]] => regelsaet.flatMap(svar) as [Svar, ...Svar[]];

/** The longest ressourceforløb. */
export const laengsteVarighed = (forhold: Forloebsforhold): Udsagn =>
  svarOmVarighed(forhold, {
    navn: VARIGHED.hoejst,
    hjemmel: forhold.regelsaet.map((regler) => HOEJSTE_VARIGHED_HJEMMEL[regler]),
    svar: (varighed) => overRegler(forhold.regelsaet, (regler) => [hoejsteVarighed(varighed, regler)]),
    aabent: OM_REGLERNE,
  });

const medOgUdenMindstemaal = (varighed: Varighed, regler: Regelsaet): readonly Svar[] =>
  (regler === "foer-2022" ? [true] : [true, false]).map((harMindstemaal) =>
    mindsteVarighed(varighed, harMindstemaal),
  );

/** The shortest ressourceforløb. */
export const kortesteVarighed = (forhold: Forloebsforhold): Udsagn =>
  svarOmVarighed(forhold, {
    navn: VARIGHED.mindst,
    hjemmel: forhold.regelsaet.map((regler) => MINDSTE_VARIGHED_HJEMMEL[regler]),
    svar: (varighed) => overRegler(forhold.regelsaet, (regler) => medOgUdenMindstemaal(varighed, regler)),
    aabent: OM_MINDSTEMAAL,
  });

/** The longest jobafklaringsforløb. */
export const laengsteJobafklaring = (forhold: Forloebsforhold): Udsagn =>
  svarOmVarighed(forhold, {
    navn: JOBAFKLARING.hoejst,
    hjemmel: [JOBAFKLARING_HJEMMEL.hoejst],
    svar: (varighed) => [jobafklaringVarighed(varighed)],
    aabent: OM_REGLERNE,
  });
