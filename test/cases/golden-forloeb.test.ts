import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculateForloeb, type Forloebssag } from "../../src/index.js";

interface GoldenForloeb {
  readonly example: string;
  /** Each kind of month with its calculation by hand. */
  readonly kinds: readonly {
    readonly months: readonly string[];
    readonly working: string;
    readonly expected: Readonly<Record<string, unknown>>;
  }[];
  readonly total: { readonly working: string; readonly expected: Readonly<Record<string, unknown>> };
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const golden = json("test/cases/golden-forloeb/6-forloeb.json") as GoldenForloeb;
const result = calculateForloeb(json(golden.example) as Forloebssag);
const months = result.maaneder ?? [];

describe("the course of three years", () => {
  it("is calculated in every month", () => {
    expect(result.ok).toBe(true);
    expect(golden.kinds.flatMap((kind) => kind.months).sort()).toEqual(months.map(({ maaned }) => maaned));
  });

  it.each(
    golden.kinds.flatMap(({ months: some, working, expected }) =>
      some.map((one) => [one, working, expected] as const),
    ),
  )("%s: %s", (month, _working, expected) => {
    const found = months.find(({ maaned }) => maaned === month);
    const { forbehold, satserFra, ...row } = found as unknown as Record<string, unknown>;
    expect(row).toEqual({ maaned: month, ok: true, ...expected });
    expect(forbehold).toBeInstanceOf(Array);
    expect(satserFra).toBe(`${month.slice(0, 4)}-01-01`);
  });

  it("has the sum of its rows", () => {
    expect(result.total).toEqual(golden.total.expected);
  });
});
