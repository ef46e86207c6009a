import { describe, expect, it } from "vitest";
import { explain, type RateReference, type RateSource, type TraceStep } from "../../src/index.js";
import type { Explanation } from "../../src/trace/explanation.js";
import type { ForloebExplanation } from "../../src/trace/forloeb/explanation.js";
import { forloebMarkdownOf } from "../../src/trace/forloeb/markdown.js";
import { forloebTextOf } from "../../src/trace/forloeb/plain-text.js";
import { LAYOUTS } from "../../src/trace/layout.js";
import { escapedText, markdownOf } from "../../src/trace/markdown.js";
import { plainTextOf } from "../../src/trace/plain-text.js";

const line = (label: string, value: string, ...details: readonly string[]) => ({ label, value, details });

/** An explanation with everything that one can have, and one with as little as possible. */
const FULL: Explanation = {
  title: "Beregning <1>",
  sections: [
    {
      title: "Ydelse",
      results: [line("Ydelse før skat", "1,00 kr.", "aldrig vist her")],
      lines: [
        line("Løn | pr.\n\nmåned", "2,00 kr.", "LAS § 68 <b>", "Kilde: <http://a.dk> og <https://b.dk/c>"),
        line("Satsgruppe", ""),
      ],
      disregarded: [line("Formue", "3,00 kr.", "Tæller ikke.")],
      remarks: ["Skattepligtig.", "LAS er en lov."],
    },
  ],
  forbehold: [{ code: "RATE_INFERRED", about: "x", da: "Udledt & usikker.", en: "Inferred & unsure." }],
};
const BARE: Explanation = {
  title: "Beregning",
  sections: [{ title: "Ydelse", results: [], lines: [], disregarded: [], remarks: [] }],
  forbehold: [],
};

describe("entries and remarks as Markdown", () => {
  it("are a heading with a list, and an item", () => {
    expect(LAYOUTS.markdown.entry("Navn", ["a", "b"])).toEqual(["### Navn", "", "- a", "- b", ""]);
    expect(LAYOUTS.markdown.remark("Forbehold.")).toEqual(["- Forbehold."]);
  });
});

describe("an explanation as Markdown", () => {
  it("has every part in its place", () => {
    expect(markdownOf(FULL, "da").split("\n")).toEqual([
      "# Beregning &lt;1>",
      "",
      "## Ydelse",
      "",
      "- **Ydelse før skat: 1,00 kr.**",
      "",
      "| Trin | Beløb | Beregning, hjemmel og kilde |",
      "| --- | ---: | --- |",
      "| Løn \\| pr. måned | 2,00 kr. | LAS § 68 &lt;b><br>Kilde: <http://a.dk> og <https://b.dk/c> |",
      "| Satsgruppe |  |  |",
      "",
      "### Ses bort fra",
      "",
      "| Trin | Beløb | Beregning, hjemmel og kilde |",
      "| --- | ---: | --- |",
      "| Formue | 3,00 kr. | Tæller ikke. |",
      "",
      "Skattepligtig.",
      "",
      "LAS er en lov.",
      "",
      "## Forbehold",
      "",
      "- Udledt &amp; usikker.",
      "",
    ]);
  });

  it("leaves out what there is none of", () => {
    expect(markdownOf(BARE, "en").split("\n")).toEqual([
      "# Beregning",
      "",
      "## Ydelse",
      "",
      "",
      "| Step | Amount | Calculation, law and source |",
      "| --- | ---: | --- |",
      "",
    ]);
  });

  it("lets addresses alone be links", () => {
    const shown = (text: string) =>
      markdownOf({ ...BARE, forbehold: [{ ...FULL.forbehold[0]!, da: text }] }, "da")
        .split("\n")
        .at(-2);
    expect(shown("<https://a.dk/b>")).toBe("- <https://a.dk/b>");
    expect(shown("<https://a.dk onload=x>")).toBe("- &lt;https://a.dk onload=x>");
    expect(shown("<https://a.dk<b>")).toBe("- &lt;https://a.dk&lt;b>");
    expect(shown("<ftp://a.dk>")).toBe("- &lt;ftp://a.dk>");
  });

  it("takes nothing of a text for its own marks", () => {
    expect(escapedText("a_b*c`d\\[e] # <f> & !g")).toBe("a\\_b\\*c\\`d\\\\\\[e\\] \\# &lt;f> &amp; \\!g");
  });
});

describe("an explanation as plain text", () => {
  it("has every part in its place", () => {
    // 78 characters wide: two before the words, then as many as it takes to the right edge.
    const wide = (label: string, value: string) => `  ${label}${value.padStart(76 - label.length)}`;
    const explanation = {
      ...FULL,
      sections: [{ ...FULL.sections[0]!, lines: [line("Løn", "2,00 kr.", "LAS")] }],
    };
    expect(plainTextOf(explanation, "da").split("\n")).toEqual([
      "Beregning <1>",
      "",
      "Ydelse",
      "======",
      wide("Ydelse før skat", "1,00 kr."),
      "",
      "  Sådan er beløbet beregnet",
      wide("Løn", "2,00 kr."),
      "      LAS",
      "",
      "  Ses bort fra",
      wide("Formue", "3,00 kr."),
      "      Tæller ikke.",
      "",
      "  Skattepligtig.",
      "  LAS er en lov.",
      "",
      "Forbehold",
      "- Udledt & usikker.",
      "",
    ]);
  });

  it("leaves out what there is none of", () => {
    expect(plainTextOf(BARE, "en").split("\n")).toEqual([
      "Beregning",
      "",
      "Ydelse",
      "======",
      "",
      "  How the amount was calculated",
      "",
      "",
    ]);
  });
});

