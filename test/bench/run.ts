/** Prints ratios from one interleaved run. Absolute figures depend on the machine; ratios hardly do. */
import { ndjson, threads } from "./batch.js";
import { provision, wholeCase, wholeForloeb } from "./contestants.js";
import { columns } from "./columns.js";
import { type Contestant, interleaved } from "./interleaved.js";

const print = (title: string, contestants: readonly Contestant[], times: number, rounds?: number): void => {
  console.log(title);
  for (const { name, perSecond, timesTheFirst } of interleaved(contestants, times, rounds))
    console.log(
      `  ${name.padEnd(40)} ${Math.round(perSecond).toLocaleString("en").padStart(12)}/s   time × ${timesTheFirst.toFixed(2)}`,
    );
};

print("One provision: wage rule and payment", provision(), 1_000_000);
print("One validated case", wholeCase(), 5_000);
print("A course of 36 months", wholeForloeb(), 100);
print("Columns, the full rule of the month", columns(300_000), 300_000);
print("Lines of JSON", ndjson(), 10_000);

const FILE_LINES = 200_000;
print("A file of lines", await threads(FILE_LINES), FILE_LINES, 5);
