/** Prints ratios from one interleaved run. Absolute figures depend on the machine; ratios hardly do. */
import { provision, wholeCase, wholeForloeb } from "./contestants.js";
import { type Contestant, interleaved } from "./interleaved.js";
import { spreadsheetRows } from "./spreadsheet-rows.js";

const print = (title: string, contestants: readonly Contestant[], times: number): void => {
  console.log(title);
  for (const { name, perSecond, timesTheFirst } of interleaved(contestants, times))
    console.log(
      `  ${name.padEnd(40)} ${Math.round(perSecond).toLocaleString("en").padStart(12)}/s   time × ${timesTheFirst.toFixed(2)}`,
    );
};

print("One provision: wage rule and payment", provision(), 1_000_000);
print("One validated case", wholeCase(), 5_000);
print("A course of 36 months", wholeForloeb(), 100);
await spreadsheetRows();
