import type { Notes } from "../arithmetic/calculator.js";
import type { Text } from "../arithmetic/step.js";
import type { RejectedOption } from "../arithmetic/trace-step.js";
import type { Ydelsesforhold } from "../cases/ydelse/facts.js";
import {
  ALDRIG_NIVEAU,
  type Niveau,
  NIVEAU_FORDI,
  NIVEAU_LAW,
  SYGEDAGPENGE_OPHOERT,
} from "../law/aktivloven-6a-ressourceforloeb/niveau.js";
import { hundredthsOf, plainNotation } from "../money/hundredths.js";
import { FORLOEBETS_ART, NIVEAU } from "./ydelse-notes.js";

const FIELDS = [
  {
    field: "art",
    id: "ydelse.hidtidigYdelse.art",
    navn: { da: "Hidtidig ydelse", en: "Earlier benefit" },
  },
  {
    field: "pr",
    id: "ydelse.hidtidigYdelse.pr",
    navn: { da: "Hidtidig ydelses periode", en: "Period of the earlier benefit" },
  },
  {
    field: "berettigetTil",
    id: "ydelse.hidtidigYdelse.berettigetTil",
    navn: { da: "Berettiget til den hidtidige ydelse til", en: "Entitled to the earlier benefit until" },
  },
] as const;

/** Why the level is the one it is. */
const fordi = ({ art, niveau, hidtidigYdelse }: Ydelsesforhold): Text => {
  if (art === "jobafklaringsforloeb") return ALDRIG_NIVEAU;
  return niveau === "almindelig-sats" && hidtidigYdelse?.art === "sygedagpenge"
    ? SYGEDAGPENGE_OPHOERT
    : NIVEAU_FORDI[niveau];
};

/** Notes the facts of the earlier benefit; in a jobafklaringsforløb none of them counts. */
const noteFields = (notes: Notes, { art, hidtidigYdelse }: Ydelsesforhold): void => {
  for (const { field, id, navn } of FIELDS) {
    const value = hidtidigYdelse?.[field];
    if (value === undefined) continue;
    const { da, en } = navn;
    if (art === "jobafklaringsforloeb")
      notes.note(id, () => ({ id, kind: "input", da, en, value, disregarded: ALDRIG_NIVEAU }));
    else notes.word(id, navn, value);
  }
};

/** What decides the level. */
const niveauFordi = ({ hidtidigYdelse }: Ydelsesforhold): readonly string[] => {
  const because = ["maaned", FORLOEBETS_ART];
  for (const { field, id } of FIELDS) if (hidtidigYdelse?.[field] !== undefined) because.push(id);
  return because;
};

const BELOEB = "ydelse.hidtidigYdelse.beloeb";

/** An amount that does not count stays in sight. */
const noteIgnoredAmount = (notes: Notes, { hidtidigYdelse, niveau }: Ydelsesforhold, because: Text): void => {
  const beloeb = hidtidigYdelse?.beloeb;
  if (beloeb === undefined || niveau !== "almindelig-sats") return;
  notes.note(BELOEB, () => ({
    id: BELOEB,
    kind: "input",
    da: "Hidtidig ydelses beløb",
    en: "Amount of the earlier benefit",
    value: plainNotation(hundredthsOf(beloeb)),
    unit: "DKK",
    disregarded: because,
  }));
};

const LAW_IN_JOBAFKLARING = "LAS § 69 j, stk. 2";
const LEVELS: readonly string[] = ["sygedagpenge", "ledighedsydelse", "foertidspension"] satisfies Niveau[];

/** The level of the earlier benefit, where it has one and it is not the one that applies. */
const rejectedLevels = ({ niveau, hidtidigYdelse }: Ydelsesforhold, because: Text): RejectedOption[] => {
  const option = hidtidigYdelse?.art;
  return option === undefined || option === niveau || !LEVELS.includes(option) ? [] : [{ option, because }];
};

/** Notes the level at which the benefit is paid, and why (reading 7). */
export const noteNiveau = (notes: Notes, forhold: Ydelsesforhold): void => {
  const { art, niveau } = forhold;
  const because = fordi(forhold);
  noteFields(notes, forhold);
  noteIgnoredAmount(notes, forhold, because);
  notes.note(NIVEAU, () => ({
    id: NIVEAU,
    kind: "decide",
    da: "Niveau",
    en: "Level",
    value: niveau,
    law: art === "jobafklaringsforloeb" ? LAW_IN_JOBAFKLARING : NIVEAU_LAW[niveau],
    because: niveauFordi(forhold),
    decision: { taken: niveau, because, rejected: rejectedLevels(forhold, because) },
  }));
};
