import { describe, expect, it } from "vitest";
import { readOwnTables } from "../../src/rates/own-tables.js";
import { type RateTable, TABLE_NAMES } from "../../src/rates/rate-table.js";
import { ownTable, realFiles } from "./checks.js";

const ownTableFaults = (tables: readonly unknown[]) => readOwnTables(tables).faults;

const good = ownTable("sygedagpenge", "2025-01-06", "2026-01-04", "4865");
const figure = good.values["hoejesteBeloebPrUge"]!;

const invalid = (index: number, ...path: readonly PropertyKey[]) => ({ kind: "invalid", index, path });
const overlap = (index: number) => ({ kind: "overlap", index, path: [] });

const figureWith = (change: object): RateTable => ({
  ...good,
  values: { hoejesteBeloebPrUge: { ...figure, ...change } },
});

describe("tables of a caller", () => {
  it("may be none at all", () => {
    expect(ownTableFaults([])).toEqual([]);
  });

  it.each(TABLE_NAMES)("may be a table %s", (table) => {
    expect(ownTableFaults([ownTable(table, "2025-01-01", "2025-12-31")])).toEqual([]);
  });

  it("may be the files of this package themselves", () => {
    expect(ownTableFaults(realFiles().map(({ table }) => table))).toEqual([]);
  });

  it("may have notes, stated gaps and corrections", () => {
    const text = { da: "Ukendt", en: "Unknown" };
    const table: RateTable = {
      ...ownTable("befordring", "2027-01-01", "2027-12-31", "1.16"),
      $schema: "../rates.schema.json",
      note: text,
      corrections: [
        {
          key: "kmSats",
          was: { amount: "1.15", status: "second-source", sources: [{ title: "Avis" }] },
          knownUntil: "2027-02-01",
          reason: text,
          source: { title: "Avis", url: "https://example.org", quote: "1,15" },
        },
      ],
    };
    const withGap = {
      ...table,
      values: { ...table.values, bundgraenseKmPrDag: { gap: text, unit: "km/day", law: "§ 1" } },
    };
    expect(ownTableFaults([withGap])).toEqual([]);
  });

  it.each([null, undefined, "table", 7, true, [good], {}].map((table) => [table]))(
    "must not be %j",
    (table) => {
      expect(ownTableFaults([good, table])).toHaveLength(1);
      expect(ownTableFaults([good, table])).toMatchObject([{ kind: "invalid", index: 1 }]);
    },
  );

  it("must have a name that is known", () => {
    expect(ownTableFaults([{ ...good, table: "folkepension" }])).toEqual([invalid(0, "table")]);
  });

  it("must not have an unknown key", () => {
    expect(ownTableFaults([{ ...good, validfrom: "2025-01-06" }])).toEqual([invalid(0, "validfrom")]);
    expect(ownTableFaults([{ ...good, values: { ...good.values, extra: figure } }])).toEqual([
      invalid(0, "values", "extra"),
    ]);
  });

  it("must not lack a key", () => {
    const withoutCorrections: object = { ...good };
    Reflect.deleteProperty(withoutCorrections, "corrections");
    expect(ownTableFaults([withoutCorrections])).toEqual([invalid(0, "corrections")]);
    expect(ownTableFaults([{ ...good, values: {} }])).toEqual([invalid(0, "values", "hoejesteBeloebPrUge")]);
  });

  it.each(["4.865,00", "4865,00", "-4865", "4865.123", "4 865", "", "1234567890", 4865])(
    "must not write an amount as »%s«",
    (amount) => {
      const [fault, ...others] = ownTableFaults([figureWith({ amount })]);
      expect(others).toEqual([]);
      expect(fault?.path.slice(0, 2)).toEqual(["values", "hoejesteBeloebPrUge"]);
    },
  );

  it("are told the very field when one amount is written wrongly", () => {
    expect(ownTableFaults([figureWith({ amount: "4.865" })])).toEqual([
      invalid(0, "values", "hoejesteBeloebPrUge", "amount"),
    ]);
  });

  it.each(["2025-02-29", "2025-1-6", "06-01-2025", "x", 20250106])(
    "must not write a day as »%s«, which is told once",
    (validFrom) => {
      expect(ownTableFaults([{ ...good, validFrom }])).toEqual([invalid(0, "validFrom")]);
    },
  );

  it("must not measure a figure in a unit that its key never has", () => {
    expect(ownTableFaults([figureWith({ unit: "DKK/month" })])).toEqual([
      invalid(0, "values", "hoejesteBeloebPrUge", "unit"),
    ]);
  });

  it("must not correct a key that the table does not have", () => {
    const correction = {
      key: "hoejestebeloebpruge",
      was: { amount: "1", status: "published", sources: [{ title: "x" }] },
      knownUntil: "2025-02-01",
      reason: { da: "x", en: "x" },
      source: { title: "x" },
    };
    expect(ownTableFaults([{ ...good, corrections: [correction] }])).toEqual([
      invalid(0, "corrections", 0, "key"),
    ]);
  });

  it("are all looked at, and everything that is wrong is named", () => {
    const broken = { ...good, validFrom: "2025-02-29", validTo: "2025-02-30" };
    expect(ownTableFaults([broken, good, { ...good, table: "?" }])).toEqual([
      invalid(0, "validFrom"),
      invalid(0, "validTo"),
      invalid(2, "table"),
    ]);
  });

  it("must not end before they begin, but may last one day", () => {
    const lasting = (validFrom: string, validTo: string) =>
      ownTable("befordring", validFrom, validTo, "1.16");
    expect(ownTableFaults([lasting("2027-01-02", "2027-01-01")])).toEqual([invalid(0, "validTo")]);
    expect(ownTableFaults([lasting("2027-01-01", "2027-01-01")])).toEqual([]);
  });
});

describe("two tables of a caller", () => {
  const first = ownTable("befordring", "2027-01-01", "2027-06-30", "1.16");
  const from = (validFrom: string, validTo: string) => ownTable("befordring", validFrom, validTo, "1.17");

  it.each([
    ["share the day where one ends and the other begins", from("2027-06-30", "2027-12-31")],
    ["share the first day", from("2026-01-01", "2027-01-01")],
    ["cover the same days", from("2027-01-01", "2027-06-30")],
    ["lie within one another", from("2027-02-01", "2027-02-28")],
    ["lie around one another", from("2026-01-01", "2028-12-31")],
  ])("must not %s", (_case, second) => {
    expect(ownTableFaults([first, second])).toEqual([overlap(1)]);
  });

  it("may be adjacent, in either order", () => {
    expect(ownTableFaults([first, from("2027-07-01", "2027-12-31")])).toEqual([]);
    expect(ownTableFaults([first, from("2026-07-01", "2026-12-31")])).toEqual([]);
  });

  it("may cover the same days when they are not the same table", () => {
    expect(ownTableFaults([first, ownTable("godtgoerelse", "2027-01-01", "2027-06-30")])).toEqual([]);
  });

  it("are also compared when another stands between them", () => {
    const between = ownTable("godtgoerelse", "2027-01-01", "2027-06-30");
    expect(ownTableFaults([first, between, first])).toEqual([overlap(2)]);
  });
});
