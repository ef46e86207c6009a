/**
 * `npm run verify:exhaustive`: every øre of wages and child support and every combination of takst-750 through the
 * library and the port; with `--thresholds` what every run of CI does of it. `--seed S` makes other random cases.
 */
import { parseArgs } from "node:util";
import { inParallel } from "./pool.js";
import { progress } from "./progress.js";
import { inFull, type Line, LINES, nearThresholds } from "./task.js";
import { NOTHING, type Tally, together } from "./tally.js";

const { values } = parseArgs({
  options: { thresholds: { type: "boolean", default: false }, seed: { type: "string", default: "1" } },
});

/**
 * How many comparisons there must be, counted by hand, so that nothing can drop out of the plan unseen.
 *
 * Wages: 8 years with a limit and a rate (2015, 2017, 2019 to 2024) × 2 kinds of course × 4 groups = 64 rules,
 * × 6.000.001 øre. Child support: 12 years of ressourceforløb and 10 of jobafklaringsforløb × 1.500.001 øre.
 * Thresholds: 64 × (201 + 401 + 401 + 201) wages and 22 × (201 + 401) amounts of support. Combinations of a year:
 * 527 pairs of planned and absent days (2 + 3 + … + 32) × 7 days a week × 2 distances × 2 × 2 × 5 kinds of tilbud ×
 * 8 kinds of benefit = 1.180.480, in 5 years. Distances and refusals: 401 × 2 + 31 × 32 × 3 = 3.778, in 5 years.
 */
const EXPECTED: Readonly<Record<Line, number>> = values.thresholds
  ? {
      loen: 0,
      bidrag: 0,
      thresholds: 90_300,
      // 1.180.480 of 2024; one in 13 of four years: the numbers 0, 13, … 1.180.478 are 90.807.
      godtgoerelse: 1_543_708,
      "godtgoerelse-thresholds": 18_890,
      // One in 101 of five years: the numbers 0, 101, … 1.180.387 are 11.688.
      "godtgoerelse-exact": 58_440,
      random: 20_000,
    }
  : {
      loen: 384_000_064,
      bidrag: 33_000_022,
      thresholds: 90_300,
      godtgoerelse: 5_902_400,
      "godtgoerelse-thresholds": 18_890,
      "godtgoerelse-exact": 5_902_400,
      random: 1_000_000,
    };

const seed = Number(values.seed);
const tasks = values.thresholds ? nearThresholds(seed) : inFull(seed);
const tallies = new Map<Line, Tally>();
const shown = progress(tasks.reduce((sum, { cost }) => sum + cost, 0));
const start = performance.now();

await inParallel(tasks, ({ line, cost }, tally) => {
  tallies.set(line, together(tallies.get(line) ?? NOTHING, tally));
  shown.advance(cost);
});
shown.end();

let faults = 0;
for (const [line, title] of Object.entries(LINES) as [Line, string][]) {
  const { compared, differences, left, shown: first } = tallies.get(line) ?? NOTHING;
  if (compared === 0 && EXPECTED[line] === 0) continue;
  console.log(
    `${compared.toLocaleString("en").padStart(11)} ${title}: ${differences.toLocaleString("en")} different`,
  );
  for (const [reason, count] of Object.entries(left))
    console.log(`${count.toLocaleString("en").padStart(11)}   left out: ${reason}`);
  for (const difference of first) console.log(`\n${difference}\n`);
  if (compared !== EXPECTED[line])
    console.log(`            expected ${EXPECTED[line].toLocaleString("en")} comparisons`);
  if (differences > 0 || compared !== EXPECTED[line]) faults += 1;
}
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
process.exitCode = faults === 0 ? 0 : 1;
