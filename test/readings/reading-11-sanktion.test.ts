import { describe, expect, it } from "vitest";
import {
  calculated,
  codes,
  jobafklaringsforloeb,
  loen,
  ressourceforloeb,
  step,
  udbetaling,
  ydelse,
} from "./cases.js";

const dage = (sanktionsdage: number) => ({ andet: { sanktionsdage } });
const under25 = { foedselsdato: "2004-06-15", hjemmeboende: true };

describe("Reading 11: a sanction is days × the day amount of the group", () => {
  // P8, the published day amounts of 2022: 719 / 541 / 168 / 719.
  it.each([
    ["forsørger", { forsoerger: true }, "719.00"],
    ["ikke-forsørger", {}, "541.00"],
    ["under 25 at home", under25, "168.00"],
    ["under 25 at home with child support", { ...under25, bidrag: "1424" }, "719.00"],
  ])("of 2022 for %s", (_group, modtager, amount) => {
    expect(ydelse(ressourceforloeb({ maaned: "2022-03", modtager, ...dage(1) })).sanktion).toBe(amount);
  });

  it("deducted after wages", () => {
    // 11.716 − 2.529,45 − 3 × 541 = 11.716 − 2.529,45 − 1.623 = 7.563,55.
    const sag = ressourceforloeb({ maaned: "2022-03", indtaegter: [loen("20000")], ...dage(3) });
    expect(ydelse(sag)).toEqual({
      foerFradrag: "11716.00",
      fradrag: "2529.45",
      sanktion: "1623.00",
      udbetaling: "7563.55",
    });
  });

  it("never below zero, and nothing paid still counts as receiving", () => {
    // 31 × 541 = 16.771, more than 11.716.
    const { ok, ydelse: answer } = calculated(ressourceforloeb({ maaned: "2022-03", ...dage(31) }));
    expect({ ok, answer }).toMatchObject({ ok: true, answer: { sanktion: "16771.00", udbetaling: "0.00" } });
  });

  it("in a jobafklaringsforløb by the same amounts under its own paragraph", () => {
    const sag = jobafklaringsforloeb({ maaned: "2024-03", ...dage(2) });
    // 12.326 − 2 × 569 = 11.188.
    expect(udbetaling(sag)).toBe("11188.00");
    expect(step(sag, "ydelse.sanktion-i-alt").law).toContain("§ 69 n");
  });

  it("with a reservation in a year whose day amounts are derived", () => {
    // 2021: 11.698 × 12 / 260 = 539,91, rounded 540; 11.698 − 2 × 540 = 10.618.
    const sag = ressourceforloeb({ maaned: "2021-03", ...dage(2) });
    expect(udbetaling(sag)).toBe("10618.00");
    expect(codes(sag)).toEqual(["RATE_DERIVED"]);
  });

  it("with a reservation where the day amount of the group is a maximum", () => {
    const sag = ressourceforloeb({ maaned: "2022-03", modtager: { ...under25, bidrag: "1424" }, ...dage(1) });
    expect(codes(sag)).toEqual(["SANCTION_IS_MAXIMUM"]);
  });

  it("none at all with no days", () => {
    expect(udbetaling(ressourceforloeb({ maaned: "2022-03", ...dage(0) }))).toBe("11716.00");
  });
});
