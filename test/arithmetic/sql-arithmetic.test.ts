import { describe, expect, it } from "vitest";
import { sqlArithmetic } from "../../src/arithmetic/sql-arithmetic.js";

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
