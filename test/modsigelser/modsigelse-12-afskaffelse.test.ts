import { describe, expect, it } from "vitest";
import {
  jobafklaringsforloeb,
  loen,
  OWN_RATES_2026,
  refusal,
  ressourceforloeb,
  ydelse,
} from "../readings/cases.js";

// For 2026 the package has the limit of 17.672 and no monthly amounts; the tests supply 12.326.

const own = { rates: OWN_RATES_2026 };
const from = (start: string, rest = {}) => ressourceforloeb({ maaned: "2026-03", start, ...rest });

describe("Contradiction 12: no new ressourceforløb from 1 February 2026", () => {
  it("a course from that day or later is refused, whatever rates are supplied", () => {
    expect(refusal(from("2026-02-01"), own)).toEqual(["COURSE_ABOLISHED ydelse.forloeb.start"]);
    expect(refusal(from("2026-02-28"), own)).toEqual(["COURSE_ABOLISHED ydelse.forloeb.start"]);
  });

  it("a course from the day before runs on under its wage rule", () => {
    const indtaegter = [loen("18672")];
    // 0,55 × (18.672 − 17.672) = 550; 12.326 − 550 = 11.776
    expect(ydelse(from("2026-01-31", { indtaegter }), own)).toMatchObject({
      fradrag: "550.00",
      udbetaling: "11776.00",
    });
  });

  it("a jobafklaringsforløb still starts", () => {
    const sag = jobafklaringsforloeb({ maaned: "2026-03", start: "2026-02-01" });
    expect(ydelse(sag, own).udbetaling).toBe("12326.00");
  });
});
