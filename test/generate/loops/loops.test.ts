import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeCalculator } from "../../../src/arithmetic/whole.js";
import { FINEST, type LoopArithmetic, loopArithmetic, type LoopFigure } from "./loop-arithmetic.js";
import { loopModule } from "./loop-module.js";

/** Øre, up to 10⁹ kr. */
const oere = fc.integer({ min: 0, max: 100_000_000_000 });
/** A figure of whole øre, or of hundredths of them. */
const figure = fc.record({ oere, per: fc.constantFrom(100, FINEST) });

/** What statements come to for figures `a` and `b` of a row. */
const valueOf = (write: (arithmetic: LoopArithmetic) => string, a: number, b: number): unknown => {
  const arithmetic = loopArithmetic();
  const name = write(arithmetic);
  return runInNewContext(`${arithmetic.statements.join("\n")} ${name}`, { a, b, Math });
};

const OERE = { a: { name: "a", per: 100 }, b: { name: "b", per: 100 } };

/** The same in hundredths of an øre. */
const finest =
  (write: (m: LoopArithmetic["m"]) => LoopFigure) =>
  ({ m, nameOf }: LoopArithmetic): string =>
    nameOf(write(m), FINEST);

const BINARY = ["add", "sub", "min", "max", "excess"] as const;

describe("the loops of columns", () => {
  it("are the ones that the definitions give", () => {
    expect(readFileSync("src/batch/loekker.generated.ts", "utf8")).toBe(loopModule());
  });

  it("calculate as whole numbers do, in every operation on two figures, in one unit or two", () => {
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const a: LoopFigure = { name: "a", per: one.per };
        const b: LoopFigure = { name: "b", per: other.per };
        const given = [(one.oere * one.per) / 100, (other.oere * other.per) / 100] as const;
        const whole = [one.oere * 100, other.oere * 100] as const;
        for (const name of BINARY)
          expect(
            valueOf(
              finest((m) => m[name](a, b)),
              ...given,
            ),
          ).toBe(wholeCalculator[name](...whole) + 0);
        expect(
          valueOf(
            finest((m) => m.sum([a, b])),
            ...given,
          ),
        ).toBe(whole[0] + whole[1]);
        expect(
          valueOf(
            finest((m) => m.choose(m.exceeds(a, b), a, b)),
            ...given,
          ),
        ).toBe(Math.max(...whole));
        expect(valueOf(({ m }) => m.exceeds(a, b), ...given)).toBe(whole[0] > whole[1]);
        const isSame = ({ m }: LoopArithmetic) => m.not(m.anyOf([m.exceeds(a, b), m.exceeds(b, a)]));
        expect(valueOf(isSame, ...given)).toBe(whole[0] === whole[1]);
      }),
      { numRuns: 25 },
    );
  });

  it("round half up to the øre, the krone or what is asked for, and answer in øre", () => {
    const hundredthsOfOere = { name: "a", per: FINEST };
    const rounded = (write: (arithmetic: LoopArithmetic) => LoopFigure, a: number, b = 0): unknown =>
      valueOf((arithmetic) => arithmetic.nameOf(write(arithmetic), 100), a, b);
    expect(rounded(({ m }) => m.roundToOere(hundredthsOfOere), 149)).toBe(1);
    expect(rounded(({ m }) => m.roundToOere(hundredthsOfOere), 150)).toBe(2);
    expect(rounded(({ m }) => m.roundToKroner(hundredthsOfOere), 14_999)).toBe(100);
    expect(rounded(({ m }) => m.roundToKroner(hundredthsOfOere), 15_000)).toBe(200);
    expect(rounded(({ m }) => m.roundToKroner(OERE.a), 150)).toBe(200);
    expect(rounded(({ roundHalfUp }) => roundHalfUp("b")(hundredthsOfOere), 449, 300)).toBe(3);
    expect(rounded(({ roundHalfUp }) => roundHalfUp("b")(hundredthsOfOere), 450, 300)).toBe(6);
    expect(rounded(({ m }) => m.roundToKroner(hundredthsOfOere), 10_000_000_000_000)).toBe(100_000_000_000);
  });

  it("multiply and divide figures, whatever their units", () => {
    const hundredth = { name: "b", per: 100 };
    // 12,50 kilometres at 3,73 kr.; 30 of them; 55 % of 4.599,01 kr.; 7.500,00 kr. × 3 / 14.
    expect(
      valueOf(
        finest((m) => m.times(OERE.a, hundredth)),
        1250,
        373,
      ),
    ).toBe(466_250);
    expect(
      valueOf(
        finest((m) => m.times({ name: "a", per: 1 }, hundredth)),
        30,
        373,
      ),
    ).toBe(1_119_000);
    expect(
      valueOf(
        finest((m) => m.percent(OERE.a, hundredth)),
        5500,
        459_901,
      ),
    ).toBe(25_294_555);
    const share = ({ m, constant }: LoopArithmetic) =>
      m.share(OERE.a, { name: "b", per: 1 }, constant(1400)).name;
    expect(valueOf(share, 750_000, 3)).toBe((75_000_000 * 3) / 14);
  });

  it("do not multiply a figure that is as fine as can be: the product may not fit", () => {
    const { m } = loopArithmetic();
    const finestOf = { name: "a", per: FINEST };
    expect(() => m.percent(OERE.a, finestOf)).toThrow("cannot be multiplied");
    expect(() => m.times(finestOf, OERE.b)).toThrow("cannot be multiplied");
  });

  it("write a constant in its unit", () => {
    const { constant, nameOf } = loopArithmetic();
    expect([nameOf(constant(1200), 1), nameOf(constant(1200), 100), nameOf(constant(1201), 100)]).toEqual([
      "12",
      "1200",
      "1201",
    ]);
  });

  it("keep a figure that is missing, but not where it is not chosen", () => {
    for (const name of [...BINARY, "times", "percent"] as const) {
      expect(
        valueOf(
          finest((m) => m[name](OERE.a, OERE.b)),
          NaN,
          10_000,
        ),
      ).toBeNaN();
      expect(
        valueOf(
          finest((m) => m[name](OERE.a, OERE.b)),
          10_000,
          NaN,
        ),
      ).toBeNaN();
    }
    const chosen = finest((m) => m.choose(m.exceeds(OERE.b, m.zero), OERE.b, OERE.a));
    expect(valueOf(chosen, NaN, 10_000)).toBe(1_000_000);
  });

  it("write an expression once", () => {
    const { m, statements } = loopArithmetic();
    const { a, b } = OERE;
    expect([m.add(a, b), m.sub(a, b), m.add(a, b)].map(({ name }) => name)).toEqual(["t0", "t1", "t0"]);
    expect(statements).toEqual(["const t0 = a + b;", "const t1 = a - b;"]);
  });
});
