import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculateColumns, type Kolonne, type Kolonner } from "../../src/batch.js";
import type { RateTable } from "../../src/index.js";

/** A group that pays child support and one that does not, wages above and below the limit, March 2022. */
const ROWS = {
  art: [0, 1],
  gruppe: [1, 3],
  hidtidigYdelse: [0, 0],
  loen: [30_000, 100],
  andreIndtaegter: [0, 100],
  bidrag: [0, 50],
};

type Make = (figures: readonly number[]) => Kolonne;

const kolonnerOf = (make: Make): Kolonner => ({
  maaned: make([202_203, 202_203]),
  ydelse: Object.fromEntries(
    Object.entries(ROWS).map(([navn, figures]) => [navn, make(figures)]),
  ) as unknown as NonNullable<Kolonner["ydelse"]>,
});

class Own extends Int32Array {}

const KINDS: readonly (readonly [string, Make])[] = [
  ["Float64Array", (figures) => Float64Array.from(figures)],
  ["Int32Array", (figures) => Int32Array.from(figures)],
  ["Uint32Array", (figures) => Uint32Array.from(figures)],
  ["a kind of one's own", (figures) => Own.from(figures)],
];

/** Kinds that hold no month. */
const SMALL_KINDS: readonly (readonly [string, Make])[] = [
  ["Int16Array", (figures) => Int16Array.from(figures)],
  ["Uint16Array", (figures) => Uint16Array.from(figures)],
  ["Int8Array", (figures) => Int8Array.from(figures)],
  ["Uint8Array", (figures) => Uint8Array.from(figures)],
  ["Uint8ClampedArray", (figures) => Uint8ClampedArray.from(figures)],
];

// 11.716 kr., wages of 300 kr. below the limit: nothing is deducted. 3.644 + 0,50 − 30 % of 1 kr. − 1 kr.
const FOER_FRADRAG = Float64Array.of(117_160_000, 36_445_000);
const FRADRAG = Float64Array.of(0, 13_000);

describe("columns of every kind of typed array", () => {
  it.each(KINDS)("%s", (_name, make) => {
    const columns = calculateColumns(kolonnerOf(make));
    expect(columns).toMatchObject({
      fejl: Uint32Array.of(0, 0),
      ydelse: {
        foerFradrag: FOER_FRADRAG,
        fradrag: FRADRAG,
        udbetaling: Float64Array.of(1_171_600, 364_320),
      },
    });
  });

  it.each(SMALL_KINDS)("%s for codes", (_name, make) => {
    const { maaned, ydelse } = kolonnerOf((figures) => Float64Array.from(figures));
    const codes = { art: make(ROWS.art), gruppe: make(ROWS.gruppe), bidrag: make(ROWS.bidrag) };
    const columns = calculateColumns({ maaned, ydelse: { ...ydelse!, ...codes } });
    expect(columns).toMatchObject({
      fejl: Uint32Array.of(0, 0),
      ydelse: { foerFradrag: FOER_FRADRAG, fradrag: FRADRAG },
    });
  });
});

describe("columns of more rows than are worked on together", () => {
  const antal = 10_000;
  const kmPrDag = Float64Array.from({ length: antal }, (_, row) => 2400 + row);

  it.each<[string, Kolonne]>([
    ["that are read where they lie", kmPrDag],
    ["that are copied", Int16Array.from(kmPrDag)],
  ])("%s", (_name, column) => {
    const columns = calculateColumns({
      maaned: new Int32Array(antal).fill(202_405),
      befordring: { kmPrDag: column, dage: new Uint8Array(antal).fill(20) },
    });
    // One more hundredth of a kilometre each row, 20 days at 1,12 kr., rounded to whole kroner.
    const expected = kmPrDag.map((_, row) => Math.floor((row * 20 * 112 + 5_000) / 10_000) * 100);
    expect(columns).toMatchObject({ fejl: new Uint32Array(antal), befordring: { beloeb: expected } });
  });

  it("refuse each row that is to be refused, in its place", () => {
    const wrong = [0, 4095, 4096, 4097, 9_999];
    const maaned = new Int32Array(antal).fill(202_405);
    for (const row of wrong) maaned[row] = 202_413;
    const dage = new Uint8Array(antal).fill(20);
    const columns = calculateColumns({ maaned, befordring: { kmPrDag, dage } });
    const refused = columns.ok ? [...columns.fejl.keys()].filter((row) => columns.fejl[row] !== 0) : [];
    expect(refused).toEqual(wrong);
  });
});

describe("a month as a number", () => {
  /** Bits of MONTH_INVALID and RATE_NOT_AVAILABLE. */
  const [INVALID, WITHOUT_RATE] = [2, 4];

  it.each([
    [202_405, 0],
    [202_412, 0],
    [202_400, INVALID],
    [202_413, INVALID],
    [202_405.5, INVALID],
    [199_912, WITHOUT_RATE],
    [200_001, WITHOUT_RATE],
    [209_912, WITHOUT_RATE],
    [210_001, WITHOUT_RATE],
    [-1, INVALID],
    [NaN, INVALID],
  ])("%d", (tal, fejl) => {
    const columns = calculateColumns({
      maaned: Float64Array.of(tal),
      befordring: { kmPrDag: Int32Array.of(4960), dage: Uint8Array.of(19) },
    });
    expect(columns).toMatchObject({ fejl: Uint32Array.of(fejl) });
  });
});

describe("the rates that rows were given before", () => {
  const OWN = JSON.parse(readFileSync("rates/befordring/2024-01-01.json", "utf8")) as RateTable;
  const kmSats = { ...OWN.values["kmSats"], amount: "2.00" } as RateTable["values"][string];
  const rows: Kolonner = {
    maaned: Int32Array.of(202_405),
    befordring: { kmPrDag: Int32Array.of(2500), dage: Uint8Array.of(10) },
  };
  const beloeb = (rates: readonly RateTable[]) => calculateColumns(rows, { rates });

  it("are not those of another call with tables of its own", () => {
    // 1 km × 10 days × 1,12 kr. = 11,20 kr.; × 2 kr. = 20 kr.
    expect(beloeb([])).toMatchObject({ befordring: { beloeb: Float64Array.of(1100) } });
    expect(beloeb([{ ...OWN, values: { ...OWN.values, kmSats } }])).toMatchObject({
      befordring: { beloeb: Float64Array.of(2000) },
    });
    expect(beloeb([])).toMatchObject({ befordring: { beloeb: Float64Array.of(1100) } });
  });
});
