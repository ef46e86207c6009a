import { describe, expect, it } from "vitest";
import {
  calculate,
  type Case,
  type CaseResult,
  coverage,
  explain,
  formatKroner,
  type Ordning,
  parseKroner,
  ratesOn,
  type RateTable,
} from "../../src/index.js";
import km2024 from "../../rates/befordring/2024-01-01.json";
import takst from "../../rates/godtgoerelse/takst-750/2020-01-01.json";
import { caseError } from "../../src/cases/case-error.js";
import { ownTable } from "../rates/checks.js";

const TRANSPORT: Case = { maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } };

/** A table of the package with other figures. */
const changed = (table: unknown, amounts: Readonly<Record<string, string>>): RateTable => {
  const copy = structuredClone(table) as { values: Record<string, { amount: string }> };
  for (const [key, amount] of Object.entries(amounts)) copy.values[key]!.amount = amount;
  return copy as unknown as RateTable;
};

const anything = (value: unknown): never => value as never;
const throwing = (): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error("secret");
      },
    },
  );
const codesOf = (result: CaseResult): readonly string[] =>
  result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);

describe("rates of a caller that are too large for whole numbers", () => {
  it("are multiplied exactly", () => {
    // 30 × (9.798,50 − 0) × 181.772,50 = 293.955 × 181.772,50 = 53.432.935.237,50, half up to the krone.
    const rates = [changed(km2024, { kmSats: "181772.50", bundgraenseKmPrDag: "0" })];
    const sag = { maaned: "2024-05", befordring: { kmPrDag: "9798.50", dage: 30 } };
    for (const trace of [false, true])
      expect(calculate(sag, { rates, trace })).toMatchObject({ befordring: { beloeb: "53432935238.00" } });
  });

  it("and percentages above a hundred never make less than nothing", () => {
    const scheme = takst as unknown as Ordning;
    const { beloeb, dagsandele } = scheme.vilkaar;
    const vilkaar = {
      ...scheme.vilkaar,
      beloeb: { ...beloeb, art: "fast" as const, beloeb: "206756822.89" },
      dagsandele: { ...dagsandele, art: "andele" as const, procent: ["1", "1", "1", "1", "174727594"] },
    } as Ordning["vilkaar"];
    const ordninger = [{ ...scheme, vilkaar }];
    const godtgoerelse = {
      ordning: "takst-750",
      ydelsesart: "kontanthjaelp",
      tilbud: "nytteindsats",
      afstandKm: 9,
      dokumenteretBegraensning: false,
      dagePrUge: 5,
      planlagteDage: 14,
      fravaersdage: 14,
      loenindtaegt: false,
    } as const;
    expect(calculate({ maaned: "2024-05", godtgoerelse }, { ordninger })).toMatchObject({
      godtgoerelse: { beloeb: "0.00" },
    });
  });
});

