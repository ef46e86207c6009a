import { expect, it, vi } from "vitest";
import { BEFORDRING_2024 } from "../../cli/cases.js";
import { receipt } from "../../../src/kvittering.js";

vi.mock("../../../src/trace/receipt/sha256.js", () => ({
  hashOf: () => {
    throw new Error("a fault that names a person");
  },
}));

it("admits a fault of the library and makes no receipt", () => {
  const result = receipt(BEFORDRING_2024);
  expect(result).toMatchObject({ ok: false, errors: [{ code: "INTERNAL_ERROR" }] });
  expect(JSON.stringify(result)).not.toContain("names a person");
});
