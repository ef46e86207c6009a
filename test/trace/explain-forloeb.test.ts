import { describe, expect, it } from "vitest";
import { calculateForloeb, explain, type Forloebssag } from "../../src/index.js";
import { GODTGOERELSE, KVARTAL, kvartal } from "../cases/forloeb/courses.js";

const textOf = (sag: Forloebssag, locale: "da" | "en" = "da") => explain(calculateForloeb(sag), { locale });
const markdownOf = (sag: Forloebssag, locale: "da" | "en" = "da") =>
  explain(calculateForloeb(sag), { locale, format: "markdown" });

/** The notes under a heading of a text, each on one line. */
const notes = (text: string, heading: string): readonly string[] | undefined => {
  const start = text.indexOf(`\n${heading}\n`);
  if (start < 0) return undefined;
  const block = text.slice(start + heading.length + 2).split("\n\n")[0] ?? "";
  return block
    .replaceAll("\n  ", " ")
    .trim()
    .split("\n")
    .map((line) => line.slice(2));
};

/** 55 % of (16.401,01 − 15.401 = 1.000,01) = 550,0055; 11.716 − 550,0055 = 11.165,9945, so 11.165,99. */
const MED_DECIMALER = kvartal({
  maaneder: [{ maaned: "2022-02", indtaegter: [{ art: "loen", beloeb: "16401.01" }] }],
});

