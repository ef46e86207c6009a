/** Every mutant of the law, the rates and the code; `--fast` leaves out the code, `--code` the others. */
import { spawnSync } from "node:child_process";

const survivesIn = (config: string): boolean =>
  spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", `--config=test/mutants/${config}`], {
    stdio: "inherit",
  }).status !== 0;

const options = process.argv.slice(2);
const configs = [
  ...(options.includes("--code") ? [] : ["vitest.config.ts"]),
  ...(options.includes("--fast") ? [] : ["code.config.ts"]),
];
process.exitCode = configs.filter(survivesIn).length;
