import { describe, expect, it } from "vitest";
import {
  codes,
  jobafklaringsforloeb,
  OWN_RATES_2026,
  refusal,
  ressourceforloeb,
  udbetaling,
} from "./cases.js";

// Rates used here (ikke-forsørger): 2013 10.500, 2015 10.849. The package has none for 2026; the tests supply
// those of 2024 (12.326) for it.

const own = { rates: OWN_RATES_2026 };

describe("Reading 14: no new ressourceforløb from 1 February 2026", () => {
  const march2026 = (start: string) => ressourceforloeb({ maaned: "2026-03", start });

  it("lets a course that started on 31 January 2026 run on", () => {
    expect(udbetaling(march2026("2026-01-31"), own)).toBe("12326.00");
    expect(udbetaling(march2026("2024-06-01"), own)).toBe("12326.00");
  });

  it("refuses a course that starts on 1 February 2026 or later", () => {
    const abolished = ["COURSE_ABOLISHED ydelse.forloeb.start"];
    expect(refusal(march2026("2026-02-01"), own)).toEqual(abolished);
    expect(refusal(march2026("2026-03-01"), own)).toEqual(abolished);
  });

  it("does not touch jobafklaringsforløb", () => {
    const sag = jobafklaringsforloeb({ maaned: "2026-03", start: "2026-02-01" });
    expect(udbetaling(sag, own)).toBe("12326.00");
  });

  it("has no amount of its own for 2026: only the rate is missing for a course that runs on", () => {
    expect(refusal(march2026("2026-01-31"))).toEqual(["RATE_NOT_AVAILABLE maaned"]);
    expect(refusal(march2026("2026-02-01"))).toEqual([
      "COURSE_ABOLISHED ydelse.forloeb.start",
      "RATE_NOT_AVAILABLE maaned",
    ]);
  });
});

describe("Reading 14: no ressourceforløb before 1 January 2013", () => {
  const january2013 = (start: string) => ressourceforloeb({ maaned: "2013-01", start });

  it("refuses a start on 31 December 2012", () => {
    expect(refusal(january2013("2012-12-31"))).toEqual(["COURSE_BEFORE_LAW ydelse.forloeb.start"]);
  });

  it("refuses it in a later month as well", () => {
    expect(refusal(ressourceforloeb({ maaned: "2015-06", start: "2012-12-31" }))).toEqual([
      "COURSE_BEFORE_LAW ydelse.forloeb.start",
    ]);
  });

  it("takes a start on 1 January 2013, with a rate that is inferred", () => {
    expect(udbetaling(january2013("2013-01-01"))).toBe("10500.00");
    expect(codes(january2013("2013-01-01"))).toEqual(["RATE_INFERRED"]);
  });
});

describe("Reading 14: no month of jobafklaringsforløb before the first table that names it", () => {
  const month = (maaned: string) => jobafklaringsforloeb({ maaned, start: "2014-07-01" });

  it("refuses December 2014", () => {
    expect(refusal(month("2014-12"))).toEqual(["COURSE_BEFORE_LAW maaned"]);
  });

  it("takes January 2015, whose last day the table of 5 January covers, whenever the course started", () => {
    expect(udbetaling(month("2015-01"))).toBe("10849.00");
  });

  it("does not ask this of a ressourceforløb", () => {
    // 2014: 10.689
    expect(udbetaling(ressourceforloeb({ maaned: "2014-12", start: "2014-07-01" }))).toBe("10689.00");
  });
});
