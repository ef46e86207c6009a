/**
 * Every check that a commit must pass, in one command. Prints one line a gate and closes with the line that
 * counts tests and gates: `N passed, N failed, N skipped`.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBundleSize } from "./bundle-size.js";
import { compareWithRelease } from "../vectors/compare-release.js";
import { hasCalcWithPython } from "../spreadsheets/functions/libreoffice/calc.js";
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
  async (): Promise<string | undefined> => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
      });
    const [status] = (await once(child, "close")) as [number | null];
    return status === 0 ? undefined : printed;
  };

const tool = (name: string, ...args: readonly string[]) =>
  program(process.execPath, join("node_modules", name), ...args);

type Check = () => string | undefined | Promise<string | undefined>;

const gate = async (name: string, check: Check): Promise<void> => {
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
const tests = async (): Promise<string | undefined> => {
  const report = join(scratch, "vitest.json");
  const fault = await tool(
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

/** Says what was compared, because without a tag nothing was. */
const release = (): string | undefined => {
  const { said, faults } = compareWithRelease();
  console.log(said);
  return faults.length === 0 ? undefined : faults.join("\n");
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

/** What needs the package as it will be published. */
const packaging = async (): Promise<void> => {
  await gate("build", program("npm", "run", "--silent", "build"));
  await gate("publint", tool("publint/src/cli.js", "--strict"));
  const packed = tarball();
  await gate(
    "types of the package",
    tool("@arethetypeswrong/cli/dist/index.js", packed, "--profile", "node16"),
  );
  await gate("consumers", () => checkConsumers(packed, scratch));
  await gate("bundle size", checkBundleSize);
  // A developer need not fetch 400 MB of engines to try a change; CI does.
  const where = process.env["CI"] === "true" ? [] : ["--here"];
  await gate("engines", tool("tsx/dist/cli.mjs", "test/engines/verify.ts", ...where));
};

const single = (name: string, check: Check) => () => gate(name, check);

/** The workbooks are held against the library in LibreOffice, which a machine of a developer may lack. */
const hasLibreOffice = (): boolean => {
  if (process.env["CI"] === "true" || spawnSync("soffice", ["--version"]).status === 0) return true;
  console.log("skipped: LibreOffice (soffice) is missing, so the workbooks were not recalculated");
  total.skipped += 1;
  return false;
};

/** Random cases: a developer waits for a part of what CI asks. */
const ORACLE = process.env["CI"] === "true" ? [] : ["--count", "40000"];

/** Random cases, changed fields and inputs: a developer waits for a part of what CI calculates. */
const WORKBOOKS = process.env["CI"] === "true" ? [] : ["300", "50", "150"];

/** The example for LibreOffice runs macros in Python, which some packages of LibreOffice leave out. */
const hasMacros = (): boolean => {
  if (process.env["CI"] === "true" || hasCalcWithPython()) return true;
  console.log("skipped: LibreOffice cannot run Python here, so no cell called the functions");
  total.skipped += 1;
  return false;
};

/** The longest first, so that none of them is left to run alone at the end. */
const jobs: (() => Promise<void>)[] = [
  single("tests and coverage", tests),
  packaging,
  ...(hasOracle()
    ? [
        single("oracle", tool("tsx/dist/cli.mjs", "test/oracle/verify.ts", ...ORACLE)),
        single("vectors by the oracle", program("python3", "-B", "-X", "utf8", "test/oracle/vectors.py")),
        single("port of the oracle", tool("tsx/dist/cli.mjs", "test/exhaustive/port-against-oracle.ts")),
        single(
          "functions from a spreadsheet",
          tool(
            "tsx/dist/cli.mjs",
            "test/spreadsheets/functions/libreoffice/verify.ts",
            ...(hasMacros() ? [] : ["--python"]),
          ),
        ),
      ]
    : []),
  ...(hasLibreOffice()
    ? [
        single(
          "workbooks",
          tool("tsx/dist/cli.mjs", "test/bundled.ts", "test/spreadsheets/verify.ts", ...WORKBOOKS),
        ),
      ]
    : []),
  single("thresholds", tool("tsx/dist/cli.mjs", "test/exhaustive/verify.ts", "--thresholds")),
  single(
    "mutants of law and rates",
    tool("vitest/vitest.mjs", "run", "--config=test/mutants/vitest.config.ts"),
  ),
  single("amounts of the last release", release),
  single("lint", tool("eslint/bin/eslint.js", "--config", "test/gates/eslint.config.js", ".")),
  single("documentation", tool("typedoc/bin/typedoc")),
  single("types", tool("typescript/bin/tsc")),
  single("format", tool("prettier/bin/prettier.cjs", "--check", ".")),
];

/** One after another from the same list, so that a lane that is done takes the next job. */
const lane = async (): Promise<void> => {
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) await job();
};
await Promise.all([lane(), lane()]);

rmSync(scratch, { recursive: true, force: true });
console.log(
  `${String(total.passed)} passed, ${String(total.failed)} failed, ${String(total.skipped)} skipped`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
