import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate, calculateForloeb, type Maanedsresultat } from "../../src/index.js";
import { caseByHand } from "../cases/forloeb/courses.js";
import { arbitraryCourse } from "./arbitrary-course.js";

const amountsOf = (row: object) => {
  const { ydelse, godtgoerelse, befordring, forbehold, trace } = row as Record<string, unknown>;
  return { ydelse, godtgoerelse, befordring, forbehold, trace };
};

const codesOf = (answer: { ok: boolean; errors?: readonly { code: string }[] }) =>
  (answer.errors ?? []).map(({ code }) => code);

/** Kroner as ten-thousand-millionths, which every figure of a row is a whole number of. */
const asBigInt = (plain: string): bigint => {
  const [whole = "", decimals = ""] = plain.split(".");
  return BigInt(whole) * 10n ** 10n + BigInt(decimals.padEnd(10, "0"));
};

const sumOf = (
  rows: readonly Maanedsresultat[],
  figure: (row: Maanedsresultat & { ok: true }) => string | undefined,
) => rows.reduce((sum, row) => sum + (row.ok ? asBigInt(figure(row) ?? "0") : 0n), 0n);

describe("every course", () => {
  const courses = fc.sample(arbitraryCourse, { numRuns: 300, seed: 6 });

  it("of those generated is calculated often enough for the other laws to say something", () => {
    const results = courses.map((sag) => calculateForloeb(sag));
    const rows = results.flatMap(({ maaneder = [] }) => maaneder);
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(80);
    expect(rows.filter(({ ok }) => ok).length).toBeGreaterThan(1500);
    for (const field of ["aendringer", "haendelser", "befordring", "godtgoerelse"])
      expect(rows.filter((row) => field in row).length).toBeGreaterThan(10);
    expect(rows.filter((row) => "aldersskifte" in row).length).toBeGreaterThan(2);
    const niveauer = new Set(rows.map((row) => (row.ok ? row.niveau : "")));
    expect(niveauer.size).toBe(5);
  });

  it("has in each month what `calculate` says of the case of that month", () => {
    fc.assert(
      fc.property(arbitraryCourse, fc.boolean(), fc.constantFrom("oere", "krone"), (sag, trace, rounding) => {
        for (const row of calculateForloeb(sag, { trace, rounding }).maaneder ?? []) {
          const alone = calculate(caseByHand(sag, row.maaned), { trace, rounding });
          expect(row.ok).toBe(alone.ok);
          if (row.ok) expect(amountsOf(row)).toEqual(amountsOf(alone));
          else expect(codesOf(row)).toEqual(codesOf(alone as never));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("that is refused as a whole has no month without an error", () => {
    fc.assert(
      fc.property(arbitraryCourse, (sag) => {
        const result = calculateForloeb(sag);
        expect(result.ok).toBe(result.maaneder?.every(({ ok }) => ok) ?? false);
        if (!result.ok) expect(result.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it("has the sums of its rows", () => {
    fc.assert(
      fc.property(arbitraryCourse, (sag) => {
        const { maaneder: rows, total } = calculateForloeb(sag);
        fc.pre(rows !== undefined && total !== undefined);
        expect(total.maaneder).toBe(rows.length);
        expect(total.beregnede).toBe(rows.filter(({ ok }) => ok).length);
        for (const figure of ["foerFradrag", "fradrag", "sanktion", "udbetaling"] as const)
          expect(asBigInt(total.ydelse[figure])).toBe(sumOf(rows, ({ ydelse }) => ydelse[figure]));
        for (const part of ["godtgoerelse", "befordring"] as const) {
          expect(part in total).toBe(rows.some((row) => part in row));
          expect(asBigInt(total[part]?.beloeb ?? "0")).toBe(sumOf(rows, (row) => row[part]?.beloeb));
        }
      }),
      { numRuns: 150 },
    );
  });
});
