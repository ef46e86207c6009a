import { describe, expect, it } from "vitest";
import { ratesOn, type RatesOnOptions } from "../../src/index.js";
import { keysOf, TABLE_NAMES } from "../../src/rates/rate-table.js";
import { ownTable } from "./checks.js";

const ratesOf = (day: string, options?: RatesOnOptions) => {
  const result = ratesOn(day, options);
  if (!result.ok) throw new Error(`${day} was refused.`);
  return result.rates;
};

const rateOf = (id: string, day: string, options?: RatesOnOptions) =>
  ratesOf(day, options).find((rate) => rate.id === id);

describe("ratesOn", () => {
  it("lists every key of every table in their order, whatever is known", () => {
    const ids = TABLE_NAMES.flatMap((table) => keysOf(table).map((key) => `${table}.${key}`));
    expect(ratesOf("2022-03-31").map(({ id }) => id)).toEqual(ids);
    expect(ratesOf("1999-12-31").map(({ id }) => id)).toEqual(ids);
  });

  it("gives the figure with two decimals, its paragraph, unit, name and sources", () => {
    expect(rateOf("ressourceforloebsydelse.ikkeForsoerger", "2022-03-31")).toMatchObject({
      da: "Sats for ikke-forsørgere",
      en: "Rate for non-providers",
      amount: "11716.00",
      unit: "DKK/month",
      law: "LAS § 68, stk. 2, nr. 2, og § 69 j, stk. 2, nr. 2",
      reference: {
        table: "ressourceforloebsydelse",
        key: "ikkeForsoerger",
        validFrom: "2022-01-01",
        validTo: "2022-12-31",
        status: "published",
        sources: [{ url: "https://bm.dk/satser/satser-for-2022/ressourceforloebsydelse/" }, {}],
      },
    });
  });

  it("gives a gap its reason and no figure", () => {
    expect(rateOf("loenfradrag.fradragPrArbejdstime", "2021-03-31")).toEqual({
      id: "loenfradrag.fradragPrArbejdstime",
      da: "Beløb pr. arbejdstime i tilbud, der ses bort fra",
      en: "Amount disregarded per hour worked in a tilbud",
      missing: {
        da: "Der er ikke fundet en kilde til beløbet for dette år.",
        en: "No source was found for the amount of this year.",
      },
    });
  });

  it("gives a reason for every rate on a day without tables", () => {
    for (const rate of ratesOf("2012-12-31")) {
      expect(rate).not.toHaveProperty("amount");
      expect(rate.missing?.en).toBe("This library has no rates for the period.");
    }
  });

  it("writes 0 % as a figure and not as a gap", () => {
    expect(rateOf("loenfradrag.ressourceforloebProcentUnderGraense", "2022-03-31")?.amount).toBe("0.00");
  });

  it("writes every figure with two decimals, whatever it is measured in", () => {
    const written = (id: string) => rateOf(id, "2023-03-31")?.amount;
    expect(written("befordring.kmSats")).toBe("1.10");
    expect(written("befordring.bundgraenseKmPrDag")).toBe("24.00");
    expect(written("loenfradrag.ressourceforloebProcentOverGraense")).toBe("55.00");
    const rates = [ownTable("godtgoerelse", "2025-01-01", "2025-12-31", "12.5")];
    expect(rateOf("godtgoerelse.maksimumPrMaaned", "2025-03-31", { rates })?.amount).toBe("12.50");
  });

  it("uses tables of the caller and says so", () => {
    const rates = [ownTable("sygedagpenge", "2025-01-06", "2026-01-04", "4865")];
    const rate = rateOf("sygedagpenge.hoejesteBeloebPrUge", "2025-01-06", { rates });
    expect(rate).toMatchObject({ amount: "4865.00", reference: { callerSupplied: true } });
    expect(rateOf("sygedagpenge.hoejesteBeloebPrUge", "2025-01-05", { rates })?.missing).toBeDefined();
    expect(rateOf("sygedagpenge.hoejesteBeloebPrUge", "2024-06-30", { rates })?.reference).not.toHaveProperty(
      "callerSupplied",
    );
  });

  it("answers with what was known on a day", () => {
    const kmSats = (options?: RatesOnOptions) => {
      const rate = rateOf("befordring.kmSats", "2022-06-30", options);
      return [rate?.amount, rate?.reference?.beforeCorrection];
    };
    expect(kmSats()).toEqual(["1.08", undefined]);
    expect(kmSats({ knownOn: "2022-06-28" })).toEqual(["0.99", true]);
    expect(kmSats({ knownOn: "2022-06-29" })).toEqual(["1.08", undefined]);
  });

  it("gives the same for no options as for empty ones", () => {
    expect(ratesOn("2022-03-31", {})).toEqual(ratesOn("2022-03-31"));
  });
});

