import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Calculator } from "../../src/arithmetic/calculator.js";
import { exactCalculator } from "../../src/arithmetic/exact.js";
import { recording } from "../../src/arithmetic/recording.js";
import { calculatorInParts, thirdsCalculator, wholeCalculator } from "../../src/arithmetic/whole.js";
import {
  divide,
  type Fraction,
  fraction,
  isGreater,
  minus,
  multiply,
  parse,
  plus,
  print,
  roundHalfUp,
} from "./fractions.js";

/** Calls a test with each arithmetic; what differs between them stays inside. */
const withEach = (
  check: <N, C>(name: string, m: Calculator<N, C>, isTrue: (condition: C) => boolean) => void,
): void => {
  const itself = (condition: boolean) => condition;
  const valueOf = (condition: { value: boolean }) => condition.value;
  check("exact", exactCalculator, itself);
  check("whole", wholeCalculator, itself);
  check("thirds", thirdsCalculator, itself);
  check("parts", calculatorInParts(31 * 3), itself);
  check("recording of exact", recording(exactCalculator).calculator, valueOf);
  check("recording of whole", recording(wholeCalculator).calculator, valueOf);
};

const label = { da: "Tal", en: "Figure" };
let inputs = 0;
const given = <N, C>(m: Calculator<N, C>, hundredths: number): N => {
  inputs += 1;
  return m.input(`input-${String(inputs)}`, label, hundredths);
};
const hundredths = (figure: number): Fraction => fraction(BigInt(figure), 100n);

/** Up to a million kroner in øre; percentages and days as whole numbers. */
const money = fc.integer({ min: 0, max: 100_000_000 });
const percentage = fc.integer({ min: 0, max: 100 });
const days = fc.integer({ min: 1, max: 31 });

