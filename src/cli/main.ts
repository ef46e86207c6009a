#!/usr/bin/env node
import { fstatSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { isatty } from "node:tty";
import { Worker } from "node:worker_threads";
import type { Streams } from "./batch/streams.js";
import { blockWorker } from "./batch/thread.js";
import { isClosed, writeAllBytes } from "./batch/write-all.js";
import type { Outcome } from "./io.js";
import { isStreaming, run, runStreaming } from "./run.js";

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

const FAULT = 1;

// A reader that stops early (`| head`) is no fault; a disk that is full is.
const cannotWrite = (error: unknown): never => {
  if (isClosed(error)) process.exit();
  process.stderr.write("Resultatet kan ikke skrives. / The result cannot be written.\n");
  process.exit(FAULT);
};
process.stdout.on("error", cannotWrite);
process.stderr.on("error", () => undefined);

/** Text that is no UTF-8 is refused instead of being read with replacement characters. */
const decode = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

/** Writes beside the file and renames, so that a full disk leaves no half of it. */
const writeFile = ({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): boolean => {
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

const io = {
  readFile: (path: string) => decode(readFileSync(path)),
  readStdin: () => decode(readFileSync(STDIN)),
  // Asking `process.stdin` would make a pipe answer "not yet" instead of waiting.
  stdinIsTerminal: isatty(STDIN),
};

const PAUSE_IN_MILLISECONDS = 5;

const inputBytes = (): number | undefined => {
  const input = fstatSync(STDIN);
  return input.isFile() ? input.size : undefined;
};

/** The first interrupt lets what is being written be finished, the second does not. */
const stopOnInterrupt = (): AbortSignal => {
  const stop = new AbortController();
  process.once("SIGINT", () => {
    stop.abort();
    process.stdin.destroy();
  });
  return stop.signal;
};

/** Input that is cut off by an interrupt has ended. */
async function* untilStopped(stopped: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of process.stdin) yield chunk as Uint8Array;
  } catch (error) {
    if (!stopped.aborted) throw error;
  }
}

const streams = (): Streams => {
  const stopped = stopOnInterrupt();
  const pause = () => wait(PAUSE_IN_MILLISECONDS);
  return {
    input: untilStopped(stopped),
    inputBytes: inputBytes(),
    write: (bytes) => writeAllBytes(bytes, (rest) => writeSync(STDOUT, rest), pause).catch(cannotWrite),
    showProgress: isatty(STDERR) ? (text) => process.stderr.write(`\r\u001b[K${text}`) : undefined,
    now: () => performance.now(),
    stopped,
    startWorker: (told) =>
      blockWorker(new Worker(new URL("./batch-worker.js", import.meta.url), { workerData: told })),
  };
};

const finish = ({ stdout, stderr, exitCode, file }: Outcome): void => {
  if (file === undefined || writeFile(file)) {
    process.exitCode = exitCode;
    process.stderr.write(stderr);
    process.stdout.write(stdout);
  } else {
    process.exitCode = FAULT;
    process.stderr.write("Filen kan ikke skrives. / The file cannot be written.\n");
  }
};

const args = process.argv.slice(2);
if (isStreaming(args)) void runStreaming(args, io, streams()).then(finish);
else finish(run(args, io));