describe("what is checked is what is used", () => {
  it("although a getter answers otherwise the second time", () => {
    const table = changed(km2024, {});
    let reads = 0;
    const options = {
      get rates(): readonly RateTable[] {
        reads += 1;
        return reads === 1 ? [table] : [changed(km2024, { kmSats: "-9" })];
      },
    };
    expect(calculate(TRANSPORT, options)).toMatchObject({ befordring: { beloeb: "545.00" } });
    expect(reads).toBe(1);
  });

  it("although the table is changed afterwards", () => {
    const table = ownTable("befordring", "2024-01-01", "2024-12-31", "2");
    const before = calculate(TRANSPORT, { rates: [table] });
    (table.values["kmSats"] as { amount: string }).amount = "3";
    expect(before).toMatchObject({ befordring: { beloeb: "1809.00" } });
  });

  it("and the earliest correction after the day of knowledge counts, in whatever order they stand", () => {
    const correction = (amount: string, knownUntil: string) => ({
      key: "kmSats",
      was: { amount, status: "published", sources: [{ title: "Egen kilde" }] },
      knownUntil,
      reason: { da: "Rettet.", en: "Corrected." },
      source: { title: "Egen kilde" },
    });
    const corrections = [correction("2.00", "2024-06-01"), correction("1.00", "2024-03-01")];
    const rates = [{ ...changed(km2024, {}), corrections } as RateTable];
    // 486,4 km × 1,00 = 486,40 and × 2,00 = 972,80, to whole kroner.
    const paidWhenKnown = (knownOn: string) => calculate(TRANSPORT, { rates, knownOn });
    expect(paidWhenKnown("2024-02-01")).toMatchObject({ befordring: { beloeb: "486.00" } });
    expect(paidWhenKnown("2024-04-01")).toMatchObject({ befordring: { beloeb: "973.00" } });
    expect(paidWhenKnown("2024-07-01")).toMatchObject({ befordring: { beloeb: "545.00" } });
    // Of two until the same day the first that stands there.
    const twice = [correction("1.00", "2024-03-01"), correction("2.00", "2024-03-01")];
    expect(
      calculate(TRANSPORT, {
        rates: [{ ...changed(km2024, {}), corrections: twice } as RateTable],
        knownOn: "2024-02-01",
      }),
    ).toMatchObject({ befordring: { beloeb: "486.00" } });
  });
});

describe("a caller who changes a result changes no later one", () => {
  it("because what is shared is frozen", () => {
    const result = calculate(TRANSPORT, { trace: true });
    const rate = result.ok ? result.trace?.find((step) => step.rate !== undefined)?.rate : undefined;
    expect(() => {
      (rate as { validFrom: string }).validFrom = "2000-01-01";
    }).toThrow(TypeError);
    const rates = ratesOn("2021-03-31");
    const missing = rates.ok ? rates.rates.find((one) => one.missing !== undefined)?.missing : undefined;
    expect(Object.isFrozen(missing)).toBe(true);
  });
});

describe("no function throws, whatever it is given", () => {
  const NONSENSE = [undefined, null, 1, 5n, "x", Symbol("x"), [], {}, { ok: false }, { ok: true, trace: 5 }];

  it.each(NONSENSE.map((value) => [value]))("%s", (value) => {
    expect(explain(anything(value))).toMatch(/\n$/);
    expect(typeof formatKroner(anything(value))).toBe("string");
    expect(parseKroner(anything(value)).ok).toBe(false);
    expect(calculate(anything(value)).ok).toBe(false);
    expect(ratesOn(anything(value)).ok).toBe(false);
    expect(explain(calculate(TRANSPORT), anything(value))).toMatch(/\n$/);
  });

  it("not even a proxy that throws", () => {
    expect(codesOf(calculate(anything(throwing())))).toEqual(["CASE_UNREADABLE "]);
    expect(codesOf(calculate(TRANSPORT, anything(throwing())))).toEqual(["OPTION_INVALID options"]);
    expect(ratesOn("2022-03-31", anything(throwing()))).toMatchObject({ ok: false });
    expect(coverage(anything(throwing()))).toMatchObject({ ok: false });
    const rates = anything([throwing()]);
    expect(codesOf(calculate(TRANSPORT, { rates }))).toEqual(["RATE_TABLE_INVALID rates[0]"]);
    const proxied = new Proxy(TRANSPORT, {
      getOwnPropertyDescriptor: () => {
        throw new Error("secret");
      },
    });
    expect(typeof calculate(proxied).ok).toBe("boolean");
  });

  it("and what cannot even be asked whether it is a list is shown as an object", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const error = caseError("VALUE_NOT_ALLOWED", "ydelse.forloeb.art", proxy, { da: "a", en: "a" });
    expect(error.value).toBe("[object]");
    expect(caseError("VALUE_NOT_ALLOWED", "ydelse.forloeb.art", [proxy], { da: "a", en: "a" }).value).toBe(
      "[list]",
    );
  });

  it("nor an endless list of tables", () => {
    expect(codesOf(calculate(TRANSPORT, { rates: anything(new Array(4_294_967_295)) }))).toEqual([
      "OPTION_INVALID rates",
    ]);
    expect(codesOf(calculate(TRANSPORT, { rates: anything([undefined]) }))).toEqual([
      "RATE_TABLE_INVALID rates[0]",
    ]);
  });

  it("and a number of many digits is written in one go", () => {
    expect(formatKroner("9".repeat(300_000))).toHaveLength(300_000 + 99_999 + ",00 kr.".length);
  });
});

