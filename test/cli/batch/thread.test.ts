import { describe, expect, it } from "vitest";
import type { Answered, Block } from "../../../src/cli/batch/block.js";
import { NO_LINES } from "../../../src/cli/batch/block.js";
import { blockWorker, type Thread } from "../../../src/cli/batch/thread.js";
import { isClosed, writeAllBytes } from "../../../src/cli/batch/write-all.js";

const BLOCK: Block = { kind: "lines", bytes: new Uint8Array([123, 125]) };
const ANSWER: Answered = { bytes: new Uint8Array([10]), tally: NO_LINES };

interface Told {
  readonly messages: (readonly [unknown, number])[];
  readonly say: { message?: (answered: Answered) => void; error?: (error: Error) => void };
}

const fakeThread = (): Told & { readonly thread: Thread } => {
  const messages: (readonly [unknown, number])[] = [];
  const say: Told["say"] = {};
  return {
    messages,
    say,
    thread: {
      postMessage: (message, transfer) => messages.push([message, transfer.length]),
      on: (event: "message" | "error", heard: never) => (say[event] = heard),
      terminate: () => Promise.resolve(1),
    },
  };
};

describe("a thread", () => {
  it("is handed blocks with their memory and answers them in their order", async () => {
    const { thread, messages, say } = fakeThread();
    const worker = blockWorker(thread);
    const first = worker.answer(BLOCK);
    const second = worker.answer({ kind: "line-too-long" });
    expect(messages).toEqual([
      [BLOCK, 1],
      [{ kind: "line-too-long" }, 0],
    ]);
    say.message?.(ANSWER);
    say.message?.({ ...ANSWER, bytes: new Uint8Array(0) });
    expect((await first).bytes).toHaveLength(1);
    expect((await second).bytes).toHaveLength(0);
    await worker.stop();
  });

  it("that fails fails all that wait for it and all that come", async () => {
    const { thread, say } = fakeThread();
    const worker = blockWorker(thread);
    const waiting = [worker.answer(BLOCK), worker.answer(BLOCK)];
    say.error?.(new Error("gone"));
    for (const one of [...waiting, worker.answer(BLOCK)]) await expect(one).rejects.toThrow("gone");
  });

  it("that says more than it was asked is not listened to", () => {
    const { thread, say } = fakeThread();
    blockWorker(thread);
    expect(() => say.message?.(ANSWER)).not.toThrow();
  });
});

const failing = (code: string): Error => Object.assign(new Error(code), { code });
const nobody = () => Promise.reject(new Error("no pause was due"));

describe("writing", () => {
  it("goes on until all is written, however little is taken at a time", async () => {
    const taken: number[] = [];
    await writeAllBytes(
      new Uint8Array([1, 2, 3, 4, 5]),
      (bytes) => {
        taken.push(...bytes.subarray(0, 2));
        return Math.min(2, bytes.length);
      },
      nobody,
    );
    expect(taken).toEqual([1, 2, 3, 4, 5]);
  });

  it("tries again after a pause when a pipe is full", async () => {
    let pauses = 0;
    let tries = 0;
    await writeAllBytes(
      new Uint8Array(3),
      (bytes) => {
        tries += 1;
        if (tries === 1) throw failing("EAGAIN");
        return bytes.length;
      },
      () => {
        pauses += 1;
        return Promise.resolve();
      },
    );
    expect([tries, pauses]).toEqual([2, 1]);
  });

  it("fails with what else goes wrong, and a closed pipe is told apart", async () => {
    const write = (code: string) =>
      writeAllBytes(
        new Uint8Array(1),
        () => {
          throw failing(code);
        },
        nobody,
      );
    await expect(write("ENOSPC")).rejects.toSatisfy((error) => !isClosed(error));
    await expect(write("EPIPE")).rejects.toSatisfy(isClosed);
    expect(isClosed("EPIPE")).toBe(false);
  });
});
