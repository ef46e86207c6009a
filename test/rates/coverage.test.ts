import { describe, expect, it } from "vitest";
import { coverage, type CoverageOptions } from "../../src/index.js";
import { coverageOf } from "../../src/rates/coverage.js";
import { type RateTable, TABLE_NAMES } from "../../src/rates/rate-table.js";
import { ownTable } from "./checks.js";

const tablesOf = (options?: CoverageOptions) => {
  const result = coverage(options);
  if (!result.ok) throw new Error("coverage was refused.");
  return result.tables;
};

const tableOf = (name: string, options?: CoverageOptions) => {
  const table = tablesOf(options).find((one) => one.table === name);
  if (table === undefined) throw new Error(`${name} is not listed.`);
  return table;
};

describe("coverage", () => {
  it("lists every table in the order of the tables", () => {
    expect(tablesOf().map(({ table }) => table)).toEqual(TABLE_NAMES);
  });

  it("lists the periods of a table, oldest first", () => {
    const { periods } = tableOf("befordring");
    expect(periods.map(({ validFrom, validTo }) => [validFrom.slice(0, 4), validTo.slice(0, 4)])).toEqual([
      ["2018", "2018"],
      ["2019", "2019"],
      ["2020", "2020"],
      ["2021", "2021"],
      ["2022", "2022"],
      ["2023", "2023"],
      ["2024", "2024"],
      ["2025", "2025"],
      ["2026", "2026"],
    ]);
  });

  it("says of every key how good the evidence is, or that there is a gap", () => {
    const period = tableOf("ledighedsydelse").periods.find(({ validFrom }) => validFrom === "2021-01-01");
    expect(period).toEqual({
      validFrom: "2021-01-01",
      validTo: "2021-12-31",
      keys: {
        procent89PrUge: "gap",
        kontanthjaelpsniveauForsoerger: "inferred",
        kontanthjaelpsniveauIkkeForsoerger: "inferred",
      },
    });
  });

  it("names the last day of every table", () => {
    expect(Object.fromEntries(tablesOf().map(({ table, lastDay }) => [table, lastDay]))).toEqual({
      ressourceforloebsydelse: "2024-12-31",
      loenfradrag: "2026-12-31",
      sygedagpenge: "2024-12-31",
      ledighedsydelse: "2024-12-31",
      godtgoerelse: "2024-12-31",
      befordring: "2026-12-31",
    });
  });

  it("lists the year without a wage limit, with its reason, and no other gap", () => {
    const gaps = tablesOf().flatMap((table) => table.gaps);
    expect(gaps).toEqual([
      {
        table: "loenfradrag",
        from: "2025-01-01",
        to: "2025-12-31",
        reason: {
          da: "Der er ikke fundet en kilde til lønindtægtsgrænsen for 2025.",
          en: "No source was found for the wage limit of 2025.",
        },
      },
    ]);
    expect(tableOf("loenfradrag").gaps).toEqual(gaps);
  });
});

describe("the days left", () => {
  const daysLeft = (name: string, from: string) => tableOf(name, { from }).daysLeft;

  it("are not counted without a day to count from", () => {
    expect(tablesOf().some((table) => "daysLeft" in table)).toBe(false);
  });

  it.each([
    // To 31 December 2024: none on the day itself, the 30 others of a December, one too many in the new year.
    ["2024-12-31", 0],
    ["2024-12-01", 30],
    ["2025-01-01", -1],
    // 29 February, 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 30 + 31 = 306 days of March to December: 1 + 306.
    ["2024-02-28", 307],
    // The 365 days of 2023 and the 366 of 2024, less 1 January 2023 itself.
    ["2023-01-01", 730],
    ["2026-01-01", -366],
  ])("of the benefit from %s are %i", (from, days) => {
    expect(daysLeft("ressourceforloebsydelse", from)).toBe(days);
  });

  it("go on over the last day of a table into the next", () => {
    // The 366 days of 2024.
    expect(daysLeft("ressourceforloebsydelse", "2023-12-31")).toBe(366);
  });

  it("are not cut short by a table of the caller within another", () => {
    const own = ownTable("befordring", "2024-03-01", "2024-06-30");
    // From 30 June: 31 + 31 + 30 + 31 + 30 + 31 = 184 days of 2024, and 365 in 2025 and in 2026.
    expect(tableOf("befordring", { from: "2024-06-30", rates: [own] }).daysLeft).toBe(914);
  });

  it("are counted for each table by itself", () => {
    // The 365 days of 2025 and of 2026, less 1 January 2025 itself.
    expect(daysLeft("befordring", "2025-01-01")).toBe(729);
    expect(daysLeft("sygedagpenge", "2025-01-01")).toBe(-1);
  });
});

