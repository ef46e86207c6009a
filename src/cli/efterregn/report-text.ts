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
      `${rows} ${rows === "1" ? "række" : "rækker"}, heraf ${refused} afvist og ${without} uden udbetalt beløb.`,
    amounts: (amounts: string, differing: string, total: string) =>
      `${amounts} beløb er regnet efter; ${differing} afviger, i alt ${total}`,
    nothing: "Der er ingen beløb at regne efter.",
    none: "Ingen afvigelser.",
    group: (part: string, count: string, total: string) =>
      `${part}: ${count} ${count === "1" ? "afvigelse" : "afvigelser"}, i alt ${total}`,
    signs: (much: string, little: string) => `For meget ${much}, for lidt ${little}`,
    fits: "Mulig forklaring",
    step: "Det første trin, der så bliver et andet",
    only: (only: string, all: string) =>
      `I ${only} af ${all} er det den eneste prøvede forklaring, der passer`,
    unexplained: "Intet, der er prøvet, giver det udbetalte beløb",
    example: (name: string, paid: string, right: string) => `${name}: udbetalt ${paid}, beregnet ${right}`,
    more: (count: string) => `og ${count} til (se --json eller --csv)`,
    caution: "En forklaring giver nøjagtig det udbetalte beløb. Om det er det, der skete, må sagen vise.",
    refused: "Afvist",
  },
  en: {
    title: "Recalculation",
    rows: (rows: string, refused: string, without: string) =>
      `${rows} ${rows === "1" ? "row" : "rows"}, of which ${refused} refused and ${without} without a paid amount.`,
    amounts: (amounts: string, differing: string, total: string) =>
      `Amounts recalculated: ${amounts}. Deviating: ${differing}, in all ${total}`,
    nothing: "There are no amounts to recalculate.",
    none: "No deviations.",
    group: (part: string, count: string, total: string) =>
      `${part}: ${count} ${count === "1" ? "deviation" : "deviations"}, in all ${total}`,
    signs: (much: string, little: string) => `Too much ${much}, too little ${little}`,
    fits: "Possible explanation",
    step: "The first step that then differs",
    only: (only: string, all: string) => `In ${only} of ${all} it is the only explanation tried that fits`,
    unexplained: "Nothing that was tried gives the paid amount",
    example: (name: string, paid: string, right: string) => `${name}: paid ${paid}, calculated ${right}`,
    more: (count: string) => `and ${count} more (see --json or --csv)`,
    caution:
      "An explanation gives exactly the paid amount. Whether it is what happened, the case file must show.",
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
    `   ${words.fits}: ${said[locale]} (${explanation.id})`,
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

/** The rows that were refused with each code, by their names, the commonest code first. */
const refusedLines = ({ refused }: Compared, locale: Locale): readonly string[] => {
  if (refused.length === 0) return [];
  const names = new Map<string, string[]>();
  for (const { name, errors } of refused)
    for (const code of new Set(errors.map((error) => error.code)))
      if (names.get(code)?.push(name) === undefined) names.set(code, [name]);
  const shown = (rows: readonly string[]): string =>
    [...rows.slice(0, EXAMPLES), ...(rows.length > EXAMPLES ? ["…"] : [])].join(", ");
  return [
    WORDS[locale].refused,
    ...[...names]
      .sort(([, few], [, many]) => many.length - few.length)
      .map(([code, rows]) => `   ${count(rows.length, locale)} ${code}: ${shown(rows)}`),
    "",
  ];
};

/** What stands in the place of groups when there are none. */
const withoutGroups = ({ amounts }: Compared, locale: Locale): readonly string[] => [
  amounts === 0 ? WORDS[locale].nothing : WORDS[locale].none,
  "",
];

/** The report for people: the groups with a few examples each, largest first. */
export const reportText = (compared: Compared, groups: readonly Group[], locale: Locale): string => {
  const words = WORDS[locale];
  const { rows, refused, withoutPaid, amounts, deviations } = compared;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return [
    words.title,
    "",
    words.rows(count(rows, locale), count(refused.length, locale), count(withoutPaid, locale)),
    ...(amounts === 0
      ? []
      : [words.amounts(count(amounts, locale), count(deviations.length, locale), kroner(total, locale))]),
    "",
    ...(groups.length === 0
      ? withoutGroups(compared, locale)
      : groups.flatMap((group, index) => groupLines(group, index + 1, locale))),
    ...refusedLines(compared, locale),
    ...(groups.some(({ explanation }) => explanation !== undefined) ? [words.caution] : []),
  ]
    .map((line) => `${oneLine(line)}\n`)
    .join("");
};
