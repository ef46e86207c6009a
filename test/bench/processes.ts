import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { caseLines } from "../cli/batch/many-cases.js";
import type { Contestant } from "./interleaved.js";

const scratch = mkdtempSync(join(tmpdir(), "bench-"));
process.once("exit", () => {
  rmSync(scratch, { recursive: true });
});

const entry = (name: string): string => pathToFileURL(resolve("dist", name)).href;

const PROGRAM = resolve("dist/cli.js");

/** Runs Node to its end; what it cannot do stops the measurement. */
const node = (args: readonly string[], input: number | "ignore" = "ignore"): string => {
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: [input, "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stderr;
};

const script = (name: string, args: readonly string[]): Contestant => ({
  name,
  run: (times) => {
    for (let turn = 0; turn < times; turn += 1) node(args);
    return times;
  },
});

const importing = (name: string): readonly string[] => [
  "--input-type=module",
  "--eval",
  `await import("${entry(name)}")`,
];

/** Processes that do nothing but start, from the built package. */
export const startUps = (): readonly Contestant[] => [
  script("en tom proces", ["--input-type=module", "--eval", ""]),
  script("import af pakken", importing("index.js")),
  script("require af pakken", ["--eval", `require("${resolve("dist/index.cjs")}")`]),
  script("import af ressourceforloebsydelse/batch", importing("batch.js")),
  script("kommandolinjen (--version)", [PROGRAM, "--version"]),
];

const fileOf = (lines: number): string => {
  const file = join(scratch, `${String(lines)}.ndjson`);
  writeFileSync(file, caseLines(lines));
  return file;
};

/** The largest memory that a process had, in MB: it says so itself when it ends. */
const peakOf = (args: readonly string[], file?: string): number => {
  const says =
    "process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`))";
  const input = file === undefined ? "ignore" : openSync(file, "r");
  const said = node(["--import", `data:text/javascript,${encodeURIComponent(says)}`, ...args], input);
  if (input !== "ignore") closeSync(input);
  return Number(/peak (\d+)/.exec(said)?.[1]) / 1024;
};

/** What a process of a kind takes at most. */
export interface Peak {
  readonly name: string;
  readonly megabytes: number;
}

/** The memory of processes: of a filter it must not follow the length of its input. */
export const peaks = (short: number, long: number): readonly Peak[] => {
  const files = [fileOf(short), fileOf(long)];
  const lines = (file: string): string =>
    file === files[0] ? short.toLocaleString("da") : long.toLocaleString("da");
  return [
    { name: "en tom proces", megabytes: peakOf(["--input-type=module", "--eval", ""]) },
    { name: "import af pakken", megabytes: peakOf(importing("index.js")) },
    ...[1, 2].flatMap((jobs) =>
      files.map((file) => ({
        name: `batch --jobs ${String(jobs)}, ${lines(file)} linjer`,
        megabytes: peakOf([PROGRAM, "batch", "--jobs", String(jobs)], file),
      })),
    ),
  ];
};

/** The program with one thread and with two on a file of so many lines. */
export const threads = (lines: number): readonly Contestant[] => {
  const file = fileOf(lines);
  return [1, 2].map((jobs) => ({
    name: `batch --jobs ${String(jobs)}`,
    run: () => {
      const input = openSync(file, "r");
      node([PROGRAM, "batch", "--jobs", String(jobs)], input);
      closeSync(input);
      return lines;
    },
  }));
};
