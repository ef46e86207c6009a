import type { Text } from "../arithmetic/step.js";
import type { Locale } from "./locale.js";

const same = (word: string): Text => ({ da: word, en: word });

/** Words of the contract as people write them. English keeps the Danish names of Danish benefits. */
const WORDS: Readonly<Record<string, Text>> = {
  true: { da: "ja", en: "yes" },
  false: { da: "nej", en: "no" },
  ressourceforloeb: same("ressourceforløb"),
  jobafklaringsforloeb: same("jobafklaringsforløb"),
  sygedagpenge: same("sygedagpenge"),
  ledighedsydelse: same("ledighedsydelse"),
  foertidspension: same("førtidspension"),
  kontanthjaelp: same("kontanthjælp"),
  uddannelseshjaelp: same("uddannelseshjælp"),
  anden: { da: "andet", en: "something else" },
  ingen: { da: "ingen", en: "none" },
  "selvforsoergelses-og-hjemrejseydelse": same("selvforsørgelses- og hjemrejseydelse"),
  overgangsydelse: same("overgangsydelse"),
  ressourceforloebsydelse: same("ressourceforløbsydelse"),
  selvforsoergende: { da: "selvforsørgende", en: "self-supporting" },
  "ung-under-18": { da: "ung under 18 år", en: "a person under 18" },
  "hoejst-en-fjerdedel": { da: "højst en fjerdedel", en: "at most a quarter" },
  "hoejst-halvdelen": { da: "højst halvdelen", en: "at most half" },
  kalenderdage: { da: "kalenderdage", en: "calendar days" },
  uge: { da: "uge", en: "week" },
  maaned: { da: "måned", en: "month" },
  virksomhedspraktik: same("virksomhedspraktik"),
  nytteindsats: same("nytteindsats"),
  "vejledning-og-opkvalificering": same("vejledning og opkvalificering"),
  loentilskud: same("løntilskud"),
  andet: { da: "andet", en: "other" },
  bagud: { da: "bagud", en: "in arrears" },
  forud: { da: "forud", en: "in advance" },
};

const BY_WORD: ReadonlyMap<string, Text> = new Map(Object.entries(WORDS));

/** A word of the contract in a language; any other text as it is. */
export const wordText = (word: string, locale: Locale): string => BY_WORD.get(word)?.[locale] ?? word;

const CONTROL = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]+/g;

/** Text of a caller on one line and without characters that steer a terminal. */
export const oneLine = (text: string): string => text.replace(CONTROL, " ");
