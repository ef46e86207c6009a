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

/** A table with a line for each file and one for all of them. */
export const outcomeTable = (
  title: string,
  outcomes: readonly Outcome[],
  isListed: (mutant: string) => boolean,
): string => {
  const files = [...new Set(outcomes.map(({ file }) => file))];
  const width = Math.max(title.length, ...files.map((file) => file.length));
  const line = (name: string, cells: readonly (string | number)[]): string =>
    [name.padEnd(width), ...cells.map((cell) => String(cell).padStart(8))].join(" ");
  return [
    line(title, ["mutants", "killed", "equal", "alive"]),
    ...files.map((file) =>
      line(
        file,
        count(
          outcomes.filter((one) => one.file === file),
          isListed,
        ),
      ),
    ),
    line("in all", count(outcomes, isListed)),
  ].join("\n");
};
