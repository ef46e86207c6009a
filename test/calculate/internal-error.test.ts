import { expect, it, vi } from "vitest";
import { calculate } from "../../src/index.js";
import { assessForloeb } from "../../src/vurdering.js";

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

vi.mock("../../src/cases/vurdering/prepare-vurdering.js", () => ({
  prepareVurdering: () => {
    throw new Error("a fault that names a person");
  },
}));

it("answers a fault in an assessment in the same way", () => {
  const result = assessForloeb({
    art: "ressourceforloeb",
    foedselsdato: "1981-06-15",
    forloeb: { start: "2025-01-01" },
    tidligereForloeb: [],
  });
  expect(result).toMatchObject({ ok: false, errors: [{ code: "INTERNAL_ERROR", path: "", value: null }] });
  expect(JSON.stringify(result)).not.toContain("names a person");
});
