import { describe, expect, it } from "vitest";
import { codes, jobafklaringsforloeb, loen, refusal, ressourceforloeb, udbetaling } from "./cases.js";

// Rates used here (ikke-forsørger): 2015 10.849, 2017 11.143, 2021 11.698, 2023 11.944; limits 13.648, 14.116,
// 15.264 and 15.817.

const BOTH_PERCENTAGES = ["RATE_INFERRED", "RATE_INFERRED"];

describe("Reading 15: a year without a page of its own has the percentages of the years around it", () => {
  it("30 % below the limit in a ressourceforløb in 2017, and the result says so", () => {
    const sag = ressourceforloeb({ maaned: "2017-03", indtaegter: [loen("10000")] });
    // 0,30 × 10.000 = 3.000; 11.143 − 3.000 = 8.143
    expect(udbetaling(sag)).toBe("8143.00");
    expect(codes(sag)).toEqual(BOTH_PERCENTAGES);
  });

  it("0 % below the limit and 55 % above in a ressourceforløb in 2023, and the result says so", () => {
    const sag = ressourceforloeb({ maaned: "2023-03", indtaegter: [loen("15917")] });
    // 0,55 × (15.917 − 15.817) = 55; 11.944 − 55 = 11.889
    expect(udbetaling(sag)).toBe("11889.00");
    expect(codes(sag)).toEqual(BOTH_PERCENTAGES);
  });

  it("30 % below the limit in a jobafklaringsforløb in 2015, and the result says so", () => {
    const sag = jobafklaringsforloeb({ maaned: "2015-03", indtaegter: [loen("10000")] });
    // 10.849 − 3.000 = 7.849
    expect(udbetaling(sag)).toBe("7849.00");
    expect(codes(sag)).toEqual(BOTH_PERCENTAGES);
  });

  it("nothing is said of a year with a page of its own", () => {
    const sag = ressourceforloeb({ maaned: "2021-03", indtaegter: [loen("10000")] });
    // 11.698 − 3.000 = 8.698
    expect(udbetaling(sag)).toBe("8698.00");
    expect(codes(sag)).toEqual([]);
  });

  it("nothing is said of a month without wages, for the percentages were not used", () => {
    expect(codes(jobafklaringsforloeb({ maaned: "2015-03" }))).toEqual([]);
  });

  it("nothing is filled in after the last page", () => {
    const sag = jobafklaringsforloeb({ maaned: "2026-03", indtaegter: [loen("10000")] });
    // The monthly rate and both percentages.
    expect(new Set(refusal(sag))).toEqual(new Set(["RATE_NOT_AVAILABLE maaned"]));
    expect(refusal(sag)).toHaveLength(3);
  });
});
