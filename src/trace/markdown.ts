import type { Explanation, ExplanationLine, ExplanationSection } from "./explanation.js";
import type { Locale } from "./locale.js";
import { oneLine } from "./words.js";

const WORDS = {
  da: {
    step: "Trin",
    amount: "Beløb",
    why: "Beregning, hjemmel og kilde",
    disregarded: "Ses bort fra",
    forbehold: "Forbehold",
  },
  en: {
    step: "Step",
    amount: "Amount",
    why: "Calculation, law and source",
    disregarded: "Disregarded",
    forbehold: "Reservations",
  },
} as const;

/** HTML stays text; only the addresses of sources are links. */
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replace(/<(?!https?:\/\/[^\s<>]*>)/g, "&lt;");

/** Text of a caller outside a table: nothing of it is Markdown or HTML. */
export const escapedText = (text: string): string =>
  oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_[\]#!]/g, "\\$&");

/** Text of a case may hold anything; a table cell may not. */
const cell = (text: string): string =>
  escaped(text)
    .replaceAll("|", "\\|")
    .replace(/[\r\n]+/g, " ");

const row = ({ label, value, details }: ExplanationLine): string =>
  `| ${cell(label)} | ${cell(value)} | ${details.map(cell).join("<br>")} |`;

const table = (lines: readonly ExplanationLine[], locale: Locale): readonly string[] => {
  const words = WORDS[locale];
  return [
    `| ${words.step} | ${words.amount} | ${words.why} |`,
    "| --- | ---: | --- |",
    ...lines.map(row),
    "",
  ];
};

const section = (one: ExplanationSection, locale: Locale): readonly string[] => [
  `## ${one.title}`,
  "",
  ...one.results.map(({ label, value }) => `- **${label}: ${value}**`),
  "",
  ...table(one.lines, locale),
  ...(one.disregarded.length === 0
    ? []
    : [`### ${WORDS[locale].disregarded}`, "", ...table(one.disregarded, locale)]),
  ...one.remarks.map((remark) => `${remark}\n`),
];

/** An explanation as Markdown with one table a part. */
export const markdownOf = ({ title, sections, forbehold }: Explanation, locale: Locale): string =>
  [
    `# ${escapedText(title)}`,
    "",
    ...sections.flatMap((one) => section(one, locale)),
    ...(forbehold.length === 0
      ? []
      : [`## ${WORDS[locale].forbehold}`, "", ...forbehold.map((one) => `- ${escaped(one[locale])}`), ""]),
  ].join("\n");
