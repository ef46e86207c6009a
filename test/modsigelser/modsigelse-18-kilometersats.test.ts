import { describe, expect, it } from "vitest";
import { befordring, codes, ownKmSats2022, transport } from "../readings/cases.js";

// 45 km a day on 20 days: (45 − 24) × 20 = 420 km.
const sag = transport("2022-03", "45", 20);

describe("Contradiction 18: the kilometre rate of 2022", () => {
  it("is 1,08 for the whole year, and inferred", () => {
    // 420 × 1,08 = 453,60 → 454
    expect(befordring(sag)).toBe("454.00");
    expect(befordring(transport("2022-01", "45", 20))).toBe("454.00");
    expect(codes(sag)).toEqual(["RATE_INFERRED"]);
  });

  it("was 0,99 for whoever calculated before the correction", () => {
    // 420 × 0,99 = 415,80 → 416
    expect(befordring(sag, { knownOn: "2022-06-28" })).toBe("416.00");
    expect(codes(sag, { knownOn: "2022-06-28" })).toEqual(["RATE_BEFORE_CORRECTION"]);
    expect(befordring(sag, { knownOn: "2022-06-29" })).toBe("454.00");
  });

  it("is that of the caller where a municipality paid otherwise", () => {
    const rates = ownKmSats2022("0.99");
    expect(befordring(sag, { rates })).toBe("416.00");
    expect(codes(sag, { rates })).toContain("RATE_CALLER_SUPPLIED");
  });
});
