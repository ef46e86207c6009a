import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** Builds the command line as the package does, into a folder of its own, and answers its path. */
export const builtProgram = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  await build({
    entryPoints: { cli: "src/cli/main.ts", "batch-worker": "src/cli/batch-worker.ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    splitting: true,
    outdir: folder,
    logLevel: "error",
  });
  return join(folder, "cli.js");
};

/** What a program printed and how it ended. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the program to its end. */
export const runProgram = (program: string, args: readonly string[], input: string | Uint8Array): Ended => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, status };
};

/** Runs a shell command in which `"$0" "$1"` is the program. */
export const runShell = (program: string, command: string): Ended => {
  const { stdout, stderr, status } = spawnSync("bash", ["-c", command, process.execPath, program], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, status };
};

/** Starts the program without waiting for it. */
export const startProgram = (program: string, args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [program, ...args]);

/** The memory that a process has now, in MB, as Linux tells it. */
export const megabytesOf = (pid: number | undefined): number => {
  const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
};