describe("names that look like paths", () => {
  it("hide no other error", () => {
    const sag = anything({
      maaned: "2024-05",
      "befordring.kmPrDag": 1,
      befordring: { kmPrDag: "-5", dage: 1 },
    });
    expect(codesOf(calculate(sag))).toEqual([
      "FIELD_UNKNOWN befordring.kmPrDag",
      "AMOUNT_NEGATIVE befordring.kmPrDag",
    ]);
  });

  it("may be empty or long, and each is named", () => {
    const long = "x".repeat(100);
    const sag = anything({ ...TRANSPORT, "": 1, [`${long}a`]: 1, [`${long}b`]: 1 });
    const shown = `FIELD_UNKNOWN ${"x".repeat(60)}…`;
    expect(codesOf(calculate(sag))).toEqual(["FIELD_UNKNOWN ", shown, shown]);
  });

  it("of a prototype are fields like others", () => {
    const sag = JSON.parse('{"maaned":"2024-05","__proto__":{"x":1},"constructor":1}') as Case;
    expect(codesOf(calculate(sag))).toContain("FIELD_UNKNOWN constructor");
  });

  it("are not cut within a character", () => {
    const result = calculate({ maaned: `${"x".repeat(59)}😀` });
    expect(result).toMatchObject({ errors: [{ value: `${"x".repeat(59)}…` }] });
  });
});

describe("options", () => {
  it.each([
    ["an unknown one", { rouding: "krone" }, "OPTION_INVALID rouding"],
    ["a trace that is neither true nor false", { trace: 1 }, "OPTION_INVALID trace"],
  ])("%s is refused", (_what, options, error) => {
    expect(codesOf(calculate({ ...TRANSPORT, id: "sag-1" }, anything(options)))).toEqual([error]);
  });

  it("that are bad leave the case its name", () => {
    expect(calculate({ ...TRANSPORT, id: "sag-1" }, anything({ trace: 1 }))).toMatchObject({ id: "sag-1" });
  });

  it("name each unknown key of a table", () => {
    const rates = anything([{ ...changed(km2024, {}), foo: 1, bar: 1 }]);
    expect(codesOf(calculate(TRANSPORT, { rates }))).toEqual([
      "RATE_TABLE_INVALID rates[0].foo",
      "RATE_TABLE_INVALID rates[0].bar",
    ]);
  });
});

describe("a table that is nearly right", () => {
  const codes = (kmSats: unknown) => {
    const values = { ...km2024.values, kmSats };
    return codesOf(calculate(TRANSPORT, { rates: anything([{ ...km2024, values }]) }));
  };

  it("is told the field of a rate", () => {
    expect(codes({ ...km2024.values.kmSats, amount: "1,12", status: "offentliggjort" })).toEqual([
      "RATE_TABLE_INVALID rates[0].values.kmSats.amount",
      "RATE_TABLE_INVALID rates[0].values.kmSats.status",
    ]);
  });

  it("is told the field of a gap", () => {
    expect(codes({ gap: { da: "Ukendt.", en: "Unknown." }, unit: "DKK/km" })).toEqual([
      "RATE_TABLE_INVALID rates[0].values.kmSats.law",
    ]);
  });
});

describe("amounts that people write oddly", () => {
  it.each(["0.123,00", "01.234,00", "0.000,00", "007"])("%s is no Danish notation", (text) => {
    expect(parseKroner(text).ok).toBe(false);
  });

  it("nothing is never negative", () => {
    expect(parseKroner("-0")).toEqual({ ok: true, amount: "0.00" });
  });
});
