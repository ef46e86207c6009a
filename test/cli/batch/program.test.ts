import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { BEFORDRING_2024, LOEN_2022 } from "../cases.js";
import { caseLines } from "./many-cases.js";
import { builtProgram, megabytesOf, runProgram, runShell, startProgram } from "./program.js";

let program = "";
let folder = "";

beforeAll(async () => {
  program = await builtProgram();
  folder = mkdtempSync(join(tmpdir(), "batch-"));
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const lines = (...cases: readonly unknown[]): string =>
  cases.map((one) => `${JSON.stringify(one)}\n`).join("");

describe("batch as a filter", () => {
  it("answers each line with the line that calculate gives, in order, and counts on stderr", () => {
    const { stdout, stderr, status } = runProgram(program, ["batch"], lines(LOEN_2022, BEFORDRING_2024));
    // Worked out in test/cli/cases.ts.
    expect(stdout.split("\n")).toEqual([
      '{"id":"sag-1","ok":true,"ydelse":{"foerFradrag":"11716.00","fradrag":"2529.45","sanktion":"0.00","udbetaling":"9186.55"},"forbehold":[]}',
      expect.stringContaining('{"id":"sag-2","ok":true,"befordring":{"beloeb":"545.00"}'),
      "",
    ]);
    expect({ stderr, status }).toEqual({ stderr: "2 linjer, heraf 0 afvist.\n", status: 0 });
  });

  it("gives the same bytes with one thread and with three", () => {
    const input = caseLines(3_000);
    const one = runProgram(program, ["batch"], input);
    const three = runProgram(program, ["batch", "--jobs", "3"], input);
    expect(one.stdout.split("\n")).toHaveLength(3_001);
    expect(three).toEqual(one);
  });

  it("answers a line while the next has not been sent", async () => {
    const running = startProgram(program, ["batch"]);
    const heard = new Promise<string>((resolve) => {
      running.stdout.once("data", (data: Buffer) => {
        resolve(data.toString());
      });
    });
    running.stdin.write(lines(BEFORDRING_2024));
    expect(JSON.parse(await heard)).toMatchObject({ id: "sag-2", befordring: { beloeb: "545.00" } });
    running.stdin.end();
  });

  it("reads a line of 10 MB and answers it with its own line, also when threads do", () => {
    // A case with an income list that is too long is refused after it was read.
    const long = JSON.stringify({ id: "lang", maaned: "2024-05", x: "y".repeat(10_000_000) });
    for (const jobs of ["1", "2"]) {
      const { stdout, status } = runProgram(
        program,
        ["batch", "--jobs", jobs],
        `${long}\n${lines(BEFORDRING_2024)}`,
      );
      const [first = "", second = ""] = stdout.split("\n");
      expect(status).toBe(0);
      expect(JSON.parse(first)).toMatchObject({ id: "lang", ok: false, errors: [{ code: "FIELD_UNKNOWN" }] });
      expect(JSON.parse(second)).toMatchObject({ id: "sag-2", ok: true });
    }
  });

  it("joins what is cut: the parts of the input give the parts of the output", () => {
    const input = `${caseLines(400)}nothing\n\n${caseLines(300, 400)}`;
    const whole = runProgram(program, ["batch"], input).stdout;
    const cut = input.split("\n").slice(0, -1);
    const parts = [cut.slice(0, 1), cut.slice(1, 401), cut.slice(401, 402), cut.slice(402)];
    const joined = parts
      .map((part) => runProgram(program, ["batch"], part.map((line) => `${line}\n`).join("")).stdout)
      .join("");
    expect(sha256(joined)).toBe(sha256(whole));
  });

  const hasParallel = spawnSync("parallel", ["--version"]).status === 0;
  // On a machine of a developer it may be missing; CI installs it.
  if (!hasParallel) console.log("skipped: GNU parallel is missing, so no input was split by it");
  it.skipIf(!hasParallel && process.env["CI"] !== "true")("gives the same bytes under GNU parallel", () => {
    const input = file("parallel.ndjson", caseLines(4_000));
    const whole = runShell(program, `"$0" "$1" batch < ${input}`).stdout;
    const { stdout, stderr, status } = runShell(
      program,
      `parallel --will-cite --keep-order --pipepart --block 200k -j2 -a ${input} "$0" "$1" batch`,
    );
    expect(status).toBe(0);
    // Several parts, or nothing was shown.
    expect(stderr.match(/linjer, heraf 0 afvist/g)?.length).toBeGreaterThan(2);
    expect(sha256(stdout)).toBe(sha256(whole));
  });
});

describe("batch when the world goes wrong", () => {
  it.each(["1", "2"])("ends quietly when nobody reads any more (--jobs %s)", (jobs) => {
    const input = file(`closed-${jobs}.ndjson`, caseLines(20_000));
    const { stdout, stderr, status } = runShell(
      program,
      `set -o pipefail; "$0" "$1" batch --jobs ${jobs} < ${input} | head -n 1`,
    );
    expect(JSON.parse(stdout)).toMatchObject({ id: "sag-0", ok: true });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  it.each(["1", "2"])("says that the disk is full and ends with 1 (--jobs %s)", (jobs) => {
    const { stderr, status } = runShell(
      program,
      `echo '${JSON.stringify(BEFORDRING_2024)}' | "$0" "$1" batch --jobs ${jobs} > /dev/full`,
    );
    expect({ stderr, status }).toEqual({
      stderr: "Resultatet kan ikke skrives. / The result cannot be written.\n",
      status: 1,
    });
  });

  it.each(["1", "2"])(
    "leaves whole lines when it is interrupted, and ends with 130 (--jobs %s)",
    async (jobs) => {
      const input = file(`interrupted-${jobs}.ndjson`, caseLines(60_000));
      const running = spawn(process.execPath, [program, "batch", "--jobs", jobs], {
        stdio: [openSync(input, "r"), "pipe", "pipe"],
      });
      let stdout = "";
      let stderr = "";
      running.stderr?.on("data", (data: Buffer) => (stderr += data.toString()));
      running.stdout?.on("data", (data: Buffer) => {
        if (stdout === "") running.kill("SIGINT");
        stdout += data.toString();
      });
      expect(await new Promise<number | null>((resolve) => running.on("close", resolve))).toBe(130);
      expect(stdout.endsWith("}\n")).toBe(true);
      const ids = stdout
        .split("\n")
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { id: string }).id);
      expect(ids.length).toBeLessThan(60_000);
      expect(ids).toEqual(ids.map((_, index) => `sag-${String(index)}`));
      expect(stderr).toBe(
        `Stoppet. Alle linjer, der er skrevet, er hele.\n${ids.length.toLocaleString("da")} linjer, heraf 0 afvist.\n`,
      );
    },
  );

  // Linux alone tells the memory of another process in a file.
  it.skipIf(process.platform !== "linux")(
    "keeps its memory flat: the last third of a long run takes no more than the first",
    async () => {
      const running = startProgram(program, ["batch"]);
      const sizes: number[] = [];
      const memory = (): number => megabytesOf(running.pid);
      let read = 0;
      running.stdout.on("data", (data: Buffer) => {
        for (const byte of data) if (byte === 10) read += 1;
      });
      const ended = new Promise((resolve) => running.on("close", resolve));
      const part = caseLines(10_000);
      for (let turn = 0; turn < 30; turn += 1) {
        await new Promise<void>((resolve) =>
          running.stdin.write(part, () => {
            resolve();
          }),
        );
        sizes.push(memory());
      }
      running.stdin.end();
      await ended;
      expect(read).toBe(300_000);
      const early = Math.max(...sizes.slice(5, 15));
      const late = Math.max(...sizes.slice(20));
      // In MB. 300,000 lines are 100 MB; a filter that kept them would pass this at once.
      expect(late - early).toBeLessThan(40);
    },
  );
});
