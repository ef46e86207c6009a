import { describe, expect, it } from "vitest";
import {
  FOLKEPENSIONSALDRE,
  folkepensionsalder,
} from "../../src/law/pensionsloven-1a-folkepensionsalder/folkepensionsalder.js";
import { isDate } from "../../src/rates/calendar.js";
import {
  assessed,
  betingelse,
  type Facts,
  forbehold,
  ressourceforloeb,
  svar,
  without,
} from "../calculate/vurdering-facts.js";

const KEY = "folkepensionsalder";

const from = (start: string, facts: Facts = {}) =>
  ressourceforloeb({ forloeb: { start }, foedselsdato: "1961-07-01", oenskerFlereForloeb: false, ...facts });

describe("Reading 18: exactly 6 years is not less than 6", () => {
  it.each([
    // Born 1 July 1961: 67 on 1 July 2028.
    ["2022-07-01", "opfyldt"],
    ["2022-07-02", "ikke-opfyldt"],
    ["2022-01-01", "opfyldt"],
    ["2026-01-31", "ikke-opfyldt"],
  ])("a start on %s is %s", (start, expected) => {
    expect(svar(from(start), KEY)).toBe(expected);
  });

  it("asks for the person's own wish where there is less", () => {
    const unstated = without(from("2022-07-02"), "oenskerFlereForloeb");
    expect(svar(from("2022-07-02", { oenskerFlereForloeb: true }), KEY)).toBe("opfyldt");
    expect(svar(unstated, KEY)).toBe("mangler-oplysning");
  });

  it("says age, day and distance, and names both provisions", () => {
    const found = betingelse(from("2022-07-02"), KEY);
    expect(found.fordi.da).toBe(
      "Folkepensionsalderen på 67 år nås den 1. juli 2028, 5 år, 11 måneder og 29 dage efter forløbets start den 2. juli 2022. Er der mindre end 6 år til folkepensionsalderen, iværksættes der ikke et ressourceforløb, medmindre personen selv ønsker det. Et forløb, der er i gang, fortsætter. Personen ønsker det ikke selv.",
    );
    expect(found.law).toBe("LAB § 112, stk. 3; Lov om social pension § 1 a, stk. 1, nr. 5");
    expect(found.sources.map(({ quote }) => quote)).toContain(
      "67 år for personer, der er født i perioden fra den 1. juli 1955 til den 31. december 1962.",
    );
  });

  it("does not speak of the wish where there is time enough", () => {
    expect(betingelse(from("2022-07-01"), KEY).fordi.da).not.toContain("Personen ønsker");
  });

  it("is not asked of a course from before 2022", () => {
    expect(svar(from("2021-12-31", { foedselsdato: "1956-01-01" }), KEY)).toBe("opfyldt");
    expect(betingelse(from("2021-12-31"), KEY).fordi.da).toContain("gælder først fra den 1. januar 2022");
  });
});

describe("Reading 18: from the start or from the decision", () => {
  const decided = (bevilget: string, start: string) => from(start, { forloeb: { start, bevilget } });

  it("is open when only one of them is within 6 years", () => {
    const facts = decided("2022-06-20", "2022-07-02");
    expect(svar(facts, KEY)).toBe("kraever-skoen");
    expect(betingelse(facts, KEY).fordi.da).toContain(
      "om de 6 år regnes fra afgørelsen eller fra forløbets start",
    );
    expect(svar({ ...facts, oenskerFlereForloeb: true }, KEY)).toBe("opfyldt");
  });

  it("is not open when both are", () => {
    expect(svar(decided("2022-07-02", "2022-07-10"), KEY)).toBe("ikke-opfyldt");
    expect(svar(decided("2022-06-20", "2022-07-01"), KEY)).toBe("opfyldt");
  });

  it("is open between the old and the new rules", () => {
    const facts = { ...decided("2021-12-20", "2022-01-10"), foedselsdato: "1957-01-01" };
    expect(svar(facts, KEY)).toBe("kraever-skoen");
    expect(betingelse(facts, KEY).fordi.da).toContain("om reglerne fra 2022 gælder");
  });
});

describe("Reading 18: whoever has reached the pension age", () => {
  it.each([
    // Born 1 March 1956: 67 on 1 March 2023.
    ["2023-02-28", true, "opfyldt"],
    ["2023-03-01", true, "kraever-skoen"],
    ["2023-03-01", false, "ikke-opfyldt"],
  ])("a start on %s with the wish %s is %s", (start, oenskerFlereForloeb, expected) => {
    expect(svar(from(start, { foedselsdato: "1956-03-01", oenskerFlereForloeb }), KEY)).toBe(expected);
  });

  it("is said to be open", () => {
    const facts = from("2023-03-01", { foedselsdato: "1956-03-01", oenskerFlereForloeb: true });
    expect(betingelse(facts, KEY).fordi.da).toMatch(
      /^Folkepensionsalderen på 67 år nås den 1\. marts 2023, og forløbet begynder den 1\. marts 2023\. .*Kilderne siger ikke, om den, der har nået folkepensionsalderen, kan få et forløb efter eget ønske\.$/,
    );
  });
});

