import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blockAnswerer } from "../../src/cli/batch/block-answerer.js";
import { caseLines } from "../cli/batch/many-cases.js";
import { builtProgram } from "../cli/batch/program.js";
import type { Contestant } from "./interleaved.js";

const LINES = 2_000;

/** The lines of a block through the filter, against reading and writing them as JSON and nothing else. */
export const ndjson = (): readonly Contestant[] => {
  const text = caseLines(LINES);
  const bytes = Buffer.from(text);
  const answer = blockAnswerer({ options: {}, trace: false, kvittering: false });
  const repeated =
    (once: () => number): Contestant["run"] =>
    (times) => {
      let length = 0;
      for (let turn = 0; turn < times; turn += LINES) length += once();
      return length;
    };
  return [
    {
      name: "JSON.parse and JSON.stringify alone",
      run: repeated(() => {
        const lines = bytes.toString().split("\n");
        return Buffer.from(
          lines.map((line) => (line === "" ? "" : JSON.stringify(JSON.parse(line)))).join("\n"),
        ).length;
      }),
    },
    { name: "batch", run: repeated(() => answer({ kind: "lines", bytes }).bytes.length) },
  ];
};

/** The program with one thread and with two on a file of so many lines. */
export const threads = async (lines: number): Promise<readonly Contestant[]> => {
  const program = await builtProgram();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "cases.ndjson");
  writeFileSync(file, caseLines(lines));
  process.once("exit", () => {
    rmSync(folder, { recursive: true });
  });
  const batch =
    (jobs: number): Contestant["run"] =>
    () => {
      const input = openSync(file, "r");
      const { status } = spawnSync(process.execPath, [program, "batch", "--jobs", String(jobs)], {
        stdio: [input, "ignore", "ignore"],
      });
      closeSync(input);
      return status ?? 1;
    };
  return [
    { name: "batch as a program", run: batch(1) },
    { name: "batch --jobs 2", run: batch(2) },
  ];
};
