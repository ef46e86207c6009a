import fc from "fast-check";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { CodeMutant } from "./code-instrument.js";
import type { CollectedTest } from "./collected.js";
import { filesIn } from "./files.js";
import { fails, type Outcome, outcomeTable, testsOf } from "./kill.js";
import { RATES_AS_THEY_ARE, useRates } from "./rates-now.js";
import { reachOf } from "./reach.js";
import { remakeConstants } from "./remake.js";
import { listFaults, survivorsOf } from "./survivors.js";

/** Where instrumented code looks for the mutant that is switched on, and counts what it passes. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}
const strykers = globalThis as unknown as { __stryker__: Switch };
strykers.__stryker__ = {};
const power = strykers.__stryker__;

/**
 * Left out: guards of the house, properties and walks over every day that take seconds, tests that replace
 * modules or ask another program.
 */
const LEFT_OUT =
  /^test\/(bench|exhaustive|gates|generate|house|mutants|properties)\/|-laws|wording|internal-error|python|slow-pipe/;
const KILLERS = filesIn("test", ".test.ts").filter((file) => !LEFT_OUT.test(file));
/** Receipts calculate everything over again, and often: they are asked about the trace alone. */
const OF_THE_TRACE = /^test\/(trace\/(receipt|replay)|cli\/efterproev)/;
const SLOW: ReadonlySet<string> = new Set([
  "the receipt of every case > verifies as the same, also after it was written and read",
  "the receipts of a course > each verify as the same, and are those of their cases",
]);

/** Where to look: the beginning of a path, all of `src` by default. */
const isAsked = (path: string): boolean => path.startsWith(inject("codeMutantsIn"));
const mutants = inject("codeMutants").filter(({ file }) => isAsked(file));
/** A loop that passes its mutant so many times more often than before never ends. */
const PATIENCE = 100;

interface Passed {
  readonly test: CollectedTest;
  readonly hits: number;
}

/** The tests by how long they take: what kills soon is asked first. */
const byDuration: CollectedTest[] = [];

/** The tests that pass each mutant, and how often. */
const passesOf = async (tests: readonly CollectedTest[]): Promise<ReadonlyMap<string, Passed[]>> => {
  const durations = new Map<CollectedTest, number>();
  const passes = new Map<string, Passed[]>();
  for (const [index, test] of tests.entries()) {
    power.currentTestId = String(index);
    useRates(RATES_AS_THEY_ARE);
    const start = performance.now();
    await test.run();
    durations.set(test, performance.now() - start);
    for (const [id, hits] of Object.entries(power.mutantCoverage?.perTest[index] ?? {}))
      passes.set(id, [...(passes.get(id) ?? []), { test, hits }]);
  }
  power.currentTestId = undefined;
  const durationOf = (test: CollectedTest): number => durations.get(test) ?? 0;
  byDuration.push(...[...tests].sort((one, other) => durationOf(one) - durationOf(other)));
  for (const list of passes.values())
    list.sort((one, other) => durationOf(one.test) - durationOf(other.test));
  return passes;
};

/** What killed a mutant of a file is asked first about the next. */
const known = new Map<string, Set<CollectedTest>>();

const inGoodOrder = (file: string, passed: readonly Passed[]): readonly Passed[] => {
  const first = known.get(file) ?? new Set();
  const near = file.startsWith("src/trace/")
    ? passed
    : passed.filter(({ test }) => !OF_THE_TRACE.test(test.file));
  return [...near.filter(({ test }) => first.has(test)), ...near.filter(({ test }) => !first.has(test))];
};

const killerOf = async (
  { id, file }: CodeMutant,
  passed: readonly Passed[],
): Promise<CollectedTest | undefined> => {
  power.activeMutant = id;
  useRates(RATES_AS_THEY_ARE);
  for (const { test, hits } of inGoodOrder(file, passed)) {
    power.hitCount = 0;
    power.hitLimit = PATIENCE * hits + PATIENCE;
    if (await fails(test)) return test;
  }
  return undefined;
};

const LISTED: ReadonlySet<string> = new Set(survivorsOf("code").map(({ mutant }) => mutant));
const outcomes: Outcome[] = [];
const spoilt: string[] = [];

const settle = async (mutant: CodeMutant, killer: CollectedTest | undefined): Promise<void> => {
  useRates(RATES_AS_THEY_ARE);
  // A mutant must leave nothing behind that fails the next test.
  if (killer !== undefined && (await fails(killer))) spoilt.push(mutant.name);
  if (killer !== undefined) known.set(mutant.file, (known.get(mutant.file) ?? new Set()).add(killer));
  // A run takes minutes: what is new is told at once.
  if (killer === undefined && !LISTED.has(mutant.name)) console.log(`survives: ${mutant.name}`);
  outcomes.push({ file: mutant.file, mutant: mutant.name, killer: killer?.name });
};

const judge = async (mutant: CodeMutant, passed: readonly Passed[]): Promise<void> => {
  const killer = await killerOf(mutant, passed);
  power.activeMutant = undefined;
  await settle(mutant, killer);
};

/** Tests that load every module of the law load them by their names. */
const reaches = (test: string, file: string): boolean =>
  reachOf(test).has(file) || (test.startsWith("test/law/") && file.startsWith("src/law/"));

const NEVER_LOADED: CollectedTest = { file: "", name: "the module cannot be loaded", run: () => undefined };

const killerOfConstant = async (mutant: CodeMutant): Promise<CollectedTest | undefined> => {
  power.activeMutant = mutant.id;
  power.hitCount = undefined;
  try {
    remakeConstants();
  } catch {
    return NEVER_LOADED;
  }
  const tests = byDuration.filter(({ file }) => reaches(file, mutant.file));
  return killerOf(
    mutant,
    tests.map((test) => ({ test, hits: Number.MAX_SAFE_INTEGER })),
  );
};

/** A constant is made again with its mutant, and once more without it. */
const judgeConstant = async (mutant: CodeMutant): Promise<void> => {
  const killer = await killerOfConstant(mutant);
  power.activeMutant = undefined;
  remakeConstants();
  await settle(mutant, killer);
};

let texts = 0;

beforeAll(async () => {
  fc.configureGlobal({ seed: 1 });
  const passes = await passesOf((await testsOf(KILLERS)).filter(({ name }) => !SLOW.has(name)));
  const atImport = power.mutantCoverage?.static ?? {};
  for (const mutant of mutants) {
    const passed = passes.get(mutant.id);
    if (passed !== undefined || !(mutant.id in atImport)) await judge(mutant, passed ?? []);
    else if (mutant.isText) texts += 1;
    else await judgeConstant(mutant);
  }
});

describe("mutants of the code", () => {
  it("leave nothing behind", () => {
    expect(spoilt).toEqual([]);
  });

  it("are all killed, but for those that are listed as equal", () => {
    const listed = survivorsOf("code").filter(({ mutant }) => isAsked(mutant));
    const alive = outcomes.filter(({ killer }) => killer === undefined).map(({ mutant }) => mutant);
    console.log(outcomeTable("code", outcomes, (mutant) => listed.some((one) => one.mutant === mutant)));
    console.log(`${String(texts)} more stand in texts for people, which are not mutated.`);
    expect(listFaults(alive, listed)).toEqual([]);
  });
});
