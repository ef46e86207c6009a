#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { run } from "./run.js";

const STDIN = 0;

// A reader that stops early (`| head`) is no fault.
process.stdout.on("error", () => process.exit());

const { stdout, stderr, exitCode } = run(process.argv.slice(2), {
  readFile: (path) => readFileSync(path, "utf8"),
  readStdin: () => readFileSync(STDIN, "utf8"),
  stdinIsTerminal: process.stdin.isTTY,
});

process.exitCode = exitCode;
process.stderr.write(stderr);
process.stdout.write(stdout);
