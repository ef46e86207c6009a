import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { calculateColumns, type Kolonner, fejlkoder, toSql } from "../../src/batch.js";
import { bitOf, FEJLBITS } from "../../src/batch/koder.js";
import type { RateTable } from "../../src/index.js";

const BEFORDRING = { kmPrDag: Int32Array.of(4960), dage: Uint8Array.of(19) };
const MAANED = Int32Array.of(202405);

const YDELSE = {
  art: Uint8Array.of(0),
  gruppe: Uint8Array.of(1),
  hidtidigYdelse: Uint8Array.of(0),
  loen: Float64Array.of(2_000_000),
  andreIndtaegter: Float64Array.of(0),
};

const errorsOf = (kolonner: unknown, options?: unknown): readonly string[] => {
  const result = calculateColumns(kolonner as Kolonner, options as never);
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);
};

/** The codes of the only row. */
const codesOf = (maaned: number, ydelse: object): readonly string[] => {
  const result = calculateColumns({ maaned: Float64Array.of(maaned), ydelse: { ...YDELSE, ...ydelse } });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return [...fejlkoder(result.fejl[0]!)].sort();
};

describe("columns that cannot be used are refused as a whole", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["nothing", undefined, ["CASE_UNREADABLE "]],
    ["an array", Int32Array.of(1), ["CASE_UNREADABLE "]],
    ["no part", { maaned: MAANED }, ["FIELD_MISSING "]],
    ["no month", { befordring: BEFORDRING }, ["FIELD_MISSING maaned"]],
    ["a list as a column", { maaned: [202405], befordring: BEFORDRING }, ["TYPE_MISMATCH maaned"]],
    [
      "whole numbers of another kind",
      { maaned: BigInt64Array.of(202405n), befordring: BEFORDRING },
      ["TYPE_MISMATCH maaned"],
    ],
    [
      "what calls itself a column",
      { maaned: { [Symbol.toStringTag]: "Int32Array", length: 1 }, befordring: BEFORDRING },
      ["TYPE_MISMATCH maaned"],
    ],
    ["a part that is no object", { maaned: MAANED, befordring: 1 }, ["TYPE_MISMATCH befordring"]],
    [
      "a column too few",
      { maaned: MAANED, befordring: { dage: BEFORDRING.dage } },
      ["FIELD_MISSING befordring.kmPrDag"],
    ],
    [
      "another length",
      { maaned: MAANED, befordring: { ...BEFORDRING, dage: new Uint8Array(2) } },
      ["NUMBER_OUT_OF_RANGE befordring.dage.length"],
    ],
    [
      "an unknown part and column",
      { maaned: MAANED, skat: 1, befordring: { ...BEFORDRING, km: MAANED } },
      ["FIELD_UNKNOWN skat", "FIELD_UNKNOWN befordring.km"],
    ],
    [
      "an amount without its period",
      { maaned: MAANED, ydelse: { ...YDELSE, hidtidigBeloeb: MAANED } },
      ["FIELD_MISSING ydelse.hidtidigPrUge"],
    ],
    [
      "wages without hours",
      { maaned: MAANED, ydelse: { ...YDELSE, loenITilbud: MAANED } },
      ["FIELD_MISSING ydelse.timerITilbud"],
    ],
    [
      "an end without a start",
      { maaned: MAANED, ydelse: { ...YDELSE, slut: MAANED } },
      ["FIELD_MISSING ydelse.start"],
    ],
  ])("%s", (_name, kolonner, expected) => {
    expect(errorsOf(kolonner)).toEqual(expected);
  });

  it("but not because they come from another realm", () => {
    const maaned = runInNewContext("Int32Array.of(202405)") as Int32Array;
    expect(maaned).not.toBeInstanceOf(Int32Array);
    expect(errorsOf({ maaned, befordring: BEFORDRING })).toEqual([]);
  });

  it("together with what is wrong with the options", () => {
    expect(errorsOf({ maaned: MAANED }, { knownOn: "x" })).toEqual([
      "OPTION_INVALID knownOn",
      "FIELD_MISSING ",
    ]);
    expect(errorsOf({ maaned: MAANED, befordring: BEFORDRING }, { trace: true })).toEqual([
      "OPTION_INVALID trace",
    ]);
  });

  it("and a fault in reading them is one of ours", () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(errorsOf(hostile)).toEqual(["INTERNAL_ERROR "]);
  });

  it("no rows are no error", () => {
    const none = {
      maaned: new Int32Array(0),
      befordring: { kmPrDag: new Int32Array(0), dage: new Uint8Array(0) },
    };
    expect(calculateColumns(none)).toMatchObject({ ok: true, raekker: 0 });
  });
});

