import { describe, expect, it } from "vitest";
import type { RateTable, RateValue } from "../../src/rates/rate-table.js";
import * as checks from "./checks.js";
import type { RateFile } from "./checks.js";

const files = checks.realFiles();
const gaps = checks.realGaps();

const real = (path: string): RateFile => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file;
};

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

/** A copy of one real file, changed. */
const broken = (path: string, change: (table: Mutable<RateTable>) => void): readonly RateFile[] => {
  const table = structuredClone(real(path).table) as Mutable<RateTable>;
  change(table);
  return [{ path, table: table }];
};

/** A copy of one real file with one of its figures changed. */
const brokenValue = (
  path: string,
  key: string,
  change: (value: Mutable<RateValue>) => void,
): readonly RateFile[] =>
  broken(path, ({ values }) => {
    change(values[key] as Mutable<RateValue>);
  });

const YDELSE_2022 = "ressourceforloebsydelse/2022-01-01.json";
const LOEN_2022 = "loenfradrag/2022-01-01.json";
const KM_2022 = "befordring/2022-01-01.json";

describe("the real rate files", () => {
  it("are found", () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it.each([
    ["schema", checks.schemaFaults],
    ["file names", checks.nameFaults],
    ["order of first and last day", checks.reversedFaults],
    ["overlaps", checks.overlapFaults],
    ["notes on starts within a month", checks.startFaults],
    ["evidence", checks.evidenceFaults],
    ["day sanctions", checks.sanctionFaults],
    ["ceiling", checks.ceilingFaults],
    ["web addresses", checks.urlFaults],
    ["encoding", checks.encodingFaults],
    ["decimals", checks.decimalFaults],
    ["corrections", checks.correctionFaults],
  ])("pass the check of %s", (_name, check) => {
    expect(check(files)).toEqual([]);
  });

  it("leave out exactly the days that are listed with a reason", () => {
    expect(checks.gapFaults(files, gaps)).toEqual([]);
  });
});

const OPTIONAL = new Set(["$schema", "note", "url", "quote"]);

/** Every object within a JSON value, the value itself first. */
const objectsIn = (node: unknown): readonly Record<string, unknown>[] => {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.values(node).flatMap(objectsIn);
  return Array.isArray(node) ? below : [node as Record<string, unknown>, ...below];
};

describe("the check of the schema", () => {
  // Together they hold every kind of object: figures, gaps, notes, sources and a correction.
  const samples = [real("loenfradrag/2013-01-01.json"), real(KM_2022), real(YDELSE_2022)];

  it.each(samples)("finds an unknown key in any object of $path", ({ path, table }) => {
    objectsIn(table).forEach((_, index) => {
      const copy = structuredClone(table);
      objectsIn(copy)[index]!["extra"] = "x";
      expect(checks.schemaFaults([{ path, table: copy }])).toEqual([`${path}: does not follow the schema`]);
    });
  });

  it.each(samples)("finds a missing key in any object of $path", ({ path, table }) => {
    objectsIn(table).forEach((object, index) => {
      for (const key of Object.keys(object)) {
        const copy = structuredClone(table);
        Reflect.deleteProperty(objectsIn(copy)[index]!, key);
        expect(checks.schemaFaults([{ path, table: copy }]), key).toHaveLength(OPTIONAL.has(key) ? 0 : 1);
      }
    });
  });

  it.each(["15.570", "15570,00", "-1", "1.234", "1.", ".5", "1e3", " 1", "", "1234567890"])(
    "refuses the amount »%s«",
    (amount) => {
      const copy = brokenValue(YDELSE_2022, "forsoerger", (value) => (value.amount = amount));
      expect(checks.schemaFaults(copy)).toHaveLength(1);
    },
  );

  it.each(["2022-02-29", "2022-13-01", "2022-1-1", "01-01-2022", ""])("refuses the day »%s«", (day) => {
    expect(checks.schemaFaults(broken(YDELSE_2022, (table) => (table.validFrom = day)))).toHaveLength(1);
    expect(checks.schemaFaults(broken(YDELSE_2022, (table) => (table.validTo = day)))).toHaveLength(1);
    const copy = broken(KM_2022, ({ corrections }) => (corrections[0]!.knownUntil = day));
    expect(checks.schemaFaults(copy)).toHaveLength(1);
  });

  it("refuses a figure and a gap in a unit that their key is never measured in", () => {
    const weekly = brokenValue(YDELSE_2022, "forsoerger", (value) => (value.unit = "DKK/week"));
    const gap = brokenValue(
      "loenfradrag/2013-01-01.json",
      "loengraense",
      (value) => (value.unit = "DKK/day"),
    );
    expect([weekly, gap].map((copy) => checks.schemaFaults(copy).length)).toEqual([1, 1]);
  });

  it("refuses a correction of a key that the table does not have", () => {
    const copy = broken(KM_2022, ({ corrections }) => (corrections[0]!.key = "kmsats"));
    expect(checks.schemaFaults(copy)).toHaveLength(1);
  });

  it("refuses empty texts, a figure without sources, an unknown unit, status or table", () => {
    const copies = [
      brokenValue(YDELSE_2022, "forsoerger", (value) => (value.law = "")),
      brokenValue(YDELSE_2022, "forsoerger", (value) => (value.sources = [])),
      brokenValue(YDELSE_2022, "forsoerger", (value) => (value.unit = "EUR" as never)),
      brokenValue(YDELSE_2022, "forsoerger", (value) => (value.status = "guessed" as never)),
      broken(YDELSE_2022, (table) => (table.table = "folkepension" as never)),
    ];
    expect(copies.map((copy) => checks.schemaFaults(copy).length)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe("the checks of names and periods", () => {
  it("find a file whose name is not its first day", () => {
    const copy = broken(YDELSE_2022, (table) => (table.validFrom = "2022-01-03"));
    expect(checks.nameFaults(copy)).toEqual([
      `${YDELSE_2022}: holds ressourceforloebsydelse from 2022-01-03`,
    ]);
  });

  it("find a file in the folder of another table", () => {
    const copy = broken(KM_2022, (table) => (table.table = "godtgoerelse"));
    expect(checks.nameFaults(copy)).toEqual([`${KM_2022}: holds godtgoerelse from 2022-01-01`]);
  });

  it("find a period that ends before it begins, and let one of a single day pass", () => {
    const ending = (day: string) => broken(YDELSE_2022, (table) => (table.validTo = day));
    expect(checks.reversedFaults(ending("2021-12-31"))).toEqual([`${YDELSE_2022}: ends before it begins`]);
    expect(checks.reversedFaults(ending("2022-01-01"))).toEqual([]);
  });

  it("find two periods that share a single day", () => {
    const copy = broken(YDELSE_2022, (table) => (table.validTo = "2023-01-01"));
    expect(checks.overlapFaults([...copy, real("ressourceforloebsydelse/2023-01-01.json")])).toEqual([
      "ressourceforloebsydelse: 2022-01-01 overlaps the next",
    ]);
  });

  it("find a single day that no table covers", () => {
    const copy = broken(YDELSE_2022, (table) => (table.validTo = "2022-12-30"));
    const pair = [...copy, real("ressourceforloebsydelse/2023-01-01.json")];
    expect(checks.gapFaults(pair, [])).toEqual([
      "ressourceforloebsydelse 2022-12-31..2022-12-31: not listed",
    ]);
  });

  it("find a gap that is not listed, one that is listed wrongly and one without a reason", () => {
    const [gap] = gaps;
    const span = "loenfradrag 2025-01-01..2025-12-31";
    expect(checks.gapFaults(files, [])).toEqual([`${span}: not listed`]);
    expect(checks.gapFaults(files, [{ ...gap!, to: "2025-12-30" }])).toEqual([
      `${span}: not listed`,
      "loenfradrag 2025-01-01..2025-12-30: listed but not there",
    ]);
    expect(checks.gapFaults(files, [{ ...gap!, reason: { da: " ", en: "x" } }])).toEqual([
      `${span}: without a reason`,
    ]);
  });

  it("find a start within a month that nobody explains", () => {
    const path = "sygedagpenge/2022-01-03.json";
    const copy = broken(path, (table) => Reflect.deleteProperty(table, "note"));
    expect(checks.startFaults(copy)).toEqual([`${path}: starts within a month without a note`]);
  });
});

describe("the check of the evidence", () => {
  it.each(["published", "second-source"] as const)("finds a %s figure that no quote holds", (status) => {
    const copy = brokenValue(YDELSE_2022, "forsoerger", (value) => {
      value.status = status;
      value.amount = "15571";
    });
    expect(checks.evidenceFaults(copy)).toEqual([`${YDELSE_2022}: forsoerger is not in any quote`]);
  });

  it("finds a published figure whose sources have lost their quotes", () => {
    const copy = brokenValue(YDELSE_2022, "forsoerger", (value) => {
      value.sources.forEach((source) => Reflect.deleteProperty(source, "quote"));
    });
    expect(checks.evidenceFaults(copy)).toEqual([`${YDELSE_2022}: forsoerger is not in any quote`]);
  });

  it.each(["published-unquoted", "second-source-unquoted"] as const)(
    "finds a figure called %s although a quote holds it",
    (status) => {
      const copy = brokenValue(YDELSE_2022, "forsoerger", (value) => (value.status = status));
      expect(checks.evidenceFaults(copy)).toEqual([`${YDELSE_2022}: forsoerger is quoted after all`]);
    },
  );

  it.each(["inferred", "derived"] as const)("finds an %s figure without a note", (status) => {
    const copy = brokenValue(YDELSE_2022, "forsoerger", (value) => (value.status = status));
    expect(checks.evidenceFaults(copy)).toEqual([`${YDELSE_2022}: forsoerger needs a note`]);
  });

  it("finds 0 % without a note", () => {
    const key = "ressourceforloebProcentUnderGraense";
    const copy = brokenValue(LOEN_2022, key, (value) => Reflect.deleteProperty(value, "note"));
    expect(checks.evidenceFaults(copy)).toEqual([`${LOEN_2022}: ${key} needs a note`]);
  });

  it("looks at the figure before a correction too", () => {
    const copy = broken(KM_2022, ({ corrections }) => (corrections[0]!.was.amount = "0.98"));
    expect(checks.evidenceFaults(copy)).toEqual([`${KM_2022}: kmSats before correction is not in any quote`]);
  });

  it.each([
    ["15570", "15.570"],
    ["1000000", "1.000.000"],
    ["750", "750"],
    ["0.99", "0,99"],
    ["1.10", "1,10"],
  ])("writes %s as %s", (amount, danish) => {
    expect(checks.danishNotation(amount)).toBe(danish);
  });

  it.each([
    ["nr. 2 11.716kr. pr. md.", "11716"],
    ["(15.570)", "15570"],
    ["udgør 15.570.", "15570"],
    ["stk. 2 719 kr. pr. dag", "719"],
    ["20%, 40%", "40"],
    ["Over 120 km 0,99 kroner", "0.99"],
  ])("sees the figure in »%s«", (quote, amount) => {
    expect(checks.quotes(quote, amount)).toBe(true);
  });

  it.each([
    ["115.570 kr.", "15570"],
    ["15.5701 kr.", "15570"],
    ["15.570,50 kr.", "15570"],
    ["1.719 kr.", "719"],
    ["719.000 kr.", "719"],
    ["10,99 kr.", "0.99"],
    ["0,995 kr.", "0.99"],
    ["15570 kr.", "15570"],
    ["15x570 kr.", "15570"],
  ])("is not taken in by »%s«", (quote, amount) => {
    expect(checks.quotes(quote, amount)).toBe(false);
  });
});

describe("the checks of amounts", () => {
  it("know the day amounts that the ministry published", () => {
    expect([15570, 11716, 3644, 16382, 12326, 3834].map(checks.daySanction)).toEqual([
      719, 541, 168, 756, 569, 177,
    ]);
  });

  it("round a half up", () => {
    // 65 × 12 / 260 = 3; 75 × 12 / 260 = 3,46; 76 × 12 / 260 = 3,51.
    expect([65, 75, 76].map(checks.daySanction)).toEqual([3, 3, 4]);
    // No whole amount gives a half; 162,50 × 12 = 1.950 = 7,5 × 260 does.
    expect(checks.daySanction(162.5)).toBe(8);
  });

  it.each([
    "sanktionForsoerger",
    "sanktionIkkeForsoerger",
    "sanktionHjemmeboendeUnder25",
    "sanktionBidragspligtLoft",
  ])("find a wrong %s", (key) => {
    const copy = brokenValue("ressourceforloebsydelse/2024-01-01.json", key, (value) => (value.amount = "1"));
    expect(checks.sanctionFaults(copy)).toHaveLength(1);
  });

  it("find a ceiling that is not the rate for providers", () => {
    const copy = brokenValue(YDELSE_2022, "bidragspligtLoft", (value) => (value.amount = "15507"));
    expect(checks.ceilingFaults(copy)).toEqual([
      `${YDELSE_2022}: the ceiling differs from the rate for providers`,
    ]);
  });

  it("find a third decimal, before a correction as well", () => {
    const copy = broken(KM_2022, ({ values, corrections }) => {
      (values["kmSats"] as Mutable<RateValue>).amount = "1.081";
      corrections[0]!.was.amount = "0.990";
    });
    expect(checks.decimalFaults(copy)).toEqual([
      `${KM_2022}: 1.081 has more than two decimals`,
      `${KM_2022}: 0.990 has more than two decimals`,
    ]);
  });
});

describe("the check of corrections", () => {
  it("finds one of a key without a figure, one that changes nothing and one out of order", () => {
    const copy = broken(KM_2022, ({ corrections }) => {
      const [correction] = corrections;
      corrections.push(
        { ...correction!, key: "kmsats" },
        { ...correction!, knownUntil: "2022-12-01", was: { ...correction!.was, amount: "1.08" } },
        { ...correction!, knownUntil: "2022-03-01" },
      );
    });
    expect(checks.correctionFaults(copy)).toEqual([
      `${KM_2022}: correction of kmsats, which has no figure`,
      `${KM_2022}: correction of kmSats changes nothing`,
      `${KM_2022}: correction of kmSats is out of order`,
    ]);
  });
});

describe("the checks of texts", () => {
  it.each(["ftp://bm.dk/satser", "bm.dk/satser", "https://bm dk/", "http:///satser", "https://bm.dk/a b"])(
    "find that »%s« is not a web address",
    (url) => {
      const copy = brokenValue(YDELSE_2022, "forsoerger", ({ sources }) => (sources[0]!.url = url));
      expect(checks.urlFaults(copy)).toEqual([`${YDELSE_2022}: ${url} is not a web address`]);
    },
  );

  it("find a bad address of a correction", () => {
    const copy = broken(KM_2022, ({ corrections }) => (corrections[0]!.source.url = "star.dk"));
    expect(checks.urlFaults(copy)).toEqual([`${KM_2022}: star.dk is not a web address`]);
  });

  it.each([
    "forsÃ¸rger",
    "fors\uFFFDrger",
    "fors?rger",
    "fors&oslash;rger",
    "fors\u0098rger",
    "Â§ 68",
    "â€œ",
  ])("find the damage in »%s«", (da) => {
    const copy = broken(YDELSE_2022, (table) => (table.note = { da, en: "x" }));
    expect(checks.encodingFaults(copy)).toEqual([`${YDELSE_2022}: da is damaged: ${da}`]);
  });

  it("let good Danish pass", () => {
    const copy = broken(
      YDELSE_2022,
      (table) => (table.note = { da: "Hvor får æ, ø og Å? § 68 »a«", en: "x" }),
    );
    expect(checks.encodingFaults(copy)).toEqual([]);
  });
});
