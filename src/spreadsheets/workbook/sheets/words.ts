import type { TraceStep } from "../../../arithmetic/trace-step.js";
import {
  INDTAEGTSREGLER,
  type IndtaegtArt,
} from "../../../law/aktivloven-30-33-indtaegter/indtaegtsarter.js";
import { dayText, monthText, valueText } from "../../../trace/locale.js";
import { wordText } from "../../../trace/words.js";

/** The words that decisions of the library are written in, as people say them. */
const WORDS: Readonly<Record<string, string>> = {
  forsoerger: "forsørger",
  ikkeForsoerger: "ikke-forsørger",
  hjemmeboendeUnder25: "hjemmeboende under 25 år",
  bidragspligt: "hjemmeboende under 25 år med bidragspligt",
  "almindelig-sats": "almindelig sats",
  loenregel: "efter lønreglen",
  tilbudsregel: "efter reglen for løn i tilbud",
  "krone-for-krone": "krone for krone",
  "ses-bort-fra": "ses bort fra",
};

const KIND_OF_INCOME = /^ydelse\.indtaegter\[\d+\]\.art$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

const isKind = (value: string): value is IndtaegtArt => Object.hasOwn(INDTAEGTSREGLER, value);

/** A word of the contract as people say it. */
export const danishWord = (word: string): string => WORDS[word] ?? wordText(word, "da");

/** The value of a step that is no figure, as it is said in Danish. */
export const wordOf = (step: TraceStep): string => {
  const { id, value } = step;
  if (KIND_OF_INCOME.test(id) && isKind(value)) return INDTAEGTSREGLER[value].navn.da.toLowerCase();
  if (DAY.test(value)) return dayText(value, "da");
  if (MONTH.test(value)) return monthText(value, "da");
  return WORDS[value] ?? valueText(step, "da");
};
