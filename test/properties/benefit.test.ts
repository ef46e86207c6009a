import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate, type Case, type Ydelsesresultat } from "../../src/index.js";
import { minus, parse, type Fraction, isGreater, fraction } from "../arithmetic/fractions.js";
import { arbitraryMonth, caseOf, kroner, type Month } from "./arbitrary-month.js";

const benefit = (sag: Case): Ydelsesresultat => {
  const result = calculate(sag);
  if (!result.ok || result.ydelse === undefined) throw new Error(JSON.stringify(result));
  return result.ydelse;
};
const paid = (sag: Case): Fraction => parse(benefit(sag).udbetaling);
const isAtLeast = (a: Fraction, b: Fraction): boolean => !isGreater(b, a);

/** The share of one more krone of wages that is deducted at most, in per cent. */
const MARGINAL = 55n;

describe("the benefit of any month", () => {
  it("is never negative and never more than the rate", () => {
    fc.assert(
      fc.property(arbitraryMonth, (one) => {
        const { foerFradrag, udbetaling } = benefit(caseOf(one));
        expect(isAtLeast(parse(udbetaling), fraction(0n))).toBe(true);
        expect(isAtLeast(parse(foerFradrag), parse(udbetaling))).toBe(true);
      }),
    );
  });

  it("never falls when an income falls, and for wages never rises by more than 55 % of the fall", () => {
    fc.assert(
      fc.property(
        arbitraryMonth,
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.constantFrom("loen" as const, "forsikring" as const, "formue" as const),
        (one, low, more, kind) => {
          const withIncome = (oere: number): Month => ({
            ...one,
            incomes: [...one.incomes, { art: kind, beloeb: kroner(oere) }],
          });
          const rise = minus(paid(caseOf(withIncome(low))), paid(caseOf(withIncome(low + more))));
          expect(isAtLeast(rise, fraction(0n))).toBe(true);
          // Both payments are rounded, each by at most half an øre.
          const limit =
            kind === "loen" ? fraction(BigInt(more) * MARGINAL + 100n, 10_000n) : parse(kroner(more + 1));
          expect(isAtLeast(limit, rise)).toBe(true);
        },
      ),
    );
  });

  it("is for a forsørger never below that of a person who is none", () => {
    fc.assert(
      fc.property(arbitraryMonth, (one) => {
        const as = (forsoerger: boolean) => paid(caseOf({ ...one, person: { ...one.person, forsoerger } }));
        expect(isAtLeast(as(true), as(false))).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the incomes", () => {
    const shuffled = arbitraryMonth.chain((one) =>
      fc
        .shuffledSubarray([...one.incomes], { minLength: one.incomes.length })
        .map((incomes) => [one, { ...one, incomes }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(benefit(caseOf(other))).toEqual(benefit(caseOf(one)));
      }),
    );
  });

  it("does not depend on how wages are split", () => {
    fc.assert(
      fc.property(arbitraryMonth, fc.nat(2_000_000), fc.nat(2_000_000), (one, a, b) => {
        const wages = (...oere: number[]): Month => ({
          ...one,
          incomes: oere.map((part) => ({ art: "loen", beloeb: kroner(part) })),
        });
        expect(benefit(caseOf(wages(a, b)))).toEqual(benefit(caseOf(wages(a + b))));
      }),
    );
  });

  it("survives white space in the JSON and the round trip through it", () => {
    fc.assert(
      fc.property(arbitraryMonth, fc.integer({ min: 0, max: 4 }), (one, indent) => {
        const sag = caseOf(one);
        const again = JSON.parse(JSON.stringify(sag, null, indent)) as Case;
        expect(calculate(again, { trace: true })).toEqual(calculate(sag, { trace: true }));
        const result = calculate(sag, { trace: true });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  it("is the same with and without a trace", () => {
    fc.assert(
      fc.property(arbitraryMonth, (one) => {
        const { trace, ...traced } = calculate(caseOf(one), { trace: true }) as { trace?: unknown };
        expect(traced).toEqual(calculate(caseOf(one)));
        expect(trace).toBeDefined();
      }),
    );
  });

  it("is not changed by changing the case afterwards, and does not change the case", () => {
    fc.assert(
      fc.property(arbitraryMonth, (one) => {
        const sag = caseOf(one);
        const before = structuredClone(sag);
        calculate(sag, { trace: true });
        expect(sag).toEqual(before);
      }),
    );
  });
});
