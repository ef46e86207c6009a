import { describe, expect, it } from "vitest";
import { expectationNamed, oneOf, wholeNumber } from "../../src/cases/expectation.js";

describe("what a field must hold", () => {
  it("is said as a list of words", () => {
    expect(expectationNamed(oneOf(["a", "b", "c"])).expected).toEqual({
      da: "en af værdierne a, b eller c",
      en: "one of a, b or c",
    });
    expect(expectationNamed(oneOf(["a"])).expected).toEqual({ da: "en af værdierne a", en: "one of a" });
  });

  it("is said as bounds", () => {
    expect(expectationNamed(wholeNumber(1, 7)).expected).toEqual({
      da: "et helt tal fra 1 til 7",
      en: "a whole number from 1 to 7",
    });
  });

  it("is an object when a schema names nothing else", () => {
    expect(expectationNamed("Invalid input").expected).toEqual({ da: "et objekt", en: "an object" });
  });
});