withEach((name, m, isTrue) => {
  describe(`the ${name} arithmetic`, () => {
    const text = (figure: Parameters<typeof m.textOf>[0]) => m.textOf(figure, 2);

    it("adds, subtracts, limits and exceeds as fractions do", () => {
      fc.assert(
        fc.property(money, money, (a, b) => {
          const [x, y] = [given(m, a), given(m, b)];
          const [p, q] = [hundredths(a), hundredths(b)];
          expect(text(m.add(x, y))).toBe(print(plus(p, q), 2));
          expect(text(m.sub(x, y))).toBe(print(minus(p, q), 2));
          expect(text(m.sum([x, y, x]))).toBe(print(plus(plus(p, q), p), 2));
          expect(text(m.min(x, y))).toBe(print(isGreater(p, q) ? q : p, 2));
          expect(text(m.max(x, y))).toBe(print(isGreater(p, q) ? p : q, 2));
          expect(text(m.excess(x, y))).toBe(print(isGreater(p, q) ? minus(p, q) : fraction(0n), 2));
          expect(isTrue(m.exceeds(x, y))).toBe(isGreater(p, q));
        }),
      );
    });

    it("takes percentages and rounds half up as fractions do", () => {
      fc.assert(
        fc.property(money, percentage, (a, p) => {
          const share = m.percent(given(m, p * 100), given(m, a));
          const exact = divide(multiply(fraction(BigInt(p)), hundredths(a)), fraction(100n));
          expect(text(share)).toBe(print(exact, 2));
          expect(text(m.roundToOere(share))).toBe(print(roundHalfUp(exact, 100n), 2));
          expect(text(m.roundToKroner(share))).toBe(print(roundHalfUp(exact, 1n), 2));
        }),
      );
    });

    it("multiplies kilometres, days and a rate of two decimals as fractions do", () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1_000_000 }), days, money, (km, n, rate) => {
          const product = m.times(m.times(given(m, n * 100), given(m, km)), given(m, rate % 1000));
          const exact = multiply(multiply(fraction(BigInt(n)), hundredths(km)), hundredths(rate % 1000));
          expect(text(product)).toBe(print(exact, 2));
        }),
      );
    });

    it("rounds what is left of a share of days to the right øre, ties upwards", () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 100_000 }), days, days, (a, part, whole) => {
          fc.pre(part <= whole);
          const figure = given(m, a);
          const left = m.sub(figure, m.share(figure, given(m, part * 100), given(m, whole * 100)));
          const absent = divide(multiply(hundredths(a), fraction(BigInt(part))), fraction(BigInt(whole)));
          expect(text(m.roundToOere(left))).toBe(print(roundHalfUp(minus(hundredths(a), absent), 100n), 2));
        }),
      );
    });

    it.each([
      // 0.5 % of 1,00 kr. is half an øre, and a half goes up.
      ["a half", 50, "0.01"],
      // 0.49 % of 1,00 kr. is less than half an øre.
      ["less than a half", 49, "0.00"],
      // 0.51 % of 1,00 kr. is more than half an øre.
      ["more than a half", 51, "0.01"],
    ])("rounds %s of an øre", (_what, hundredthsOfPercent, expected) => {
      expect(text(m.roundToOere(m.percent(given(m, hundredthsOfPercent), given(m, 100))))).toBe(expected);
    });

    it.each([
      ["49 øre", 49, "0.00"],
      ["50 øre", 50, "1.00"],
      ["1,49 kr.", 149, "1.00"],
      ["1,50 kr.", 150, "2.00"],
    ])("rounds %s to the krone", (_what, oere, expected) => {
      expect(text(m.roundToKroner(given(m, oere)))).toBe(expected);
    });

    it("combines conditions and chooses by them", () => {
      const [yes, no] = [m.condition("ja", label, true), m.condition("nej", label, false)];
      expect(isTrue(m.allOf([yes, yes]))).toBe(true);
      expect(isTrue(m.allOf([yes, no]))).toBe(false);
      expect(isTrue(m.anyOf([no, yes]))).toBe(true);
      expect(isTrue(m.anyOf([no, no]))).toBe(false);
      expect(isTrue(m.not(no))).toBe(true);
      const [one, two] = [given(m, 100), given(m, 200)];
      expect(text(m.choose(yes, one, two))).toBe("1.00");
      expect(text(m.choose(no, one, two))).toBe("2.00");
    });

    it("writes figures with the decimals they have and at least those asked for", () => {
      const percent = m.percent(given(m, 5500), given(m, 1));
      expect(m.textOf(percent, 2)).toBe("0.0055");
      expect(m.textOf(given(m, 1240), 0)).toBe("12.4");
      expect(m.textOf(given(m, 1300), 0)).toBe("13");
      expect(m.textOf(m.sub(m.zero, given(m, 1250)), 2)).toBe("-12.50");
      expect(m.textOf(m.sub(m.zero, given(m, 1240)), 0)).toBe("-12.4");
      expect(m.textOf(m.sub(m.zero, percent), 2)).toBe("-0.0055");
      expect(m.textOf(percent, 0)).toBe("0.0055");
      expect(m.textOf(m.sub(m.zero, percent), 0)).toBe("-0.0055");
      expect(m.textOf(m.sum([]), 2)).toBe("0.00");
    });
  });
});

describe("a figure of more than twenty digits", () => {
  it("keeps them all in exact arithmetic", () => {
    const m = exactCalculator;
    const most = given(m, 99_999_999_999);
    // (10¹¹ − 1)² = 10²² − 2 × 10¹¹ + 1, of which a percentage of kroner is the millionth part.
    expect(m.textOf(m.percent(most, most), 2)).toBe("9999999999800000.000001");
  });
});

