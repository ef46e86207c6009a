import { describe, expect, it } from "vitest";
import { betingelse, ressourceforloeb, svar } from "../calculate/vurdering-facts.js";
import { OWN_RATES_2026, ressourceforloeb as month, udbetaling } from "../readings/cases.js";

// For 2026 the tests supply the amounts of 2024.
const own = { rates: OWN_RATES_2026 };

const course = (start: string, slut: string) => ressourceforloeb({ forloeb: { start, slut } });
const hoejst = (start: string, slut: string) => svar(course(start, slut), "varighed.hoejst");
const mindst = (start: string, slut: string) => svar(course(start, slut), "varighed.mindst");

describe("Contradiction 3: five years for courses that start by the end of 2021, three from 2022", () => {
  it("the same 4 years are within the one limit and beyond the other", () => {
    expect(hoejst("2021-12-01", "2025-11-30")).toBe("opfyldt");
    // By seeds 001, 002 and 004 they would be within the limit.
    expect(hoejst("2022-01-01", "2025-12-31")).toBe("ikke-opfyldt");
  });

  it.each([
    // Five years from 1 December 2021 end on 30 November 2026.
    ["2021-12-01", "2026-11-30", "opfyldt"],
    ["2021-12-01", "2026-12-01", "ikke-opfyldt"],
    // By the 1 to 3 years of seed 000 this one would be too long.
    ["2018-04-01", "2021-04-01", "opfyldt"],
    // Three years from 1 January 2022 end on 31 December 2024, from 15 May 2023 on 14 May 2026.
    ["2022-01-01", "2024-12-31", "opfyldt"],
    ["2022-01-01", "2025-01-01", "ikke-opfyldt"],
    ["2023-05-15", "2026-05-14", "opfyldt"],
    ["2023-05-15", "2026-05-15", "ikke-opfyldt"],
  ])("the longest course, %s to %s: %s", (start, slut, expected) => {
    expect(hoejst(start, slut)).toBe(expected);
  });

  it.each([
    // A year from 1 December 2021 ends on 30 November 2022.
    ["2021-12-01", "2022-11-30", "opfyldt"],
    ["2021-12-01", "2022-11-29", "ikke-opfyldt"],
    // From 2022 only second-hand pages and seed 000 name a minimum.
    ["2022-01-01", "2022-12-31", "opfyldt"],
    ["2022-01-01", "2022-12-30", "kraever-skoen"],
  ])("the shortest course, %s to %s: %s", (start, slut, expected) => {
    expect(mindst(start, slut)).toBe(expected);
  });

  it("the answer says which limit it used", () => {
    expect(betingelse(course("2021-12-31", "2025-12-30"), "varighed.hoejst").regel.da).toContain("5 år");
    expect(betingelse(course("2022-01-01", "2025-12-31"), "varighed.hoejst").regel.da).toContain("3 år");
  });

  it("no amount depends on it", () => {
    // Ikke-forsørger 12.326: in the seventh year of a course from 2018, in the fifth of one from 2022, and within
    // the limit.
    expect(udbetaling(month({ maaned: "2024-12", start: "2018-11-01" }))).toBe("12326.00");
    expect(udbetaling(month({ maaned: "2026-03", start: "2022-01-01" }), own)).toBe("12326.00");
    expect(udbetaling(month({ maaned: "2024-12", start: "2022-01-01" }))).toBe("12326.00");
  });
});
