import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsFor } from "../../src/calculate/calculate-prepared.js";
import { calculateTraced } from "../../src/calculate/calculate-traced.js";
import { prepareCase } from "../../src/cases/prepare-case.js";
import { calculate, type Case, type Godtgoerelse, type Ydelse } from "../../src/index.js";
import { builtInOrdninger, builtInTables } from "../../src/rates/built-in.js";
import { openRateBook } from "../../src/rates/rate-book.js";
import type { RateTable } from "../../src/rates/rate-table.js";

const BOOK = openRateBook(builtInTables(), { ordninger: builtInOrdninger() });

const ready = (sag: Case, book = BOOK) => {
  const prepared = prepareCase(sag, book);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.errors));
  return prepared;
};

const partsOf = (sag: Case, book = BOOK) => {
  const { sag: read, rates } = ready(sag, book);
  return partsFor(read, rates);
};

/** A month of 2022 with both parts; nothing is lost and nothing needs to be turned into a month. */
const sagWith = (ydelse: Partial<Ydelse> = {}, godtgoerelse: Partial<Godtgoerelse> = {}): Case => ({
  maaned: "2022-03",
  ydelse: {
    forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
    modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
    hidtidigYdelse: { art: "kontanthjaelp" },
    indtaegter: [{ art: "loen", beloeb: "20000.01" }],
    ...ydelse,
  },
  godtgoerelse: {
    ordning: "takst-750",
    ydelsesart: "ressourceforloebsydelse",
    tilbud: "nytteindsats",
    afstandKm: "12.4",
    dokumenteretBegraensning: false,
    dagePrUge: 3,
    planlagteDage: 13,
    fravaersdage: 0,
    loenindtaegt: false,
    ...godtgoerelse,
  },
});

const ugentlig = (beloeb: string) => ({ art: "ledighedsydelse", beloeb, pr: "uge" }) as const;
const loen = (beloeb: string) => [{ art: "loen", beloeb } as const];

describe("the parts of a ten-thousandth that a case is traced in", () => {
  it("are one, thirds for a week, the planned days where some are lost, and thirds of these", () => {
    expect(partsOf(sagWith())).toBe(1);
    expect(partsOf(sagWith({ hidtidigYdelse: ugentlig("4405") }))).toBe(3);
    expect(partsOf(sagWith({}, { fravaersdage: 1 }))).toBe(13);
    expect(partsOf(sagWith({ hidtidigYdelse: ugentlig("4405") }, { fravaersdage: 1 }))).toBe(39);
    expect(partsOf({ maaned: "2022-03", befordring: { kmPrDag: "49.6", dage: 19 } })).toBe(1);
  });

  it("are those of days of sanction too", () => {
    // No published scheme of 2022 deducts them, so that the case is made here and not read.
    const { sag, rates } = ready(sagWith());
    const sanctioned = { ...sag, godtgoerelse: { ...sag.godtgoerelse, sanktionsdage: 2 } } as Case;
    expect(partsFor(sanctioned, rates)).toBe(13);
    const twice = {
      ...sag,
      godtgoerelse: { ...sag.godtgoerelse, sanktionsdage: 2, fravaersdage: 1 },
    } as Case;
    expect(partsFor(twice, rates)).toBeUndefined();
  });

  it("are none where a part of the month is paid: it need not end at all", () => {
    const forloeb = { art: "ressourceforloeb", start: "2022-03-11" } as const;
    expect(partsOf(sagWith({ forloeb, delmaaned: { metode: "kalenderdage", dage: 21 } }))).toBeUndefined();
  });

  it("are none where the amounts of the case, in parts, are longer than 10⁹ kr.", () => {
    const lost = { planlagteDage: 10, fravaersdage: 1 };
    // 10 · 100,000,000.00 kr. is 10⁹ kr., which is the most.
    expect(partsOf(sagWith({ indtaegter: loen("100000000") }, lost))).toBe(10);
    expect(partsOf(sagWith({ indtaegter: loen("100000000.01") }, lost))).toBeUndefined();
    expect(partsOf(sagWith({ indtaegter: loen("100000000.01") }))).toBe(1);
    // Every amount counts: 99,999,000 + 1,000 kr. is the most too, and an øre more is too much.
    const both = (beloeb: string) =>
      sagWith({ indtaegter: loen("99999000"), hidtidigYdelse: ugentlig(beloeb) }, lost);
    expect(partsOf(both("1000"))).toBe(30);
    expect(partsOf(both("1000.01"))).toBeUndefined();
    const modtager = { foedselsdato: "2001-06-15", forsoerger: false, hjemmeboende: true };
    const bidrag = (kroner: string) =>
      sagWith({ indtaegter: loen("99999000"), modtager: { ...modtager, bidrag: kroner } }, lost);
    expect(partsOf(bidrag("1000"))).toBe(10);
    expect(partsOf(bidrag("1000.01"))).toBeUndefined();
    const { sag, rates } = ready(sagWith({ indtaegter: loen("99999000") }, lost));
    const udgift = (kroner: string) =>
      ({ ...sag, godtgoerelse: { ...sag.godtgoerelse, udgift: kroner } }) as Case;
    expect(partsFor(udgift("1000"), rates)).toBe(10);
    expect(partsFor(udgift("1000.01"), rates)).toBeUndefined();
  });

  it("are none where a rate, in parts, is larger than products leave room for", () => {
    const withKm = (amount: string): Case & { readonly book: typeof BOOK } => {
      const table = builtInTables().find(
        ({ table: name, validFrom, validTo }) =>
          name === "befordring" && validFrom <= "2022-03-31" && "2022-03-31" <= validTo,
      ) as RateTable;
      const kmSats = { ...table.values["kmSats"], amount };
      const own = [{ ...table, values: { ...table.values, kmSats } } as RateTable];
      const book = openRateBook(builtInTables(), { own, ordninger: builtInOrdninger() });
      return {
        ...sagWith({}, { planlagteDage: 10, fravaersdage: 1 }),
        befordring: { kmPrDag: 60, dage: 9 },
        book,
      };
    };
    // 10 · 10.00 kr. a kilometre is 100 kr., which is the most.
    const { book, ...most } = withKm("10");
    expect(partsOf(most, book)).toBe(10);
    const { book: other, ...more } = withKm("10.01");
    expect(partsOf(more, other)).toBeUndefined();
    expect(partsOf({ ...more, godtgoerelse: sagWith().godtgoerelse! }, other)).toBe(1);
  });
});

