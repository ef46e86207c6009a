import { plainNotation } from "../../money/hundredths.js";
import { type Locale, numberText } from "../../trace/locale.js";
import { oneLine } from "../../trace/words.js";
import type { Part } from "./alternative.js";
import type { Compared } from "./compare.js";
import type { Group } from "./groups.js";

const PARTS: Readonly<Record<Locale, Readonly<Record<Part, string>>>> = {
  da: { ydelse: "Ydelse", godtgoerelse: "Godtgørelse", befordring: "Befordring" },
  en: { ydelse: "Benefit", godtgoerelse: "Allowance", befordring: "Transport" },
};

const EXAMPLES = 5;

const WORDS = {
  da: {
    title: "Efterregning",
    rows: (rows: string, refused: string, without: string) =>
      `${rows} rækker, heraf ${refused} afvist og ${without} uden udbetalt beløb.`,
    amounts: (amounts: string, differing: string, total: string) =>
      `${amounts} beløb er regnet efter; ${differing} afviger, i alt ${total}`,
    none: "Ingen afvigelser.",
    group: (part: string, count: string, total: string) =>
      `${part}: ${count} ${count === "1" ? "afvigelse" : "afvigelser"}, i alt ${total}`,
    signs: (much: string, little: string) => `For meget ${much}, for lidt ${little}`,
    fits: "Passer, hvis",
    step: "Første trin, der så er anderledes",
    only: (only: string, all: string) => `Intet andet, der er prøvet, passer på ${only} af ${all}`,
    unexplained: "Intet, der er prøvet, giver det udbetalte beløb",
    example: (name: string, paid: string, right: string) => `${name}: udbetalt ${paid}, beregnet ${right}`,
    more: (count: string) => `og ${count} til (se --json eller --csv)`,
    caution:
      "En forklaring er det, der giver nøjagtig det udbetalte beløb. Om det er det, der skete, må sagen vise.",
    refused: "Afvist",
  },
  en: {
    title: "Recalculation",
    rows: (rows: string, refused: string, without: string) =>
      `${rows} rows, of which ${refused} refused and ${without} without a paid amount.`,
    amounts: (amounts: string, differing: string, total: string) =>
      `${amounts} amounts were recalculated; ${differing} deviate, in all ${total}`,
    none: "No deviations.",
    group: (part: string, count: string, total: string) =>
      `${part}: ${count} ${count === "1" ? "deviation" : "deviations"}, in all ${total}`,
    signs: (much: string, little: string) => `Too much ${much}, too little ${little}`,
    fits: "Fits if",
    step: "The first step that is another then",
    only: (only: string, all: string) => `Nothing else that was tried fits ${only} of ${all}`,
    unexplained: "Nothing that was tried gives the paid amount",
    example: (name: string, paid: string, right: string) => `${name}: paid ${paid}, calculated ${right}`,
    more: (count: string) => `and ${count} more (see --json or --csv)`,
    caution:
      "An explanation is what gives exactly the paid amount. Whether it is what happened the case must show.",
    refused: "Refused",
  },
} as const;

const kroner = (hundredths: number, locale: Locale): string =>
  `${numberText(plainNotation(hundredths), locale)} kr.`;

const count = (number: number, locale: Locale): string => numberText(String(number), locale);

const explanationLines = (
  { explanation, deviations, onlyThis }: Group,
  locale: Locale,
): readonly string[] => {
  const words = WORDS[locale];
  if (explanation === undefined) return [`   ${words.unexplained}`];
  const { said, step } = explanation;
  const law = step.law === undefined ? "" : `, ${step.law}`;
  return [
    `   ${words.fits} ${said[locale]} (${explanation.id})`,
    `   ${words.step}: ${step.label[locale]} (${step.id})${law}`,
    `   ${words.only(count(onlyThis, locale), count(deviations.length, locale))}`,
  ];
};

const groupLines = (group: Group, number: number, locale: Locale): readonly string[] => {
  const words = WORDS[locale];
  const { part, deviations, total, tooMuch, tooLittle } = group;
  const more = deviations.length - EXAMPLES;
  return [
    `${String(number)}. ${words.group(PARTS[locale][part], count(deviations.length, locale), kroner(total, locale))}`,
    `   ${words.signs(kroner(tooMuch, locale), kroner(tooLittle, locale))}`,
    ...explanationLines(group, locale),
    ...deviations
      .slice(0, EXAMPLES)
      .map(
        ({ name, paid, right }) => `   - ${words.example(name, kroner(paid, locale), kroner(right, locale))}`,
      ),
    ...(more > 0 ? [`   - ${words.more(count(more, locale))}`] : []),
    "",
  ];
};

const refusedLines = ({ refused }: Compared, locale: Locale): readonly string[] => {
  if (refused.length === 0) return [];
  const codes = new Map<string, number>();
  for (const { errors } of refused)
    for (const code of new Set(errors.map((error) => error.code)))
      codes.set(code, (codes.get(code) ?? 0) + 1);
  return [
    WORDS[locale].refused,
    ...[...codes]
      .sort(([, few], [, many]) => many - few)
      .map(([code, rows]) => `   ${count(rows, locale)} ${code}`),
    "",
  ];
};

/** The report for people: the groups with a few examples each, largest first. */
export const reportText = (compared: Compared, groups: readonly Group[], locale: Locale): string => {
  const words = WORDS[locale];
  const { rows, refused, withoutPaid, amounts, deviations } = compared;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return [
    words.title,
    "",
    words.rows(count(rows, locale), count(refused.length, locale), count(withoutPaid, locale)),
    words.amounts(count(amounts, locale), count(deviations.length, locale), kroner(total, locale)),
    "",
    ...(groups.length === 0
      ? [words.none, ""]
      : groups.flatMap((group, index) => groupLines(group, index + 1, locale))),
    ...refusedLines(compared, locale),
    ...(groups.some(({ explanation }) => explanation !== undefined) ? [words.caution] : []),
  ]
    .map((line) => `${oneLine(line)}\n`)
    .join("");
};
