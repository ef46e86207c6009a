import { describe, expect, it } from "vitest";
import { calculate } from "../../src/index.js";

describe("calculate", () => {
  it("refuses a case that asks for nothing", () => {
    expect(calculate({ maaned: "2022-03" })).toMatchObject({ ok: false, errors: [{ code: "CASE_EMPTY" }] });
  });
});
