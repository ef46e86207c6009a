import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateColumns, type CalculatedColumns, fejlkoder } from "../../src/batch.js";
import { calculate, type Case, type CaseResult, type Rounding } from "../../src/index.js";
import { arbitraryBrokenRow, arbitraryRow, caseOf, kolonnerOf, type Parts, type Row } from "./rows.js";

const parts: fc.Arbitrary<Parts> = fc
  .record({ ydelse: fc.boolean(), godtgoerelse: fc.boolean(), befordring: fc.boolean() })
  .filter((one) => Object.values(one).some(Boolean));

const oere = (text: string | undefined): number =>
  text === undefined ? NaN : Math.round(Number(text) * 100);

/** Ten-thousandths from a text of any length; the text of a figure that does not end has ten decimals. */
const tenThousandths = (text: string | undefined): number =>
  text === undefined ? NaN : Number(text) * 10_000;

const bits = (result: CaseResult): readonly string[] =>
  result.ok ? [] : [...new Set(result.errors.map(({ code }) => code))].sort();

const calculated = (rows: readonly Row[], asked: Parts, rounding: Rounding): CalculatedColumns => {
  const columns = calculateColumns(kolonnerOf(rows, asked), { rounding });
  if (!columns.ok) throw new Error(JSON.stringify(columns.errors));
  return columns;
};

const holdAgainst = (rows: readonly Row[], asked: Parts, rounding: Rounding): void => {
  const columns = calculated(rows, asked, rounding);
  expect(columns.raekker).toBe(rows.length);
  rows.forEach((row, i) => {
    const result = calculate(caseOf(row, asked) as Case, { rounding });
    const shown = JSON.stringify(caseOf(row, asked));
    expect([...fejlkoder(columns.fejl[i]!)].sort(), shown).toEqual(bits(result));
    const { ydelse, godtgoerelse, befordring } = result.ok
      ? result
      : ({} as Partial<typeof result & { ok: true }>);
    if (asked.ydelse) {
      expect(columns.ydelse!.udbetaling[i], shown).toBe(oere(ydelse?.udbetaling));
      for (const key of ["foerFradrag", "fradrag", "sanktion"] as const) {
        const expected = tenThousandths(ydelse?.[key]);
        const column = columns.ydelse![key][i]!;
        if (Number.isNaN(expected)) expect(column, shown).toBeNaN();
        else expect(Math.abs(column - expected), shown).toBeLessThan(1e-4);
      }
    }
    if (asked.godtgoerelse) {
      expect(columns.godtgoerelse!.beloeb[i], shown).toBe(oere(godtgoerelse?.beloeb));
      expect(columns.godtgoerelse!.berettiget[i], shown).toBe(Number(godtgoerelse?.berettiget ?? false));
    }
    if (asked.befordring) expect(columns.befordring!.beloeb[i], shown).toBe(oere(befordring?.beloeb));
  });
};

const rounding = fc.constantFrom<Rounding>("oere", "krone");

describe("columns give every row what calculate gives its case", () => {
  it("amounts and codes of rows that a caseload holds", () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 40 }), parts, rounding, (rows, asked, to) => {
        holdAgainst(rows, asked, to);
      }),
      { numRuns: 150 },
    );
  });

  it("and of rows that are broken", () => {
    fc.assert(
      fc.property(fc.array(arbitraryBrokenRow, { maxLength: 20 }), parts, rounding, (rows, asked, to) => {
        holdAgainst(rows, asked, to);
      }),
      { numRuns: 150 },
    );
  });
});
