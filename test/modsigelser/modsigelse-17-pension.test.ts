import { describe, expect, it } from "vitest";
import { calculated, indtaegt, jobafklaringsforloeb, ressourceforloeb } from "../readings/cases.js";

// 2022: ikke-forsørger 11.716.

describe.each([
  ["jobafklaringsforløb", jobafklaringsforloeb],
  ["ressourceforløb", ressourceforloeb],
])("Contradiction 17: pension above the benefit in a %s", (_name, course) => {
  const pension = (beloeb: string) =>
    calculated(course({ maaned: "2022-03", indtaegter: [indtaegt("pension", beloeb)] }));

  it("gives 0 kr. and an answer, not a refusal", () => {
    // 11.716 − 12.000 is below zero.
    expect(pension("12000")).toEqual({
      ok: true,
      ydelse: { foerFradrag: "11716.00", fradrag: "12000.00", sanktion: "0.00", udbetaling: "0.00" },
      forbehold: [],
    });
  });

  it("gives the same way exactly at the benefit, and one øre below it one øre", () => {
    expect(pension("11716")).toMatchObject({ ok: true, ydelse: { udbetaling: "0.00" } });
    expect(pension("11715.99")).toMatchObject({ ok: true, ydelse: { udbetaling: "0.01" } });
  });
});
