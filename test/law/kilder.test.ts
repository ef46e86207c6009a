import { resolve } from "node:path";
import { expect, it } from "vitest";
import type { Hjemmel } from "../../src/arithmetic/betingelse.js";
import type { RateSource } from "../../src/arithmetic/trace-step.js";
import { filesIn } from "../mutants/files.js";

const loaded = (files: readonly string[]): Promise<readonly object[]> =>
  Promise.all(files.map((file) => import(/* @vite-ignore */ resolve(file)) as Promise<object>));

const FILES = filesIn("src/law", ".ts");
const MODULES = await loaded(FILES);
const MODULES_OF_SOURCES = await loaded(FILES.filter((file) => /\/kilder[^/]*$/.test(file)));

/** Everything that the law says, at any depth. */
const within = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(within)] : [];
const said = (): readonly object[] => MODULES.flatMap((module) => Object.values(module).flatMap(within));

const isHjemmel = (one: object): one is Hjemmel => "regel" in one && "law" in one;
const isSource = (one: object): one is RateSource => "title" in one;

it("every rule of the law names its paragraph, how well it is shown, and where", () => {
  const rules = said().filter(isHjemmel);
  expect(rules.length).toBeGreaterThan(30);
  for (const { law, evidens, sources } of rules) {
    expect(law).toMatch(/\S/);
    expect(["published", "published-unquoted", "second-source", "derived", "inferred"]).toContain(evidens);
    expect(sources).not.toEqual([]);
    expect(sources.filter((one) => !isSource(one))).toEqual([]);
  }
});

it("every source has a title, and an address and a quotation unless it has none", () => {
  const named = MODULES_OF_SOURCES.flatMap((module) => Object.values(module) as object[]);
  expect(named.filter((one) => !isSource(one))).toEqual([]);
  const sources = said().filter(isSource);
  expect(sources.length).toBeGreaterThan(60);
  for (const { title, url, quote } of sources) {
    expect(title).toMatch(/\S/);
    if (url !== undefined) expect(url).toMatch(/^https?:\/\/\S+$/);
    if (quote !== undefined) expect(quote).toMatch(/\S/);
  }
});
