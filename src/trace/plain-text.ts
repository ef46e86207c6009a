import type { Explanation, ExplanationLine, ExplanationSection } from "./explanation.js";
import type { Locale } from "./locale.js";

const WIDTH = 78;

const WORDS = {
  da: { disregarded: "Ses bort fra", forbehold: "Forbehold", calculation: "Sådan er beløbet beregnet" },
  en: { disregarded: "Disregarded", forbehold: "Reservations", calculation: "How the amount was calculated" },
} as const;

const line = ({ label, value, details }: ExplanationLine): readonly string[] => {
  const gap = Math.max(2, WIDTH - 2 - label.length - value.length);
  return [
    `  ${label}${value === "" ? "" : `${" ".repeat(gap)}${value}`}`,
    ...details.map((detail) => `      ${detail}`),
  ];
};

const section = (one: ExplanationSection, locale: Locale): readonly string[] => {
  const words = WORDS[locale];
  return [
    one.title,
    "=".repeat(one.title.length),
    ...one.results.flatMap((result) => line({ ...result, details: [] })),
    "",
    `  ${words.calculation}`,
    ...one.lines.flatMap(line),
    ...(one.disregarded.length === 0 ? [] : ["", `  ${words.disregarded}`, ...one.disregarded.flatMap(line)]),
    "",
    ...one.remarks.map((remark) => `  ${remark}`),
    "",
  ];
};

/** An explanation as plain text, 78 characters wide where the words allow it. */
export const plainTextOf = ({ title, sections, forbehold }: Explanation, locale: Locale): string =>
  [
    title,
    "",
    ...sections.flatMap((one) => section(one, locale)),
    ...(forbehold.length === 0
      ? []
      : [WORDS[locale].forbehold, ...forbehold.map((one) => `- ${one[locale]}`), ""]),
  ].join("\n");
