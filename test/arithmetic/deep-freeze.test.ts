import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/arithmetic/deep-freeze.js";

describe("deepFreeze", () => {
  it("freezes a value, what it holds and what that holds, and gives it back", () => {
    const inner = { figure: 1 };
    const value = { list: [inner], text: "x", nothing: null };
    expect(deepFreeze(value)).toBe(value);
    expect([value, value.list, inner].map((one) => Object.isFrozen(one))).toEqual([true, true, true]);
  });

  it("leaves a function as it is", () => {
    const make = () => 1;
    expect(deepFreeze({ make }).make()).toBe(1);
    expect(Object.isFrozen(make)).toBe(false);
  });

  it("leaves what is no object as it is", () => {
    expect([null, undefined, 1, "x", true].map(deepFreeze)).toEqual([null, undefined, 1, "x", true]);
  });

  it("does not go into what is frozen already, so that a value may hold itself", () => {
    const inner = { figure: 1 };
    deepFreeze(Object.freeze({ inner }));
    expect(Object.isFrozen(inner)).toBe(false);
    const round: Record<string, unknown> = {};
    round["itself"] = round;
    expect(deepFreeze(round)).toBe(round);
  });
});