describe("coverage with tables of the caller", () => {
  const own = ownTable("ressourceforloebsydelse", "2025-01-01", "2025-12-31", "16900");

  it("lists them as such, and counts them in", () => {
    const { periods, lastDay, daysLeft } = tableOf("ressourceforloebsydelse", {
      from: "2025-12-01",
      rates: [own],
    });
    expect(periods.at(-1)).toMatchObject({ validFrom: "2025-01-01", callerSupplied: true });
    expect(periods.at(-2)).not.toHaveProperty("callerSupplied");
    expect([lastDay, daysLeft]).toEqual(["2025-12-31", 30]);
  });

  it("sorts them among those of the package", () => {
    const early = ownTable("befordring", "2017-01-01", "2017-12-31", "0.95");
    const { periods, lastDay } = tableOf("befordring", { rates: [early] });
    expect(periods[0]).toMatchObject({ validFrom: "2017-01-01", callerSupplied: true });
    expect(periods).toHaveLength(10);
    expect(lastDay).toBe("2026-12-31");
  });

  it("lists them after those of the package that begin on the same day", () => {
    const { periods } = tableOf("befordring", {
      rates: [ownTable("befordring", "2022-01-01", "2022-06-30", "0.95")],
    });
    const listed = periods.filter(({ validFrom }) => validFrom === "2022-01-01");
    expect(listed.map(({ validTo, callerSupplied }) => [validTo, callerSupplied])).toEqual([
      ["2022-12-31", undefined],
      ["2022-06-30", true],
    ]);
  });

  it("is not moved by a table of the caller within a longer one", () => {
    const within = ownTable("godtgoerelse", "2024-03-01", "2024-03-31", "800");
    const { periods, lastDay } = tableOf("godtgoerelse", { rates: [within] });
    expect(periods.slice(-2).map(({ validTo }) => validTo)).toEqual(["2024-12-31", "2024-03-31"]);
    expect(lastDay).toBe("2024-12-31");
  });

  it("leaves other tables alone", () => {
    expect(tableOf("sygedagpenge", { rates: [own] })).toEqual(tableOf("sygedagpenge"));
  });

  it("is empty and without a gap for a book without tables", () => {
    for (const table of coverageOf([], [], undefined)) expect(table).toMatchObject({ periods: [], gaps: [] });
  });
});