describe("a bad day", () => {
  it.each([
    "2022-02-29",
    "2022-04-31",
    "2022-00-10",
    "2022-3-1",
    "31-03-2022",
    "",
    null,
    undefined,
    20220331,
  ])("is refused: %j", (day) => {
    expect(ratesOn(day as never)).toMatchObject({
      ok: false,
      errors: [{ code: "DATE_INVALID", path: "day", value: day ?? null }],
    });
  });

  it("is refused when it is a list, although it would read as the day", () => {
    const day = ["2022-03-31"];
    expect(ratesOn(day as never)).toMatchObject({ ok: false, errors: [{ value: "[list]" }] });
    expect(ratesOn("2022-03-31", { knownOn: day as never })).toMatchObject({
      ok: false,
      errors: [{ path: "knownOn", value: "[list]" }],
    });
  });
});

describe("bad options of ratesOn", () => {
  it.each(["2022-02-29", "now", null, 7])("refuse %j as the day of knowledge", (knownOn) => {
    expect(ratesOn("2022-03-31", { knownOn: knownOn as never })).toMatchObject({
      ok: false,
      errors: [{ code: "OPTION_INVALID", path: "knownOn", value: knownOn }],
    });
  });

  it.each([null, "x", {}, 7])("refuse %j as tables", (rates) => {
    expect(ratesOn("2022-03-31", { rates: rates as never })).toMatchObject({
      ok: false,
      errors: [
        {
          code: "OPTION_INVALID",
          path: "rates",
          da: "Indstillingen kan ikke bruges. Angiv en liste af højst 1.000 satstabeller.",
          en: "The option cannot be used. Give a list of at most 1,000 rate tables.",
        },
      ],
    });
  });

  it("name the place of a fault in a table", () => {
    const good = ownTable("befordring", "2027-01-01", "2027-12-31", "1.16");
    const bad = ownTable("sygedagpenge", "2027-01-04", "2028-01-02", "4.865");
    expect(ratesOn("2027-03-31", { rates: [good, bad] })).toMatchObject({
      ok: false,
      errors: [
        {
          code: "RATE_TABLE_INVALID",
          path: "rates[1].values.hoejesteBeloebPrUge.amount",
          value: null,
          da:
            "Satstabellen følger ikke skemaet: fejl ved »values.hoejesteBeloebPrUge.amount«. " +
            "Ret tabellen efter rates/rates.schema.json.",
          en:
            'The rate table does not follow the schema: fault at "values.hoejesteBeloebPrUge.amount". ' +
            "Correct it after rates/rates.schema.json.",
        },
      ],
    });
  });

  it("name two tables that overlap, and a period that is reversed", () => {
    const table = ownTable("befordring", "2027-01-01", "2027-12-31", "1.16");
    expect(ratesOn("2027-03-31", { rates: [table, table] })).toMatchObject({
      errors: [{ code: "RATE_TABLE_OVERLAP", path: "rates[1]" }],
    });
    expect(ratesOn("2027-03-31", { rates: [{ ...table, validTo: "2026-12-31" }] })).toMatchObject({
      errors: [{ code: "RATE_TABLE_INVALID", path: "rates[0].validTo" }],
    });
  });

  it("are all named at once", () => {
    expect(ratesOn("2027-03-31", { knownOn: "x", rates: "y" } as never)).toMatchObject({
      errors: [{ path: "knownOn" }, { path: "rates" }],
    });
  });

  it.each([null, "2022-03-31", 7, true])("refuse %j in place of an object", (options) => {
    expect(ratesOn("2022-03-31", options as never)).toMatchObject({
      ok: false,
      errors: [{ code: "OPTION_INVALID", path: "options", value: options }],
    });
  });

  it("say that a table is wrong as a whole when it is no object", () => {
    expect(ratesOn("2022-03-31", { rates: ["x" as never] })).toMatchObject({
      ok: false,
      errors: [
        {
          code: "RATE_TABLE_INVALID",
          path: "rates[0]",
          da: "Satstabellen følger ikke skemaet: fejl ved »table«. Ret tabellen efter rates/rates.schema.json.",
        },
      ],
    });
  });

  it("let the largest figure through as it is and refuse a larger one", () => {
    const maximum = (amount: string) =>
      ratesOn("2027-03-31", { rates: [ownTable("godtgoerelse", "2027-01-01", "2027-12-31", amount)] });
    const largest = maximum("999999999.99");
    expect(largest.ok && largest.rates.find(({ id }) => id.startsWith("godtgoerelse"))?.amount).toBe(
      "999999999.99",
    );
    expect(maximum("1000000000")).toMatchObject({ ok: false, errors: [{ code: "RATE_TABLE_INVALID" }] });
  });
});