describe("a figure that does not end as a decimal", () => {
  it("stays a fraction in lowest terms in exact arithmetic", () => {
    const m = exactCalculator;
    const share = m.share(given(m, 45_000), given(m, 200), given(m, 2600));
    // 450 × 2 / 26 = 450 / 13.
    expect(m.textOf(share, 2)).toBe("450/13");
    // 450 − 450 / 13 = 5400 / 13.
    expect(m.textOf(m.sub(given(m, 45_000), share), 2)).toBe("5400/13");
    expect(m.textOf(m.add(share, m.sub(given(m, 45_000), share)), 2)).toBe("450.00");
    expect(m.textOf(m.percent(given(m, 5_000), share), 2)).toBe("225/13");
  });

  it("is reduced also where plain numbers cannot hold it", () => {
    const m = exactCalculator;
    const most = given(m, 99_999_999_999);
    // (10¹¹ − 1)² is 9 more than a multiple of 13, odd, and ends in 1: nothing in 13 × 10⁴ divides it.
    const share = m.share(m.times(most, most), given(m, 100), given(m, 1300));
    expect(m.textOf(share, 2)).toBe("9999999999800000000001/130000");
    expect(m.exceeds(share, m.zero)).toBe(true);
    expect(m.exceeds(m.zero, share)).toBe(false);
  });

  it("ends after all when what is left under the line is twos and fives", () => {
    const m = exactCalculator;
    const part = (of: number, one: number, whole: number) =>
      m.textOf(m.share(given(m, of * 100), given(m, one * 100), given(m, whole * 100)), 2);
    // 1 / 8 = 0,125; 3 / 40 = 0,075; 7 × 3 / 6 = 7 / 2 = 3,5; 1 / 6 has a three under the line.
    expect([part(1, 1, 8), part(1, 3, 40), part(7, 3, 6), part(1, 1, 6)]).toEqual([
      "0.125",
      "0.075",
      "3.50",
      "1/6",
    ]);
  });

  it("can be what something is shared by", () => {
    const m = exactCalculator;
    const third = m.share(given(m, 100), given(m, 100), given(m, 300));
    // 5 × 2 / (1 / 3) = 30; 5 × (1 / 3) / (1 / 3) = 5.
    expect(m.textOf(m.share(given(m, 500), given(m, 200), third), 2)).toBe("30.00");
    expect(m.textOf(m.share(given(m, 500), third, third), 2)).toBe("5.00");
  });

  it("is shown with ten decimals, rounded to the nearest", () => {
    const m = exactCalculator;
    const thirds = (count: number) =>
      m.shownOf(m.share(given(m, 100), given(m, count * 100), given(m, 300)), 2);
    expect([thirds(1), thirds(2)]).toEqual(["0.3333333333", "0.6666666667"]);
  });

  it("stays exact through long calculations", () => {
    fc.assert(
      fc.property(money, days, days, days, (a, x, y, z) => {
        const m = exactCalculator;
        const [one, two, three] = [x, y, z].map((n) => given(m, n * 100)) as [never, never, never];
        const share = m.share(m.share(given(m, a), one, two), two, three);
        const exact = divide(multiply(hundredths(a), fraction(BigInt(x))), fraction(BigInt(z)));
        expect(parse(m.textOf(share, 2) ?? "")).toEqual(exact);
      }),
    );
  });

  it("is never shown as exact by whole numbers", () => {
    const m = wholeCalculator;
    expect(m.textOf(m.share(given(m, 45_000), given(m, 100), given(m, 1300)), 2)).toBeUndefined();
  });

  it("keeps a recording of whole numbers from answering with a trace", () => {
    const { calculator: m, end } = recording(wholeCalculator);
    const step = { id: "andel", da: "Andel", en: "Share", law: "LAB § 176" };
    m.step(step, m.share(given(m, 45_000), given(m, 100), given(m, 1300)));
    expect(end()).toBeUndefined();
  });
});

describe("whole numbers", () => {
  it("refuse to write what is too large to be exact", () => {
    expect(wholeCalculator.textOf(2 ** 53, 2)).toBeUndefined();
  });

  it("write what is below zero by less than an øre", () => {
    const m = wholeCalculator;
    // 0 - 55 % of 0.01 = -0.0055.
    const below = m.sub(m.zero, m.percent(given(m, 5500), given(m, 1)));
    expect(m.textOf(below, 2)).toBe("-0.0055");
  });
});

