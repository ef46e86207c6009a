import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hundredthsOf, plainNotation, shortNotation } from "../../src/money/hundredths.js";

describe("hundredthsOf", () => {
  it.each([
    ["20000", 2_000_000],
    ["0.5", 50],
    ["0.05", 5],
    ["17500.55", 1_750_055],
    ["-0.01", -1],
    ["-12.5", -1250],
    ["1000000000.00", 100_000_000_000],
    [7, 700],
  ])("reads %j as %d", (figure, hundredths) => {
    expect(hundredthsOf(figure)).toBe(hundredths);
  });

  it("is undone by plainNotation for every whole number of hundredths", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (hundredths) => {
        // Number("-0.00") is the one value with two names.
        expect(hundredthsOf(plainNotation(hundredths)) + 0).toBe(hundredths);
      }),
    );
  });
});

describe("shortNotation", () => {
  it.each([
    [0, "0"],
    [700, "7"],
    [740, "7.4"],
    [742, "7.42"],
    [5, "0.05"],
    [10_000, "100"],
    [-50, "-0.5"],
  ])("writes %d hundredths as %j", (hundredths, text) => {
    expect(shortNotation(hundredths)).toBe(text);
  });
});
