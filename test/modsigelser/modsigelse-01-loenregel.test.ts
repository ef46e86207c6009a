import { describe, expect, it } from "vitest";
import { jobafklaringsforloeb, loen, ressourceforloeb, ydelse } from "../readings/cases.js";

// Ikke-forsørger and limit: 2021 11.698 and 15.264; 2022 11.716 and 15.401; 2023 11.944 and 15.817.

const wages = (course: typeof ressourceforloeb, maaned: string) =>
  ydelse(course({ maaned, indtaegter: [loen("18000")] }));

describe("Contradiction 1: the rule of the seed holds for ressourceforløb from 2022", () => {
  it("only 55 % of the part above the limit there", () => {
    // 18.000 − 15.401 = 2.599; 0,55 × 2.599 = 1.429,45; 11.716 − 1.429,45 = 10.286,55
    expect(wages(ressourceforloeb, "2022-06")).toMatchObject({ fradrag: "1429.45", udbetaling: "10286.55" });
  });

  it("not for ressourceforløb in 2021", () => {
    // 0,30 × 15.264 = 4.579,20; 0,55 × 2.736 = 1.504,80; together 6.084,00; 11.698 − 6.084 = 5.614.
    // By the seed only 1.504,80 would be deducted.
    expect(wages(ressourceforloeb, "2021-06")).toMatchObject({ fradrag: "6084.00", udbetaling: "5614.00" });
  });

  it("not for jobafklaringsforløb in 2022", () => {
    // 0,30 × 15.401 = 4.620,30; + 1.429,45 = 6.049,75; 11.716 − 6.049,75 = 5.666,25
    expect(wages(jobafklaringsforloeb, "2022-06")).toMatchObject({
      fradrag: "6049.75",
      udbetaling: "5666.25",
    });
  });

  it("not for jobafklaringsforløb in 2023, for which STAR states the rule", () => {
    // 0,30 × 15.817 = 4.745,10; 0,55 × 2.183 = 1.200,65; together 5.945,75; 11.944 − 5.945,75 = 5.998,25
    expect(wages(jobafklaringsforloeb, "2023-06")).toMatchObject({
      fradrag: "5945.75",
      udbetaling: "5998.25",
    });
  });
});
