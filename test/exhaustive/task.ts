/** The run cut into parts that any worker can do. */
import { type Running, atThresholds, everyOere } from "./compare-ydelse.js";
import { randomCases } from "./compare-arithmetics.js";
import { combinations, combinationsInExact, thresholdsThroughCalculate } from "./compare-godtgoerelse.js";
import { BIDRAGSREGLER, COMBINATIONS, HIGHEST_BIDRAG, HIGHEST_LOEN, LOENREGLER } from "./plan.js";
import { TAKST_750_YEARS } from "./port/rates.js";
import type { Regel } from "./port/ydelse.js";
import type { Tally } from "./tally.js";

/** Numbers from one to another, the second not included, every `step`-th. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

export type Task =
  | { readonly kind: "every-oere"; readonly running: Running; readonly regel: Regel; readonly range: Range }
  | { readonly kind: "thresholds"; readonly running: Running; readonly regel: Regel }
  | { readonly kind: "combinations" | "combinations-exact"; readonly year: number; readonly range: Range }
  | { readonly kind: "allowance-thresholds"; readonly year: number }
  | { readonly kind: "random"; readonly seed: number; readonly from: number; readonly wanted: number };

/** A task, the line of the summary that it counts to, and about how many microseconds it takes. */
export interface Planned {
  readonly task: Task;
  readonly line: Line;
  readonly cost: number;
}

/** The lines of the summary, in the order in which they are worked off. */
export const LINES = {
  loen: "every øre of wages, whole numbers and port",
  bidrag: "every øre of child support, whole numbers and port",
  thresholds: "around the thresholds: port, whole, exact and calculate",
  godtgoerelse: "combinations of takst-750, whole numbers and port",
  "godtgoerelse-thresholds": "distances and refusals of takst-750, calculate and port",
  "godtgoerelse-exact": "combinations of takst-750, exact and whole",
  random: "random cases, exact and whole",
} as const;
export type Line = keyof typeof LINES;

/** Does a task. */
export const run = (task: Task): Tally => {
  switch (task.kind) {
    case "every-oere":
      return everyOere(task.running, task.regel, task.range.from, task.range.to);
    case "thresholds":
      return atThresholds(task.running, task.regel);
    case "combinations":
      return combinations(task.year, task.range);
    case "combinations-exact":
      return combinationsInExact(task.year, task.range);
    case "allowance-thresholds":
      return thresholdsThroughCalculate(task.year);
    case "random":
      return randomCases(task.seed, task.from, task.wanted);
  }
};

const A_TASK = { oere: 500_000, combinations: 10_000, cases: 1_000 } as const;
/** So many numbers lie between the first cases of two tasks, more than any task can need. */
const APART = 20_000;

const ranges = (count: number, length: number, step: number): readonly Range[] =>
  Array.from({ length: Math.ceil(count / length) }, (_, index) => {
    const from = Math.ceil((index * length) / step) * step;
    return { from, to: Math.min(count, (index + 1) * length), step };
  });

const everyOereOf = (line: "loen" | "bidrag"): readonly Planned[] => {
  const [regler, highest] = line === "loen" ? [LOENREGLER, HIGHEST_LOEN] : [BIDRAGSREGLER, HIGHEST_BIDRAG];
  return regler.flatMap((regel) =>
    ranges(highest + 1, A_TASK.oere, 1).map((range) => ({
      task: { kind: "every-oere" as const, running: line, regel, range },
      line,
      cost: (range.to - range.from) * 0.4,
    })),
  );
};

const thresholds = (): readonly Planned[] => [
  ...LOENREGLER.map((regel) => ({
    task: { kind: "thresholds" as const, running: "loen" as const, regel },
    line: "thresholds" as const,
    cost: 60_000,
  })),
  ...BIDRAGSREGLER.map((regel) => ({
    task: { kind: "thresholds" as const, running: "bidrag" as const, regel },
    line: "thresholds" as const,
    cost: 30_000,
  })),
];

const combinationsOf = (kind: "combinations" | "combinations-exact", year: number, step: number) =>
  ranges(COMBINATIONS, A_TASK.combinations * step, step).map((range) => ({
    task: { kind, year, range },
    line: kind === "combinations" ? ("godtgoerelse" as const) : ("godtgoerelse-exact" as const),
    cost: A_TASK.combinations * (kind === "combinations" ? 11 : 60),
  }));

const random = (wanted: number, seed: number): readonly Planned[] =>
  Array.from({ length: wanted / A_TASK.cases }, (_, index) => ({
    task: { kind: "random" as const, seed, from: index * APART, wanted: A_TASK.cases },
    line: "random" as const,
    cost: A_TASK.cases * 100,
  }));

const allowanceThresholds = (): readonly Planned[] =>
  TAKST_750_YEARS.map((year) => ({
    task: { kind: "allowance-thresholds" as const, year },
    line: "godtgoerelse-thresholds" as const,
    cost: 150_000,
  }));

/**
 * Everything. What needs whole numbers alone comes first: once a worker has used the other arithmetic, the same
 * functions run several times slower.
 */
export const inFull = (seed: number): readonly Planned[] => [
  ...everyOereOf("loen"),
  ...everyOereOf("bidrag"),
  ...TAKST_750_YEARS.flatMap((year) => combinationsOf("combinations", year, 1)),
  ...thresholds(),
  ...allowanceThresholds(),
  ...TAKST_750_YEARS.flatMap((year) => combinationsOf("combinations-exact", year, 1)),
  ...random(1_000_000, seed),
];

/** In CI every combination of the last year, and of the years before it one in so many. */
const ONE_IN = 13;
const ONE_IN_EXACT = 101;

/** What every run of CI goes through. */
export const nearThresholds = (seed: number): readonly Planned[] => [
  ...TAKST_750_YEARS.flatMap((year) => combinationsOf("combinations", year, year === 2024 ? 1 : ONE_IN)),
  ...thresholds(),
  ...allowanceThresholds(),
  ...TAKST_750_YEARS.flatMap((year) => combinationsOf("combinations-exact", year, ONE_IN_EXACT)),
  ...random(20_000, seed),
];
