import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Svar, Vurderingsfakta } from "../../src/vurdering.js";
import { assessed, jobafklaringsforloeb, ressourceforloeb } from "../calculate/vurdering-facts.js";

interface GoldenVurdering {
  readonly name: string;
  /** The document and its words, and what else the answer rests on. */
  readonly source: { readonly kind: "hand calculation"; readonly reference: string };
  readonly facts: Vurderingsfakta;
  /** The answers that the words lead to, by condition, each worked out by hand. */
  readonly expected: Readonly<Record<string, { readonly svar: Svar; readonly working: string }>>;
}

const FOLDER = "test/cases/golden-vurdering";
const files = readdirSync(FOLDER);
const goldenCases = (file: string) =>
  JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as GoldenVurdering[];

const answers = (facts: Vurderingsfakta): ReadonlyMap<string, Svar> =>
  new Map(assessed(facts).betingelser.map(({ id, svar }) => [id, svar]));

describe.each(files)("golden assessments of %s", (file) => {
  it.each(goldenCases(file).map((golden) => [golden.name, golden] as const))("%s", (_name, golden) => {
    const expected = Object.entries(golden.expected);
    expect(golden.source.kind).toBe("hand calculation");
    expect(golden.source.reference).toMatch(/^Seed 00[0-4] \(.+\): ».+«/);
    expect(expected.map(([, { working }]) => working)).not.toContain("");
    const found = answers(golden.facts);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.map(([id]) => [id, found.get(id)])).toEqual(expected.map(([id, { svar }]) => [id, svar]));
  });

  it("has a name of its own for each case", () => {
    const names = goldenCases(file).map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe("the golden assessments", () => {
  it("hold every condition but two, of which no seed speaks", () => {
    const held = new Set(files.flatMap(goldenCases).flatMap(({ expected }) => Object.keys(expected)));
    const all = [ressourceforloeb(), jobafklaringsforloeb()].flatMap((facts) => [...answers(facts).keys()]);
    expect(all.filter((id) => !held.has(id))).toEqual([
      "jobafklaringsforloeb.raadighed",
      "jobafklaringsforloeb.ikke-frasagt",
    ]);
  });
});
