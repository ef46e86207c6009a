import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { limitations } from "../../src/begraensninger.js";
import { isDate, isMonth } from "../../src/rates/calendar.js";
import { LISTED_GAPS } from "../../src/rates/coverage.js";
import { RATE_LABELS } from "../../src/rates/labels.js";
import { isGap, keysOf } from "../../src/rates/rate-table.js";
import { realFiles } from "../rates/checks.js";

const ALL = limitations();
const ids = ALL.map(({ id }) => id);

/** A rate without a figure for some days. */
interface Missing {
  readonly rate: string;
  readonly from: string;
  readonly to: string;
}

const gapsOfTables: readonly Missing[] = realFiles().flatMap(({ table }) =>
  Object.entries(table.values).flatMap(([key, value]) =>
    isGap(value) ? [{ rate: `${table.table}.${key}`, from: table.validFrom, to: table.validTo }] : [],
  ),
);
const listedGaps: readonly Missing[] = LISTED_GAPS.flatMap(({ table, from, to }) =>
  keysOf(table).map((key) => ({ rate: `${table}.${key}`, from, to })),
);

const isNamed = ({ rate, from, to }: Missing): boolean =>
  ALL.some(
    ({ rates = [], perioder = [] }) =>
      rates.includes(rate) &&
      perioder.some(({ fra, til }) => fra <= from && (til === undefined || to <= til)),
  );

describe("limitations", () => {
  it("are many, with a stable name each, and of every status", () => {
    expect(ALL.length).toBeGreaterThan(60);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ALL.map(({ status }) => status))).toEqual(
      new Set(["ikke-modelleret", "laesning", "ingen-kilde"]),
    );
  });

  it("are sentences in both languages, with æ, ø and å in Danish", () => {
    expect(ALL.filter(({ da, en }) => !/^[A-ZÆØÅ].*\.$/.test(da) || !/^[A-Z].*\.$/.test(en))).toEqual([]);
    expect(ALL.filter(({ da }) => /ae|oe|aa|"/i.test(da.replace("Aalborg", "")))).toEqual([]);
    expect(ALL.filter(({ en }) => /[»«]|\d\.\d{3}|\b(og|ikke|eller|uden|med|ved)\b/.test(en))).toEqual([]);
    expect(ALL.filter(({ da, en }) => / {2}| [.,;:]/.test(`${da}|${en}`))).toEqual([]);
  });

  it("name days that exist, the right way round, and the month of the last search", () => {
    for (const { perioder = [{ fra: "2013-01-01" }], fundet } of ALL) {
      expect(perioder.length).toBeGreaterThan(0);
      for (const { fra, til = fra } of perioder)
        expect([isDate(fra), isDate(til), fra <= til]).toEqual([true, true, true]);
      expect(isMonth(fundet)).toBe(true);
    }
  });

  it("refer to records that exist and to addresses", () => {
    const references = ALL.flatMap((one) => one.references);
    expect(ALL.filter((one) => one.references.length === 0)).toEqual([]);
    const records = references.flatMap(({ record }) => (record === undefined ? [] : [record]));
    expect(records.filter((record) => !existsSync(record))).toEqual([]);
    const urls = references.flatMap(({ url }) => (url === undefined ? [] : [url]));
    expect(urls.filter((url) => !/^https?:\/\/[^\s<>]+$/.test(url))).toEqual([]);
    expect(references.filter(({ title }) => title === "")).toEqual([]);
  });

  it("call a record by its number and title", () => {
    for (const { title, record } of ALL.flatMap((one) => one.references)) {
      if (record === undefined || !record.includes("/reading-")) continue;
      const heading = readFileSync(record, "utf8").split("\n")[0];
      expect(heading).toBe(title.replace("Læsning", "# Reading"));
    }
  });

  it("hold every reading of the decisions once as a reading", () => {
    const readings = readdirSync("docs/decisions").filter((file) => file.startsWith("reading-"));
    const named = ALL.filter(({ status }) => status === "laesning").flatMap((one) =>
      one.references.flatMap(({ record }) => (record?.includes("/reading-") ? [record] : [])),
    );
    expect([...named].sort()).toEqual(readings.map((file) => `docs/decisions/${file}`).sort());
  });

  it("name every figure that the tables leave open and every period without a table", () => {
    expect(gapsOfTables.length).toBeGreaterThan(20);
    expect(
      [...gapsOfTables, ...listedGaps]
        .filter((one) => !isNamed(one))
        .filter(({ rate }) => !rate.startsWith("loenfradrag.ressourceforloeb")),
    ).toEqual([]);
  });

  it("call nothing missing that has a figure", () => {
    const missing = [...gapsOfTables, ...listedGaps];
    const stale = ALL.flatMap(({ id, rates = [], perioder = [] }) =>
      perioder.flatMap(({ fra, til = fra }) =>
        rates
          .filter((rate) => !missing.some((gap) => gap.rate === rate && gap.from <= til && fra <= gap.to))
          .map((rate) => `${id}: ${rate} ${fra}`),
      ),
    );
    expect(stale).toEqual([]);
  });

  it("name rates by names that exist", () => {
    expect(
      ALL.flatMap(({ rates = [] }) => rates).filter((rate) => !Object.hasOwn(RATE_LABELS, rate)),
    ).toEqual([]);
  });

  it("are frozen", () => {
    expect(() => {
      (ALL as unknown[]).push({});
    }).toThrow(TypeError);
    expect(Object.isFrozen(ALL[0]?.references)).toBe(true);
  });
});
