/**
 * Every mutant of the law, the rates and the code; `--fast` leaves out the code, `--code` the others, and a path
 * behind `--code` all code but what begins with it.
 */
import { spawnSync } from "node:child_process";

const options = process.argv.slice(2);
const path = options.find((option) => !option.startsWith("--"));

const survivesIn = (config: string): boolean =>
  spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", `--config=test/mutants/${config}`], {
    stdio: "inherit",
    env: { ...process.env, MUTANTS_IN: path ?? "" },
  }).status !== 0;

const configs = [
  ...(options.includes("--code") ? [] : ["vitest.config.ts"]),
  ...(options.includes("--fast") ? [] : ["code.config.ts"]),
];
process.exitCode = configs.filter(survivesIn).length;
