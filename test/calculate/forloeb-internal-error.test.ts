import { expect, it, vi } from "vitest";
import { calculateForloeb, type Forloebssag } from "../../src/index.js";

vi.mock("../../src/cases/forloeb/prepare-forloeb.js", () => ({
  prepareForloeb: () => {
    throw new Error("a fault that names a person");
  },
}));

it("answers a fault of its own with a code and without the message of the fault", () => {
  const result = calculateForloeb({} as Forloebssag);
  expect(result).toMatchObject({ ok: false, errors: [{ code: "INTERNAL_ERROR", path: "", value: null }] });
  expect(JSON.stringify(result)).not.toContain("names a person");
});
