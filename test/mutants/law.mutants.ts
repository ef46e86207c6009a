import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { CollectedTest } from "./collected.js";
import { instrument, kindOf } from "./instrument.js";
import { filesIn } from "./files.js";
import { aliveOrGone, firstFailing, type Outcome, outcomeTable, testsOf } from "./kill.js";
import { listFaults, survivorsOf } from "./survivors.js";
import { activate, type Mutant, takeReached } from "./switch.js";

/** Tests whose expected values were calculated by hand or stand in a source. None of them compares with a snapshot. */
const KILLERS = [
  "test/cases/golden.test.ts",
  ...filesIn("test/readings", ".test.ts"),
  ...filesIn("test/ordninger", ".test.ts"),
  "test/calculate/assess-forloeb.test.ts",
  "test/calculate/calculate-forloeb.test.ts",
  "test/cases/golden-vurdering.test.ts",
  "test/cases/refusals.test.ts",
  "test/arithmetic/instances.test.ts",
];

const mutants: readonly Mutant[] = filesIn("src", ".ts").flatMap((file) => {
  const kind = kindOf(file);
  return kind === undefined ? [] : instrument(file, readFileSync(file, "utf8"), kind, "").mutants;
});

const nameOf = ({ site, mutation }: Mutant): string => `${site}: ${mutation}`;
const fileOf = ({ site }: Mutant): string => site.split(" ")[0] ?? "";

/** The tests that pass each place; constants are passed when modules are loaded and so by all. */
const testsBySite = async (tests: readonly CollectedTest[]) => {
  const bySite = new Map<string, CollectedTest[]>();
  takeReached();
  for (const test of tests) {
    await test.run();
    for (const site of takeReached()) bySite.set(site, [...(bySite.get(site) ?? []), test]);
  }
  return ({ site }: Mutant): readonly CollectedTest[] =>
    site.includes(" constant") ? tests : (bySite.get(site) ?? []);
};

const WAGE_RULE = "law/aktivloven-6a-ressourceforloeb/loenfradrag.ts loenfradrag";
/** The larger of two for the smaller one in the wage rule, and every rounding of money half to even. */
const SLIPS = [
  `${WAGE_RULE} min: max`,
  `${WAGE_RULE} excess: min`,
  `${WAGE_RULE} excess: max`,
  "calculate/case-calculator.ts ydelseAnswer roundToOere: half to even",
  "calculate/case-calculator.ts ydelseAnswer roundToKroner: half to even",
  "law/beskaeftigelsesindsatsloven-176-godtgoerelse/godtgoerelse.ts godtgoerelse roundToOere: half to even",
  "law/beskaeftigelsesindsatsloven-175-befordring/befordring.ts befordring roundToKroner: half to even",
];

const outcomes: Outcome[] = [];

beforeAll(async () => {
  // The same random cases in every run: what kills a mutant once kills it always.
  fc.configureGlobal({ seed: 1 });
  const testsFor = await testsBySite(await testsOf(KILLERS));
  for (const mutant of mutants) {
    activate(mutant);
    const killer = await firstFailing(testsFor(mutant));
    outcomes.push({
      file: fileOf(mutant),
      mutant: nameOf(mutant),
      killer: killer && `${killer.file}: ${killer.name}`,
    });
  }
  activate(undefined);
});

describe("mutants of the law", () => {
  it("are found in every provision", () => {
    expect(mutants.length).toBeGreaterThan(250);
    expect(new Set(mutants.map(nameOf)).size).toBe(mutants.length);
  });

  it("are killed where one is a slip that anybody makes", () => {
    expect(aliveOrGone(outcomes, SLIPS)).toEqual([]);
  });

  it("are all killed by a test, but for those that are listed as equal", () => {
    const listed = survivorsOf("law");
    const alive = outcomes.filter(({ killer }) => killer === undefined).map(({ mutant }) => mutant);
    console.log(outcomeTable("law", outcomes, (mutant) => listed.some((one) => one.mutant === mutant)));
    expect(listFaults(alive, listed)).toEqual([]);
  });
});
