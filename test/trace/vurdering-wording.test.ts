import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOLKEPENSIONSALDRE } from "../../src/law/pensionsloven-1a-folkepensionsalder/folkepensionsalder.js";
import { wrapped } from "../../src/trace/wrap.js";
import type { Text } from "../../src/vurdering.js";
import { assessed } from "../calculate/vurdering-facts.js";
import { arbitraryFacts } from "../properties/arbitrary-facts.js";

const RESULTS = fc.sample(arbitraryFacts, { numRuns: 1500, seed: 112 }).map(assessed);
const CONDITIONS = RESULTS.flatMap(({ betingelser }) => betingelser);

const TEXTS: readonly Text[] = [
  ...new Map(
    [
      ...CONDITIONS.flatMap((one) => [{ da: one.da, en: one.en }, one.fordi, one.regel]),
      ...RESULTS.flatMap(({ forbehold }) => forbehold),
    ].map(({ da, en }) => [da, { da, en }]),
  ).values(),
];

/** Without the names of fields, which are written as programs write them. */
const prose = (text: string): string =>
  text.replace(/Datoen|»[a-zA-Z.]+«|"[a-zA-Z.]+"|\(forloeb\.\w+\)|\(LAB[^)]*\)/g, "");

describe("the texts of an assessment", () => {
  it("are many, and every answer occurs", () => {
    expect(TEXTS.length).toBeGreaterThan(500);
    expect(new Set(CONDITIONS.map(({ svar }) => svar)).size).toBe(4);
  });

  it("are written with æ, ø and å in Danish", () => {
    expect(TEXTS.filter(({ da }) => /ae|oe|aa/i.test(prose(da))).map(({ da }) => da)).toEqual([]);
  });

  it("have no Danish words in English but the names of the law", () => {
    const danish = /\b(og|ikke|af|på|til|med|uden|eller|måned|dage|forløbet|kommunen|personen|ønsker)\b/i;
    expect(TEXTS.filter(({ en }) => danish.test(prose(en))).map(({ en }) => en)).toEqual([]);
  });

  it("differ between the languages", () => {
    expect(TEXTS.filter(({ da, en }) => da === en)).toEqual([]);
  });

  it("start with a capital letter or a figure, have tidy spaces, and end alike", () => {
    expect(TEXTS.filter(({ da, en }) => !/^[A-ZÆØÅ0-9]/.test(da) || !/^[A-Z0-9]/.test(en))).toEqual([]);
    expect(TEXTS.filter(({ da, en }) => / {2}| [.,;:?]|^ | $/.test(`${da}|${en}`))).toEqual([]);
    expect(TEXTS.filter(({ da, en }) => da.endsWith(".") !== en.endsWith("."))).toEqual([]);
  });

  it("quote with » « in Danish and with straight marks in English", () => {
    expect(TEXTS.filter(({ da }) => da.includes('"'))).toEqual([]);
    expect(TEXTS.filter(({ en }) => /[»«]/.test(en))).toEqual([]);
  });

  it("say what is open exactly when an answer is open or must be judged", () => {
    const open = CONDITIONS.filter(({ svar }) => svar === "kraever-skoen");
    expect(
      open.filter(
        ({ fordi }) => !/Kilderne|skal kommunen vurdere|er et skøn|kilderne siger|vurderes/.test(fordi.da),
      ),
    ).toEqual([]);
    const settled = CONDITIONS.filter(({ svar }) => svar !== "kraever-skoen");
    expect(settled.filter(({ fordi }) => fordi.da.includes("læsningerne giver ikke samme svar"))).toEqual([]);
  });

  it("name the field wherever a fact is missing", () => {
    const missing = CONDITIONS.filter(({ svar }) => svar === "mangler-oplysning");
    expect(
      missing
        .filter(({ fordi }) => !/»[a-zA-Z.]+«|forloeb\.slut|ikke oplyst/.test(fordi.da))
        .map(({ fordi }) => fordi.da),
    ).toEqual([]);
  });

  it("rest on sources with a title, and on a quote in all but what is only an address", () => {
    const sources = new Set([...CONDITIONS, ...FOLKEPENSIONSALDRE].flatMap((one) => one.sources));
    expect(sources.size).toBeGreaterThan(40);
    expect([...sources].filter(({ title, quote }) => title === "" || quote === undefined)).toEqual([]);
    expect([...sources].filter(({ url }) => url !== undefined && !/^https?:\/\/\S+$/.test(url))).toEqual([]);
  });
});

describe("lines of text", () => {
  it("break between words at 100 columns and never within one", () => {
    const word = "x".repeat(49);
    // 1 + 49 + 1 + 49 = 100.
    expect(wrapped(`${word} ${word} y`, " ")).toEqual([` ${word} ${word}`, " y"]);
    expect(wrapped(`${word}x ${word}`, " ")).toEqual([` ${word}x`, ` ${word}`]);
    expect(wrapped(`a ${"z".repeat(120)} b`, "  ")).toEqual(["  a", `  ${"z".repeat(120)}`, "  b"]);
  });

  it("lose no word", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,30}$/), { minLength: 1 }), (words) => {
        const lines = wrapped(words.join(" "), "   ");
        expect(lines.map((line) => line.slice(3)).join(" ")).toBe(words.join(" "));
      }),
    );
  });
});
