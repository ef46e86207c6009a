import { describe, expect, it } from "vitest";
import {
  calculated,
  codes,
  fradrag,
  jobafklaringsforloeb,
  loen,
  refusal,
  ressourceforloeb,
  step,
  udbetaling,
  ydelse,
} from "./cases.js";

// Rates used here (kr. per month, ikke-forsørger and lønindtægtsgrænse):
// 2021: 11.698 and 15.264. 2022: 11.716 and 15.401. 2024: 12.326 and 16.323.

describe("Reading 1: the wage rule follows the benefit month and the kind of course", () => {
  it("deducts 30 % up to the limit in a ressourceforløb until December 2021 and nothing from January 2022", () => {
    const month = (maaned: string) =>
      ressourceforloeb({ maaned, start: "2021-05-01", indtaegter: [loen("10000")] });
    // 11.698 − 0,30 × 10.000 = 11.698 − 3.000
    expect(udbetaling(month("2021-12"))).toBe("8698.00");
    // 10.000 is below 15.401: nothing is deducted.
    expect(udbetaling(month("2022-01"))).toBe("11716.00");
  });

  it("does not ask when the course started", () => {
    const started = (start: string) =>
      udbetaling(ressourceforloeb({ maaned: "2022-03", start, indtaegter: [loen("10000")] }));
    expect(started("2021-05-01")).toBe("11716.00");
    expect(started("2022-01-01")).toBe("11716.00");
  });

  it("leaves jobafklaringsforløb at 30 and 55 % over the change of year", () => {
    const month = (maaned: string) =>
      jobafklaringsforloeb({ maaned, start: "2021-05-01", indtaegter: [loen("10000")] });
    // 11.698 − 3.000 and 11.716 − 3.000
    expect(udbetaling(month("2021-12"))).toBe("8698.00");
    expect(udbetaling(month("2022-01"))).toBe("8716.00");
  });

  it("names the percentages of the kind of course in the trace", () => {
    const percentage = (course: typeof ressourceforloeb, maaned: string, art: string) =>
      step(course({ maaned, indtaegter: [loen("20000")] }), `loenfradrag.${art}ProcentUnderGraense`).value;
    expect(percentage(ressourceforloeb, "2021-12", "ressourceforloeb")).toBe("30");
    expect(percentage(ressourceforloeb, "2022-01", "ressourceforloeb")).toBe("0");
    expect(percentage(jobafklaringsforloeb, "2022-01", "jobafklaringsforloeb")).toBe("30");
  });
});

describe("Reading 1: the higher percentage is marginal", () => {
  it("deducts 55 % of the part above the limit, not of all wages (ressourceforløb 2021)", () => {
    // 0,30 × 15.264 + 0,55 × 4.736 = 4.579,20 + 2.604,80 = 7.184,00; 55 % of all would be 11.000.
    expect(ydelse(ressourceforloeb({ maaned: "2021-06", indtaegter: [loen("20000")] }))).toEqual({
      foerFradrag: "11698.00",
      fradrag: "7184.00",
      sanktion: "0.00",
      udbetaling: "4514.00",
    });
  });

  it("deducts 55 % of the part above the limit only (ressourceforløb 2022)", () => {
    const sag = ressourceforloeb({ maaned: "2022-03", indtaegter: [loen("20000")] });
    // 0,55 × (20.000 − 15.401) = 0,55 × 4.599 = 2.529,45; 11.716 − 2.529,45 = 9.186,55
    expect(ydelse(sag)).toMatchObject({ fradrag: "2529.45", udbetaling: "9186.55" });
    expect(step(sag, "ydelse.loen-under-graensen").value).toBe("15401.00");
    expect(step(sag, "ydelse.loen-over-graensen").value).toBe("4599.00");
    expect(step(sag, "ydelse.fradrag-under-graensen").value).toBe("0.00");
    expect(step(sag, "ydelse.loenfradrag").law).toBe("LAS § 68 a, stk. 2");
  });

  it("deducts 30 % below and 55 % above the limit (jobafklaringsforløb 2024)", () => {
    const sag = jobafklaringsforloeb({ maaned: "2024-05", indtaegter: [loen("20000")] });
    // 0,30 × 16.323 + 0,55 × 3.677 = 4.896,90 + 2.022,35 = 6.919,25; 12.326 − 6.919,25 = 5.406,75
    expect(ydelse(sag)).toMatchObject({ fradrag: "6919.25", udbetaling: "5406.75" });
    expect(step(sag, "ydelse.loenfradrag").law).toBe("LAS § 69 j, stk. 9");
  });
});

