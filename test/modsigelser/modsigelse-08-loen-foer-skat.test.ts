import { describe, expect, it } from "vitest";
import { indtaegt, jobafklaringsforloeb, loen, ressourceforloeb, step, ydelse } from "../readings/cases.js";

// 2022: ikke-forsørger 11.716, limit 15.401, 16,98 kr. per hour in a tilbud. Arbejdsmarkedsbidrag is 8 %.

describe("Contradiction 8: an amount counts as it is stated", () => {
  it("wages before tax with pension meet the limit", () => {
    const sag = ressourceforloeb({ maaned: "2022-03", indtaegter: [loen("20000")] });
    // 0,55 × (20.000 − 15.401) = 2.529,45; 11.716 − 2.529,45 = 9.186,55.
    // After 8 % only 18.400 would count: 0,55 × 2.999 = 1.649,45.
    expect(ydelse(sag)).toMatchObject({ fradrag: "2529.45", udbetaling: "9186.55" });
    expect(step(sag, "ydelse.indtaegter[0].beloeb").value).toBe("20000.00");
  });

  it("wages one øre above the limit count, although they would be below it after 8 %", () => {
    // 0,55 × 0,01 = 0,0055
    const sag = ressourceforloeb({ maaned: "2022-03", indtaegter: [loen("15401.01")] });
    expect(ydelse(sag).fradrag).toBe("0.0055");
  });

  it("wages of a person employed at the start are deducted to the last krone", () => {
    const indtaegter = [indtaegt("loen-ansat-ved-start", "5000")];
    // 11.716 − 5.000 = 6.716; after 8 % it would be 7.116.
    expect(ydelse(jobafklaringsforloeb({ maaned: "2022-03", indtaegter }))).toMatchObject({
      fradrag: "5000.00",
      udbetaling: "6716.00",
    });
  });

  it("wages in a tilbud lose the amount an hour and nothing else", () => {
    const indtaegter = [indtaegt("loen-tilbud", "5000", { timer: "10" })];
    // 5.000 − 10 × 16,98 = 4.830,20; 11.716 − 4.830,20 = 6.885,80
    expect(ydelse(ressourceforloeb({ maaned: "2022-03", indtaegter }))).toMatchObject({
      fradrag: "4830.20",
      udbetaling: "6885.80",
    });
  });
});