describe("the course of a row", () => {
  const course = (maaned: number, start: number, slut = 0, art = 0) =>
    codesOf(maaned, { art: Uint8Array.of(art), start: Int32Array.of(start), slut: Int32Array.of(slut) });

  it.each<[string, readonly string[], readonly string[]]>([
    ["covers the month", course(202203, 20210501, 20240430), []],
    ["begins and ends with it", course(202203, 20220301, 20220331), []],
    ["goes on", course(202203, 20210531), []],
    ["begins within it", course(202203, 20220302), ["MONTH_PARTLY_COVERED"]],
    ["ends within it", course(202203, 20210501, 20220330), ["MONTH_PARTLY_COVERED"]],
    ["begins after it", course(202203, 20220401), ["MONTH_OUTSIDE_COURSE"]],
    ["ends before it begins", course(202203, 20220301, 20220201), ["PERIOD_REVERSED"]],
    ["begins before the law", course(202203, 20121231), ["COURSE_BEFORE_LAW"]],
    ["is a jobafklaringsforløb that begins then", course(202203, 20121231, 0, 1), []],
    ["begins when none does", course(202603, 20260201), ["COURSE_ABOLISHED", "RATE_NOT_AVAILABLE"]],
    ["begins on a day that does not exist", course(202203, 20210229), ["DATE_INVALID"]],
    ["begins on a day of no month", course(202203, 20211301), ["DATE_INVALID"]],
    ["begins on no whole number", codesOf(202203, { start: Float64Array.of(20210501.5) }), ["DATE_INVALID"]],
    ["has no end among its columns", codesOf(202203, { start: Int32Array.of(20210501) }), []],
  ])("%s", (_name, codes, expected) => {
    expect(codes).toEqual(expected);
  });
});

describe("a row that no case can say", () => {
  it("states no rate group", () => {
    expect(codesOf(202203, { gruppe: Uint8Array.of(4) })).toEqual(["VALUE_NOT_ALLOWED"]);
  });
  it("owes child support that has no column", () => {
    expect(codesOf(202203, { gruppe: Uint8Array.of(3) })).toEqual(["FIELD_MISSING"]);
  });
  it("kept a benefit whose amount has no column", () => {
    expect(codesOf(202203, { hidtidigYdelse: Uint8Array.of(2) })).toEqual(["FIELD_MISSING"]);
    expect(codesOf(202203, { art: Uint8Array.of(1), hidtidigYdelse: Uint8Array.of(2) })).toEqual([]);
  });
  it("is of a month that does not exist", () => {
    expect(codesOf(NaN, {})).toEqual(["MONTH_INVALID"]);
    expect(codesOf(202213, {})).toEqual(["MONTH_INVALID"]);
    expect(codesOf(199912, {})).toEqual(["COURSE_BEFORE_LAW", "RATE_NOT_AVAILABLE"]);
  });
});

describe("the bits of errors", () => {
  it("are one for each code, and are read back", () => {
    expect(new Set(FEJLBITS).size).toBe(FEJLBITS.length);
    expect(FEJLBITS.length).toBeLessThanOrEqual(32);
    for (const code of FEJLBITS) expect(fejlkoder(bitOf(code))).toEqual([code]);
  });
  it("answer a code that no row was thought to meet as a fault of the library", () => {
    expect(fejlkoder(bitOf("MONTH_TWICE"))).toEqual(["INTERNAL_ERROR"]);
  });
});

describe("rates of a caller", () => {
  const table = (amount: string): RateTable => ({
    table: "befordring",
    validFrom: "2030-01-01",
    validTo: "2030-12-31",
    values: {
      kmSats: {
        amount,
        unit: "DKK/km",
        law: "LAB § 175",
        status: "published",
        sources: [{ title: "Bekendtgørelse", quote: `${amount.replace(".", ",")} kr.` }],
      },
      bundgraenseKmPrDag: {
        amount: "24",
        unit: "km/day",
        law: "LAB § 175",
        status: "published",
        sources: [{ title: "Bekendtgørelse", quote: "24 km" }],
      },
    },
    corrections: [],
  });
  const beloeb = (amount: string) => {
    const result = calculateColumns(
      { maaned: Int32Array.of(203001), befordring: BEFORDRING },
      { rates: [table(amount)] },
    );
    return result.ok ? result.befordring?.beloeb[0] : result.errors;
  };

  it("are those of the columns too", () => {
    // 25,6 km × 19 × 2,00 is 972,80.
    expect(beloeb("2.00")).toBe(97_300);
  });
  it("also where they are too large for whole numbers", () => {
    // 25,6 km × 19 × 1.000 is 486.400.
    expect(beloeb("1000.00")).toBe(48_640_000);
  });
});

describe("the options of the SQL", () => {
  const errors = (options: unknown) => {
    const result = toSql(options as never);
    return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);
  };
  it.each<[unknown, readonly string[]]>([
    [{ fra: "2022-13", til: 1 }, ["MONTH_INVALID fra", "MONTH_INVALID til"]],
    [{ fra: "2022-03", til: "2022-02" }, ["PERIOD_REVERSED til"]],
    [{ fra: "1900-01", til: "2099-12" }, ["PERIOD_TOO_LONG til"]],
    [{ knownOn: "x" }, ["OPTION_INVALID knownOn"]],
    [{ skat: 1 }, ["OPTION_INVALID skat"]],
    [3, ["OPTION_INVALID options"]],
  ])("%j", (options, expected) => {
    expect(errors(options)).toEqual(expected);
  });

  it("and a fault in reading them is one of ours", () => {
    const hostile = {
      get fra() {
        throw new Error("no");
      },
    };
    expect(errors(hostile)).toEqual(["INTERNAL_ERROR "]);
  });
});
