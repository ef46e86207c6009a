import type {
  BeregnetMaaned,
  ForloebResult,
  Maanedsresultat,
} from "../../calculate/forloeb/forloeb-result.js";
import {
  HAENDELSE_FORDI,
  HAENDELSE_NAVN,
  type Haendelsesart,
} from "../../law/aktivloven-6a-ressourceforloeb/haendelser.js";
import { dayText, type Locale, monthText } from "../locale.js";
import { errorSentence } from "../refusal.js";
import { oneLine } from "../words.js";
import { monthRanges } from "./month-ranges.js";
import { FELTER, GRUPPER, NIVEAUER, WORDS } from "./words.js";

/** Notes of one kind under the table. */
export interface Notes {
  readonly title: string;
  readonly lines: readonly string[];
}

const isBeregnet = (maaned: Maanedsresultat): maaned is BeregnetMaaned => maaned.ok;

const quoted = (now: string, before: string | undefined, locale: Locale): string =>
  before === undefined ? now : `${now} (${WORDS[locale].before} ${before})`;

const groupChange = (now: BeregnetMaaned, before: BeregnetMaaned | undefined, locale: Locale) => {
  if (now.satsgruppe === before?.satsgruppe) return [];
  const words = WORDS[locale];
  const group = GRUPPER[now.satsgruppe][locale];
  const earlier = before && GRUPPER[before.satsgruppe][locale];
  const why = now.aldersskifte === true ? `${words.age}; ` : "";
  return [`${why}${words.satsgruppe} ${quoted(group, earlier, locale)}`];
};

const levelChange = (now: BeregnetMaaned, before: BeregnetMaaned | undefined, locale: Locale) => {
  if (now.niveau === before?.niveau) return [];
  const earlier = before && NIVEAUER[before.niveau][locale];
  return [`${WORDS[locale].niveau} ${quoted(NIVEAUER[now.niveau][locale], earlier, locale)}`];
};

const rateChange = (now: BeregnetMaaned, before: BeregnetMaaned | undefined, locale: Locale) =>
  now.satserFra === undefined || now.satserFra === before?.satserFra
    ? []
    : [`${WORDS[locale].rates} ${dayText(now.satserFra, locale)}`];

const statedChange = ({ aendringer }: BeregnetMaaned, locale: Locale) =>
  aendringer === undefined
    ? []
    : [`${WORDS[locale].stated} ${aendringer.map((felt) => FELTER[felt][locale]).join(", ")}`];

/** From which month what is another than in the month calculated before it; the first month says it all. */
const changes = (months: readonly BeregnetMaaned[], locale: Locale): readonly string[] =>
  months.flatMap((now, index) => {
    const before = months[index - 1];
    const parts = [
      ...statedChange(now, locale),
      ...groupChange(now, before, locale),
      ...levelChange(now, before, locale),
      ...rateChange(now, before, locale),
    ];
    return parts.length === 0 ? [] : [`${monthText(now.maaned, locale)}: ${parts.join("; ")}.`];
  });

/** Months by what is said of them, in the order in which it is first said. */
const monthsBy = <K>(said: readonly (readonly [K, string])[]): ReadonlyMap<K, readonly string[]> => {
  const months = new Map<K, string[]>();
  for (const [key, month] of said) {
    const known = months.get(key);
    if (known === undefined) months.set(key, [month]);
    else if (known.at(-1) !== month) known.push(month);
  }
  return months;
};

const disregarded = (months: readonly BeregnetMaaned[], locale: Locale): readonly string[] => {
  const said = months.flatMap(({ maaned, haendelser = [] }) =>
    haendelser.map((art) => [art, maaned] as const),
  );
  return [...monthsBy<Haendelsesart>(said)].map(
    ([art, when]) =>
      `${HAENDELSE_NAVN[art][locale]}, ${monthRanges(when, locale)}: ${HAENDELSE_FORDI[art][locale]}`,
  );
};

const failed = (months: readonly Maanedsresultat[], locale: Locale): readonly string[] => {
  const said = months.flatMap((month) =>
    month.ok
      ? []
      : month.errors.map((error) => {
          // The month stands before the sentence; it is not said again.
          const sentence = error.path === "maaned" ? error[locale] : errorSentence(error, locale);
          return [`${sentence} [${error.code}]`, month.maaned] as const;
        }),
  );
  return [...monthsBy(said)].map(([sentence, when]) => `${monthRanges(when, locale)}: ${sentence}`);
};

const reservations = (result: ForloebResult, months: readonly BeregnetMaaned[], locale: Locale) => {
  const said = months.flatMap(({ maaned, forbehold }) =>
    forbehold.map((one) => [one[locale], maaned] as const),
  );
  return [
    ...(result.ok ? result.forbehold.map((one) => one[locale]) : []),
    ...[...monthsBy(said)].map(([sentence, when]) => `${sentence} (${monthRanges(when, locale)})`),
  ];
};

/** What there is to say about the months of a course; each kind only where there is something. */
export const notesOf = (
  result: ForloebResult,
  months: readonly Maanedsresultat[],
  locale: Locale,
): readonly Notes[] => {
  const words = WORDS[locale];
  const beregnede = months.filter(isBeregnet);
  return [
    { title: words.changes, lines: changes(beregnede, locale) },
    { title: words.disregarded, lines: disregarded(beregnede, locale) },
    { title: words.failed, lines: failed(months, locale) },
    { title: words.forbehold, lines: reservations(result, beregnede, locale) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map(oneLine) }));
};
