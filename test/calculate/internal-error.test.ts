import { expect, it, vi } from "vitest";
import { calculate } from "../../src/index.js";

vi.mock("../../src/cases/prepare-case.js", () => ({
  prepareCase: () => {
    throw new Error("a fault that names a person");
  },
}));

it("answers a fault of its own with a code and without the message of the fault", () => {
  const result = calculate({ maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } });
  expect(result).toMatchObject({ ok: false, errors: [{ code: "INTERNAL_ERROR", path: "", value: null }] });
  expect(JSON.stringify(result)).not.toContain("names a person");
});
