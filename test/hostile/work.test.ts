import { afterEach, describe, expect, it, vi } from "vitest";
import { calculate, parseKroner } from "../../src/index.js";
import { affectedBy, type Kvittering, verify } from "../../src/kvittering.js";
import { replay } from "../../src/replay.js";
import { wrapped } from "../../src/trace/wrap.js";
import { kvitteringOf, receipted } from "../trace/receipt/receipts.js";
import { SAG } from "./inputs.js";
import { replaced } from "./places.js";

// Nothing here is timed: what is counted is how often the input is looked at, and how much is written.

afterEach(() => {
  vi.restoreAllMocks();
});

const KVITTERING = kvitteringOf(SAG);
const many = <T>(count: number, one: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => one(index));

/** Twice as much input is at most this much more work. */
const TWICE = 2.2;

const isLinear = (work: (size: number) => number): void => {
  const [once, twice] = [work(400), work(800)];
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(TWICE);
};

/** The same input, which counts how often it is looked at. */
const counted = <T extends object>(input: T, count: () => void): T =>
  new Proxy(input, {
    get: (target, key) => {
      count();
      const value: unknown = Reflect.get(target, key);
      return typeof value === "object" && value !== null ? counted(value, count) : value;
    },
  });

const looksAt = (input: object): number => {
  let looks = 0;
  calculate(counted(input, () => (looks += 1)) as never);
  return looks;
};

describe("twice the input is twice the work", () => {
  it("of reading incomes, right ones and wrong ones", () => {
    const incomes = (size: number, beloeb: string) =>
      replaced(
        SAG,
        ["ydelse", "indtaegter"],
        many(size, () => ({ art: "anden", beloeb })),
      ) as object;
    isLinear((size) => looksAt(incomes(size, "1.00")));
    isLinear((size) => looksAt(incomes(size, "1,00")));
  });

  it("of refusing fields that are not known", () => {
    const wide = (size: number) =>
      Object.fromEntries(many(size, (index) => [`felt${String(index + 1000)}`, 1]));
    isLinear((size) => JSON.stringify(calculate(wide(size) as never)).length);
  });

  it("of holding a receipt with long names and many entries against the calculation", () => {
    const spoilt = (size: number) => {
      const entries = Object.fromEntries(many(size, (index) => [`a${String(index + 1000)}`, 1]));
      const table = { ...KVITTERING.tabeller[0], tabel: "x".repeat(size), validFrom: "x".repeat(size) };
      const satser = many(size, (index) => ({ key: `k${String(index + 1000)}`, amount: "1", status: "" }));
      return { ...KVITTERING, resultat: { ["x".repeat(size)]: entries }, tabeller: [{ ...table, satser }] };
    };
    isLinear((size) => JSON.stringify(verify(spoilt(size) as never)).length);
  });

  it("of holding a receipt that is deep against the calculation", () => {
    const deep = (size: number): unknown => JSON.parse(`${'{"b":1,"a":'.repeat(size)}1${"}".repeat(size)}`);
    isLinear((size) => JSON.stringify(verify({ ...KVITTERING, resultat: deep(size) } as never)).length);
  });

  it("of holding receipts against corrections", () => {
    const correction = { table: "t", validFrom: "2022-01-01", key: "k", was: { amount: "1.00" } };
    const table = { ...KVITTERING.tabeller[0], tabel: "t", validFrom: "2022-01-01" };
    const found = (size: number) => {
      const satser = many(size, () => ({ key: "k", amount: "1", status: "published" }));
      const answer = affectedBy(
        { ...KVITTERING, tabeller: [{ ...table, satser }] } as unknown as Kvittering,
        many(size, () => correction) as never,
      );
      return answer.ok ? answer.rates.length : 0;
    };
    isLinear(found);
  });

  it("of setting words in lines", () => {
    isLinear((size) => {
      let copied = 0;
      const slice = Array.prototype.slice;
      vi.spyOn(Array.prototype, "slice").mockImplementation(function (this: unknown[], ...given) {
        copied += this.length;
        return slice.apply(this, given) as unknown[];
      });
      const lines = wrapped("ordene ".repeat(size * 20), "  ");
      vi.restoreAllMocks();
      return copied + lines.length;
    });
  });
});

describe("more than there can be is refused before it is looked at", () => {
  const ENDLESS = new Array(2 ** 32 - 1);

  it.each([
    [
      "incomes",
      1000,
      (list: unknown) => calculate(replaced(SAG, ["ydelse", "indtaegter"], list) as never).ok,
    ],
    ["rate tables", 1000, (rates: unknown) => calculate(SAG, { rates } as never).ok],
    ["steps", 100_000, (trace: unknown) => replay(trace as never).ok],
  ])("%s beyond %i", (_name, most, isAccepted) => {
    expect(isAccepted(new Array(most + 1).fill(null))).toBe(false);
    expect(isAccepted(ENDLESS)).toBe(false);
  });

  it("reasons and arguments of a step", () => {
    const { trace = [] } = receipted(SAG);
    const last = trace.map(({ operation }) => operation !== undefined).lastIndexOf(true);
    expect(replay(replaced(trace, [last, "because"], ENDLESS) as never)).toMatchObject({ ok: false });
    const operation = { name: "sum", arguments: ENDLESS };
    expect(replay(replaced(trace, [last, "operation"], operation) as never)).toMatchObject({ ok: false });
  });

  it("a text that is longer than any amount", () => {
    expect(parseKroner(`${" ".repeat(39)}1`).ok).toBe(true);
    expect(parseKroner(`${" ".repeat(40)}1`).ok).toBe(false);
  });
});
