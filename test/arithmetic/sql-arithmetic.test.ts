import { describe, expect, it } from "vitest";
import { type SqlArithmetic, type SqlFigure, sqlArithmetic } from "../../src/arithmetic/sql-arithmetic.js";
import type { Step } from "../../src/arithmetic/step.js";

type Operations = SqlArithmetic["m"];

const OERE: SqlFigure = { sql: "a", per: 100 };
const KRONER: SqlFigure = { sql: "b", per: 1 };
const days = (sql: string): SqlFigure => ({ sql, per: 1 });
const step = (id: string): Step => ({ id, da: "Trin", en: "Step" });

describe("expressions of SQL", () => {
  it.each<[string, (m: Operations) => SqlFigure, string, number]>([
    ["add", (m) => m.add(OERE, KRONER), "(a + b * 100)", 100],
    ["sub", (m) => m.sub(OERE, KRONER), "(a - b * 100)", 100],
    ["times", (m) => m.times(OERE, { sql: "c", per: 10 }), "(a * c)", 1000],
    // 30 % of øre are ten-thousandths of a krone.
    ["percent", (m) => m.percent({ sql: "30", per: 1 }, OERE), "(30 * a)", 10_000],
    [
      "min",
      (m) => m.min(OERE, days("c")),
      "(CASE WHEN a > c * 100 THEN c * 100 WHEN a <= c * 100 THEN a END)",
      100,
    ],
    [
      "max",
      (m) => m.max(OERE, days("c")),
      "(CASE WHEN a > c * 100 THEN a WHEN a <= c * 100 THEN c * 100 END)",
      100,
    ],
    ["excess", (m) => m.excess(KRONER, days("c")), "(CASE WHEN b > c THEN b - c WHEN b <= c THEN 0 END)", 1],
    ["choose", (m) => m.choose("p", OERE, KRONER), "(CASE WHEN p THEN a ELSE b * 100 END)", 100],
    ["the sum of nothing", (m) => m.sum([]), "0", 1],
    ["the sum of one", (m) => m.sum([OERE]), "a", 100],
    ["the sum of three", (m) => m.sum([OERE, OERE, KRONER]), "((a + a) + b * 100)", 100],
    ["zero", (m) => m.zero, "0", 1],
  ])("write %s", (_operation, write, sql, per) => {
    expect(write(sqlArithmetic().m)).toMatchObject({ sql, per });
  });

  it("write conditions", () => {
    const { m } = sqlArithmetic();
    expect(m.exceeds(OERE, KRONER)).toBe("(a > b * 100)");
    expect(m.allOf(["p", "q"])).toBe("(p AND q)");
    expect(m.anyOf(["p", "q"])).toBe("(p OR q)");
    expect(m.not("p")).toBe("(NOT p)");
  });

  it("bring figures to the least common denominator, and constants to the fewest decimals", () => {
    const { m, constant } = sqlArithmetic();
    expect(constant(1200)).toEqual({ sql: "12", per: 1 });
    expect(constant(1250)).toEqual({ sql: "1250", per: 100 });
    // The least common denominator of 100 and 1000 is 1000, that of 4 and 6 is 12.
    expect(m.add(OERE, { sql: "c", per: 1000 })).toMatchObject({ sql: "(a * 10 + c)", per: 1000 });
    expect(m.add({ sql: "c", per: 4 }, { sql: "d", per: 6 })).toMatchObject({
      sql: "(c * 3 + d * 2)",
      per: 12,
    });
    expect(m.add(OERE, constant(50))).toMatchObject({ sql: "(a + 50)", per: 100 });
    // Literals are multiplied here: 12 · 100.
    expect(m.add(OERE, constant(1200))).toMatchObject({ sql: "(a + 1200)", per: 100 });
    // What begins or ends with a digit is no literal.
    expect(m.add(OERE, days("c1"))).toMatchObject({ sql: "(a + c1 * 100)" });
    expect(m.add(OERE, days("1 + c"))).toMatchObject({ sql: "(a + 1 + c * 100)" });
  });

  it("divide by a literal in the denominator", () => {
    const { m, constant } = sqlArithmetic();
    // 52 / 12 of øre: a · 52 in twelve-hundredths.
    expect(m.share(OERE, constant(5200), constant(1200))).toEqual({
      sql: "((a * 52))",
      per: 1200,
      whole: undefined,
    });
    // By 12.5: a · 1 · 100 in 100 · 1250.
    expect(m.share(OERE, constant(100), constant(1250))).toMatchObject({
      sql: "((a * 1) * 100)",
      per: 125_000,
    });
  });

  it("keep whole numbers of rows apart until the rounding", () => {
    const { m } = sqlArithmetic();
    const once = m.share(OERE, days("b"), days("c"));
    expect(once).toEqual({ sql: "((a * b))", per: 100, whole: "c" });
    const twice = m.share(once, days("d"), days("e"));
    expect(twice).toMatchObject({ sql: "((((a * b)) * d))", per: 100, whole: "c * e" });
    // (2 × a b d × 100 + 100 c e) / (2 × 100 c e)
    expect(m.roundToOere(twice)).toEqual({
      sql: "((((((a * b)) * d)) * 200 + 100 * c * e) // (200 * c * e))",
      per: 100,
    });
    expect(m.add(twice, once)).toMatchObject({
      sql: "(((((a * b)) * d)) * c + ((a * b)) * c * e)",
      whole: "c * e * c",
    });
  });

  it("leave out the whole number that both figures have, and give it to the one that has none", () => {
    const { m } = sqlArithmetic();
    const once = m.share(OERE, days("b"), days("c"));
    expect(m.add(once, once)).toEqual({ sql: "(((a * b)) + ((a * b)))", per: 100, whole: "c" });
    expect(m.add(once, OERE)).toEqual({ sql: "(((a * b)) + a * c)", per: 100, whole: "c" });
    expect(m.times(OERE, once)).toEqual({ sql: "(a * ((a * b)))", per: 10_000, whole: "c" });
  });

  it("round half up, to øre and to kroner", () => {
    const { m } = sqlArithmetic();
    const figure: SqlFigure = { sql: "a", per: 10_000 };
    // (2 · 100 a + 10,000) / 20,000 are whole øre; (2 a + 10,000) / 20,000 whole kroner.
    expect(m.roundToOere(figure)).toEqual({ sql: "((a * 200 + 10000) // (20000))", per: 100 });
    expect(m.roundToKroner(figure)).toEqual({ sql: "((a * 2 + 10000) // (20000))", per: 1 });
  });

  it("name what the law names, in its order", () => {
    const { m, named, steps } = sqlArithmetic();
    expect(m.step(step("raekke.loen-i-alt"), OERE)).toEqual({ sql: "rf_raekke_loen_i_alt", per: 100 });
    expect(m.finding(step("raekke.Er2"), "p")).toBe("rf_raekke_Er2");
    expect(named("fejl", "q")).toBe("rf_fejl");
    expect(steps).toEqual([
      { name: "rf_raekke_loen_i_alt", sql: "a" },
      { name: "rf_raekke_Er2", sql: "p" },
      { name: "rf_fejl", sql: "q" },
    ]);
  });
});
