/**
 * `npm run bench`: ratios from one interleaved run, printed and written to docs/benchmarks.md with the machine. The
 * engines of others are fetched; `--quick` does a few rounds of each and writes nothing.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { version } from "../../package.json";
import { TABLES } from "./bars.js";
import { columns } from "./columns.js";
import { provision, wholeForloeb } from "./contestants.js";
import { type Contestant, interleaved } from "./interleaved.js";
import { ndjson } from "./lines.js";
import { benchmarksPage, type Table } from "./page.js";
import { peers } from "./peers.js";
import { peaks, startUps, threads } from "./processes.js";
import { wholeCase } from "./whole-case.js";
import { spreadsheetRows } from "./spreadsheet-rows.js";

const PAGE = "docs/benchmarks.md";
const isQuick = process.argv.includes("--quick");
const [load = NaN] = loadavg();

const measured = async (
  title: string,
  contestants: readonly Contestant[],
  { times, rounds = 21, note }: { times: number; rounds?: number; note?: string },
): Promise<Table> => {
  const all = await interleaved(contestants, times, isQuick ? 3 : rounds);
  console.log(title);
  for (const { name, perSecond, timesTheFirst } of all)
    console.log(
      `  ${name.padEnd(40)} ${perSecond.toLocaleString("en", { maximumFractionDigits: 1 }).padStart(14)}/s   time × ${timesTheFirst.toFixed(2)}`,
    );
  return { title, measured: all, ...(note === undefined ? {} : { note }) };
};

const ROWS = 300_000;
// A caseload of some size: starting the threads, and compiling in each of them, takes a fifth of a second.
const FILE_LINES = 1_000_000;

// What is a program of its own comes first, before the engine has seen anything else.
const first = [
  await measured(TABLES.lines, ndjson(), { times: 10_000 }),
  await measured(TABLES.file, threads(FILE_LINES), { times: FILE_LINES, rounds: 5 }),
  // Enough to measure the engine at speed and not while it compiles.
  await measured(TABLES.case, wholeCase(), { times: 10_000 }),
  await measured(TABLES.forloeb, wholeForloeb(), { times: 50 }),
  await measured(TABLES.provision, provision(), { times: 1_000_000 }),
  await measured(TABLES.columns, columns(ROWS), { times: ROWS }),
];
const others = await peers();
const wrong = others
  .filter((one) => one.wrong > 0)
  .map(({ name, wrong: amounts }) => `${name} ${String(amounts)}`)
  .join(", ");
const tables = [
  ...first,
  await measured(TABLES.peers, others, {
    times: 1_000,
    note: `Sats, lønregel, andre indtægter og afrunding for én måned, så alle kan udtrykke den. Beløb af 1.000, der er en øre forkert, fordi der regnes med binære kommatal: ${wrong}. De øvrige har alle rigtige. \`calculate\` kontrollerer desuden sagen, finder satserne og skriver forbehold.`,
  }),
  await measured(TABLES.start, startUps(), { times: 1, rounds: 15 }),
];
const memory = peaks(50_000, FILE_LINES);
for (const { name, megabytes } of memory) console.log(`  ${name.padEnd(40)} ${megabytes.toFixed(0)} MB`);

await spreadsheetRows();

const git = (...args: readonly string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();

if (!isQuick) {
  const at = {
    day: new Date().toISOString().slice(0, 10),
    commit: git("rev-parse", "--short", "HEAD"),
    version,
    node: process.versions.node,
    machine: `${String(availableParallelism())} kerner (${cpus()[0]?.model.trim() ?? "ukendt"})`,
    load,
  };
  writeFileSync(PAGE, benchmarksPage(tables, memory, at));
  console.log(`${PAGE} is written.`);
}
