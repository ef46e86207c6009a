import type { Text } from "../arithmetic/step.js";
import type { Ydelsesforhold } from "../cases/ydelse/facts.js";
import {
  ALDRIG_NIVEAU,
  type Niveau,
  NIVEAU_FORDI,
  NIVEAU_LAW,
  SYGEDAGPENGE_OPHOERT,
} from "../law/aktivloven-6a-ressourceforloeb/niveau.js";
import { hundredthsOf, plainNotation } from "../money/hundredths.js";
import { inputStep, type Notes } from "./maaned-notes.js";
import { FORLOEBETS_ART, NIVEAU } from "./ydelse-notes.js";

const FIELDS = [
  ["art", "Hidtidig ydelse", "Earlier benefit"],
  ["pr", "Hidtidig ydelses periode", "Period of the earlier benefit"],
  ["berettigetTil", "Berettiget til den hidtidige ydelse til", "Entitled to the earlier benefit until"],
] as const;

/** Why the level is the one it is. */
const fordi = ({ art, niveau, hidtidigYdelse }: Ydelsesforhold): Text => {
  if (art === "jobafklaringsforloeb") return ALDRIG_NIVEAU;
  return niveau === "almindelig-sats" && hidtidigYdelse?.art === "sygedagpenge"
    ? SYGEDAGPENGE_OPHOERT
    : NIVEAU_FORDI[niveau];
};

const path = (field: string): string => `ydelse.hidtidigYdelse.${field}`;

/** Notes the facts of the earlier benefit; in a jobafklaringsforløb none of them counts. */
const noteFields = (m: Notes, { art, hidtidigYdelse }: Ydelsesforhold): void => {
  for (const [field, da, en] of FIELDS) {
    const value = hidtidigYdelse?.[field];
    if (value === undefined) continue;
    m.note(() => ({
      ...inputStep(path(field), value, da, en),
      ...(art === "jobafklaringsforloeb" ? { disregarded: ALDRIG_NIVEAU } : {}),
    }));
  }
};

const statedFields = ({ hidtidigYdelse }: Ydelsesforhold): readonly string[] =>
  FIELDS.filter(([field]) => hidtidigYdelse?.[field] !== undefined).map(([field]) => path(field));

/** An amount that does not count stays in sight. */
const noteIgnoredAmount = (m: Notes, { hidtidigYdelse, niveau }: Ydelsesforhold, because: Text): void => {
  const beloeb = hidtidigYdelse?.beloeb;
  if (beloeb === undefined || niveau !== "almindelig-sats") return;
  m.note(() => ({
    ...inputStep(
      path("beloeb"),
      plainNotation(hundredthsOf(beloeb)),
      "Hidtidig ydelses beløb",
      "Amount of the earlier benefit",
    ),
    unit: "DKK",
    disregarded: because,
  }));
};

const LAW_IN_JOBAFKLARING = "LAS § 69 j, stk. 2";
const LEVELS: readonly string[] = ["sygedagpenge", "ledighedsydelse", "foertidspension"] satisfies Niveau[];

/** The level of the earlier benefit, where it has one and it is not the one that applies. */
const rejectedLevels = ({ niveau, hidtidigYdelse }: Ydelsesforhold, because: Text) =>
  LEVELS.filter((option) => option === hidtidigYdelse?.art && option !== niveau).map((option) => ({
    option,
    because,
  }));

/** Notes the level at which the benefit is paid, and why (reading 7). */
export const noteNiveau = (m: Notes, forhold: Ydelsesforhold): void => {
  const { art, niveau } = forhold;
  const because = fordi(forhold);
  noteFields(m, forhold);
  noteIgnoredAmount(m, forhold, because);
  m.note(() => ({
    id: NIVEAU,
    kind: "decide",
    da: "Niveau",
    en: "Level",
    value: niveau,
    law: art === "jobafklaringsforloeb" ? LAW_IN_JOBAFKLARING : NIVEAU_LAW[niveau],
    because: ["maaned", FORLOEBETS_ART, ...statedFields(forhold)],
    decision: { taken: niveau, because, rejected: rejectedLevels(forhold, because) },
  }));
};
