import fc from "fast-check";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { isBlank } from "../../../src/spreadsheets/functions/cells/cell.js";
import { DAG, MAANED } from "../../../src/spreadsheets/functions/cells/days.js";
import { ANTAL, KRONER } from "../../../src/spreadsheets/functions/cells/figures.js";
import {
  JA_NEJ,
  oneOf,
  textAsItStands,
  wordOfCase,
} from "../../../src/spreadsheets/functions/cells/words.js";

const CANNOT = { wrong: "kan ikke læses." };

/** A date as Sheets makes it: in a realm of its own, where `instanceof` fails. */
const foreignDate = (code: string): unknown => runInNewContext(`new Date(${code})`);

describe("a month", () => {
  // 1 March 2022 is day 44621: 44562 is 1 January 2022, and 31 + 28 days follow.
  it.each([
    [44621, "2022-03"],
    [44651, "2022-03"],
    [44652, "2022-04"],
    ["2022-03", "2022-03"],
    ["2022-03-31", "2022-03"],
    ["01-03-2022", "2022-03"],
    ["1.3.2022", "2022-03"],
    [" Marts 2022 ", "2022-03"],
    ["mar. 2022", "2022-03"],
    ["31. marts 2022", "2022-03"],
    ["maj 2022", "2022-05"],
  ])("%j is %s", (cell, month) => {
    expect(MAANED.read(cell)).toEqual({ value: month });
  });

  it("is read from a date of another realm", () => {
    const date = foreignDate("2022, 2, 1");
    expect(date instanceof Date).toBe(false);
    expect(MAANED.read(date)).toEqual({ value: "2022-03" });
  });

  it.each([
    ["a year alone", 2022],
    ["year and month run together", 202203],
    ["a text of digits", "44621"],
    ["a month that does not exist", "2022-13"],
    ["a day that does not exist", "30-02-2022"],
    ["a day before the month or after it", "03/04/2022"],
    ["two marks", "01-03.2022"],
    ["no name of a month", "mandag 2022"],
    ["before 2000", "1999-12"],
    ["after 2099", "2100-01"],
    ["yes", true],
    ["an object", {}],
    ["null", null],
    ["a date that is none", new Date(NaN)],
    ["no number", NaN],
    ["before the days that all spreadsheets count alike", 60],
    ["something that has the functions of a date", { getFullYear: 2022 }],
    ["after 2199", 109_575],
  ])("is not read from %s", (_what, cell) => {
    expect(MAANED.read(cell)).toEqual(CANNOT);
  });

  it("is not cut out of a time of day, which is another day in another time zone", () => {
    const wrong = { wrong: expect.stringContaining("klokkeslæt") as string };
    expect(MAANED.read(44620.9583)).toEqual(wrong);
    expect(MAANED.read(foreignDate("2022, 1, 28, 23"))).toEqual(wrong);
    expect(MAANED.read(foreignDate("2022, 1, 28, 0, 30"))).toEqual(wrong);
  });
});

describe("a day", () => {
  it.each([
    [61, "1900-03-01"],
    [31_213, "1985-06-15"],
    [109_574, "2199-12-31"],
    ["15-06-1985", "1985-06-15"],
    ["15. juni 1985", "1985-06-15"],
    ["juni 1985", "1985-06-01"],
    ["1900-03-01", "1900-03-01"],
    ["2199-12-31", "2199-12-31"],
  ])("%j is %s", (cell, day) => {
    expect(DAG.read(cell)).toEqual({ value: day });
  });

  it.each(["1900-02-28", "28-02-1900", "2200-01-01", "15. juni 2985"])(
    "is none that no spreadsheet counts: %s",
    (cell) => {
      expect(DAG.read(cell)).toEqual(CANNOT);
    },
  );

  it("is no length of time, which Sheets hands over as a date of 1899", () => {
    expect(DAG.read(foreignDate("1899, 11, 30"))).toEqual(CANNOT);
  });

  it("has the number that JavaScript counts", () => {
    const inDays = 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 109_574 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * inDays).toISOString().slice(0, 10);
        expect(DAG.read(serial)).toEqual({ value: day });
      }),
    );
  });
});

