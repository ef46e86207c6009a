import type { Notes } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { Text } from "../arithmetic/step.js";
import type { RejectedOption } from "../arithmetic/trace-step.js";
import { daekkedeDage } from "../cases/ydelse/daekkede-dage.js";
import type { Ydelsesforhold } from "../cases/ydelse/facts.js";
import {
  GRUPPE_FORDI,
  type Gruppeforhold,
  gruppeIkkeFordi,
  type Satsgruppe,
} from "../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { daysInMonth } from "../rates/calendar.js";

/** Ids of the facts and decisions that rates and results name as their reason. */
export const BIDRAG_PATH = "ydelse.modtager.bidrag";
export const SATSGRUPPE = "ydelse.satsgruppe";
export const NIVEAU = "ydelse.niveau";
export const FORLOEBETS_ART = "ydelse.forloeb.art";
export const MAANED_I_FORLOEBET = "ydelse.maaned-i-forloebet";

export const FORLOEBETS_START = "ydelse.forloeb.start";
export const FORLOEBETS_SLUT = "ydelse.forloeb.slut";

const LABELS = {
  art: { da: "Forløbets art", en: "Kind of course" },
  start: { da: "Forløbets start", en: "Start of the course" },
  slut: { da: "Forløbets slutning", en: "End of the course" },
  foedselsdato: { da: "Fødselsdato", en: "Day of birth" },
  forsoerger: { da: "Forsørger", en: "Provider" },
  hjemmeboende: { da: "Hjemmeboende", en: "Lives at home" },
  selvstaendig: { da: "Selvstændig, der delvis kan arbejde", en: "Self-employed, partly able to work" },
  metode: { da: "Metode for delmåned", en: "Method for a part month" },
} as const satisfies Record<string, Text>;

const HELE: Text = { da: "Hele måneden ligger i forløbet", en: "The whole month lies within the course" };
const EN_DEL: Text = {
  da: "En del af måneden ligger i forløbet",
  en: "A part of the month lies within the course",
};

const FORDI_START = deepFreeze(["maaned", FORLOEBETS_START]);
const FORDI_START_OG_SLUT = deepFreeze(["maaned", FORLOEBETS_START, FORLOEBETS_SLUT]);

/** Notes that the month lies within the course, or a part of it. */
export const noteForloeb = (notes: Notes, { maaned, art, forloeb }: Ydelsesforhold): void => {
  notes.word(FORLOEBETS_ART, LABELS.art, art);
  notes.word(FORLOEBETS_START, LABELS.start, forloeb.start);
  const { slut } = forloeb;
  if (slut !== undefined) notes.word(FORLOEBETS_SLUT, LABELS.slut, slut);
  notes.note(MAANED_I_FORLOEBET, () => {
    const { da, en } = daekkedeDage(forloeb.start, slut, maaned) < daysInMonth(maaned) ? EN_DEL : HELE;
    const because = slut === undefined ? FORDI_START : FORDI_START_OG_SLUT;
    return { id: MAANED_I_FORLOEBET, kind: "decide", da, en, value: "true", because };
  });
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

const FOEDSELSDATO = "ydelse.modtager.foedselsdato";
const ALDER = "ydelse.alder";
const FORSOERGER = "ydelse.modtager.forsoerger";
const HJEMMEBOENDE = "ydelse.modtager.hjemmeboende";

const ALDER_FORDI = deepFreeze(["maaned", FOEDSELSDATO]);
const GRUPPEN_FORDI = deepFreeze([ALDER, FORSOERGER, HJEMMEBOENDE]);
const GRUPPEN_MED_BIDRAG_FORDI = deepFreeze([...GRUPPEN_FORDI, BIDRAG_PATH]);

const ikkeDisse = (gruppe: Satsgruppe, person: Gruppeforhold): RejectedOption[] => {
  const rejected: RejectedOption[] = [];
  for (const option of GRUPPER)
    if (option !== gruppe) rejected.push({ option, because: gruppeIkkeFordi(option, person) });
  return rejected;
};

/** Notes the rate group with the reason for it and against the others (reading 5). */
export const noteSatsgruppe = (notes: Notes, { art, gruppe, modtager, person }: Ydelsesforhold): void => {
  notes.word(FOEDSELSDATO, LABELS.foedselsdato, modtager.foedselsdato);
  notes.note(ALDER, () => ({
    id: ALDER,
    kind: "fact",
    da: "Alder den første dag i måneden",
    en: "Age on the first day of the month",
    value: String(person.alder),
    because: ALDER_FORDI,
  }));
  notes.word(FORSOERGER, LABELS.forsoerger, String(person.forsoerger));
  notes.word(HJEMMEBOENDE, LABELS.hjemmeboende, String(person.hjemmeboende));
  notes.note(SATSGRUPPE, () => ({
    id: SATSGRUPPE,
    kind: "decide",
    da: "Satsgruppe",
    en: "Rate group",
    value: gruppe,
    law: GRUPPE_LAW[art],
    because: person.bidragspligt ? GRUPPEN_MED_BIDRAG_FORDI : GRUPPEN_FORDI,
    decision: { taken: gruppe, because: GRUPPE_FORDI[gruppe], rejected: ikkeDisse(gruppe, person) },
  }));
};

/** Notes what the caller chose or found that changes the amount (readings 9 and 10). */
export const noteValg = (notes: Notes, { selvstaendig, delmaaned }: Ydelsesforhold): void => {
  if (selvstaendig !== undefined) notes.word("ydelse.selvstaendig", LABELS.selvstaendig, selvstaendig);
  if (delmaaned !== undefined) notes.word("ydelse.delmaaned.metode", LABELS.metode, delmaaned.metode);
};
