import fc from "fast-check";
import { beforeAll, describe, expect, inject, it } from "vitest";
import type { CodeMutant } from "./code-instrument.js";
import type { CollectedTest } from "./collected.js";
import { filesIn } from "./files.js";
import { fails, type Outcome, outcomeTables, testsOf } from "./kill.js";
import { RATES_AS_THEY_ARE, useRates } from "./rates-now.js";
import { reachOf } from "./reach.js";
import { remakeConstants } from "./remake.js";
import { listFaults, survivorsOf } from "./survivors.js";

/** Where instrumented code looks for the mutant that is switched on, and counts what it passes. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  /** Set when no passes are counted any more: counting costs more than the code itself. */
  countsNothing?: boolean;
  /** How often a mutant was looked at, and how often it may be. */
  looks: number;
  mostLooks: number;
  mutantCoverage?: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}
const strykers = globalThis as unknown as { __stryker__: Switch };
strykers.__stryker__ = { looks: 0, mostLooks: Infinity };
const power = strykers.__stryker__;

/**
 * Left out: tests of the surfaces for many cases and for spreadsheets, guards of the house, properties and walks
 * over every day or every hostile value that take seconds, what was written from the library's own answers, tests
 * that replace modules or ask another program.
 */
const LEFT_OUT =
  /^test\/(batch|bench|cli\/(batch|csv|efterregn)|engines|exhaustive|fetched|gates|generate|hostile\/(boundary|options|proofs|work)|house|mutants|properties|spreadsheets|vectors|verify)|-laws|wording|internal-error|python|slow-pipe/;
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
/** How often each test looks at mutants when none is switched on. */
const looksOf = new Map<CollectedTest, number>();
/** A test that looks at mutants so much more often than before is in a loop that never ends. */
const patienceFor = (test: CollectedTest): number => 4 * (looksOf.get(test) ?? 0) + 100_000;

/** The tests by how long they take: what kills soon is asked first. */
const byDuration: CollectedTest[] = [];

/** The tests that pass each mutant, those that take least first. */
const passesOf = async (tests: readonly CollectedTest[]): Promise<ReadonlyMap<string, CollectedTest[]>> => {
  const durations = new Map<CollectedTest, number>();
  const passes = new Map<string, CollectedTest[]>();
  for (const [index, test] of tests.entries()) {
    power.currentTestId = String(index);
    useRates(RATES_AS_THEY_ARE);
    power.looks = 0;
    const start = performance.now();
    await test.run();
    durations.set(test, performance.now() - start);
    looksOf.set(test, power.looks);
    for (const id of Object.keys(power.mutantCoverage?.perTest[index] ?? {}))
      passes.set(id, [...(passes.get(id) ?? []), test]);
  }
  power.currentTestId = undefined;
  const durationOf = (test: CollectedTest): number => durations.get(test) ?? 0;
  const bySpeed = (one: CollectedTest, other: CollectedTest): number => durationOf(one) - durationOf(other);
  byDuration.push(...[...tests].sort(bySpeed));
  for (const list of passes.values()) list.sort(bySpeed);
  return passes;
};

/** What killed a mutant of a file is asked first about the next. */
const known = new Map<string, Set<CollectedTest>>();

const inGoodOrder = (file: string, tests: readonly CollectedTest[]): readonly CollectedTest[] => {
  const first = known.get(file) ?? new Set();
  const near = file.startsWith("src/trace/") ? tests : tests.filter((test) => !OF_THE_TRACE.test(test.file));
  return [...near.filter((test) => first.has(test)), ...near.filter((test) => !first.has(test))];
};

const killerOf = async (
  { id, file }: CodeMutant,
  tests: readonly CollectedTest[],
): Promise<CollectedTest | undefined> => {
  power.activeMutant = id;
  useRates(RATES_AS_THEY_ARE);
  for (const test of inGoodOrder(file, tests)) {
    power.looks = 0;
    power.mostLooks = patienceFor(test);
    if (await fails(test)) return test;
  }
  return undefined;
};

const switchOff = (): void => {
  power.activeMutant = undefined;
  power.mostLooks = Infinity;
};

const LISTED: ReadonlySet<string> = new Set(survivorsOf("code").map(({ mutant }) => mutant));
const outcomes: Outcome[] = [];
const spoilt: string[] = [];

const settle = async (mutant: CodeMutant, killer: CollectedTest | undefined): Promise<void> => {
  useRates(RATES_AS_THEY_ARE);
  // A mutant must leave nothing behind that fails the next test.
  if (killer !== undefined && (await fails(killer))) spoilt.push(mutant.name);
  if (killer !== undefined) known.set(mutant.file, (known.get(mutant.file) ?? new Set()).add(killer));
  // A run takes minutes: what is new is told at once, for which the runner must get a turn.
  if (killer === undefined && !LISTED.has(mutant.name)) console.log(`survives: ${mutant.name}`);
  await new Promise((resolve) => setImmediate(resolve));
  outcomes.push({ file: mutant.file, mutant: mutant.name, killer: killer?.name });
};

const judge = async (mutant: CodeMutant, tests: readonly CollectedTest[]): Promise<void> => {
  const killer = await killerOf(mutant, tests);
  switchOff();
  await settle(mutant, killer);
};

/** Tests that load every module of the law load them by their names. */
const reaches = (test: string, file: string): boolean =>
  reachOf(test).has(file) || (test.startsWith("test/law/") && file.startsWith("src/law/"));

const NEVER_LOADED: CollectedTest = { file: "", name: "the module cannot be loaded", run: () => undefined };

const killerOfConstant = async (
  mutant: CodeMutant,
  passed: readonly CollectedTest[],
): Promise<CollectedTest | undefined> => {
  power.activeMutant = mutant.id;
  try {
    remakeConstants();
  } catch {
    return NEVER_LOADED;
  }
  const reaching = byDuration.filter((test) => reaches(test.file, mutant.file) && !passed.includes(test));
  return killerOf(mutant, [...passed, ...reaching]);
};

/** A constant is made again with its mutant, and once more without it. */
const judgeConstant = async (mutant: CodeMutant, passed: readonly CollectedTest[]): Promise<void> => {
  const killer = await killerOfConstant(mutant, passed);
  switchOff();
  remakeConstants();
  await settle(mutant, killer);
};

let texts = 0;

beforeAll(async () => {
  // That a property fails is enough; which small case it fails for is not asked.
  fc.configureGlobal({ seed: 1, endOnFailure: true });
  const passes = await passesOf((await testsOf(KILLERS)).filter(({ name }) => !SLOW.has(name)));
  const atImport = power.mutantCoverage?.static ?? {};
  power.countsNothing = true;
  for (const mutant of mutants) {
    const passed = passes.get(mutant.id);
    // What a test passes may have made constants as well.
    if (!(mutant.id in atImport) || (passed !== undefined && mutant.isText))
      await judge(mutant, passed ?? []);
    else if (mutant.isText) texts += 1;
    else await judgeConstant(mutant, passed ?? []);
  }
});

describe("mutants of the code", () => {
  it("leave nothing behind", () => {
    expect(spoilt).toEqual([]);
  });

  it("are all killed, but for those that are listed as equal", () => {
    const listed = survivorsOf("code").filter(({ mutant }) => isAsked(mutant));
    const alive = outcomes.filter(({ killer }) => killer === undefined).map(({ mutant }) => mutant);
    console.log(outcomeTables("code", outcomes, (mutant) => listed.some((one) => one.mutant === mutant)));
    console.log(`${String(texts)} more stand in texts for people, which are not mutated.`);
    expect(listFaults(alive, listed)).toEqual([]);
  });
});
