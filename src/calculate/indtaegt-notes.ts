import type { Indtaegtsforhold, Ydelsesforhold } from "../cases/ydelse/facts.js";
import { plainNotation } from "../money/hundredths.js";
import { inputStep, type Notes } from "./maaned-notes.js";
import { FORLOEBETS_ART } from "./ydelse-notes.js";

const lawOf = ({ regel, undtagelse }: Indtaegtsforhold, art: Ydelsesforhold["art"]): string => {
  if (undtagelse !== undefined) return undtagelse.law;
  return typeof regel.law === "string" ? regel.law : regel.law[art];
};

/** Notes how one income counts and why (readings 2 to 4). Answers the id of the decision. */
export const noteIndtaegt = (m: Notes, one: Indtaegtsforhold, { art, forloeb }: Ydelsesforhold): string => {
  const id = `${one.path}.behandling`;
  const { periode } = one.indtaegt;
  m.note(() => inputStep(`${one.path}.art`, one.indtaegt.art, "Indtægtens art", "Kind of income"));
  if (periode !== undefined)
    m.note(() =>
      inputStep(
        `${one.path}.periode`,
        `${periode.fra}/${periode.til}`,
        "Indtægtens periode",
        "Period of the income",
      ),
    );
  m.note(() => ({
    id,
    kind: "decide",
    da: `Sådan regnes indtægten: ${one.regel.navn.da}`,
    en: `How the income counts: ${one.regel.navn.en}`,
    value: one.behandling,
    law: lawOf(one, art),
    because: [
      FORLOEBETS_ART,
      `${one.path}.art`,
      ...(periode === undefined ? [] : [`${one.path}.periode`, "ydelse.forloeb.start"]),
      ...(periode === undefined || forloeb.slut === undefined ? [] : ["ydelse.forloeb.slut"]),
    ],
    decision: {
      taken: one.behandling,
      because: (one.undtagelse ?? one.regel).fordi,
      rejected:
        one.undtagelse === undefined ? [] : [{ option: one.regel.behandling, because: one.undtagelse.fordi }],
    },
  }));
  return id;
};

/** Notes an income that is disregarded. */
export const noteSesBortFra = (m: Notes, one: Indtaegtsforhold): void => {
  m.note(() => ({
    ...inputStep(`${one.path}.beloeb`, plainNotation(one.beloeb), one.regel.navn.da, one.regel.navn.en),
    unit: "DKK",
    because: [`${one.path}.behandling`],
    disregarded: (one.undtagelse ?? one.regel).fordi,
  }));
};
