/**
 * `npm run verify:engines`: the built package says the same, to the byte, in an empty context and in Node 20, 22 and
 * 24, Bun and Deno, in every time zone and language tried. `--here` tries the Node that runs this alone. Where the
 * engines cannot be had that is said and they are skipped, but not in CI.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { differences, type Run } from "./compare.js";
import { corpus } from "./corpus.js";
import { type Engine, releasedEngines, THIS_ENGINE } from "./engines.js";
import { hashesInContext } from "./in-context.js";
import { environmentOf, type Surroundings, SURROUNDINGS } from "./surroundings.js";

const DIST = resolve("dist");
const scratch = mkdtempSync(join(tmpdir(), "engines-"));
const asked = corpus();
const corpusFile = join(scratch, "corpus.json");
const program = join(scratch, "process.mjs");

const bundled = async (file: string, format: "esm" | "iife"): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`test/engines/${file}`],
    bundle: true,
    format,
    platform: "node",
    target: "node20",
    globalName: "answering",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
};

const written = (engine: Engine, surroundings: Surroundings): Promise<string> =>
  new Promise((done, failed) => {
    const child = spawn(engine.command, [...engine.before, program, DIST, corpusFile], {
      env: { PATH: process.env["PATH"], HOME: scratch, DENO_DIR: scratch, ...environmentOf(surroundings) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
    child.on("error", failed).on("close", (code) => {
      if (code === 0) done(text);
      else failed(new Error(`${engine.name} ended with ${String(code)}`));
    });
  });

interface Answered {
  readonly locale: string;
  readonly timeZone: string;
  readonly lines: readonly string[];
}

/** An engine that does not heed its surroundings proves nothing by them, and it is said which it was in. */
const runIn = async (engine: Engine, surroundings: Surroundings): Promise<Run> => {
  const { locale, timeZone, lines } = JSON.parse(await written(engine, surroundings)) as Answered;
  if (timeZone !== surroundings.zone)
    throw new Error(`${engine.name} is in ${timeZone} and not in ${surroundings.zone}`);
  return { name: `${engine.name}, ${timeZone}, ${locale}`, hashes: lines };
};

/** Two at a time. */
const allRuns = async (engines: readonly Engine[]): Promise<readonly Run[]> => {
  const open = engines.flatMap((engine) => SURROUNDINGS.map((place) => ({ engine, place })));
  const runs = new Map<number, Run>();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < open.length; index = next++) {
      const one = open[index];
      if (one !== undefined) runs.set(index, await runIn(one.engine, one.place));
    }
  };
  await Promise.all([work(), work()]);
  return [...runs].sort(([a], [b]) => a - b).map(([, run]) => run);
};

const hashOf = ({ hashes }: Run): string => createHash("sha256").update(hashes.join("\n")).digest("hex");

const enginesToTry = (): readonly Engine[] => {
  if (process.argv.includes("--here")) return [THIS_ENGINE];
  const { engines, missing } = releasedEngines();
  if (missing === undefined) return engines;
  if (process.env["CI"] === "true") throw new Error(missing);
  console.log(`skipped: ${missing}`);
  return [THIS_ENGINE];
};

writeFileSync(corpusFile, JSON.stringify(asked));
writeFileSync(program, await bundled("process.ts", "esm"));
const inContext: Run = {
  name: "an empty context",
  hashes: hashesInContext(DIST, asked, await bundled("answers.ts", "iife")),
};
const runs = [inContext, ...(await allRuns(enginesToTry()))];
for (const run of runs) console.log(`${hashOf(run)}  ${run.name}`);
const found = differences(runs);
for (const one of found) console.log(one);
console.log(
  `${String(inContext.hashes.length)} answers in ${String(runs.length)} runs: ${found.length === 0 ? "the same bytes" : "not the same"}`,
);
rmSync(scratch, { recursive: true, force: true });
process.exitCode = found.length === 0 ? 0 : 1;
