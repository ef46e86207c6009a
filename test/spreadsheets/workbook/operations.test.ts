import { describe, expect, it } from "vitest";
import type { Heltal } from "../../../src/spreadsheets/workbook/heltal.js";
import { OPERATIONS } from "../../../src/spreadsheets/workbook/operations.js";
import { afrunding, regnestykke } from "../../../src/spreadsheets/workbook/regnestykke.js";

const figure = (cell: string, given: Partial<Heltal> = {}): Heltal => ({
  cell,
  scale: 100n,
  divisors: [],
  most: 1000n,
  original: 700n,
  isFixed: false,
  ...given,
});
const [A, B, C] = ["A1", "B1", "C1"].map((cell) => figure(cell)) as [Heltal, Heltal, Heltal];

/** Does a formula of whole numbers with the figures in its cells; ROUND is that of a spreadsheet, half away. */
const valueOf = (formula: string, cells: Readonly<Record<string, number>>): unknown => {
  const code = formula.replace(/\bIF\(/g, "IF_(").replace(/[A-Z]\d+/g, (cell) => String(cells[cell]));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the formula is the code under test
  const evaluate = new Function("IF_", "MIN", "MAX", "ROUND", `return ${code};`) as (
    ...functions: unknown[]
  ) => unknown;
  return evaluate(
    (condition: boolean, yes: number, no: number) => (condition ? yes : no),
    Math.min,
    Math.max,
    (value: number) => Math.floor(value + 0.5),
  );
};

describe("operations on whole numbers", () => {
  it("bring figures to one denominator", () => {
    const fine = figure("B1", { scale: 10_000n });
    expect(OPERATIONS.sub([A, fine])).toMatchObject({ formula: "A1*100-B1", scale: 10_000n, most: 100_000n });
    expect(OPERATIONS.min([A, fine]).formula).toBe("MIN(A1*100,B1)");
    // 12 = 4 x 3 = 6 x 2
    const [four, six] = [figure("A1", { scale: 4n }), figure("B1", { scale: 6n })];
    expect(OPERATIONS.add([four, six])).toMatchObject({ formula: "A1*3+B1*2", scale: 12n, most: 5000n });
  });

  it("are nothing, true or false of nothing", () => {
    expect(OPERATIONS.sum([])).toMatchObject({ formula: "0", scale: 100n });
    expect(OPERATIONS.allOf([]).formula).toBe("1");
    expect(OPERATIONS.anyOf([]).formula).toBe("0");
  });

  it("choose and deny by conditions of 1 and 0", () => {
    expect(OPERATIONS.choose([A, B, C]).formula).toBe("IF(A1=1,B1,C1)");
    expect(OPERATIONS.not([A]).formula).toBe("1-A1");
    expect(OPERATIONS.anyOf([A, B])).toMatchObject({ formula: "MAX(A1,B1)", scale: 1n, most: 1n });
  });

  it("put a fixed divisor into the scale and one that may change into the denominator", () => {
    const fixed = figure("C1", { scale: 1n, most: 12n, original: 12n, isFixed: true });
    expect(OPERATIONS.share([A, B, fixed])).toMatchObject({
      formula: "A1*B1",
      scale: 120_000n,
      divisors: [],
    });
    const fine = figure("C1", { scale: 10n, most: 125n, original: 125n, isFixed: true });
    // Divided by 12,5: times 10, over 125.
    expect(OPERATIONS.share([A, B, fine])).toMatchObject({ formula: "A1*B1*10", scale: 1_250_000n });
    const days = figure("C1", { scale: 1n, most: 31n, original: 20n });
    const part = OPERATIONS.share([A, B, days]);
    expect(part).toMatchObject({ formula: "A1*B1", scale: 10_000n, divisors: [days] });
    const row = { ...part, cell: "D1", original: 1n, isFixed: false };
    expect(OPERATIONS.excess([A, row])).toMatchObject({
      formula: "MAX(A1*100*C1-D1,0)",
      most: 3_100_000n,
      divisors: [days],
    });
    // Both have been divided by the days once.
    expect(OPERATIONS.add([row, { ...row, cell: "E1" }])).toMatchObject({
      formula: "D1+E1",
      divisors: [days],
    });
    // Divided twice, and once.
    const twice = { ...row, divisors: [days, days] };
    expect(OPERATIONS.add([twice, row])).toMatchObject({ formula: "D1+D1*C1", divisors: [days, days] });
    expect(OPERATIONS.add([row, twice])).toMatchObject({ formula: "D1*C1+D1", divisors: [days, days] });
  });

  it.each([
    // whole number, per krone, in øre: 1,234 and 1,235 and 1,2349 kr.
    [1234, 1000n, 123],
    [1235, 1000n, 124],
    [12349, 10_000n, 123],
    // Thirds of an øre: 0,49 and 2 / 3 of an øre.
    [1, 300n, 0],
    [2, 300n, 1],
  ])("round %d / %d half up to %d øre, however an engine rounds the quotient", (whole, scale, oere) => {
    const { formula } = OPERATIONS.roundToOere([figure("A1", { scale })]);
    expect(valueOf(formula, { A1: whole })).toBe(oere);
    for (const wrongBy of [-1, 0, 1]) {
      const wrong = formula.replace(/ROUND\((.*?),0\)/g, (quotient) => `(${quotient}+${String(wrongBy)})`);
      // One too many or too few is put right by what is left of the division.
      expect(valueOf(wrong, { A1: whole })).toBe(oere);
    }
  });

  it("round to kroner in øre, and leave whole øre alone", () => {
    const { formula, scale } = OPERATIONS.roundToKroner([A]);
    expect([valueOf(formula, { A1: 12_350 }), valueOf(formula, { A1: 12_349 }), scale]).toEqual([
      12_400,
      12_300,
      100n,
    ]);
    expect(OPERATIONS.roundToOere([A]).formula).toBe("(A1)*1");
    // A scale that holds no øre: 7 kr. are 700 øre.
    expect(valueOf(OPERATIONS.roundToOere([figure("A1", { scale: 1n })]).formula, { A1: 7 })).toBe(700);
  });
});

describe("operations in words", () => {
  it.each([
    ["sum", [], "0"],
    ["sub", ["r1", "r2"], "r1 − r2"],
    ["max", ["r1", "r2"], "det største af r1 og r2"],
    ["anyOf", ["r1", "r2", "r3"], "mindst én gælder: r1, r2 og r3"],
    ["roundToKroner", ["r1"], "r1 til hele kroner"],
    ["times", ["r1", "r2"], "r1 × r2"],
    ["share", ["r1", "r2", "r3"], "r1 × r2 / r3"],
    ["choose", ["r1", "r2", "r3"], "hvis r1 gælder: r2, ellers r3"],
    ["exceeds", ["r1", "r2"], "er r1 mere end r2?"],
    ["not", ["r1"], "det modsatte af r1"],
  ] as const)("%s", (name, rows, said) => {
    expect(regnestykke(name, rows)).toBe(said);
  });

  it("say whether a step is rounded", () => {
    expect([afrunding("roundToOere"), afrunding("add")]).toEqual([
      "Til hele øre, en halv rundes op",
      "Ingen: tallet er eksakt",
    ]);
  });
});
