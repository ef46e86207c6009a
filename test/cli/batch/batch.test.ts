import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { strictCode } from "../../../src/cli/batch/batch.js";
import { type Answered, NO_LINES } from "../../../src/cli/batch/block.js";
import { LONGEST_LINE } from "../../../src/cli/batch/line-blocks.js";
import type { BlockWorker } from "../../../src/cli/batch/streams.js";
import { isStreaming } from "../../../src/cli/run.js";
import { BEFORDRING_2024, FORKERT, LOEN_2022, UDEN_SATS } from "../cases.js";
import { ownTable } from "../own-table.js";
import { stream } from "./fake-streams.js";
import { caseLines } from "./many-cases.js";

const line = (sag: unknown): string => `${JSON.stringify(sag)}\n`;

describe("batch on the command line", () => {
  it("is the one command that streams, unless help or the version is asked for", () => {
    expect(isStreaming(["batch", "--jobs", "2"])).toBe(true);
    expect(
      [["batch", "--help"], ["batch", "--version"], ["beregn"], ["batch", "--nej"]].map(isStreaming),
    ).toEqual([false, false, false, false]);
  });

  it.each([
    [
      ["batch", "sager.ndjson"],
      "batch læser stdin og tager hverken filer eller --maaned. Skriv for eksempel: batch < sager.ndjson\n",
    ],
    [
      ["batch", "--maaned", "2022-01"],
      "batch læser stdin og tager hverken filer eller --maaned. Skriv for eksempel: batch < sager.ndjson\n",
    ],
    [
      ["batch", "--sprog", "en", "x"],
      "batch reads standard input and takes neither files nor --maaned. Write for example: batch < cases.ndjson\n",
    ],
    [
      ["batch", "--trace", "--kvittering"],
      "--kvittering og --trace kan ikke gives sammen: vælg, om der skal udskrives kvitteringer eller resultater.\n",
    ],
    [
      ["batch", "--csv", "--jobs", "2"],
      "--csv kan ikke gives sammen med --trace, --kvittering eller --jobs. Brug linjer med JSON til det.\n",
    ],
    [
      ["batch", "--csv", "--trace"],
      "--csv kan ikke gives sammen med --trace, --kvittering eller --jobs. Brug linjer med JSON til det.\n",
    ],
    [
      ["batch", "--csv", "--kvittering"],
      "--csv kan ikke gives sammen med --trace, --kvittering eller --jobs. Brug linjer med JSON til det.\n",
    ],
  ])("refuses %j before it reads anything", async (args, stderr) => {
    const input = {
      [Symbol.asyncIterator]: () => {
        throw new Error("read");
      },
    };
    expect(await stream(args, [], { input })).toMatchObject({ written: "", stderr, exitCode: 2 });
  });

  it("asks for input instead of waiting at a terminal", async () => {
    expect(await stream(["batch"], [], { machine: { stdinIsTerminal: true } })).toMatchObject({
      stderr: "Send sagerne ind på stdin, én pr. linje. Se --help.\n",
      exitCode: 2,
    });
  });

  it("refuses rate tables that cannot be used before the first line", async () => {
    const machine = { files: { "a.json": { table: "x" } } };
    const { written, stderr, exitCode } = await stream(["batch", "--satser", "a.json"], [line(LOEN_2022)], {
      machine,
    });
    expect({ written, exitCode }).toEqual({ written: "", exitCode: 2 });
    expect(stderr).toContain("[RATE_TABLE_INVALID]");
  });

  it("calculates with rate tables of one's own, on threads as well", async () => {
    const machine = { files: { "a.json": ownTable(2022, { ikkeForsoerger: "13000" }) } };
    for (const jobs of ["1", "2"]) {
      const args = ["batch", "--jobs", jobs, "--satser", "a.json"];
      // 13.000 − 2.529,45 = 10.470,55.
      expect(JSON.parse((await stream(args, [line(LOEN_2022)], { machine })).written)).toMatchObject({
        ydelse: { udbetaling: "10470.55" },
      });
    }
  });

  it("admits a fault of the program without its inner message", async () => {
    const write = () => Promise.reject(new Error("secret of the machine"));
    expect(await stream(["batch"], [line(LOEN_2022)], { write })).toMatchObject({
      stderr: "Programmet fejlede. Det er vores fejl.\n",
      exitCode: 1,
    });
  });
});

describe("the exit code and the summary", () => {
  it("is 0 in spite of refused lines, which are counted by code, the commonest first", async () => {
    const input = [FORKERT, UDEN_SATS, LOEN_2022, { id: 1 }, UDEN_SATS].map(line);
    expect(await stream(["batch"], [...input, "\n"])).toMatchObject({
      stderr:
        "6 linjer, heraf 4 afvist og 1 tom.\n  2  RATE_NOT_AVAILABLE\n  1  FIELD_MISSING\n  1  MONTH_INVALID\n  1  TYPE_MISMATCH\n",
      exitCode: 0,
    });
    expect((await stream(["batch", "--sprog", "en"], [line(FORKERT), "\n"])).stderr).toBe(
      "2 lines, of which 1 refused and 1 blank.\n  1  MONTH_INVALID\n",
    );
  });

  it("counts in the notation of the language", async () => {
    expect((await stream(["batch"], ["\n".repeat(1234)])).stderr).toBe(
      "1.234 linjer, heraf 0 afvist og 1.234 tomme.\n",
    );
  });

  it("shows refused lines in the exit code with --strict", async () => {
    const code = async (...cases: readonly unknown[]) =>
      (await stream(["batch", "--strict"], cases.map(line))).exitCode;
    expect(await code(LOEN_2022)).toBe(0);
    expect(await code(LOEN_2022, UDEN_SATS)).toBe(3);
    expect(await code(UDEN_SATS, FORKERT)).toBe(2);
  });

  it("shows a fault of the library before all else with --strict", () => {
    expect(strictCode({ ...NO_LINES, refused: 2, codes: new Map([["INTERNAL_ERROR", 1]]) })).toBe(1);
  });
});