const amount = fc.integer({ min: 0, max: 4_000_000 }).map((oere) => (oere / 100).toFixed(2));

describe("a trace", () => {
  it("is the same in parts as in decimals", () => {
    fc.assert(
      fc.property(
        fc.record({ wage: amount, other: amount, week: amount, isWeek: fc.boolean() }),
        fc.record({
          planned: fc.integer({ min: 1, max: 31 }),
          lost: fc.nat(31),
          days: fc.integer({ min: 1, max: 7 }),
        }),
        fc.constantFrom("oere" as const, "krone" as const),
        ({ wage, other, week, isWeek }, { planned, lost, days }, rounding) => {
          const indtaegter = [...loen(wage), { art: "leje", beloeb: other } as const];
          const hidtidigYdelse = isWeek ? ugentlig(week) : ({ art: "kontanthjaelp" } as const);
          const fravaersdage = Math.min(planned, lost);
          const { sag, rates } = ready(
            sagWith(
              { indtaegter, hidtidigYdelse },
              { planlagteDage: planned, fravaersdage, dagePrUge: days },
            ),
          );
          const parts = partsFor(sag, rates);
          expect(parts).toBeDefined();
          expect(calculateTraced(parts, sag, rates, { rounding })).toEqual(
            calculateTraced(undefined, sag, rates, { rounding }),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it("tells nothing of a calculation that a fault broke off before it", () => {
    const { sag, rates } = ready(sagWith());
    const before = calculateTraced(1, sag, rates, { rounding: "oere" });
    const withoutSats = { ...rates, godtgoerelse: undefined };
    const broken = ready(sagWith({ indtaegter: loen("5") }));
    expect(() => calculateTraced(1, broken.sag, withoutSats, { rounding: "oere" })).toThrow();
    expect(calculateTraced(1, sag, rates, { rounding: "oere" })).toEqual(before);
    // Nor in other parts, which share the names of steps.
    expect(() => calculateTraced(1, broken.sag, withoutSats, { rounding: "oere" })).toThrow();
    expect(calculateTraced(13, sag, rates, { rounding: "oere" })).toEqual(before);
  });

  it("is not changed by what a caller does to an earlier one", () => {
    const traced = () => {
      const result = calculate(sagWith({ hidtidigYdelse: ugentlig("4405") }, { fravaersdage: 1 }), {
        trace: true,
      });
      return result.ok ? (result.trace ?? []) : [];
    };
    const earlier = traced();
    const said = JSON.parse(JSON.stringify(earlier)) as unknown;
    const spoil = (value: unknown): void => {
      if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
      Object.values(value).forEach(spoil);
      for (const key of Object.keys(value)) Reflect.set(value, key, "spoilt");
    };
    earlier.forEach(spoil);
    expect(traced()).toEqual(said);
  });
});
