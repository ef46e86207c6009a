import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnArithmetic } from "../../src/arithmetic/column-arithmetic.js";
import { sqlArithmetic } from "../../src/arithmetic/sql-arithmetic.js";
import { wholeCalculator } from "../../src/arithmetic/whole.js";

const BINARY = ["add", "sub", "times", "min", "max", "excess"] as const;

/** Ten-thousandths of whole øre up to 10⁹ kr. */
const figure = fc.integer({ min: 0, max: 100_000_000_000 }).map((oere) => oere * 100);

describe("columns calculate each row as whole numbers do", () => {
  it("in every operation on two figures", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 9 }), (rows) => {
        const { m } = columnArithmetic(rows.length);
        const [a, b] = [0, 1].map((side) => Float64Array.from(rows, (row) => row[side]!)) as [
          Float64Array,
          Float64Array,
        ];
        for (const name of BINARY)
          expect([...m[name](a, b)]).toEqual(rows.map(([x, y]) => wholeCalculator[name](x, y) + 0));
        expect([...m.sum([a, b])]).toEqual(rows.map(([x, y]) => x + y));
        expect([...m.exceeds(a, b)]).toEqual(rows.map(([x, y]) => Number(x > y)));
        expect([...m.roundToKroner(a)]).toEqual(rows.map(([x]) => wholeCalculator.roundToKroner(x)));
      }),
    );
  });

  it("and a figure that is missing stays missing, but not where it is not chosen", () => {
    const { m, figures, conditions } = columnArithmetic(2);
    const missing = figures().fill(NaN);
    const one = figures().fill(10_000);
    for (const name of BINARY) {
      expect([...m[name](missing, one)]).toEqual([NaN, NaN]);
      expect([...m[name](one, missing)]).toEqual([NaN, NaN]);
    }
    const first = conditions();
    first.set([1, 0]);
    expect([...m.choose(first, one, missing)]).toEqual([10_000, NaN]);
  });

  it("all of no conditions hold, and none of them does", () => {
    const { m, reuse } = columnArithmetic(1);
    expect([...m.allOf([])]).toEqual([1]);
    expect([...m.anyOf([])]).toEqual([0]);
    reuse();
    expect([...m.not(m.anyOf([]))]).toEqual([1]);
  });
});

describe("expressions of SQL", () => {
  const { m, constant } = sqlArithmetic();
  const oere = { sql: "a", per: 100 };

  it("bring figures to one denominator", () => {
    expect(m.sub(oere, { sql: "b", per: 1 })).toEqual({ sql: "(a - b * 100)", per: 100, whole: undefined });
    expect(m.add(oere, constant(50))).toEqual({ sql: "(a + 50)", per: 100, whole: undefined });
  });

  it("keep whole numbers of rows apart until the rounding", () => {
    const days = (sql: string) => ({ sql, per: 1 });
    const twice = m.share(m.share(oere, days("b"), days("c")), days("d"), days("e"));
    expect(twice).toMatchObject({ per: 100, whole: "c * e" });
    // (2 × a b d × 100 + 100 c e) / (2 × 100 c e)
    expect(m.roundToOere(twice).sql).toBe("((((((a * b)) * d)) * 200 + 100 * c * e) // (200 * c * e))");
    const other = m.share(oere, days("b"), days("c"));
    expect(m.add(twice, other)).toMatchObject({ whole: "c * e * c" });
  });
});
