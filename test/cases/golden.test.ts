import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate, type Case } from "../../src/index.js";
import { calculated } from "../readings/cases.js";

interface GoldenCase {
  readonly name: string;
  /** Where the expected amounts come from: a page that prints them, or a calculation by hand written out. */
  readonly source: {
    readonly kind: "published" | "hand calculation";
    readonly reference: string;
    readonly working: string;
  };
  readonly case: Case;
  readonly expected: Readonly<Record<string, unknown>>;
  /** The steps that change no amount and are shown as disregarded, when the case is about them. */
  readonly disregarded?: readonly string[];
}

const FOLDER = "test/cases/golden";
const goldenCases = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as GoldenCase[];

describe.each(readdirSync(FOLDER))("golden cases of %s", (file) => {
  it.each(goldenCases(file).map((golden) => [golden.name, golden] as const))("%s", (_name, golden) => {
    expect(["published", "hand calculation"]).toContain(golden.source.kind);
    expect(golden.source.reference).not.toBe("");
    expect(golden.source.working).not.toBe("");
    const { ok, forbehold, ...amounts } = calculate(golden.case) as unknown as Record<string, unknown>;
    expect({ ok, amounts }).toEqual({ ok: true, amounts: golden.expected });
    expect(forbehold).toBeInstanceOf(Array);
    const traced = calculate(golden.case, { trace: true });
    expect(traced).toMatchObject(golden.expected);
    const steps = (traced.ok ? traced.trace : undefined) ?? [];
    expect(steps.filter(({ id, da, en }) => ![id, da, en].every(Boolean))).toEqual([]);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  it.each(
    goldenCases(file).flatMap((golden) =>
      golden.disregarded === undefined ? [] : [[golden.name, golden.disregarded, golden] as const],
    ),
  )("%s: is paid as without it, and shown", (_name, disregarded, golden) => {
    const { trace } = calculated(golden.case, { trace: true });
    expect(trace?.filter((step) => step.disregarded !== undefined).map(({ id }) => id)).toEqual(disregarded);
    const { haendelser, ...ydelse } = golden.case.ydelse!;
    expect(haendelser).toHaveLength(disregarded.length);
    expect(calculated({ ...golden.case, ydelse })).toMatchObject(golden.expected);
  });
});