describe("thirds of whole numbers", () => {
  const m = thirdsCalculator;
  const monthOf = (week: number) => m.share(given(m, week), given(m, 5200), given(m, 1200));
  /** Weeks of up to 10⁹ kr. in øre. */
  const week = fc.integer({ min: 0, max: 100_000_000_000 });

  it("turn every week into a month as decimals do, and its percentages and rounding too", () => {
    const exact = exactCalculator;
    fc.assert(
      fc.property(week, percentage, (oere, percent) => {
        const month = monthOf(oere);
        const same = exact.share(given(exact, oere), given(exact, 5200), given(exact, 1200));
        expect(m.shownOf(month, 2)).toBe(exact.shownOf(same, 2));
        expect(m.shownOf(m.roundToOere(month), 2)).toBe(exact.shownOf(exact.roundToOere(same), 2));
        expect(m.shownOf(m.roundToKroner(month), 2)).toBe(exact.shownOf(exact.roundToKroner(same), 2));
        const rest = m.excess(month, m.percent(given(m, percent * 100), given(m, oere)));
        const sameRest = exact.excess(same, exact.percent(given(exact, percent * 100), given(exact, oere)));
        expect(m.shownOf(rest, 2)).toBe(exact.shownOf(sameRest, 2));
      }),
    );
  });

  it("lose no digit of the largest products: 31 days of 1,000,000 kr., 31 days of 10,000 km at 100 kr.", () => {
    expect(m.textOf(m.times(given(m, 3100), given(m, 99_999_999)), 2)).toBe("30999999.69");
    const km = m.times(given(m, 3100), given(m, 999_999));
    // 31 · 9999.99 = 309,999.69 km; · 99.99 kr. = 30,996,869.0031 kr.
    expect(m.textOf(m.times(km, given(m, 9999)), 2)).toBe("30996869.0031");
  });

  it("write thirds to ten decimals, and exactly as fractions", () => {
    // 0.01 · 52 / 12 = 0.04333…, 0.02 · 52 / 12 = 0.08666…, 0.03 · 52 / 12 = 0.13.
    expect([1, 2, 3].map((oere) => m.shownOf(monthOf(oere), 2))).toEqual([
      "0.0433333333",
      "0.0866666667",
      "0.13",
    ]);
    // 0.01 · 52 / 12 = 0.52 / 12 = 13 / 300, and twice that is 13 / 150.
    expect([1, 2, 3].map((oere) => m.textOf(monthOf(oere), 2))).toEqual(["13/300", "13/150", "0.13"]);
  });
});

/** A share of an amount, or of a week that is turned into a month, in decimals. */
const shareOf = (oere: number, part: number, of: number, isWeek: boolean) => {
  const m = exactCalculator;
  const whole = isWeek ? m.share(given(m, oere), given(m, 5200), given(m, 1200)) : given(m, oere);
  return m.share(whole, given(m, part * 100), given(m, of * 100));
};