const WORDS_OF_49 = Array.from({ length: 5 }, () => "ni-tegn-x").join(" ");

const COURSE: ForloebExplanation = {
  title: "Forløb <1>",
  columns: [
    { heading: "Måned", isFigure: false, cells: ["januar 2022", "maj"], total: "I alt" },
    { heading: "Ydelse", isFigure: true, cells: ["1,00", "12,00…"], total: "13,00…" },
    { heading: "Note", isFigure: false, cells: ["a", "b"], total: "" },
  ],
  // 2 + 49 + 1 + 48 = 100 characters fit in a line; one more word does not.
  notes: [{ title: "Undervejs", lines: ["kort", `${WORDS_OF_49} ${"y".repeat(48)} z`] }],
  remarks: ["Før skat.", "Kun hele måneder."],
};

describe("a course as plain text", () => {
  it("has its columns under each other and its lines within a hundred characters", () => {
    // "Ydelse" and a place for the mark make seven characters, as "12,00…" does with a space before it.
    expect(forloebTextOf(COURSE).split("\n")).toEqual([
      "Forløb <1>",
      "",
      "Måned        Ydelse   Note",
      "--------------------------",
      "januar 2022    1,00   a",
      "maj           12,00…  b",
      "--------------------------",
      "I alt         13,00…",
      "",
      "Før skat.",
      "Kun hele måneder.",
      "",
      "Undervejs",
      "- kort",
      `- ${WORDS_OF_49} ${"y".repeat(48)}`,
      "  z",
      "",
    ]);
  });

  it("keeps the space before a first column that is empty", () => {
    const [first, ...rest] = COURSE.columns;
    const columns = [{ ...first!, cells: ["", "maj"] }, ...rest];
    expect(forloebTextOf({ ...COURSE, columns }).split("\n")[4]).toBe("         1,00   a");
  });
});

describe("a course as Markdown", () => {
  it("has every part in its place", () => {
    expect(
      forloebMarkdownOf({ ...COURSE, notes: [{ title: "Undervejs", lines: ["*kort*"] }] }).split("\n"),
    ).toEqual([
      "# Forløb &lt;1>",
      "",
      "| Måned | Ydelse | Note |",
      "| --- | ---: | --- |",
      "| januar 2022 | 1,00 | a |",
      "| maj | 12,00… | b |",
      "| **I alt** | **13,00…** | **** |",
      "",
      "Før skat.",
      "",
      "Kun hele måneder.",
      "",
      "## Undervejs",
      "",
      "- \\*kort\\*",
      "",
    ]);
  });
});

describe("the sources of a calculation", () => {
  const step = (rest: Partial<TraceStep>): TraceStep => ({
    id: "befordring.x",
    kind: "rate",
    da: "Sats",
    en: "Rate",
    value: "1.08",
    unit: "DKK/km",
    ...rest,
  });
  const rate = (sources: readonly RateSource[]): RateReference => ({
    table: "befordring",
    key: "kmSats",
    validFrom: "2021-07-01",
    validTo: "2022-06-30",
    status: "published",
    sources,
  });
  const linesOf = (...steps: readonly TraceStep[]) => {
    const answer = step({ id: "resultat.befordring.beloeb", kind: "result", value: "1.00", unit: "DKK" });
    return explain({ ok: true, forbehold: [], trace: [...steps, answer] }).split("\n");
  };

  it("are of a rate its paragraph, its years and the first source that is quoted", () => {
    const sources = [{ title: "Første" }, { title: "Anden", quote: "1,08" }, { title: "Tredje", quote: "x" }];
    const lines = linesOf(step({ law: "LAB § 175", rate: rate(sources) }));
    expect(lines).toContain(
      "      LAB § 175 · Sats 2021–2022 (1. juli 2021 – 30. juni 2022), offentliggjort",
    );
    expect(lines.filter((one) => one.includes("Kilde"))).toEqual(["      Kilde: Anden »1,08«"]);
  });

  it("are of a rate without a quote the first", () => {
    const lines = linesOf(step({ rate: rate([{ title: "Første" }, { title: "Anden" }]) }));
    expect(lines.filter((one) => one.includes("Kilde"))).toEqual(["      Kilde: Første"]);
  });

  it("are of a rule all of them", () => {
    const sources = [{ title: "Side", url: "https://a.dk" }, { title: "Vejledning" }];
    const lines = linesOf(step({ kind: "decide", value: "true", sources }));
    expect(lines.filter((one) => one.includes("Kilde"))).toEqual([
      "      Kilde: Side <https://a.dk>",
      "      Kilde: Vejledning",
    ]);
  });
});