describe("Reading 1: at the limit", () => {
  const wages = (course: typeof ressourceforloeb, maaned: string, beloeb: string) =>
    course({ maaned, indtaegter: [loen(beloeb)] });

  it("deducts nothing for wages exactly at the limit (ressourceforløb 2022)", () => {
    expect(udbetaling(wages(ressourceforloeb, "2022-03", "15401"))).toBe("11716.00");
  });

  it("deducts 55 % of one øre above the limit (ressourceforløb 2022)", () => {
    const sag = wages(ressourceforloeb, "2022-03", "15401.01");
    // 0,55 × 0,01 = 0,0055; 11.716 − 0,0055 = 11.715,9945, rounded once to 11.715,99
    expect(fradrag(sag)).toBe("0.0055");
    expect(udbetaling(sag)).toBe("11715.99");
  });

  it("deducts 30 % of everything exactly at the limit (ressourceforløb 2021)", () => {
    // 0,30 × 15.264 = 4.579,20; 11.698 − 4.579,20 = 7.118,80
    expect(udbetaling(wages(ressourceforloeb, "2021-06", "15264"))).toBe("7118.80");
    // + 0,0055: 7.118,7945
    expect(udbetaling(wages(ressourceforloeb, "2021-06", "15264.01"))).toBe("7118.79");
  });

  it("deducts 30 % of everything exactly at the limit (jobafklaringsforløb 2022)", () => {
    // 0,30 × 15.401 = 4.620,30; 11.716 − 4.620,30 = 7.095,70
    expect(udbetaling(wages(jobafklaringsforloeb, "2022-03", "15401"))).toBe("7095.70");
    expect(fradrag(wages(jobafklaringsforloeb, "2022-03", "15401.01"))).toBe("4620.3055");
  });

  it("gives several wages one limit together", () => {
    const sag = ressourceforloeb({ maaned: "2022-03", indtaegter: [loen("12000"), loen("8000")] });
    expect(fradrag(sag)).toBe("2529.45");
  });

  it("pays nothing when the deduction exceeds the benefit, and still answers", () => {
    // 0,55 × (40.000 − 15.401) = 13.529,45, more than 11.716
    const sag = wages(ressourceforloeb, "2022-03", "40000");
    expect(calculated(sag)).toMatchObject({
      ok: true,
      ydelse: { fradrag: "13529.45", udbetaling: "0.00" },
    });
    // Nothing is left already before the sanction, not 1.813,45 kr. less than nothing.
    expect(step(sag, "ydelse.efter-fradrag").value).toBe("0.00");
  });
});

describe("Reading 1: how sure the percentages are", () => {
  it("says so where a percentage is carried over from other years", () => {
    // 2022 jobafklaringsforløb: seen for 2021 and 2023 only, both percentages.
    expect(codes(jobafklaringsforloeb({ maaned: "2022-03", indtaegter: [loen("10000")] }))).toEqual([
      "RATE_INFERRED",
      "RATE_INFERRED",
    ]);
    expect(codes(ressourceforloeb({ maaned: "2022-03", indtaegter: [loen("10000")] }))).toEqual([]);
  });

  it("refuses wages in a year without a known limit and takes none for zero", () => {
    const sag = (beloeb: string) => ressourceforloeb({ maaned: "2018-06", indtaegter: [loen(beloeb)] });
    expect(refusal(sag("10000"))).toEqual(["RATE_NOT_AVAILABLE maaned"]);
    // Without wages no limit is asked for: the amount of 2018 is 11.282.
    expect(udbetaling(sag("0"))).toBe("11282.00");
  });
});