describe("a course as text", () => {
  it("is a table with one row a month and the total", () => {
    expect(textOf(KVARTAL).split("\n").slice(0, 10)).toEqual([
      "Forløb januar 2022 – marts 2022 (kvartal)",
      "",
      "Måned       Satsgruppe/niveau  Før fradrag  Fradrag  Sanktion  Udbetaling",
      "-------------------------------------------------------------------------",
      "jan. 2022   ikke-forsørger       11.716,00     0,00      0,00   11.716,00",
      "feb. 2022   ikke-forsørger       11.716,00     0,00      0,00   11.716,00",
      "marts 2022  ikke-forsørger       11.716,00     0,00      0,00   11.716,00",
      "-------------------------------------------------------------------------",
      "I alt       3 måneder            35.148,00     0,00      0,00   35.148,00",
      "",
    ]);
  });

  it("says under the table what the amounts are, and no more", () => {
    expect(textOf(KVARTAL).split("\n").slice(9, 12)).toEqual([
      "",
      "Beløbene er i kroner og før skat; summen er lagt sammen af rækkerne.",
      "",
    ]);
  });

  it("says nothing of rates where none is used any more", () => {
    const sag = kvartal({
      aendringer: [{ fra: "2022-02", hidtidigYdelse: { art: "ledighedsydelse", beloeb: "3000", pr: "uge" } }],
    });
    expect(notes(textOf(sag), "Undervejs")?.slice(1)).toEqual([
      "februar 2022: oplyst ændring af hidtidig ydelse; niveau ledighedsydelse (før: almindelig sats).",
    ]);
  });

  it("cuts decimals, says so, and keeps figures under each other", () => {
    const lines = textOf(MED_DECIMALER).split("\n");
    // The heading, too, leaves the place of the mark free.
    expect(lines.slice(4, 9)).toEqual([
      "jan. 2022   ikke-forsørger       11.716,00     0,00       0,00   11.716,00",
      "feb. 2022   ikke-forsørger       11.716,00   550,00…      0,00   11.165,99",
      "marts 2022  ikke-forsørger       11.716,00     0,00       0,00   11.716,00",
      "--------------------------------------------------------------------------",
      "I alt       3 måneder            35.148,00   550,00…      0,00   34.597,99",
    ]);
    expect(lines).toContain("… efter et tal: det har flere decimaler, som JSON-formen viser.");
    expect(textOf(KVARTAL)).not.toContain("…");
  });

  it("does not say that decimals are cut which are nought", () => {
    const result = calculateForloeb(KVARTAL);
    const ydelse = { foerFradrag: "35148.0000", fradrag: "0.00", sanktion: "0.00", udbetaling: "35148.00" };
    const text = explain({ ...result, total: { maaneder: 3, beregnede: 3, ydelse } });
    expect(text).toBe(textOf(KVARTAL));
  });

  it("has columns for the allowances only where a month has them", () => {
    const sag = kvartal({
      maaneder: [
        { maaned: "2022-01", godtgoerelse: { ...GODTGOERELSE, fravaersdage: 0 } },
        { maaned: "2022-03", befordring: { kmPrDag: "49.6", dage: 13 } },
      ],
    });
    // 60 % of 750 = 450; 25,6 × 13 = 332,8 km × 1,08 = 359,424, to whole kroner 359.
    const lines = textOf(sag).split("\n");
    expect(lines[2]).toMatch(/ {2}Udbetaling {2}Godtgørelse {2}Befordring$/);
    expect(lines[4]).toMatch(/ 450,00 +–$/);
    expect(lines[6]).toMatch(/ – +359,00$/);
    expect(lines[8]).toMatch(/ 450,00 +359,00$/);
    expect(Math.max(...lines.slice(0, 10).map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(textOf(KVARTAL)).not.toContain("Godtgørelse");
  });

  it("says on the way what changed and why, in order", () => {
    const sag = kvartal({
      forloeb: { art: "ressourceforloeb", start: "2021-11-01", slut: "2022-03-31" },
      modtager: { foedselsdato: "1996-12-15", forsoerger: false, hjemmeboende: true },
      hidtidigYdelse: { art: "sygedagpenge", beloeb: "3000", pr: "uge", berettigetTil: "2022-01-31" },
      aendringer: [{ fra: "2022-03", forsoerger: true, hjemmeboende: false }],
    });
    expect(notes(textOf(sag), "Undervejs")).toEqual([
      "november 2021: satsgruppe hjemme, under 25; niveau sygedagpenge.",
      "januar 2022: fylder 25 år; satsgruppe ikke-forsørger (før: hjemme, under 25); satser fra 1. januar 2022.",
      "februar 2022: niveau almindelig sats (før: sygedagpenge).",
      "marts 2022: oplyst ændring af forsørger, hjemmeboende; satsgruppe forsørger (før: ikke-forsørger).",
    ]);
    expect(notes(textOf(sag, "en"), "On the way")?.[1]).toBe(
      "January 2022: turns 25; rate group not a provider (before: at home, under 25); rates from 1 January 2022.",
    );
  });

  it("says what was disregarded, when and why", () => {
    const sag = kvartal({
      haendelser: [
        { art: "sygdom", fra: "2022-01-03", til: "2022-01-10" },
        { art: "sygdom", fra: "2022-03-03", til: "2022-03-10" },
        { art: "barsel", fra: "2022-02-01" },
      ],
    });
    expect(notes(textOf(sag), "Ses bort fra")).toEqual([
      "Sygdom, januar 2022, marts 2022: Retten til ydelsen fortsætter under sygdom (STAR om ressourceforløb).",
      "Barsel, februar 2022 – marts 2022: Retten til ydelsen fortsætter under barsel (STAR om ressourceforløb).",
    ]);
    expect(notes(textOf(KVARTAL), "Ses bort fra")).toBeUndefined();
  });

  it("keeps months that cannot be calculated in their rows, and says once what is wrong", () => {
    const sag = kvartal({
      forloeb: { art: "ressourceforloeb", start: "2024-11-01", slut: "2025-02-28" },
      maaneder: [{ maaned: "2024-12", indtaegter: [{ art: "loen", beloeb: "-1" }] }],
    });
    const lines = textOf(sag).split("\n");
    expect(lines[5]).toMatch(/^dec\. 2024 +kan ikke beregnes +– +– +– +–$/);
    expect(lines[9]).toMatch(/^I alt +1 af 4 måneder +12\.326,00 /);
    expect(notes(textOf(sag), "Kan ikke beregnes")).toEqual([
      "december 2024: maaneder[0].indtaegter[0].beloeb (-1): Tallet er negativt. Angiv nul eller et positivt tal; en tilbagebetaling hører til den måned, den vedrører. [AMOUNT_NEGATIVE]",
      "januar 2025 – februar 2025: Satstabellen »Ressourceforløbsydelse« har ingen satser for måneden. Vælg en måned med sats, eller giv din egen satstabel med. [RATE_NOT_AVAILABLE]",
    ]);
    expect(notes(textOf(sag), "Forbehold")).toBeUndefined();
    expect(textOf(sag, "en")).toMatch(/\nTotal +1 of 4 months /);
    expect(textOf(sag, "en")).toMatch(/\nDec 2024 +not calculated /);
  });

  it("says every reservation once, with its months", () => {
    const sag = kvartal({
      hidtidigYdelse: { art: "sygedagpenge", beloeb: "3000", pr: "uge", berettigetTil: "2022-02-28" },
      aendringer: [{ fra: "2022-02", bidrag: null }],
    });
    expect(notes(textOf(sag), "Forbehold")).toEqual([
      "Der er ikke fundet en regel om, fra hvilken dag en ændring tæller. Hver ændring tæller fra den måned, som den, der beregner, har angivet.",
      "Et beløb pr. uge er regnet om til en måned med 52 / 12. Faktoren er bibliotekets læsning; ingen kilde nævner den. (januar 2022 – februar 2022)",
    ]);
  });

  it("names a reservation twice in one month once", () => {
    const sag = kvartal({
      maaneder: [
        {
          maaned: "2022-02",
          indtaegter: [1, 2].map((beloeb) => ({
            art: "leje",
            beloeb,
            periode: { fra: "2022-01-01", til: "2022-01-31" },
          })),
        },
      ],
    });
    expect(notes(textOf(sag), "Forbehold")?.map((line) => line.slice(-15))).toEqual([" (februar 2022)"]);
  });

  it("names every level and group", () => {
    const with_ = (changes: Readonly<Record<string, unknown>>) =>
      textOf(kvartal({ fra: "2022-01", til: "2022-01", ...changes }))
        .split("\n")[4]
        ?.slice(11, 28)
        .trim();
    const hjemme = { foedselsdato: "2000-06-15", forsoerger: false, hjemmeboende: true };
    expect(with_({})).toBe("ikke-forsørger");
    expect(with_({ modtager: { ...hjemme, bidrag: "1" } })).toBe("bidragspligtig");
    expect(with_({ hidtidigYdelse: { art: "ledighedsydelse", beloeb: "1", pr: "uge" } })).toBe(
      "ledighedsydelse",
    );
    expect(with_({ hidtidigYdelse: { art: "foertidspension", beloeb: "1", pr: "uge" } })).toBe(
      "førtidspension",
    );
    expect(textOf(kvartal({ til: "2022-01" }))).toMatch(/\nI alt +1 måned /);
    expect(textOf(kvartal({ til: "2022-01" }), "en")).toMatch(/\nTotal +1 month /);
  });

  it("wraps notes at 100 characters", () => {
    const sag = kvartal({ aendringer: [{ fra: "2022-02", forsoerger: true }] });
    const lines = textOf(sag).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines).toContain(
      "- Der er ikke fundet en regel om, fra hvilken dag en ændring tæller. Hver ændring tæller fra den",
    );
    expect(lines).toContain("  måned, som den, der beregner, har angivet.");
  });

  it("speaks English", () => {
    expect(textOf(KVARTAL, "en").split("\n").slice(0, 9)).toEqual([
      "Course January 2022 – March 2022 (kvartal)",
      "",
      "Month       Rate group/level    Benefit  Deduction  Sanction    Payment",
      "-----------------------------------------------------------------------",
      "Jan 2022    not a provider    11,716.00       0.00      0.00  11,716.00",
      "Feb 2022    not a provider    11,716.00       0.00      0.00  11,716.00",
      "March 2022  not a provider    11,716.00       0.00      0.00  11,716.00",
      "-----------------------------------------------------------------------",
      "Total       3 months          35,148.00       0.00      0.00  35,148.00",
    ]);
  });
});

describe("a course as Markdown", () => {
  it("is a table with figures on the right", () => {
    expect(markdownOf(KVARTAL).split("\n").slice(0, 8)).toEqual([
      "# Forløb januar 2022 – marts 2022 (kvartal)",
      "",
      "| Måned | Satsgruppe/niveau | Før fradrag | Fradrag | Sanktion | Udbetaling |",
      "| --- | --- | ---: | ---: | ---: | ---: |",
      "| jan. 2022 | ikke-forsørger | 11.716,00 | 0,00 | 0,00 | 11.716,00 |",
      "| feb. 2022 | ikke-forsørger | 11.716,00 | 0,00 | 0,00 | 11.716,00 |",
      "| marts 2022 | ikke-forsørger | 11.716,00 | 0,00 | 0,00 | 11.716,00 |",
      "| **I alt** | **3 måneder** | **35.148,00** | **0,00** | **0,00** | **35.148,00** |",
    ]);
    expect(markdownOf(KVARTAL)).toContain("\n## Undervejs\n\n- januar 2022: ");
  });

  it("takes nothing of the caller for Markdown or HTML", () => {
    const text = markdownOf(kvartal({ id: "<b>|*x*\n# y" }));
    expect(text.split("\n")[0]).toBe("# Forløb januar 2022 – marts 2022 (&lt;b>|\\*x\\* \\# y)");
  });
});

describe("other courses", () => {
  it("without a name have none in the title", () => {
    expect(textOf(kvartal({ id: undefined })).split("\n")[0]).toBe("Forløb januar 2022 – marts 2022");
  });

  it("that are refused as a whole are explained by their errors", () => {
    expect(textOf(kvartal({ til: "2022-04" })).split("\n")).toEqual([
      "Sagen kan ikke beregnes (kvartal):",
      "- til (2022-04): Måneden ligger uden for forløbet, og der er ingen ydelse at beregne. Ret måneden eller forløbets datoer. [MONTH_OUTSIDE_COURSE]",
      "",
    ]);
  });
});
