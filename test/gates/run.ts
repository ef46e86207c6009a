/**
 * Every check that a commit must pass, in one command. Prints one line a gate and closes with the line that
 * counts tests and gates: `N passed, N failed, N skipped`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBundleSize } from "./bundle-size.js";
import { checkConsumers } from "./consumers.js";

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const scratch = mkdtempSync(join(tmpdir(), "gates-"));

/** Runs a program; answers what it printed when it failed. */
const program =
  (command: string, ...args: readonly string[]) =>
  (): string | undefined => {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
    return status === 0 ? undefined : `${stdout}\n${stderr}`;
  };

const tool = (name: string, ...args: readonly string[]) =>
  program(process.execPath, join("node_modules", name), ...args);

const gate = async (
  name: string,
  check: () => string | undefined | Promise<string | undefined>,
): Promise<void> => {
  const start = performance.now();
  const fault = await check();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${fault === undefined ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (fault === undefined) total.passed += 1;
  else {
    total.failed += 1;
    console.log(fault);
  }
};

/** Counts single tests from the report; the gate itself stands for the coverage thresholds. */
const tests = (): string | undefined => {
  const report = join(scratch, "vitest.json");
  const fault = tool(
    "vitest/vitest.mjs",
    "run",
    "--config=test/gates/vitest.config.ts",
    "--coverage",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  )();
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(report, "utf8"),
  ) as Record<string, number>;
  total.passed += numPassedTests ?? 0;
  total.failed += numFailedTests ?? 0;
  total.skipped += numPendingTests ?? 0;
  return fault;
};

/** The oracle is written in Python. A machine of a developer may lack it and says so; CI may not. */
const hasOracle = (): boolean => {
  if (process.env["CI"] === "true" || spawnSync("python3", ["--version"]).status === 0) return true;
  console.log("skipped: python3 is missing, so the oracle was not asked");
  total.skipped += 1;
  return false;
};

const tarball = (): string => {
  const { stdout } = spawnSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", scratch], {
    encoding: "utf8",
  });
  const [packed] = JSON.parse(stdout) as [{ filename: string }];
  return join(scratch, packed.filename);
};

await gate("types", tool("typescript/bin/tsc"));
await gate("lint", tool("eslint/bin/eslint.js", "--config", "test/gates/eslint.config.js", "."));
await gate("format", tool("prettier/bin/prettier.cjs", "--check", "."));
await gate("tests and coverage", tests);
if (hasOracle()) {
  await gate("oracle", tool("tsx/dist/cli.mjs", "test/oracle/verify.ts"));
  await gate("port of the oracle", tool("tsx/dist/cli.mjs", "test/exhaustive/port-against-oracle.ts"));
}
await gate("thresholds", tool("tsx/dist/cli.mjs", "test/exhaustive/verify.ts", "--thresholds"));
await gate(
  "mutants of law and rates",
  tool("vitest/vitest.mjs", "run", "--config=test/mutants/vitest.config.ts"),
);
await gate("build", program("npm", "run", "--silent", "build"));
await gate("documentation", tool("typedoc/bin/typedoc"));
await gate("publint", tool("publint/src/cli.js", "--strict"));
const packed = tarball();
await gate(
  "types of the package",
  tool("@arethetypeswrong/cli/dist/index.js", packed, "--profile", "node16"),
);
await gate("consumers", () => checkConsumers(packed, scratch));
await gate("bundle size", checkBundleSize);
await gate(
  "engines",
  tool(
    "tsx/dist/cli.mjs",
    "test/engines/verify.ts",
    // A developer need not fetch 400 MB of engines to try a change; CI does.
    ...(process.env["CI"] === "true" ? [] : ["--here"]),
  ),
);

rmSync(scratch, { recursive: true, force: true });
console.log(
  `${String(total.passed)} passed, ${String(total.failed)} failed, ${String(total.skipped)} skipped`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
