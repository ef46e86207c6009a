import { beforeAll, describe, expect, it } from "vitest";
import type { UncoveredPeriod } from "../../src/rates/coverage.js";
import { ordningFiles, RATES, rateFiles, readJson } from "../generate/rate-files.js";
import * as checks from "../rates/checks.js";
import * as ordningChecks from "../rates/ordning-checks.js";
import type { CollectedTest } from "./collected.js";
import { filesIn } from "./files.js";
import { firstFailing, type Outcome, outcomeTables, testsOf } from "./kill.js";
import { type RateMutant, rateMutantsOf } from "./rate-mutants.js";
import { RATES_AS_THEY_ARE, useRates } from "./rates-now.js";
import { listFaults, survivorsOf } from "./survivors.js";

/** Tables typed by hand, and cases calculated by hand. The hashes of the lock are left out. */
const KILLERS = [
  "test/rates/published-figures.test.ts",
  "test/rates/published-evidence.test.ts",
  "test/rates/published-ordninger.test.ts",
  "test/cases/golden.test.ts",
  "test/rates/coverage.test.ts",
  "test/rates/rates-on.test.ts",
  "test/rates/ordning-files.test.ts",
  ...filesIn("test/readings", ".test.ts"),
];

const GAPS = "gaps.json";
const TABLES = rateFiles();
const SCHEMES = ordningFiles();

const mutants: readonly RateMutant[] = [...TABLES, ...SCHEMES, GAPS].flatMap((path) =>
  rateMutantsOf(path, readJson(`${RATES}/${path}`)),
);

const put = (files: readonly string[], index: number, content: unknown): readonly string[] =>
  files.map((file, at) => (at === index ? JSON.stringify(content) : file));

/** The checks of the files that look at one file alone, and those that look at how files meet. */
const tableChecks = (path: string, content: unknown): readonly string[] => {
  const files = checks.realFiles().map((file) => (file.path === path ? { path, table: content } : file));
  const all = files as readonly checks.RateFile[];
  const own = all.filter((file) => file.path === path);
  return [
    ...[
      checks.schemaFaults,
      checks.nameFaults,
      checks.reversedFaults,
      checks.startFaults,
      checks.evidenceFaults,
      checks.sanctionFaults,
      checks.ceilingFaults,
      checks.correctionFaults,
    ].flatMap((check) => check(own)),
    ...checks.overlapFaults(all),
    ...checks.gapFaults(all, (path === GAPS ? content : checks.realGaps()) as readonly UncoveredPeriod[]),
  ];
};

const ordningFaults = (path: string, content: unknown): readonly string[] =>
  [
    ordningChecks.schemaFaults,
    ordningChecks.nameFaults,
    ordningChecks.reversedFaults,
    ordningChecks.evidenceFaults,
    ordningChecks.dagsandeleFaults,
  ].flatMap((check) => check([{ path, ordning: content }] as readonly ordningChecks.OrdningFile[]));

const firstFault = ({ path, content }: RateMutant): string | undefined =>
  (SCHEMES.includes(path) ? ordningFaults : tableChecks)(path, content)[0];

/** What killed a mutant of a file is asked first about the next. */
const killers = new Map<string, CollectedTest[]>();

const failingTest = async (
  { path, content }: RateMutant,
  tests: readonly CollectedTest[],
): Promise<string | undefined> => {
  const known = killers.get(path) ?? [];
  useRates({
    tables: put(RATES_AS_THEY_ARE.tables, TABLES.indexOf(path), content),
    ordninger: put(RATES_AS_THEY_ARE.ordninger, SCHEMES.indexOf(path), content),
  });
  const killer = await firstFailing([...known, ...tests.filter((test) => !known.includes(test))]);
  if (killer === undefined) return undefined;
  if (!known.includes(killer)) killers.set(path, [...known, killer]);
  return `${killer.file}: ${killer.name}`;
};

const outcomes: Outcome[] = [];

beforeAll(async () => {
  const tests = await testsOf(KILLERS);
  expect(await firstFailing(tests)).toBeUndefined();
  for (const mutant of mutants) {
    const killer = (await failingTest(mutant, tests)) ?? firstFault(mutant);
    outcomes.push({
      file: mutant.path.replace(/\/[\d-]+\.json$/, ""),
      mutant: `${mutant.path} ${mutant.name}`,
      killer,
    });
  }
  useRates(RATES_AS_THEY_ARE);
});

describe("mutants of the rates", () => {
  it("are found in every file", () => {
    expect(new Set(mutants.map(({ path }) => path)).size).toBe(TABLES.length + SCHEMES.length + 1);
    expect(new Set(outcomes.map(({ mutant }) => mutant)).size).toBe(mutants.length);
  });

  it("are killed by a test of the figures where 11.716 kr. of 2022 is 11.717 kr.", () => {
    const slip = "ressourceforloebsydelse/2022-01-01.json values.ikkeForsoerger.amount 11716 → 11717";
    expect(outcomes.find(({ mutant }) => mutant === slip)?.killer).toMatch(/^test\//);
  });

  it("are all killed by a table typed by hand, a case calculated by hand or a check of the files", () => {
    const listed = survivorsOf("rates");
    const alive = outcomes.filter(({ killer }) => killer === undefined).map(({ mutant }) => mutant);
    console.log(outcomeTables("rates", outcomes, (mutant) => listed.some((one) => one.mutant === mutant)));
    const byTest = outcomes.filter(({ killer }) => killer?.startsWith("test/")).length;
    console.log(`${String(byTest)} are killed by a test of the figures, the others by a check of the files.`);
    expect(listFaults(alive, listed)).toEqual([]);
  });
});