describe("kroner", () => {
  it.each([
    [17500.55, "17500.55"],
    ["17.500,55", "17500.55"],
    ["17500,55", "17500.55"],
    ["17500.55", "17500.55"],
    [" 17.500,55 kr. ", "17500.55"],
    // No-break spaces, as they come along from a web page.
    ["\u00A017.500,55\u00A0kr.\u202F", "17500.55"],
    ["kr. 17.500,55", "17500.55"],
    ["500,-", "500.00"],
    ["\u22125,00", "-5.00"],
    ["1234.5", "1234.5"],
    [0, "0.00"],
    [-0, "0.00"],
    // What is left when a sheet takes 0,3 from 0,1 + 0,2.
    [0.1 + 0.2 - 0.3, "0.00"],
    [0.3 - (0.1 + 0.2), "0.00"],
    [Number.MIN_VALUE, "0.00"],
    [-12.5, "-12.50"],
    [1e9, "1000000000.00"],
  ])("%j are %s", (cell, amount) => {
    expect(KRONER.read(cell)).toEqual({ value: amount });
  });

  it("are the nearest øre when binary noise explains the difference", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(KRONER.read(0.1 + 0.2)).toEqual({ value: "0.30" });
    // What is left of a small amount after large ones were added and taken away again.
    expect(1_000_000.1 - 999_999.8).not.toBe(0.3);
    expect(KRONER.read(1_000_000.1 - 999_999.8)).toEqual({ value: "0.30" });
    expect(KRONER.read(Array.from({ length: 1000 }, () => 17.1).reduce((a, b) => a + b))).toEqual({
      value: "17100.00",
    });
  });

  it.each([0.005, -0.005, 1.005, 33.333, 100 / 3, 17500.5500001, 0.001, -0.001, 1e9 + 0.005])(
    "are refused with parts of an øre: %d",
    (cell) => {
      expect(KRONER.read(cell)).toEqual({ wrong: "har mere end to decimaler." });
    },
  );

  it.each([
    ["1.234", "kan læses på to måder."],
    ["1,234", "kan læses på to måder."],
    ["17.500,-", "kan læses på to måder."],
    ["1e3", "kan ikke læses."],
    ["0x10", "kan ikke læses."],
    ["#N/A", "kan ikke læses."],
    [true, "kan ikke læses."],
    [{}, "kan ikke læses."],
    ["17 500,55", "kan ikke læses."],
    ["17\u00A0500,55", "kan ikke læses."],
    ["17'500,55", "kan ikke læses."],
    ["'17500,55", "kan ikke læses."],
    ["17.500,555", "kan ikke læses."],
    ["12,5 %", "kan ikke læses."],
    ["kr.", "kan ikke læses."],
    [NaN, "kan ikke læses."],
    [Infinity, "er for stort."],
    [-Infinity, "er for stort."],
    [1e11, "er for stort."],
    [-1e308, "er for stort."],
    [1e308, "er for stort."],
  ])("are refused: %j", (cell, wrong) => {
    expect(KRONER.read(cell)).toEqual({ wrong });
  });

  it("are never moved by more than binary noise", () => {
    fc.assert(
      fc.property(fc.double({ min: -1_000_000, max: 1_000_000, noNaN: true }), fc.nat(99), (size, oere) => {
        for (const cell of [size, Math.trunc(size) + oere / 100 + size / 1e13]) {
          const reading = KRONER.read(cell);
          // 64 steps of 2⁻⁵² at a million are 0,000000014.
          if ("value" in reading) expect(Math.abs(Number(reading.value) - cell)).toBeLessThan(0.000_000_015);
          else expect(reading).toEqual({ wrong: "har mere end to decimaler." });
        }
      }),
    );
  });

  it("survive the binary number of a cell and the Danish text alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (oere) => {
        const digits = String(oere).padStart(3, "0");
        const [whole, decimals] = [digits.slice(0, -2), digits.slice(-2)];
        const value = `${whole}.${decimals}`;
        expect(KRONER.read(Number(value))).toEqual({ value });
        expect(KRONER.read(`${whole},${decimals}`)).toEqual({ value });
      }),
    );
  });
});

describe("a number of days", () => {
  it.each([
    [19, 19],
    ["19", 19],
    [0, 0],
    [-1, -1],
  ])("%j is %d", (cell, count) => {
    expect(ANTAL.read(cell)).toEqual({ value: count });
  });

  it("is a whole one", () => {
    expect(ANTAL.read(1.5)).toEqual({ wrong: "er ikke et helt tal." });
    expect(ANTAL.read("mange")).toEqual(CANNOT);
  });
});

describe("words", () => {
  const course = oneOf({ a: ["Ressourceforløb"], b: ["jobafklaring", "jobafklaringsforløb"] }, "");

  it("are known however they are written", () => {
    for (const word of ["ressourceforløb", "RESSOURCEFORLOEB", " ressource-forløb "])
      expect(course.read(word)).toEqual({ value: "a" });
    expect(course.read("Jobafklaring")).toEqual({ value: "b" });
    expect(course.read("praktik")).toEqual(CANNOT);
    expect(course.read(1)).toEqual(CANNOT);
  });

  it("with å are known when the ring is a sign of its own", () => {
    const years = oneOf({ aar: ["år"] }, "");
    expect(years.read("a\u030Ar")).toEqual({ value: "aar" });
  });

  it("say yes or no", () => {
    for (const yes of [true, "ja", "SAND", "True"]) expect(JA_NEJ.read(yes)).toEqual({ value: true });
    for (const no of [false, "Nej", "falsk"]) expect(JA_NEJ.read(no)).toEqual({ value: false });
    // An empty cell of Excel is the number 0, and empty is not no.
    for (const neither of [0, 1, "måske", "ja?", "nej/ja", "ja \u043D\u0435\u0442"])
      expect(JA_NEJ.read(neither)).toEqual(CANNOT);
  });

  it("of a case are spelled as the case spells them", () => {
    expect(wordOfCase("").read("Vejledning og opkvalificering")).toEqual({
      value: "vejledning-og-opkvalificering",
    });
    expect(wordOfCase("").read(7)).toEqual(CANNOT);
    expect(textAsItStands("").read(" takst-750 ")).toEqual({ value: "takst-750" });
    expect(textAsItStands("").read(750)).toEqual(CANNOT);
  });
});

describe("an empty cell", () => {
  it("is no value, and zero and no are values", () => {
    expect(["", " ", null, undefined].map(isBlank)).toEqual([true, true, true, true]);
    expect([0, false, "0"].map(isBlank)).toEqual([false, false, false]);
  });
});
