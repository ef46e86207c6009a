import type { Text } from "../../arithmetic/step.js";
import { MAANEDER_PAA_ET_AAR, type Varighed } from "../../arithmetic/varighed.js";
import { dayText } from "../../rates/calendar-text.js";

/** Texts one after the other, with a space between them. */
export const iForlaengelse = (texts: readonly Text[]): Text => ({
  da: texts.map(({ da }) => da).join(" "),
  en: texts.map(({ en }) => en).join(" "),
});

/** Each text once, in the order in which it first comes. */
export const hverEnGang = (texts: readonly Text[]): readonly Text[] => [
  ...new Map(texts.map((text) => [text.da, text])).values(),
];

/** A day as it is written in a sentence. */
export const dagText = (dag: string): Text => ({ da: dayText(dag, "da"), en: dayText(dag, "en") });

const opregning = (parts: readonly string[], og: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${og} ${String(parts.at(-1))}`;

const UNITS = [
  { da: ["år", "år"], en: ["year", "years"] },
  { da: ["måned", "måneder"], en: ["month", "months"] },
  { da: ["dag", "dage"], en: ["day", "days"] },
] as const;

/** A length in years, months and days, without those that are none: `5 år og 1 måned`. */
export const varighedText = ({ maaneder, dage }: Varighed): Text => {
  const counts = [Math.floor(maaneder / MAANEDER_PAA_ET_AAR), maaneder % MAANEDER_PAA_ET_AAR, dage];
  const said = (locale: keyof Text): readonly string[] =>
    UNITS.flatMap((unit, index) => {
      const count = counts[index];
      return count === 0 ? [] : [`${String(count)} ${unit[locale][count === 1 ? 0 : 1]}`];
    });
  return { da: opregning(said("da"), "og") || "0 dage", en: opregning(said("en"), "and") || "0 days" };
};

/** What the sources leave open, when that decides. */
export const aabentText = (spoergsmaal: readonly Text[]): Text => ({
  da: `Kilderne siger ikke, ${opregning(
    spoergsmaal.map(({ da }) => da),
    "og",
  )}, og læsningerne giver ikke samme svar.`,
  en: `The sources do not say ${opregning(
    spoergsmaal.map(({ en }) => en),
    "and",
  )}, and the readings do not give the same answer.`,
});
