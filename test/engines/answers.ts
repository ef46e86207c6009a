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

/** Months, kinds of course and figures in turns, among them rows that are refused. */
const columns = () => {
  const column = (figure: (row: number) => number) =>
    Float64Array.from({ length: 300 }, (_, row) => figure(row));
  return {
    maaned: column((row) => (2012 + (row % 19)) * 100 + 1 + (row % 12)),
    ydelse: {
      art: column((row) => row % 2),
      gruppe: column((row) => (row * 7) % 3),
      hidtidigYdelse: column((row) => row % 3),
      hidtidigBeloeb: column((row) => (row % 3) * 200_003),
      hidtidigPrUge: column((row) => Number(row % 3 > 0)),
      loen: column((row) => (row * 79_199) % 4_000_000),
      andreIndtaegter: column((row) => (row % 5) * 12_345.5),
    },
  };
};

const ofMany = (library: Library, { cases }: Corpus): readonly unknown[] => {
  const { fejl, ydelse } = library["calculateColumns"]?.(columns()) as {
    readonly fejl: Uint32Array;
    readonly ydelse: Readonly<Record<string, Float64Array>>;
  };
  return [
    [...(library["calculateMany"]?.(cases) as Iterable<unknown>)],
    [...fejl].map((bits) => library["fejlkoder"]?.(bits)),
    Object.values(ydelse).map((column) => [...column]),
    library["toSql"]?.({ fra: "2021-11", til: "2022-02" }),
  ];
};

/** What the package says to the whole corpus, one line of JSON an answer. */
export const answersOf = (library: Library, corpus: Corpus): readonly string[] => {
  const { cases, courses, facts } = corpus;
  return [
    ...cases.map((sag) => ofCase(library, sag)),
    ...courses.map((sag) => ofCourse(library, sag)),
    ...facts.map((one) => library["assessForloeb"]?.(one)),
    ...ofPackage(library),
    ...ofMany(library, corpus),
  ].map((answer) => JSON.stringify(answer));
};
