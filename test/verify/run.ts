/**
 * `npm run verify`: everything that proves the amounts, in full. Prints what each part prints, closes with a table
 * and writes it all to docs/bevis.md when every part has passed.
 */
import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { version } from "../../package.json";
import { evidencePage, type Outcome, summary } from "./evidence.js";
import { type Part, PARTS } from "./parts.js";

const PAGE = "docs/bevis.md";

/** Nothing may be skipped here: a part that lacks its program fails. */
const environment = { ...process.env, CI: "true" };

const runPart = async (part: Part): Promise<Outcome> => {
  console.log(`\n${part.title}: npm run ${part.script.join(" ")}`);
  const start = performance.now();
  const [name = "", ...args] = part.script;
  const child = spawn("npm", ["run", "--silent", name, ...(args.length === 0 ? [] : ["--", ...args])], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  const exitCode = await new Promise<number>((resolve) => {
    child.on("close", (code) => {
      resolve(code ?? 1);
    });
  });
  return { part, exitCode, seconds: (performance.now() - start) / 1000, output };
};

const git = (...args: readonly string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();

const outcomes: Outcome[] = [];
for (const part of PARTS) outcomes.push(await runPart(part));
console.log(`\n${summary(outcomes)}`);
const hasPassed = outcomes.every(({ exitCode }) => exitCode === 0);
if (hasPassed) {
  writeFileSync(
    PAGE,
    evidencePage(outcomes, {
      day: new Date().toISOString().slice(0, 10),
      commit:
        git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain") === "" ? "" : " med ændringer"),
      version,
      node: process.versions.node,
      machine: `${String(availableParallelism())} kerner (${cpus()[0]?.model.trim() ?? "ukendt"})`,
    }),
  );
  console.log(`\n${PAGE} is written.`);
}
process.exitCode = hasPassed ? 0 : 1;
