import type { Notes } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import { onceEach } from "../arithmetic/once.js";
import type { Text } from "../arithmetic/step.js";
import type { Indtaegtsregel } from "../law/aktivloven-30-33-indtaegter/indtaegtsarter.js";
import { type Indtaegtssti, indtaegtssti } from "../cases/ydelse/indtaegtssti.js";
import type { Indtaegtsforhold, Ydelsesforhold } from "../cases/ydelse/facts.js";
import { plainNotation } from "../money/hundredths.js";
import { FORLOEBETS_ART, FORLOEBETS_SLUT, FORLOEBETS_START } from "./ydelse-notes.js";

/** The ids of the steps of one income, with the reasons that are the same for every income. */
export interface Indtaegtsid extends Indtaegtssti {
  readonly behandling: string;
  /** Why an income without a period of its own counts as it does. */
  readonly artFordi: readonly string[];
  readonly behandlingFordi: readonly string[];
}

const idsUnder = (sti: Indtaegtssti): Indtaegtsid => {
  const behandling = `${sti.path}.behandling`;
  return deepFreeze({
    ...sti,
    behandling,
    artFordi: [FORLOEBETS_ART, sti.art],
    behandlingFordi: [behandling],
  });
};

/** By the place of the income, of which a case has a thousand at most. A text that is put together anew is slow to look up. */
const known: Indtaegtsid[] = [];

/** The ids of the income at a place of the list. */
export const indtaegtsid = (index: number): Indtaegtsid => (known[index] ??= idsUnder(indtaegtssti(index)));

const ART: Text = { da: "Indtægtens art", en: "Kind of income" };
const PERIODE: Text = { da: "Indtægtens periode", en: "Period of the income" };

/** What a decision is called, made once for each kind of income. */
const decisionOf = onceEach(({ navn }: Indtaegtsregel): Text => ({
  da: `Sådan regnes indtægten: ${navn.da}`,
  en: `How the income counts: ${navn.en}`,
}));

const lawOf = ({ regel, undtagelse }: Indtaegtsforhold, art: Ydelsesforhold["art"]): string => {
  if (undtagelse !== undefined) return undtagelse.law;
  return typeof regel.law === "string" ? regel.law : regel.law[art];
};

const fordi = (id: Indtaegtsid, { indtaegt }: Indtaegtsforhold, slut: string | undefined) =>
  indtaegt.periode === undefined
    ? id.artFordi
    : [...id.artFordi, id.periode, FORLOEBETS_START, ...(slut === undefined ? [] : [FORLOEBETS_SLUT])];

/** Keeps an income that is disregarded in sight. */
const noteSesBortFra = (notes: Notes, id: Indtaegtsid, one: Indtaegtsforhold): void => {
  const { da, en } = one.regel.navn;
  notes.note(id.beloeb, () => ({
    id: id.beloeb,
    kind: "input",
    da,
    en,
    value: plainNotation(one.beloeb),
    unit: "DKK",
    because: id.behandlingFordi,
    disregarded: (one.undtagelse ?? one.regel).fordi,
  }));
};

/** Notes how one income counts and why (readings 2 to 4). */
export const noteIndtaegt = (
  notes: Notes,
  id: Indtaegtsid,
  one: Indtaegtsforhold,
  { art, forloeb }: Ydelsesforhold,
): void => {
  const { periode } = one.indtaegt;
  notes.word(id.art, ART, one.indtaegt.art);
  if (periode !== undefined) notes.word(id.periode, PERIODE, `${periode.fra}/${periode.til}`);
  const { da, en } = decisionOf(one.regel);
  notes.note(id.behandling, () => ({
    id: id.behandling,
    kind: "decide",
    da,
    en,
    value: one.behandling,
    law: lawOf(one, art),
    because: fordi(id, one, forloeb.slut),
    decision: {
      taken: one.behandling,
      because: (one.undtagelse ?? one.regel).fordi,
      rejected:
        one.undtagelse === undefined ? [] : [{ option: one.regel.behandling, because: one.undtagelse.fordi }],
    },
  }));
  if (one.behandling === "ses-bort-fra") noteSesBortFra(notes, id, one);
};
