import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInTables } from "../../src/rates/built-in.js";
import { openRateBook } from "../../src/rates/rate-book.js";
import { keysOf, type RateTable, type RateTableName, TABLE_NAMES } from "../../src/rates/rate-table.js";
import { ownTable } from "./checks.js";

const tables = builtInTables();
const book = openRateBook(tables);
const NO_TABLE = {
  found: false,
  reason: {
    da: "Der er ingen satser for perioden i dette bibliotek.",
    en: "This library has no rates for the period.",
  },
};

describe("a rate book", () => {
  it("answers with the figure in øre, its unit, paragraph, name and evidence", () => {
    expect(book.on("2022-03-31").rate("loenfradrag", "fradragPrArbejdstime")).toMatchObject({
      found: true,
      rate: {
        id: "loenfradrag.fradragPrArbejdstime",
        da: "Beløb pr. arbejdstime i tilbud, der ses bort fra",
        en: "Amount disregarded per hour worked in a tilbud",
        hundredths: 1698,
        unit: "DKK/hour",
        reference: {
          table: "loenfradrag",
          key: "fradragPrArbejdstime",
          validFrom: "2022-01-01",
          validTo: "2022-12-31",
          status: "published",
        },
      },
    });
  });

  it("says nothing of callers, corrections or notes where there are none", () => {
    const opened = openRateBook(builtInTables());
    const answer = opened.on("2022-06-30").rate("sygedagpenge", "hoejesteBeloebPrUge");
    expect(answer.found && Object.keys(answer.rate.reference)).toEqual([
      "table",
      "key",
      "validFrom",
      "validTo",
      "status",
      "sources",
    ]);
  });

  it("passes on the note of a figure", () => {
    const answer = book.on("2019-06-30").rate("ledighedsydelse", "procent89PrUge");
    expect(answer.found && answer.rate.reference.note?.da).toContain("16.791 kr.");
  });

  it.each(["2012-12-31", "2025-01-01"])("has no rate before the first table or after the last: %s", (day) => {
    expect(book.on(day).rate("ressourceforloebsydelse", "forsoerger")).toEqual(NO_TABLE);
    expect(book.on(day).table("ressourceforloebsydelse")).toBeUndefined();
  });

  it("has none between two tables", () => {
    expect(book.on("2025-06-30").rate("loenfradrag", "loengraense")).toEqual(NO_TABLE);
  });

  it("has none for a key that the table does not have, or a table that it does not have", () => {
    expect(book.on("2022-06-30").rate("befordring", "forsoerger" as never)).toEqual(NO_TABLE);
    expect(openRateBook([]).on("2022-06-30").rate("befordring", "kmSats")).toEqual(NO_TABLE);
  });

  it("answers a gap with its reason and never with zero", () => {
    expect(book.on("2021-06-30").rate("ledighedsydelse", "procent89PrUge")).toEqual({
      found: false,
      reason: {
        da: "Det trykte beløb er ikke fundet; beregningen giver 3.968 eller 3.969 kr. og kan ikke afgøre hvilket.",
        en: "The printed amount was not found; the computation gives 3,968 or 3,969 kr. and cannot tell which.",
      },
    });
  });

  it("answers with the table of a day", () => {
    expect(book.on("2019-01-06").table("sygedagpenge")?.validFrom).toBe("2018-01-01");
    expect(book.on("2019-01-07").table("sygedagpenge")?.validFrom).toBe("2019-01-07");
  });
});

describe("every day from December 2012 to 2027", () => {
  const day = fc
    .integer({ min: Date.UTC(2012, 11, 1) / 86_400_000, max: Date.UTC(2027, 11, 31) / 86_400_000 })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
  const covering = (name: RateTableName, date: string) =>
    tables.filter(({ table, validFrom, validTo }) => table === name && validFrom <= date && date <= validTo);

  it("at most one period of each table matches, and the book answers with that one", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...TABLE_NAMES), (date, name) => {
        const matches = covering(name, date);
        expect(matches.length).toBeLessThanOrEqual(1);
        expect(book.on(date).table(name)).toBe(matches[0]);
      }),
      { numRuns: 2000 },
    );
  });

  it("a key has a figure or a gap exactly as its table says", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...TABLE_NAMES), (date, name) => {
        const values = covering(name, date)[0]?.values ?? {};
        for (const key of keysOf(name)) {
          const value = values[key];
          expect(book.on(date).rate(name, key as never).found).toBe(value !== undefined && "amount" in value);
        }
      }),
    );
  });
});