describe("the gaps, with tables of the caller", () => {
  const gapsOf = (...rates: readonly RateTable[]) =>
    tableOf(rates[0]!.table, { rates }).gaps.map(({ from, to, reason }) => [from, to, reason.en]);
  const NO_SOURCE = "No source was found for the wage limit of 2025.";
  const NO_TABLE = "There is no table for the period.";

  it("are closed by a table that fills them", () => {
    expect(gapsOf(ownTable("loenfradrag", "2025-01-01", "2025-12-31", "17000"))).toEqual([]);
  });

  it("keep their reason when they are filled in part", () => {
    expect(gapsOf(ownTable("loenfradrag", "2025-01-01", "2025-06-30", "17000"))).toEqual([
      ["2025-07-01", "2025-12-31", NO_SOURCE],
    ]);
    expect(gapsOf(ownTable("loenfradrag", "2025-03-01", "2025-06-30", "17000"))).toEqual([
      ["2025-01-01", "2025-02-28", NO_SOURCE],
      ["2025-07-01", "2025-12-31", NO_SOURCE],
    ]);
  });

  it("may be a single day", () => {
    expect(gapsOf(ownTable("loenfradrag", "2025-01-01", "2025-12-30", "17000"))).toEqual([
      ["2025-12-31", "2025-12-31", NO_SOURCE],
    ]);
  });

  it("arise between the package and a later table", () => {
    expect(gapsOf(ownTable("ressourceforloebsydelse", "2026-01-01", "2026-12-31", "17300"))).toEqual([
      ["2025-01-01", "2025-12-31", NO_TABLE],
    ]);
  });

  it("do not borrow the reason of the listed one before or after it", () => {
    expect(gapsOf(ownTable("loenfradrag", "2011-01-01", "2011-12-31", "13000"))).toEqual([
      ["2012-01-01", "2012-12-31", NO_TABLE],
      ["2025-01-01", "2025-12-31", NO_SOURCE],
    ]);
    expect(gapsOf(ownTable("loenfradrag", "2027-07-01", "2027-12-31", "18000"))).toEqual([
      ["2025-01-01", "2025-12-31", NO_SOURCE],
      ["2027-01-01", "2027-06-30", NO_TABLE],
    ]);
  });

  it("do not arise where a table lies within a longer one", () => {
    const within = ownTable("godtgoerelse", "2024-03-01", "2024-03-31", "800");
    expect(gapsOf(within, ownTable("godtgoerelse", "2025-01-01", "2025-12-31", "800"))).toEqual([]);
  });
});

describe("days left in a table with a gap", () => {
  // loenfradrag covers 2013 to 2024 and then only 2026.
  it.each([
    ["2024-11-01", 60],
    ["2024-12-31", 0],
    ["2025-01-01", -1],
    ["2025-12-31", -365],
    ["2026-01-01", 364],
    ["2027-01-01", -1],
    ["2012-12-31", -1],
  ])("from %s are %d", (from, daysLeft) => {
    expect(tableOf("loenfradrag", { from }).daysLeft).toBe(daysLeft);
  });
});

describe("bad options of coverage", () => {
  // The list would pass for the day if it were made a text first.
  it.each(["2025-02-29", "2025-1-1", "today", "", null, 20250101, {}, [["2025-01-01"]]])(
    "refuse to count from %j",
    (from) => {
      expect(coverage({ from: from as never })).toMatchObject({
        ok: false,
        errors: [
          {
            code: "OPTION_INVALID",
            path: "from",
            da: "Indstillingen kan ikke bruges. Angiv en dato som åååå-mm-dd.",
            en: "The option cannot be used. Give a date as yyyy-mm-dd.",
          },
        ],
      });
    },
  );

  it("are all named at once", () => {
    const table = ownTable("befordring", "2027-01-01", "2027-12-31", "1.16");
    expect(coverage({ from: "x", rates: [table, table] })).toMatchObject({
      ok: false,
      errors: [
        { code: "OPTION_INVALID", path: "from", value: "x" },
        { code: "RATE_TABLE_OVERLAP", path: "rates[1]" },
      ],
    });
  });

  it.each([null, "x", {}, 7])("refuse %j as tables", (rates) => {
    expect(coverage({ rates: rates as never })).toMatchObject({
      ok: false,
      errors: [{ code: "OPTION_INVALID", path: "rates" }],
    });
  });

  it.each([null, "2025-01-01", 7, true])("refuse %j in place of an object", (options) => {
    expect(coverage(options as never)).toMatchObject({
      ok: false,
      errors: [{ code: "OPTION_INVALID", path: "options", value: options }],
    });
  });
});