describe("Reading 18: the caller's own day", () => {
  it("goes before the table and is said", () => {
    // By the table 1 July 2028.
    const facts = from("2022-07-02", { folkepensionsdato: "2028-07-02" });
    expect(svar(facts, KEY)).toBe("opfyldt");
    expect(forbehold(facts)).toContain("PENSION_AGE_STATED folkepensionsdato");
    expect(betingelse(facts, KEY).law).toBe("LAB § 112, stk. 3");
    expect(betingelse(facts, KEY).fordi.da).toMatch(
      /^Folkepensionsalderen nås den 2\. juli 2028, som er oplyst, 6 år efter/,
    );
    expect(forbehold(from("2022-07-02")).join()).not.toContain("PENSION_AGE_STATED");
  });
});

describe("Reading 18: the table", () => {
  const age = (foedselsdato: string, dag = "2024-01-01") => {
    const found = folkepensionsalder(foedselsdato, dag);
    return found && found.aar + found.maaneder / 12;
  };

  it.each([
    ["1953-12-31", 65],
    ["1954-01-01", 65.5],
    ["1954-06-30", 65.5],
    ["1954-07-01", 66],
    ["1954-12-31", 66],
    ["1955-01-01", 66.5],
    ["1955-06-30", 66.5],
    ["1955-07-01", 67],
    ["1962-12-31", 67],
    ["1963-01-01", 68],
    ["1966-12-31", 68],
    ["1967-01-01", 69],
    ["1990-01-01", 69],
  ])("born %s: %d years in 2024", (foedselsdato, expected) => {
    expect(age(foedselsdato)).toBe(expected);
  });

  it.each([
    // Born 1970 and 1971: 68 until 30 December 2020, 69 until 30 December 2025, then 69 and 70.
    ["1970-12-31", "2020-12-30", 68],
    ["1970-12-31", "2020-12-31", 69],
    ["1970-12-31", "2025-12-31", 69],
    ["1971-01-01", "2020-12-30", 68],
    ["1971-01-01", "2025-12-30", 69],
    ["1971-01-01", "2025-12-31", 70],
  ])("born %s, on %s: %d years", (foedselsdato, dag, expected) => {
    expect(age(foedselsdato, dag)).toBe(expected);
  });

  it("has no answer for days before the first table", () => {
    expect(age("1960-01-01", "2011-12-31")).toBeUndefined();
    expect(age("1963-01-01", "2015-12-28")).toBeUndefined();
  });

  it("gives every day of birth at most one age on every day", () => {
    const days = FOLKEPENSIONSALDRE.flatMap(({ gaelderFra, gaelderTil }) => [
      gaelderFra,
      gaelderTil ?? gaelderFra,
    ]);
    const births = FOLKEPENSIONSALDRE.flatMap(({ foedtFra, foedtTil }) => [foedtFra, foedtTil]);
    const inside = (from: string | undefined, to: string | undefined, day: string) =>
      (from ?? day) <= day && day <= (to ?? day);
    for (const day of days)
      for (const birth of births.filter((one) => one !== undefined))
        expect(
          FOLKEPENSIONSALDRE.filter(
            ({ foedtFra, foedtTil, gaelderFra, gaelderTil }) =>
              inside(foedtFra, foedtTil, birth) && inside(gaelderFra, gaelderTil, day),
          ).length,
        ).toBeLessThan(2);
  });

  it("is whole: days that exist, periods the right way round, a source with a quote for each row", () => {
    for (const row of FOLKEPENSIONSALDRE) {
      const days = [row.foedtFra, row.foedtTil, row.gaelderFra, row.gaelderTil].filter(
        (one) => one !== undefined,
      );
      expect(days.filter((day) => !isDate(day))).toEqual([]);
      expect((row.foedtFra ?? "") <= (row.foedtTil ?? "9")).toBe(true);
      expect(row.gaelderFra <= (row.gaelderTil ?? "9")).toBe(true);
      expect([0, 6]).toContain(row.maaneder);
      expect(row.sources.filter(({ quote, url }) => quote === undefined || url === undefined)).toEqual([]);
      // The age stands in one of the quotes, a half as a fraction.
      const said = row.maaneder === 0 ? String(row.aar) : `${String(row.aar)} 1/2`;
      expect(row.sources.some(({ quote }) => quote?.includes(said))).toBe(true);
      expect(
        Object.keys(row).filter(
          (key) => !/^(foedtFra|foedtTil|aar|maaneder|gaelderFra|gaelderTil|law|status|sources)$/.test(key),
        ),
      ).toEqual([]);
    }
  });

  it("reaches half years and 29 February on the right day", () => {
    const day = (foedselsdato: string) =>
      betingelse(from("2022-05-01", { foedselsdato }), KEY).fordi.da.replace(/^.*nås den |,.*$/g, "");
    // 31 August 1954 is in the row of 66 years; 30 June 1955 in that of 66½: 30 December 2021.
    expect(day("1955-06-30")).toBe("30. december 2021");
    // 29 February 1956 and 67 years: 2023 has no such day.
    expect(day("1956-02-29")).toBe("1. marts 2023");
    // 68 years: 2032 has it.
    expect(day("1964-02-29")).toBe("29. februar 2032");
  });

  it("lacks an answer when the course starts before the table, unless the day is stated", () => {
    const facts = from("2011-06-01", { forloeb: { start: "2011-06-01", bevilget: "2022-02-01" } });
    expect(svar(facts, KEY)).toBe("mangler-oplysning");
    expect(betingelse(facts, KEY).fordi.da).toContain("»folkepensionsdato«");
    expect(assessed(facts).ok).toBe(true);
  });
});