describe("tables of the caller", () => {
  const june = ownTable("befordring", "2022-06-01", "2022-06-30", "1.5");
  const withOwn = openRateBook(builtInTables(), { own: [june] });
  const kmSats = (day: string) => {
    const answer = withOwn.on(day).rate("befordring", "kmSats");
    return answer.found ? [answer.rate.hundredths, answer.rate.reference.callerSupplied] : [];
  };

  it("go before those of the package on the days they cover, and only there", () => {
    expect(kmSats("2022-05-31")).toEqual([108, undefined]);
    expect(kmSats("2022-06-01")).toEqual([150, true]);
    expect(kmSats("2022-06-30")).toEqual([150, true]);
    expect(kmSats("2022-07-01")).toEqual([108, undefined]);
    expect(withOwn.on("2022-06-15").table("befordring")).toBe(june);
  });

  it("fill days that the package does not cover", () => {
    const own = [ownTable("loenfradrag", "2025-01-01", "2025-12-31", "17000")];
    const answer = openRateBook(builtInTables(), { own }).on("2025-06-30").rate("loenfradrag", "loengraense");
    expect(answer).toMatchObject({ found: true, rate: { hundredths: 1_700_000 } });
  });

  it("are complete: a gap of theirs is not filled from the package", () => {
    const reason = { da: "Ukendt", en: "Unknown" };
    const values = { ...june.values, kmSats: { gap: reason, unit: "DKK/km" as const, law: "§ 175" } };
    const own = [{ ...june, values }];
    expect(openRateBook(builtInTables(), { own }).on("2022-06-15").rate("befordring", "kmSats")).toEqual({
      found: false,
      reason,
    });
  });

  it("do not change a book that was opened without them", () => {
    expect(book.on("2022-06-15").rate("befordring", "kmSats")).toMatchObject({ rate: { hundredths: 108 } });
  });
});

describe("the day of knowledge", () => {
  const kmSats = (knownOn: string, day = "2022-03-31") => {
    const answer = openRateBook(builtInTables(), { knownOn }).on(day).rate("befordring", "kmSats");
    return answer.found
      ? [answer.rate.hundredths, answer.rate.reference.status, answer.rate.reference.beforeCorrection]
      : [];
  };

  it("decides whether the rate of 2022 is the one before or after its correction", () => {
    expect(kmSats("2022-01-01")).toEqual([99, "published", true]);
    expect(kmSats("2022-06-28")).toEqual([99, "published", true]);
    expect(kmSats("2022-06-29")).toEqual([108, "inferred", undefined]);
    expect(kmSats("2024-01-01")).toEqual([108, "inferred", undefined]);
  });

  it("brings the sources of that time", () => {
    const answer = openRateBook(builtInTables(), { knownOn: "2022-06-28" })
      .on("2022-12-31")
      .rate("befordring", "kmSats");
    expect(answer.found && answer.rate.reference.sources[0]?.quote).toContain("0,99 kr. (2022 niveau)");
  });

  it("leaves other keys and other years alone", () => {
    const early = openRateBook(builtInTables(), { knownOn: "2022-06-28" });
    expect(early.on("2022-03-31").rate("befordring", "bundgraenseKmPrDag")).toEqual(
      book.on("2022-03-31").rate("befordring", "bundgraenseKmPrDag"),
    );
    expect(kmSats("2022-06-28", "2021-12-31")).toEqual([95, "second-source", undefined]);
    expect(kmSats("2022-06-28", "2023-01-01")).toEqual([110, "inferred", undefined]);
  });

  it("goes back through several corrections one by one", () => {
    const was = (amount: string) => ({ amount, status: "published", sources: [{ title: "x" }] }) as const;
    const text = { da: "x", en: "x" };
    const table: RateTable = {
      ...ownTable("befordring", "2027-01-01", "2027-12-31", "3"),
      corrections: [
        { key: "kmSats", was: was("1"), knownUntil: "2027-02-01", reason: text, source: { title: "x" } },
        { key: "kmSats", was: was("2"), knownUntil: "2027-03-01", reason: text, source: { title: "x" } },
      ],
    };
    const known = (knownOn: string) =>
      openRateBook([], { own: [table], knownOn })
        .on("2027-06-30")
        .rate("befordring", "kmSats");
    expect(known("2027-02-01")).toMatchObject({ rate: { hundredths: 100 } });
    expect(known("2027-02-02")).toMatchObject({ rate: { hundredths: 200 } });
    expect(known("2027-03-01")).toMatchObject({
      rate: { hundredths: 200, reference: { callerSupplied: true, beforeCorrection: true } },
    });
    expect(known("2027-03-02")).toMatchObject({ rate: { hundredths: 300 } });
  });

  it("does not hand out the note of the corrected figure with the earlier one", () => {
    const note = (knownOn: string) => {
      const answer = openRateBook(builtInTables(), { knownOn }).on("2022-03-31").rate("befordring", "kmSats");
      return answer.found ? answer.rate.reference.note?.da : "no figure";
    };
    expect(note("2022-06-29")).toContain("efter forhøjelsen");
    expect(note("2022-06-28")).toBeUndefined();
  });
});
