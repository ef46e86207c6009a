import { expect, it } from "vitest";
import type { TraceStep } from "../../../src/index.js";
import { differenceText } from "../../../src/trace/receipt/difference-text.js";

const STEP: TraceStep = { id: "a", kind: "input", da: "Løn", en: "Wages", value: "1", unit: "DKK" };

// 450 / 13 = 34,61538…; 450 / 123 = 3,65853…; 450 / 7 = 64,28571…
it.each([
  ["20000", "20.000 kr."],
  ["-1.50", "-1,50 kr."],
  ["450/7", "64,2857 kr. (præcist 450/7)"],
  ["450/13", "34,6154 kr. (præcist 450/13)"],
  ["450/123", "3,6585 kr. (præcist 450/123)"],
  ["5/0", "5/0"],
  ["5/01", "5/01"],
  ["1.", "1."],
  ["1..2", "1..2"],
  ["x1", "x1"],
  ["1x", "1x"],
  ["1/2x", "1/2x"],
])("a figure of a receipt is shown as money, and what is none as it stands: %s", (receipt, shown) => {
  expect(differenceText({ code: "STEP_DIFFERS", id: "a", receipt, now: "1.00" }, STEP).da).toBe(
    `Trinnet »Løn« (a) er ${shown} i kvitteringen; beregningen giver 1,00 kr.`,
  );
});

it("a word is shown as people say it", () => {
  const word: TraceStep = {
    id: "a",
    kind: "input",
    da: "Hidtidig ydelse",
    en: "Earlier benefit",
    value: "x",
  };
  const place = { code: "STEP_DIFFERS", id: "a", receipt: "kontanthjaelp", now: "foertidspension" } as const;
  expect(differenceText(place, word).da).toBe(
    "Trinnet »Hidtidig ydelse« (a) er kontanthjælp i kvitteringen; beregningen giver førtidspension.",
  );
});
