import { resolve } from "node:path";
import { collect, collectedTests, type CollectedTest } from "./collected.js";

/** The tests of some files, ready to be run often. */
export const testsOf = async (files: readonly string[]): Promise<readonly CollectedTest[]> => {
  for (const file of files) await collect(file, () => import(/* @vite-ignore */ resolve(file)));
  return collectedTests();
};

/** Whether a test fails, for whatever reason. */
export const fails = async ({ run }: CollectedTest): Promise<boolean> => {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
};

/** The first of some tests that fails. */
export const firstFailing = async (tests: readonly CollectedTest[]): Promise<CollectedTest | undefined> => {
  for (const test of tests) if (await fails(test)) return test;
  return undefined;
};

/** One mutant and what became of it. */
export interface Outcome {
  /** The file that the mutant is in. */
  readonly file: string;
  readonly mutant: string;
  /** The test or check that failed; undefined when all passed. */
  readonly killer: string | undefined;
}

/** Those of some mutants that are not among the killed. */
export const aliveOrGone = (outcomes: readonly Outcome[], names: readonly string[]): readonly string[] => {
  const killed = new Set(outcomes.filter(({ killer }) => killer !== undefined).map(({ mutant }) => mutant));
  return names.filter((name) => !killed.has(name));
};

const count = (outcomes: readonly Outcome[], isListed: (mutant: string) => boolean): readonly number[] => {
  const survived = outcomes.filter(({ killer }) => killer === undefined);
  const listed = survived.filter(({ mutant }) => isListed(mutant)).length;
  return [outcomes.length, outcomes.length - survived.length, listed, survived.length - listed];
};

/** `money/` of `src/money/hundredths.ts`, `godtgoerelse/` of `godtgoerelse/takst-750`. */
const folderOf = (file: string): string => file.replace(/^src\//, "").replace(/(\/.*)?$/, "/");

interface Row {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

const rowsBy = (outcomes: readonly Outcome[], nameOf: (file: string) => string): readonly Row[] =>
  [...new Set(outcomes.map(({ file }) => nameOf(file)))].map((name) => ({
    name,
    outcomes: outcomes.filter(({ file }) => nameOf(file) === name),
  }));

const table = (title: string, rows: readonly Row[], isListed: (mutant: string) => boolean): string => {
  const width = Math.max(title.length, ...rows.map(({ name }) => name.length));
  const line = (name: string, cells: readonly (string | number)[]): string =>
    [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(8))].join(" ");
  return [
    line(title, ["mutants", "killed", "equal", "alive"]),
    ...rows.map(({ name, outcomes }) => line(name, count(outcomes, isListed))),
  ].join("\n");
};

/** A table with a line for each file, and one with a line for each folder and one for all of them. */
export const outcomeTables = (
  title: string,
  outcomes: readonly Outcome[],
  isListed: (mutant: string) => boolean,
): string =>
  [
    table(
      title,
      rowsBy(outcomes, (file) => file),
      isListed,
    ),
    "",
    table(`${title} by folder`, [...rowsBy(outcomes, folderOf), { name: "in all", outcomes }], isListed),
  ].join("\n");
