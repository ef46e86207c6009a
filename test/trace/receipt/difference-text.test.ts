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

// 200 = 2 + 66 × 3 digits.
it("a figure longer than any of a calculation is shown as it stands", () => {
  const daOf = (receipt: string) =>
    differenceText({ code: "STEP_DIFFERS", id: "a", receipt, now: "1.00" }, STEP).da;
  expect(daOf("9".repeat(200))).toContain(` er 99${".999".repeat(66)} kr. i kvitteringen;`);
  expect(daOf("9".repeat(201))).toContain(` er ${"9".repeat(201)} i kvitteringen;`);
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

// What a result holds besides amounts: whether there is a right, and codes.
it.each([
  ["2529.45", "2.529,45 kr.", "2,529.45 kr."],
  ["-1.50", "-1,50 kr.", "-1.50 kr."],
  ["null", "null", "null"],
  ["true", "ja", "yes"],
  ["false", "nej", "no"],
  ["maaned", "maaned", "maaned"],
])("an amount of a result is shown as money and a yes as a yes: %s", (receipt, da, en) => {
  const id = "resultat.godtgoerelse.beloeb";
  expect(differenceText({ code: "RESULT_DIFFERS", id, receipt, now: "11716.00" }, undefined)).toEqual({
    da: `Resultatet ${id} er ${da} i kvitteringen; beregningen giver 11.716,00 kr.`,
    en: `The result ${id} is ${en} in the receipt; the calculation gives 11,716.00 kr.`,
  });
});

it("a figure that is no amount of the result stands as it is", () => {
  const place = { code: "TABLE_DIFFERS", id: "befordring/2022-01-01 kmSats.amount" } as const;
  expect(differenceText({ ...place, receipt: "1.98", now: "true" }, undefined).da).toBe(
    "Tabellen befordring/2022-01-01 kmSats.amount er 1.98 i kvitteringen; beregningen giver true.",
  );
});
