#!/usr/bin/env node
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isatty } from "node:tty";
import { run } from "./run.js";

const STDIN = 0;

const FAULT = 1;

// A reader that stops early (`| head`) is no fault; a disk that is full is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write("Resultatet kan ikke skrives. / The result cannot be written.\n");
  process.exit(FAULT);
});
process.stderr.on("error", () => undefined);

/** Text that is no UTF-8 is refused instead of being read with replacement characters. */
const decode = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

/** Writes beside the file and renames, so that a full disk leaves no half of it. */
const write = ({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): boolean => {
  const beside = `${path}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
    return true;
  } catch {
    rmSync(beside, { force: true });
    return false;
  }
};

const { stdout, stderr, exitCode, file } = run(process.argv.slice(2), {
  readFile: (path) => decode(readFileSync(path)),
  readStdin: () => decode(readFileSync(STDIN)),
  // Asking `process.stdin` would make a pipe answer "not yet" instead of waiting.
  stdinIsTerminal: isatty(STDIN),
});

if (file === undefined || write(file)) {
  process.exitCode = exitCode;
  process.stderr.write(stderr);
  process.stdout.write(stdout);
} else {
  process.exitCode = FAULT;
  process.stderr.write("Filen kan ikke skrives. / The file cannot be written.\n");
}
