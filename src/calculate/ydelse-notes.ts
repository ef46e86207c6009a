import type { Text } from "../arithmetic/step.js";
import { daekkedeDage } from "../cases/ydelse/daekkede-dage.js";
import type { Ydelsesforhold } from "../cases/ydelse/facts.js";
import {
  GRUPPE_FORDI,
  gruppeIkkeFordi,
  type Satsgruppe,
} from "../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { daysInMonth } from "../rates/calendar.js";
import { inputStep, type Notes } from "./maaned-notes.js";

/** Ids of the facts and decisions that rates and results name as their reason. */
export const BIDRAG_PATH = "ydelse.modtager.bidrag";
export const SATSGRUPPE = "ydelse.satsgruppe";
export const NIVEAU = "ydelse.niveau";
export const FORLOEBETS_ART = "ydelse.forloeb.art";
export const MAANED_I_FORLOEBET = "ydelse.maaned-i-forloebet";

const HELE: Text = { da: "Hele måneden ligger i forløbet", en: "The whole month lies within the course" };
const EN_DEL: Text = {
  da: "En del af måneden ligger i forløbet",
  en: "A part of the month lies within the course",
};

/** Notes that the month lies within the course, or a part of it. */
export const noteForloeb = (m: Notes, { maaned, art, forloeb }: Ydelsesforhold): void => {
  m.note(() => inputStep(FORLOEBETS_ART, art, "Forløbets art", "Kind of course"));
  m.note(() => inputStep("ydelse.forloeb.start", forloeb.start, "Forløbets start", "Start of the course"));
  const { slut } = forloeb;
  if (slut !== undefined)
    m.note(() => inputStep("ydelse.forloeb.slut", slut, "Forløbets slutning", "End of the course"));
  m.note(() => ({
    id: MAANED_I_FORLOEBET,
    kind: "decide",
    ...(daekkedeDage(forloeb.start, slut, maaned) < daysInMonth(maaned) ? EN_DEL : HELE),
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

/** Notes what the caller chose or found that changes the amount (readings 9 and 10). */
export const noteValg = (m: Notes, { selvstaendig, delmaaned }: Ydelsesforhold): void => {
  if (selvstaendig !== undefined)
    m.note(() =>
      inputStep(
        "ydelse.selvstaendig",
        selvstaendig,
        "Selvstændig, der delvis kan arbejde",
        "Self-employed, partly able to work",
      ),
    );
  if (delmaaned !== undefined)
    m.note(() =>
      inputStep(
        "ydelse.delmaaned.metode",
        delmaaned.metode,
        "Metode for delmåned",
        "Method for a part month",
      ),
    );
};