describe("batch on several threads", () => {
  it("keeps the order although the threads do not, and stops them", async () => {
    const parts = Array.from({ length: 20 }, (_, part) => caseLines(3, part * 3));
    const one = await stream(["batch"], parts);
    const three = await stream(["batch", "--jobs", "3"], parts);
    expect(three.written).toBe(one.written);
    expect(one.written.split("\n")).toHaveLength(61);
    expect([one.started, three.started, three.terminated]).toEqual([0, 3, 3]);
  });

  it("reads no further ahead than a few blocks for each thread", async () => {
    let read = 0;
    let most = 0;
    let written = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (let block = 0; block < 50; block += 1) {
        read += 1;
        most = Math.max(most, read - written);
        yield await Promise.resolve(Buffer.from(line(BEFORDRING_2024)));
      }
    }
    await stream(["batch", "--jobs", "2"], [], {
      input: input(),
      write: () => {
        written += 1;
        return Promise.resolve();
      },
    });
    expect(written).toBe(50);
    // Two threads with three blocks each, and the one that is being read.
    expect(most).toBeLessThanOrEqual(7);
  });

  it("gives a thread that is held up no more than it has", async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      for (let block = 0; block < 8; block += 1) {
        await wait(0);
        yield Buffer.from(line(BEFORDRING_2024));
      }
    }
    const turns: string[] = [];
    const thread = (name: string, answer: () => Promise<Answered>): BlockWorker => ({
      answer: () => {
        turns.push(name);
        return answer();
      },
      stop: () => Promise.resolve(),
    });
    const answered: Answered = { bytes: Buffer.from("{}\n"), tally: NO_LINES };
    const threads = [
      thread("held up", () => wait(200, answered)),
      thread("quick", () => Promise.resolve(answered)),
    ];
    await stream(["batch", "--jobs", "2"], [], {
      input: input(),
      startWorker: () => threads.shift() as BlockWorker,
    });
    // Six blocks may be under way, and the answer to the first is the first to be written.
    expect(turns.slice(0, 6)).toEqual(["held up", "quick", "quick", "quick", "quick", "quick"]);
    expect(turns).toHaveLength(8);
  });

  it("fails when a thread does, and does not wait for it", async () => {
    const { exitCode, stderr } = await stream(["batch", "--jobs", "2"], [line(LOEN_2022), line(LOEN_2022)], {
      startWorker: () => ({
        answer: () => Promise.reject(new Error("out of memory")),
        stop: () => Promise.resolve(),
      }),
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "Programmet fejlede. Det er vores fejl.\n" });
  });
});

describe("a line that is too long", () => {
  it("is refused in its place, whichever thread has its turn", async () => {
    const long = Buffer.alloc(LONGEST_LINE + 1, 120);
    for (const jobs of ["1", "2"]) {
      const { written, stderr } = await stream(
        ["batch", "--jobs", jobs],
        [long, `\n${line(BEFORDRING_2024)}`],
      );
      expect(written.split("\n").map((one) => /"LINE_TOO_LONG"|"545.00"|^$/.exec(one)?.[0])).toEqual([
        '"LINE_TOO_LONG"',
        '"545.00"',
        "",
      ]);
      expect(stderr).toBe("2 linjer, heraf 1 afvist.\n  1  LINE_TOO_LONG\n");
    }
  });
});

describe("the progress of a batch", () => {
  const clock = () => {
    let time = 0;
    return () => (time += 500);
  };

  it("shows lines and lines a second, and how much is left where the length is known", async () => {
    const parts = [line(BEFORDRING_2024), line(BEFORDRING_2024)];
    const inputBytes = parts.join("").length;
    const { progress } = await stream(["batch"], parts, { now: clock(), inputBytes });
    // One line after half a second, two after a whole.
    expect(progress).toEqual([
      "1 linjer, 2 linjer/s, 50 %, 0:01 tilbage",
      "2 linjer, 2 linjer/s, 100 %, 0:00 tilbage",
      "",
    ]);
  });

  it("shows no time that is left of a pipe", async () => {
    const { progress } = await stream(["batch", "--sprog", "en"], [line(BEFORDRING_2024)], { now: clock() });
    expect(progress).toEqual(["1 lines, 2 lines/s", ""]);
  });

  it("is shown a few times a second at most, and not at all without a terminal", async () => {
    const parts = Array.from({ length: 9 }, () => line(BEFORDRING_2024));
    let time = 0;
    const { progress } = await stream(["batch"], parts, { now: () => (time += 50) });
    expect(progress).toHaveLength(3);
    const silent = await stream(["batch"], parts, { showProgress: undefined });
    expect(silent.written.split("\n")).toHaveLength(10);
  });
});

describe("an interrupted batch", () => {
  it("writes nothing more, counts what was written and ends with 130", async () => {
    const stop = new AbortController();
    const written: string[] = [];
    const { stderr, exitCode } = await stream(["batch"], [line(BEFORDRING_2024), line(LOEN_2022)], {
      stopped: stop.signal,
      write: (bytes) => {
        written.push(Buffer.from(bytes).toString());
        stop.abort();
        return Promise.resolve();
      },
    });
    expect(written).toHaveLength(1);
    expect(exitCode).toBe(130);
    expect(stderr).toBe("Stoppet. Alle linjer, der er skrevet, er hele.\n1 linje, heraf 0 afvist.\n");
  });
});
