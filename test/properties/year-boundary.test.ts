import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate, type RateTable, type RateTableName } from "../../src/index.js";
import { arbitraryMonth, caseOf } from "./arbitrary-month.js";

const TABLES: readonly RateTableName[] = ["ressourceforloebsydelse", "loenfradrag"];

const table = (name: RateTableName, year: number): RateTable =>
  JSON.parse(readFileSync(`rates/${name}/${String(year)}-01-01.json`, "utf8")) as RateTable;

/** The tables of one year as if they had been announced for another. */
const moved = (from: number, to: number): readonly RateTable[] =>
  TABLES.map((name) => ({
    ...table(name, from),
    validFrom: `${String(to)}-01-01`,
    validTo: `${String(to)}-12-31`,
  }));

const amounts = (maaned: string, one: Parameters<typeof caseOf>[0], rates?: readonly RateTable[]) => {
  const result = calculate(caseOf({ ...one, maaned }), rates === undefined ? {} : { rates });
  return result.ok ? result.ydelse : result.errors;
};

describe("a year boundary", () => {
  it.each([
    [2019, 2020],
    [2020, 2021],
    [2021, 2022],
    [2022, 2023],
    [2023, 2024],
  ])("from %d to %d changes nothing but what the rate files change", (from, to) => {
    fc.assert(
      fc.property(arbitraryMonth, fc.integer({ min: 1, max: 12 }), (one, number) => {
        // Nobody turns 25 between the two months: every birthday is in June.
        const grown = { ...one, person: { ...one.person, hjemmeboende: false } };
        const month = String(number).padStart(2, "0");
        const before = amounts(`${String(from)}-${month}`, grown);
        expect(amounts(`${String(to)}-${month}`, grown, moved(from, to))).toEqual(before);
      }),
    );
  });
});
