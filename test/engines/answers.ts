import type { Corpus } from "./corpus.js";

type Ask = (...given: readonly unknown[]) => unknown;

/** The functions of all entries of the built package. */
export type Library = Readonly<Record<string, Ask>>;

const textsOf = ({ explain }: Library, answer: unknown): readonly unknown[] =>
  ["da", "en"].flatMap((locale) =>
    ["text", "markdown"].map((format) => explain?.(answer, { locale, format })),
  );

const ofCase = (library: Library, sag: unknown): unknown => {
  const answer = library["receipt"]?.(sag) as Record<string, unknown>;
  return [
    answer,
    library["calculate"]?.(sag, { rounding: "krone", knownOn: "2022-06-30" }),
    textsOf(library, answer),
    library["verify"]?.(answer["kvittering"]),
    library["replay"]?.(answer["trace"]),
    library["affectedBy"]?.(answer["kvittering"], library["rateCorrections"]?.()),
  ];
};

const ofCourse = (library: Library, sag: unknown): unknown => {
  const answer = library["receiptForloeb"]?.(sag);
  return [answer, textsOf(library, answer)];
};

const ofPackage = (library: Library): readonly unknown[] => [
  library["limitations"]?.(),
  library["coverage"]?.({ from: "2024-12-31" }),
  ...["2013-01-31", "2022-03-31", "2024-12-31"].flatMap((day) => [
    library["ratesOn"]?.(day),
    library["ordningerOn"]?.(day),
  ]),
  ...["1.234,50", "kr. 5,-", "−1", "١٢٣", "1.234"].map((text) => library["parseKroner"]?.(text)),
  ...["1234567.5", "-0.05", "1e3"].map((text) => library["formatKroner"]?.(text)),
];

/** What the package says to the whole corpus, one line of JSON an answer. */
export const answersOf = (library: Library, { cases, courses, facts }: Corpus): readonly string[] =>
  [
    ...cases.map((sag) => ofCase(library, sag)),
    ...courses.map((sag) => ofCourse(library, sag)),
    ...facts.map((one) => library["assessForloeb"]?.(one)),
    ...ofPackage(library),
  ].map((answer) => JSON.stringify(answer));
