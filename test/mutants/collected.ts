import { format } from "node:util";
import { expect } from "vitest";

export { expect };

/** One test as it stands in a test file, to be run as often as there are mutants. */
export interface CollectedTest {
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: readonly unknown[]) => unknown;
type Options = Readonly<Record<string, unknown>>;

const tests: CollectedTest[] = [];
const names: string[] = [];
let file = "";

/** Takes in the tests of a file while `load` imports it. */
export const collect = async (from: string, load: () => Promise<unknown>): Promise<void> => {
  file = from;
  await load();
};

/** The tests of all files that were taken in. */
export const collectedTests = (): readonly CollectedTest[] => tests;

const eachRow =
  (one: (name: string, body: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, options: Body | Options, body?: Body): void => {
    const run = typeof options === "function" ? options : (body as Body);
    // As in vitest: rows are spread when all of them are lists.
    const isSpread = rows.every((row) => Array.isArray(row));
    for (const row of rows) {
      const values = isSpread ? (row as readonly unknown[]) : [row];
      one(format(name, ...values.slice(0, name.split("%").length - 1)), () => run(...values));
    }
  };

const collectGroup = (name: string, body: () => unknown): void => {
  names.push(name);
  body();
  names.pop();
};

const collectTest = (name: string, options: (() => unknown) | Options, body?: () => unknown): void => {
  const run = typeof options === "function" ? options : (body as () => unknown);
  tests.push({ file, name: [...names, name].join(" > "), run });
};

/** Stands in for `describe` of vitest. */
export const describe = Object.assign(collectGroup, { each: eachRow(collectGroup) });
/** Stands in for `it` of vitest. */
export const it = Object.assign(collectTest, { each: eachRow(collectTest) });
