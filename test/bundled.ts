/**
 * Runs a script as one bundle. What is compiled while it runs hashes three times slower, which tells where
 * thousands of workbooks are made.
 *
 * `tsx test/bundled.ts SCRIPT ARGUMENTS`
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const [script = "", ...given] = process.argv.slice(2);
// Within the project, where what is not bundled is found.
const folder = mkdtempSync(join("node_modules", ".bundled-"));
const outfile = join(folder, "script.mjs");
await build({
  entryPoints: [script],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile,
  // It looks for its program beside itself.
  external: ["esbuild"],
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, [outfile, ...given], { stdio: "inherit" });
rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
