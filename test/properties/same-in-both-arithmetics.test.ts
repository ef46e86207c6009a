import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactCalculator } from "../../src/arithmetic/exact.js";
import { recording } from "../../src/arithmetic/recording.js";
import { thirdsCalculator, wholeCalculator } from "../../src/arithmetic/whole.js";
import { caseCalculator } from "../../src/calculate/case-calculator.js";
import type { Rounding } from "../../src/calculate/options.js";
import { prepareCase } from "../../src/cases/prepare-case.js";
import { calculate, type Case } from "../../src/index.js";
import { builtInOrdninger, builtInTables } from "../../src/rates/built-in.js";
import { openRateBook } from "../../src/rates/rate-book.js";
import { amount, arbitraryMonth, caseOf, kroner } from "./arbitrary-month.js";

const BOOK = openRateBook(builtInTables(), { ordninger: builtInOrdninger() });
const itself = (condition: boolean) => condition;

const withAllParts: fc.Arbitrary<Case> = fc
  .tuple(
    arbitraryMonth.filter(({ maaned }) => maaned >= "2020"),
    fc.integer({ min: 0, max: 3000 }).map(kroner),
    fc.integer({ min: 1, max: 31 }),
    fc.nat(31),
    fc.integer({ min: 1, max: 7 }),
    fc.boolean(),
  )
  .map(([one, km, planned, absent, days, flag]) => ({
    ...caseOf(one),
    godtgoerelse: {
      ordning: "takst-750",
      ydelsesart: "ressourceforloebsydelse",
      tilbud: "nytteindsats",
      afstandKm: km,
      dokumenteretBegraensning: flag,
      dagePrUge: days,
      planlagteDage: planned,
      fravaersdage: Math.min(absent, planned),
      loenindtaegt: false,
    },
    befordring: { kmPrDag: km, dage: planned },
  }));

const rounding = fc.constantFrom<Rounding>("oere", "krone");

describe("the arithmetics give the same answer to every case", () => {
  it("exact decimals, whole numbers and recordings of both", () => {
    fc.assert(
      fc.property(withAllParts, rounding, (sag, to) => {
        const prepared = prepareCase(sag, BOOK);
        if (!prepared.ok) throw new Error(JSON.stringify(prepared.errors));
        const { rates } = prepared;
        const exact = caseCalculator(exactCalculator, to, itself)(sag, rates);
        expect(caseCalculator(wholeCalculator, to, itself)(sag, rates)).toEqual(exact);
        const valueOf = ({ value }: { value: boolean }) => value;
        for (const inner of [exactCalculator, wholeCalculator] as (typeof exactCalculator)[]) {
          const { calculator } = recording(inner);
          expect(caseCalculator(calculator, to, valueOf)(sag, rates)).toEqual(exact);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("exact decimals and thirds of whole numbers, where a week is turned into a month", () => {
    const art = fc.constantFrom("sygedagpenge", "ledighedsydelse", "foertidspension");
    fc.assert(
      fc.property(arbitraryMonth, art, amount, rounding, (one, earlier, beloeb, to) => {
        const sag = caseOf(one) as Case & { readonly ydelse: object };
        const berettigetTil = earlier === "sygedagpenge" ? { berettigetTil: "2099-12-31" } : {};
        const hidtidigYdelse = { art: earlier, beloeb, pr: "uge", ...berettigetTil };
        const week = { ...sag, ydelse: { ...sag.ydelse, hidtidigYdelse, sanktionsdage: 0 } };
        const prepared = prepareCase(week, BOOK);
        if (!prepared.ok) throw new Error(JSON.stringify(prepared.errors));
        const answer = caseCalculator(thirdsCalculator, to, itself)(prepared.sag, prepared.rates);
        expect(answer).toEqual(caseCalculator(exactCalculator, to, itself)(prepared.sag, prepared.rates));
      }),
      { numRuns: 300 },
    );
  });

  it("also where the sum of the incomes is too large for whole numbers", () => {
    fc.assert(
      fc.property(arbitraryMonth, amount, (one, extra) => {
        const huge = { art: "anden", beloeb: "1000000000" } as const;
        const incomes = [huge, huge, { art: "anden", beloeb: extra } as const];
        const result = calculate(caseOf({ ...one, incomes }));
        // 2 · 10⁹ kr. and the extra income.
        const oere = 200_000_000_000 + Math.round(Number(extra) * 100);
        expect(result).toMatchObject({ ok: true, ydelse: { fradrag: kroner(oere), udbetaling: "0.00" } });
      }),
    );
  });

  it("and a share that does not end is traced exactly", () => {
    const result = calculate(
      {
        maaned: "2022-03",
        godtgoerelse: {
          ordning: "takst-750",
          ydelsesart: "kontanthjaelp",
          tilbud: "virksomhedspraktik",
          afstandKm: "12.4",
          dokumenteretBegraensning: false,
          dagePrUge: 3,
          planlagteDage: 13,
          fravaersdage: 1,
          loenindtaegt: false,
        },
      },
      { trace: true },
    );
    if (!result.ok) throw new Error(JSON.stringify(result));
    const absence = result.trace?.find(({ id }) => id === "godtgoerelse.fradrag-for-fravaer");
    // 60 % of 750 is 450; one day of thirteen is 450 / 13.
    expect(absence?.value).toBe("450/13");
  });
});
