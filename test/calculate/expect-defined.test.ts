import { describe, expect, it } from "vitest";
import { expectDefined } from "../../src/calculate/expect-defined.js";

describe("expectDefined", () => {
  it("hands back what is there, nothing and no included", () => {
    expect([expectDefined(0), expectDefined(""), expectDefined(false)]).toEqual([0, "", false]);
  });

  it("throws where a promise of this library was broken", () => {
    expect(() => {
      expectDefined(undefined);
    }).toThrow("promised");
  });
});
