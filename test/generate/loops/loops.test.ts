import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeCalculator } from "../../../src/arithmetic/whole.js";
import { type LoopArithmetic, loopArithmetic } from "./loop-arithmetic.js";
import { loopModule } from "./loop-module.js";

/** Ten-thousandths of whole øre up to 10⁹ kr. */
const figure = fc.integer({ min: 0, max: 100_000_000_000 }).map((oere) => oere * 100);

/** What statements come to for figures `a` and `b` of a row. */
const valueOf = (write: (arithmetic: LoopArithmetic) => string, a: number, b: number): unknown => {
  const arithmetic = loopArithmetic();
  const name = write(arithmetic);
  return runInNewContext(`${arithmetic.statements.join("\n")} ${name}`, { a, b, Math });
};

const BINARY = ["add", "sub", "times", "min", "max", "excess"] as const;

describe("the loops of columns", () => {
  it("are the ones that the definitions give", () => {
    expect(readFileSync("src/batch/loekker.generated.ts", "utf8")).toBe(loopModule());
  });

  it("calculate as whole numbers do, in every operation on two figures", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        for (const name of BINARY)
          expect(valueOf(({ m }) => m[name]("a", "b"), a, b)).toBe(wholeCalculator[name](a, b) + 0);
        expect(valueOf(({ m }) => m.sum(["a", "b"]), a, b)).toBe(a + b);
        expect(valueOf(({ m }) => m.exceeds("a", "b"), a, b)).toBe(a > b);
        expect(valueOf(({ m }) => m.roundToKroner("a"), a, b)).toBe(wholeCalculator.roundToKroner(a));
        expect(valueOf(({ m }) => m.not(m.anyOf([m.exceeds("a", "b"), m.exceeds("b", "a")])), a, b)).toBe(
          a === b,
        );
      }),
      { numRuns: 25 },
    );
  });

  it("keep a figure that is missing, but not where it is not chosen", () => {
    for (const name of BINARY) {
      expect(valueOf(({ m }) => m[name]("a", "b"), NaN, 10_000)).toBeNaN();
      expect(valueOf(({ m }) => m[name]("a", "b"), 10_000, NaN)).toBeNaN();
    }
    expect(valueOf(({ m }) => m.choose(m.exceeds("b", m.zero), "b", "a"), NaN, 10_000)).toBe(10_000);
  });

  it("write an expression once", () => {
    const { m, statements } = loopArithmetic();
    expect([m.add("a", "b"), m.sub("a", "b"), m.add("a", "b")]).toEqual(["t0", "t1", "t0"]);
    expect(statements).toEqual(["const t0 = a + b;", "const t1 = a - b;"]);
  });
});
