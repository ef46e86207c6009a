import type { Text } from "../arithmetic/step.js";
import type { HidtidigYdelse } from "../cases/case.js";
import type { Ydelsesforhold } from "../cases/ydelse/facts.js";
import {
  GRUPPE_FORDI,
  gruppeIkkeFordi,
  type Satsgruppe,
} from "../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { hundredthsOf, plainNotation } from "../money/hundredths.js";
import { inputStep, type Notes } from "./maaned-notes.js";

/** Ids of the facts and decisions that rates and results name as their reason. */
export const BIDRAG_PATH = "ydelse.modtager.bidrag";
export const SATSGRUPPE = "ydelse.satsgruppe";
export const NIVEAU = "ydelse.niveau";
export const FORLOEBETS_ART = "ydelse.forloeb.art";
export const MAANED_I_FORLOEBET = "ydelse.maaned-i-forloebet";

/** Notes that the month lies within the course. */
export const noteForloeb = (m: Notes, { art, forloeb }: Ydelsesforhold): void => {
  m.note(() => inputStep(FORLOEBETS_ART, art, "Forløbets art", "Kind of course"));
  m.note(() => inputStep("ydelse.forloeb.start", forloeb.start, "Forløbets start", "Start of the course"));
  const { slut } = forloeb;
  if (slut !== undefined)
    m.note(() => inputStep("ydelse.forloeb.slut", slut, "Forløbets slutning", "End of the course"));
  m.note(() => ({
    id: MAANED_I_FORLOEBET,
    kind: "decide",
    da: "Hele måneden ligger i forløbet",
    en: "The whole month lies within the course",
    value: "true",
    because: ["maaned", "ydelse.forloeb.start", ...(slut === undefined ? [] : ["ydelse.forloeb.slut"])],
  }));
};

const GRUPPER: readonly Satsgruppe[] = [
  "forsoerger",
  "bidragspligt",
  "hjemmeboendeUnder25",
  "ikkeForsoerger",
];

const GRUPPE_LAW = {
  ressourceforloeb: "LAS § 68, stk. 2",
  jobafklaringsforloeb: "LAS § 69 j, stk. 2",
} as const;

/** Notes the rate group with the reason for it and against the others (reading 5). */
export const noteSatsgruppe = (m: Notes, { art, gruppe, modtager, person }: Ydelsesforhold): void => {
  m.note(() =>
    inputStep("ydelse.modtager.foedselsdato", modtager.foedselsdato, "Fødselsdato", "Day of birth"),
  );
  m.note(() => ({
    id: "ydelse.alder",
    kind: "fact",
    da: "Alder den første dag i måneden",
    en: "Age on the first day of the month",
    value: String(person.alder),
    because: ["maaned", "ydelse.modtager.foedselsdato"],
  }));
  m.note(() => inputStep("ydelse.modtager.forsoerger", String(person.forsoerger), "Forsørger", "Provider"));
  m.note(() =>
    inputStep("ydelse.modtager.hjemmeboende", String(person.hjemmeboende), "Hjemmeboende", "Lives at home"),
  );
  m.note(() => ({
    id: SATSGRUPPE,
    kind: "decide",
    da: "Satsgruppe",
    en: "Rate group",
    value: gruppe,
    law: GRUPPE_LAW[art],
    because: [
      "ydelse.alder",
      "ydelse.modtager.forsoerger",
      "ydelse.modtager.hjemmeboende",
      ...(person.bidragspligt ? [BIDRAG_PATH] : []),
    ],
    decision: {
      taken: gruppe,
      because: GRUPPE_FORDI[gruppe],
      rejected: GRUPPER.filter((other) => other !== gruppe).map((option) => ({
        option,
        because: gruppeIkkeFordi(option, person),
      })),
    },
  }));
};

const ORDINAER_SATS: Text = {
  da: "Den hidtidige ydelse giver ikke et særligt niveau; den almindelige sats gælder.",
  en: "The earlier benefit gives no level of its own; the ordinary rate applies.",
};
const ALDRIG_NIVEAU: Text = {
  da: "I et jobafklaringsforløb bevares niveauet fra den hidtidige ydelse aldrig.",
  en: "In a jobafklaringsforløb the level of the earlier benefit is never kept.",
};

const HIDTIDIG: readonly (readonly [keyof HidtidigYdelse, string, string])[] = [
  ["art", "Hidtidig ydelse", "Earlier benefit"],
  ["beloeb", "Hidtidig ydelses beløb", "Amount of the earlier benefit"],
  ["pr", "Hidtidig ydelses periode", "Period of the earlier benefit"],
  ["berettigetTil", "Berettiget til den hidtidige ydelse til", "Entitled to the earlier benefit until"],
];

/** Notes what is stated of the earlier benefit; only its kind can count, and not in a jobafklaringsforløb. */
const noteHidtidig = (m: Notes, hidtidig: HidtidigYdelse, isKind: boolean, disregarded: Text): void => {
  for (const [field, da, en] of HIDTIDIG) {
    const value = hidtidig[field];
    if (value === undefined) continue;
    const step = inputStep(`ydelse.hidtidigYdelse.${field}`, inputText(field, value), da, en);
    const unit = field === "beloeb" ? { unit: "DKK" as const } : {};
    m.note(() => (field === "art" && isKind ? step : { ...step, ...unit, disregarded }));
  }
};

const inputText = (field: string, value: string | number): string =>
  field === "beloeb" ? plainNotation(hundredthsOf(value)) : String(value);

/** Notes that the ordinary rate applies, whatever was received before the course. */
export const noteNiveau = (m: Notes, { art, hidtidigYdelse }: Ydelsesforhold): void => {
  const isRessourceforloeb = art === "ressourceforloeb";
  const because = isRessourceforloeb ? ORDINAER_SATS : ALDRIG_NIVEAU;
  if (hidtidigYdelse !== undefined) noteHidtidig(m, hidtidigYdelse, isRessourceforloeb, because);
  const path = "ydelse.hidtidigYdelse.art";
  m.note(() => ({
    id: NIVEAU,
    kind: "decide",
    da: "Niveau",
    en: "Level",
    value: "almindelig-sats",
    law: GRUPPE_LAW[art],
    because: [FORLOEBETS_ART, ...(hidtidigYdelse === undefined ? [] : [path])],
    decision: {
      taken: "almindelig-sats",
      because,
      rejected: [{ option: "hidtidigt-niveau", because }],
    },
  }));
};
