import { describe, expect, it } from "vitest";
import { betingelse, type Facts, ressourceforloeb, svar } from "../calculate/vurdering-facts.js";

/** A second course from 2025 to the end of 2026 after one of three years. */
const second = (facts: Facts = {}) =>
  ressourceforloeb({
    forloeb: { start: "2025-01-01", slut: "2026-12-31" },
    tidligereForloeb: [{ start: "2022-01-01", slut: "2024-12-31" }],
    oenskerFlereForloeb: false,
    ...facts,
  });

const until = (slut: string, facts: Facts = {}) =>
  second({ forloeb: { start: "2025-01-01", slut }, ...facts });

/** The same two courses ten years earlier. */
const before2022 = (facts: Facts) =>
  second({
    forloeb: { start: "2015-01-01", slut: "2016-12-31" },
    tidligereForloeb: [{ start: "2013-01-01", slut: "2014-12-31" }],
    ...facts,
  });

describe("Contradiction 4: before 2022 the number of courses changes at 40 only", () => {
  it.each([
    // The second course starts on 1 January 2015: 39, 40, 50, 51 and 60 years on that day.
    ["1975-01-02", "opfyldt", "opfyldt"],
    ["1975-01-01", "ikke-opfyldt", "kraever-skoen"],
    ["1965-01-01", "ikke-opfyldt", "kraever-skoen"],
    ["1964-01-01", "ikke-opfyldt", "kraever-skoen"],
    ["1955-01-01", "ikke-opfyldt", "kraever-skoen"],
  ])("born %s, a second course: without a wish %s, with one %s", (foedselsdato, unwanted, wanted) => {
    const facts = before2022({ foedselsdato });
    expect(svar(facts, "antal")).toBe(unwanted);
    expect(svar({ ...facts, oenskerFlereForloeb: true }, "antal")).toBe(wanted);
  });

  it("a first course is within it at any age", () => {
    for (const foedselsdato of ["1975-01-02", "1975-01-01", "1955-01-01"])
      expect(svar(before2022({ foedselsdato, tidligereForloeb: [] }), "antal")).toBe("opfyldt");
  });
});

describe("Contradiction 4: from 2022 there are three groups", () => {
  it.each([
    // The second course starts on 1 January 2025: 39, 40 and 49 years on that day.
    ["1985-01-02", "opfyldt", "opfyldt"],
    // By the seeds this one and the next would have one course.
    ["1985-01-01", "opfyldt", "opfyldt"],
    ["1975-01-02", "opfyldt", "opfyldt"],
    // The year of being 50 belongs to the middle group or to the upper one.
    ["1975-01-01", "kraever-skoen", "opfyldt"],
    ["1974-01-02", "kraever-skoen", "opfyldt"],
    // 51: one course, more by wish, and the municipality need not find it relevant.
    ["1974-01-01", "ikke-opfyldt", "opfyldt"],
  ])("born %s, a second course: without a wish %s, with one %s", (foedselsdato, unwanted, wanted) => {
    expect(svar(second({ foedselsdato }), "antal")).toBe(unwanted);
    expect(svar(second({ foedselsdato, oenskerFlereForloeb: true }), "antal")).toBe(wanted);
  });
});

describe("Contradiction 4: from 2022 the courses between 40 and 50 have a total, which no seed knows", () => {
  it("3 years and then 2 years and 1 month exceed 5 years", () => {
    const found = betingelse(until("2027-01-31"), "varighed.samlet");
    expect(found.svar).toBe("ikke-opfyldt");
    expect(found.fordi.da).toContain("tilsammen 5 år og 1 måned, og personen er 43 år");
  });

  it("exactly 5 years do not, one day more does", () => {
    expect(svar(until("2026-12-31"), "varighed.samlet")).toBe("opfyldt");
    expect(svar(until("2027-01-01"), "varighed.samlet")).toBe("ikke-opfyldt");
  });

  it("whoever wants more may have more", () => {
    expect(svar(until("2027-01-31", { oenskerFlereForloeb: true }), "varighed.samlet")).toBe("opfyldt");
  });

  it.each([
    ["under 40", "1985-01-02"],
    ["above 50", "1974-01-01"],
  ])("there is none %s", (_group, foedselsdato) => {
    // 3 + 3 = 6 years.
    expect(svar(until("2027-12-31", { foedselsdato }), "varighed.samlet")).toBe("opfyldt");
  });

  it("there was none before 2022", () => {
    // 45 years; 2 years and 5 years, each within its limit: 7 years.
    const forloeb = { start: "2015-01-01", slut: "2019-12-31" };
    expect(svar(before2022({ foedselsdato: "1970-01-01", forloeb }), "varighed.samlet")).toBe("opfyldt");
  });
});

describe("Contradiction 4: from 2022 less than 6 years to folkepensionsalder need the person's wish", () => {
  const start = (day: string, facts: Facts = {}) =>
    svar(
      // Born 20 May 1962: 67 on 20 May 2029.
      ressourceforloeb({
        foedselsdato: "1962-05-20",
        forloeb: { start: day },
        oenskerFlereForloeb: false,
        ...facts,
      }),
      "folkepensionsalder",
    );

  it("exactly 6 years are enough, one day less is not", () => {
    expect(start("2023-05-20")).toBe("opfyldt");
    expect(start("2023-05-21")).toBe("ikke-opfyldt");
    expect(start("2023-05-21", { oenskerFlereForloeb: true })).toBe("opfyldt");
  });

  it("before 2022 they did not matter", () => {
    // Born 20 May 1957: 67 on 20 May 2024, less than 3 years after either day.
    const foedselsdato = "1957-05-20";
    expect(start("2021-12-31", { foedselsdato })).toBe("opfyldt");
    expect(start("2022-01-01", { foedselsdato })).toBe("ikke-opfyldt");
  });
});
