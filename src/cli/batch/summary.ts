import { type Locale, numberText } from "../../trace/locale.js";
import type { Tally } from "./block.js";

const WORDS = {
  da: {
    lines: { one: "linje", more: "linjer" },
    rows: { one: "række", more: "rækker" },
    refused: (refused: string) => `, heraf ${refused} afvist`,
    blank: (blank: string) => ` og ${blank} ${blank === "1" ? "tom" : "tomme"}`,
  },
  en: {
    lines: { one: "line", more: "lines" },
    rows: { one: "row", more: "rows" },
    refused: (refused: string) => `, of which ${refused} refused`,
    blank: (blank: string) => ` and ${blank} blank`,
  },
} as const;

/** How many lines there were and how many were refused, by code, the commonest first. It quotes no case. */
export const summaryText = (tally: Tally, counted: "lines" | "rows", locale: Locale): string => {
  const number = (count: number): string => numberText(String(count), locale);
  const words = WORDS[locale];
  const what = tally.lines === 1 ? words[counted].one : words[counted].more;
  const blank = tally.blank === 0 ? "" : words.blank(number(tally.blank));
  const codes = [...tally.codes].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1));
  const width = Math.max(0, ...codes.map(([, lines]) => number(lines).length));
  return [
    `${number(tally.lines)} ${what}${words.refused(number(tally.refused))}${blank}.`,
    ...codes.map(([code, lines]) => `  ${number(lines).padStart(width)}  ${code}`),
  ]
    .map((line) => `${line}\n`)
    .join("");
};
