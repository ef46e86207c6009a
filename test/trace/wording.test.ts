import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate, type Text, type TraceStep } from "../../src/index.js";
import { explain } from "../../src/trace/explain.js";
import { explanationOf } from "../../src/trace/explanation.js";
import { arbitraryCase } from "./arbitrary-case.js";
import { ALL_OF_YDELSE, GODTGOERELSE_OG_BEFORDRING, JOBAFKLARING } from "./results.js";

/** Cases that between them bring up the kinds of income, groups and conditions. */
const RESULTS = [
  ALL_OF_YDELSE,
  GODTGOERELSE_OG_BEFORDRING,
  JOBAFKLARING,
  ...fc.sample(arbitraryCase, { numRuns: 500, seed: 68 }),
]
  .map((sag) => calculate(sag, { trace: true }))
  .filter((result) => result.ok);

const textsOf = (step: TraceStep): readonly Text[] => [
  { da: step.da, en: step.en },
  ...(step.decision === undefined
    ? []
    : [step.decision.because, ...step.decision.rejected.map(({ because }) => because)]),
  ...(step.disregarded === undefined ? [] : [step.disregarded]),
];

const TEXTS = new Map(
  RESULTS.flatMap(({ trace = [], forbehold }) => [...trace.flatMap(textsOf), ...forbehold]).map(
    ({ da, en }) => [da, { da, en }],
  ),
);

const SENTENCES = [...TEXTS.values()].filter(({ da }) => /[.?]$/.test(da));

/** A word with two of these letters in a row that do not stand for æ, ø or å. */
const without = (text: string): string => text.replace(/hjemmeboende/gi, "");

describe("the texts of a trace", () => {
  it("are many, so that the rules below are not empty", () => {
    expect(TEXTS.size).toBeGreaterThan(80);
    expect(SENTENCES.length).toBeGreaterThan(20);
  });

  it("are written with æ, ø and å in Danish", () => {
    const digraphs = [...TEXTS.keys()].filter((da) => /ae|oe|aa/i.test(without(da)));
    expect(digraphs).toEqual([]);
  });

  it("have no Danish words in English but the names of the law", () => {
    const danish = /\b(og|ikke|af|på|til|med|uden|eller|ydelse|indtægt|løn|sats|beløb|måned|fradrag)\b/i;
    expect([...TEXTS.values()].filter(({ en }) => danish.test(en)).map(({ en }) => en)).toEqual([]);
  });

  it("differ between the languages unless they name the same legal term", () => {
    const same = [...TEXTS.values()].filter(({ da, en }) => da === en).map(({ da }) => da);
    expect(same).toEqual(["Pension"]);
  });

  it("start with a capital letter or a quoted one", () => {
    const lower = [...TEXTS.values()].filter(({ da, en }) => !/^[A-ZÆØÅ»]/.test(da) || !/^[A-Z"]/.test(en));
    expect(lower).toEqual([]);
  });

  it("have one space between words and none before a mark", () => {
    const untidy = [...TEXTS.values()].filter(({ da, en }) => / {2}| [.,;:?]|^ | $/.test(`${da}|${en}`));
    expect(untidy).toEqual([]);
  });

  it("are sentences in both languages or in none", () => {
    expect(SENTENCES.filter(({ en }) => !/[.?]$/.test(en))).toEqual([]);
  });

  it("quote with » « in Danish and with straight marks in English", () => {
    expect([...TEXTS.keys()].filter((da) => da.includes('"'))).toEqual([]);
    expect([...TEXTS.values()].filter(({ en }) => /[»«]/.test(en))).toEqual([]);
  });
});

describe("every explanation", () => {
  const explanations = (locale: "da" | "en") =>
    RESULTS.flatMap((result) =>
      (["text", "markdown"] as const).map((format) => explain({ ...result, id: "sag" }, { locale, format })),
    );

  it("is free of what only programs say", () => {
    for (const text of [...explanations("da"), ...explanations("en")])
      expect(text).not.toMatch(
        /undefined|null|NaN|\[object|Mellemregning|Intermediate figure|\btrue\b|\bfalse\b/,
      );
  });

  it("writes the words of a case as people write them", () => {
    const parts = (locale: "da" | "en") =>
      RESULTS.flatMap((result) => explanationOf(result, locale).sections);
    for (const locale of ["da", "en"] as const) {
      const values = new Set(
        parts(locale)
          .flatMap(({ lines, disregarded }) => [...lines, ...disregarded])
          .map(({ value }) => value)
          .filter((value) => /^[a-zæøå]/.test(value)),
      );
      expect([...values].filter((value) => /ae|oe|aa/.test(value))).toEqual([]);
      expect(values).toContain("jobafklaringsforløb");
      expect(values).toContain("førtidspension");
      expect(values).toContain("selvforsørgelses- og hjemrejseydelse");
      expect(values).toContain("løntilskud");
    }
  });

  it("writes its own figures in the notation of the language", () => {
    // What stands in quotation marks, addresses, paragraphs and notes of a rate is repeated as it is.
    const figures = (text: string): readonly string[] =>
      text
        .split("\n")
        .filter((line) => /kr\.$/.test(line))
        .flatMap((line) => line.match(/[\d.,]+(?= kr\.$)/) ?? []);
    const danish = explanations("da").flatMap(figures);
    const english = explanations("en").flatMap(figures);
    expect(danish.length).toBeGreaterThan(1000);
    expect(english).toHaveLength(danish.length);
    expect(danish.filter((text) => !/^\d{1,3}(\.\d{3})*,\d{2,}$/.test(text))).toEqual([]);
    expect(english.filter((text) => !/^\d{1,3}(,\d{3})*\.\d{2,}$/.test(text))).toEqual([]);
  });

  it("has as many lines in English as in Danish", () => {
    const lengths = (locale: "da" | "en") => explanations(locale).map((text) => text.split("\n").length);
    expect(lengths("en")).toEqual(lengths("da"));
  });

  it("writes figures of notes and reservations in the notation of the language", () => {
    const notes = RESULTS.flatMap(({ forbehold }) => forbehold.map(({ en }) => en));
    expect(notes.filter((en) => /\d\.\d{3} kr\.|\d,\d\d kr\./.test(en))).toEqual([]);
  });
});
