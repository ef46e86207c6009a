import { describe, expect, it } from "vitest";
import { befordring, calculated, codes, ownKmSats2022, ressourceforloeb, step, transport } from "./cases.js";

// Rates a kilometre: 2021 0,95; 2022 1,08 (0,99 before the increase of April 2022); 2023 1,10; 2024 1,12.

describe("Reading 13: only the kilometres beyond 24 a day are paid", () => {
  it("pays nothing up to 24 km", () => {
    expect(befordring(transport("2024-03", "23.99", 19))).toBe("0.00");
    expect(befordring(transport("2024-03", "24", 19))).toBe("0.00");
    expect(befordring(transport("2024-03", "24.00", 31))).toBe("0.00");
    // 4 km too few a day are nothing, and not 4 × 19 × 1,12 = 85,12 kr. to be paid back.
    expect(befordring(transport("2024-03", "20", 19))).toBe("0.00");
  });

  it("pays from the first hundredth above them", () => {
    // 0,01 × 1 × 1,12 = 0,0112 → 0; 0,05 × 31 × 1,12 = 1,736 → 2
    expect(befordring(transport("2024-03", "24.01", 1))).toBe("0.00");
    expect(befordring(transport("2024-03", "24.05", 31))).toBe("2.00");
  });

  it("pays 545 kr. for 49,6 km on 19 days in 2024, as published by SL", () => {
    const sag = transport("2024-03", "49.6", 19);
    // 49,6 − 24 = 25,6; 25,6 × 19 = 486,4 km; 486,4 × 1,12 = 544,768 → 545
    expect(befordring(sag)).toBe("545.00");
    expect(step(sag, "befordring.km-over-graensen")).toMatchObject({ value: "25.6", unit: "km/day" });
    expect(step(sag, "befordring.km-i-alt")).toMatchObject({ value: "486.4", unit: "km" });
    expect(step(sag, "befordring.foer-afrunding").value).toBe("544.768");
    expect(step(sag, "befordring.afrundet").law).toBe("LAB § 175, stk. 3");
  });

  it("pays nothing for no days", () => {
    expect(befordring(transport("2024-03", "49.6", 0))).toBe("0.00");
  });
});

describe("Reading 13: the total is rounded to whole kroner", () => {
  it("half a krone up", () => {
    // 2023: 5 × 1,10 = 5,50 → 6; 4,99 × 1,10 = 5,489 → 5. 2021: 10 × 0,95 = 9,50 → 10
    expect(befordring(transport("2023-03", "29", 1))).toBe("6.00");
    expect(befordring(transport("2023-03", "28.99", 1))).toBe("5.00");
    expect(befordring(transport("2021-03", "34", 1))).toBe("10.00");
  });

  it("and not the amount of each day", () => {
    // 3 × 5,50 = 16,50 → 17; day by day 3 × 6 = 18
    expect(befordring(transport("2023-03", "29", 3))).toBe("17.00");
  });

  it("by the statute, so that nothing is said of it", () => {
    expect(codes(transport("2024-03", "49.6", 19))).toEqual([]);
  });

  it("whatever the benefit is rounded to", () => {
    expect(befordring(transport("2024-03", "49.6", 19), { rounding: "krone" })).toBe("545.00");
  });
});

describe("Reading 13: the rate and the benefit", () => {
  it("takes the final rate of 2022 and says that it is inferred", () => {
    // 486,4 × 1,08 = 525,312 → 525
    expect(befordring(transport("2022-03", "49.6", 19))).toBe("525.00");
    expect(codes(transport("2022-03", "49.6", 19))).toEqual(["RATE_INFERRED"]);
  });

  it("lets the caller take the rate that was announced first", () => {
    // 486,4 × 0,99 = 481,536 → 482
    const rates = ownKmSats2022("0.99");
    expect(befordring(transport("2022-03", "49.6", 19), { rates })).toBe("482.00");
    expect(codes(transport("2022-03", "49.6", 19), { rates })).toContain("RATE_CALLER_SUPPLIED");
  });

  it("never lowers the benefit", () => {
    const both = { ...ressourceforloeb({ maaned: "2024-03" }), ...transport("2024-03", "49.6", 19) };
    expect(calculated(both)).toMatchObject({
      ydelse: { fradrag: "0.00", udbetaling: "12326.00" },
      befordring: { beloeb: "545.00" },
    });
  });
});