describe("whole numbers of the parts that figures are divided by", () => {
  it("write every share of planned days as fractions do, also of a week that is turned into a month", () => {
    fc.assert(
      fc.property(money, days, fc.nat(31), fc.boolean(), (oere, planned, lost, isWeek) => {
        const m = calculatorInParts(planned * (isWeek ? 3 : 1));
        const whole = isWeek ? m.share(given(m, oere), given(m, 5200), given(m, 1200)) : given(m, oere);
        const exact = isWeek ? multiply(hundredths(oere), fraction(13n, 3n)) : hundredths(oere);
        const share = m.share(whole, given(m, lost * 100), given(m, planned * 100));
        const same = multiply(exact, fraction(BigInt(lost), BigInt(planned)));
        expect(m.textOf(share, 2)).toBe(print(same, 2));
        expect(m.textOf(m.roundToOere(share), 2)).toBe(print(roundHalfUp(same, 100n), 2));
        expect(m.textOf(m.sub(m.zero, share), 2)).toBe(print(minus(fraction(0n), same), 2));
        expect(m.shownOf(share, 2)).toBe(exactCalculator.shownOf(shareOf(oere, lost, planned, isWeek), 2));
      }),
    );
  });

  it("lose no digit of the largest figures that callers let them hold", () => {
    // 31 planned days: 10⁹ / 31 kr. is 32,258,064.51 kr. and a bit; a day of it is 1,040,582.726129… kr.
    const m = calculatorInParts(31);
    const largest = given(m, 3_225_806_451);
    expect(m.textOf(m.share(largest, given(m, 100), given(m, 3100)), 2)).toBe("3225806451/3100");
    expect(m.textOf(m.percent(given(m, 10_000), largest), 2)).toBe("32258064.51");
    expect(m.textOf(m.percent(given(m, 100), largest), 2)).toBe("322580.6451");
  });

  it("write as many decimals as a share has", () => {
    // 0.01 kr. / 16 = 0.000625 kr.
    const m = calculatorInParts(16);
    expect(m.textOf(m.share(given(m, 1), given(m, 100), given(m, 1600)), 2)).toBe("0.000625");
    expect(m.shownOf(m.share(given(m, 1), given(m, 100), given(m, 1600)), 2)).toBe("0.000625");
    // Of the finest figure, 0.0001 kr., a sixteenth has eight decimals.
    expect(m.textOf(1, 2)).toBe("0.00000625");
    expect(m.textOf(16, 0)).toBe("0.0001");
    expect(m.textOf(0, 0)).toBe("0");
    expect(m.textOf(-1_600, 2)).toBe("-0.01");
  });

  it("write at least so many decimals, and a fraction whatever is asked for", () => {
    const m = calculatorInParts(3);
    // 30,000 thirds of a ten-thousandth are 1, and 15,000 of them 0.5.
    expect([0, 30_000, 15_000].map((figure) => m.textOf(figure, 3))).toEqual(["0.000", "1.000", "0.500"]);
    expect([0, 2, 3].map((decimals) => m.textOf(1, decimals))).toEqual(["1/30000", "1/30000", "1/30000"]);
    expect(m.textOf(-1, 2)).toBe("-1/30000");
    expect(m.shownOf(2 ** 53, 2)).toBeUndefined();
  });

  it("do every operation as decimals do", () => {
    const texts = <N, C>(m: Calculator<N, C>) => {
      const [a, b] = [given(m, 1000), given(m, 300)];
      const figures = [
        m.zero,
        m.sum([a, b, a]),
        m.add(a, b),
        m.sub(a, b),
        m.times(b, a),
        m.percent(b, a),
        m.share(a, b, a),
        m.min(a, b),
        m.min(b, a),
        m.max(a, b),
        m.max(b, a),
        m.excess(a, b),
        m.excess(b, a),
        m.choose(m.exceeds(a, b), a, b),
        m.choose(m.exceeds(b, a), a, b),
        m.roundToOere(m.percent(b, b)),
        m.roundToKroner(m.percent(b, a)),
      ];
      return figures.map((figure) => m.textOf(figure, 2));
    };
    // 10 and 3: 10 + 3 + 10, 10 + 3, 10 - 3, 3 · 10, 3 % of 10, 10 · 3 / 10, and so on; 3 % of 3 is 0.09.
    const expected = "0 23 13 7 30 0.3 3 3 3 10 10 7 0 10 3 0.09 0"
      .split(" ")
      .map((text) => Number(text).toFixed(2));
    expect(texts(calculatorInParts(10))).toEqual(expected);
    expect(texts(exactCalculator)).toEqual(expected);
  });
});
