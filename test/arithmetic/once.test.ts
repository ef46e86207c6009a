import { describe, expect, it } from "vitest";
import { once } from "../../src/arithmetic/once.js";

describe("once", () => {
  it.each([
    ["a value", { figure: 1 }],
    ["nothing", undefined],
  ])("makes %s when first asked, and never again", (_what, value) => {
    let made = 0;
    const get = once(() => {
      made += 1;
      return value;
    });
    expect(made).toBe(0);
    expect([get(), get()]).toEqual([value, value]);
    expect(made).toBe(1);
  });
});
