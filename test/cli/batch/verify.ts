/**
 * Sends generated cases, ten million unless another number is given, through `batch --jobs 2` of the built package
 * in one run. Fails when a line is lost, when lines come out of order, or when the memory of the program grows.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { progress } from "../../exhaustive/progress.js";
import { caseLine } from "./many-cases.js";
import { megabytesOf } from "./program.js";

const LINES = Number(process.argv[2] ?? 10_000_000);
const PART = 5_000;
const PROGRAM = "dist/cli.js";
/** What may come on top of the memory of the first tenth, in MB. */
const MOST_GROWTH = 64;

const running = spawn(process.execPath, [PROGRAM, "batch", "--jobs", "2"], {
  stdio: ["pipe", "pipe", "inherit"],
});
const memory = (): number => megabytesOf(running.pid);

const start = performance.now();
const shown = progress(LINES);
const seen = { lines: 0, rest: "", outOfOrder: 0 };
const sizes: number[] = [];

running.stdout.setEncoding("latin1").on("data", (text: string) => {
  const lines = (seen.rest + text).split("\n");
  seen.rest = lines.pop() ?? "";
  for (const line of lines) {
    if (!line.startsWith(`{"id":"sag-${String(seen.lines)}","ok":true,`)) seen.outOfOrder += 1;
    seen.lines += 1;
  }
  shown.advance(lines.length);
});

// The same cases over and over but for their names: making them must not be what takes the time.
const CASES = Array.from({ length: PART }, (_, turn) => caseLine(turn).replace(/^\{"id":"sag-\d+"/, ""));
for (let from = 0; from < LINES; from += PART) {
  const count = Math.min(PART, LINES - from);
  const part = CASES.slice(0, count).map((rest, turn) => `{"id":"sag-${String(from + turn)}"${rest}\n`);
  if (!running.stdin.write(part.join(""))) await once(running.stdin, "drain");
  if (from % (PART * 20) === 0) sizes.push(memory());
}
const lastSize = memory();
running.stdin.end();
const [status] = (await once(running, "close")) as [number | null];
shown.end();

const early = Math.max(...sizes.slice(0, Math.max(1, Math.ceil(sizes.length / 10))));
const late = Math.max(lastSize, ...sizes.slice(-Math.ceil(sizes.length / 10)));
const seconds = (performance.now() - start) / 1000;
const said = (count: number): string => count.toLocaleString("en");
console.log(`${said(LINES)} lines in, ${said(seen.lines)} lines out, ${said(seen.outOfOrder)} out of order`);
console.log(`memory: ${early.toFixed(0)} MB in the first tenth, ${late.toFixed(0)} MB in the last`);
console.log(`${seconds.toFixed(0)} s, ${said(Math.round(LINES / seconds))} lines/s`);
const isRight = status === 0 && seen.lines === LINES && seen.outOfOrder === 0 && late - early < MOST_GROWTH;
process.exitCode = isRight ? 0 : 1;
