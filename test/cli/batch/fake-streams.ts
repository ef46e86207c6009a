import type { LineWanted } from "../../../src/cli/batch/answer-line.js";
import type { Answered, Block } from "../../../src/cli/batch/block.js";
import { blockAnswerer } from "../../../src/cli/batch/block-answerer.js";
import type { Streams } from "../../../src/cli/batch/streams.js";
import { blockWorker, type Thread } from "../../../src/cli/batch/thread.js";
import { runStreaming } from "../../../src/cli/run.js";
import { type FakeMachine, fakeIo } from "../fake-io.js";

/** What a test can see of a run. */
export interface Seen {
  readonly written: string[];
  readonly progress: string[];
  readonly terminated: number;
}

/** A thread that answers later than the next one, so that order is not kept by chance. */
export const lateThread = (wanted: LineWanted, turn: number, onStop: () => void): Thread => {
  const answer = blockAnswerer(wanted);
  let heard: (answered: Answered) => void = () => undefined;
  return {
    postMessage: (block) => {
      setTimeout(
        () => {
          heard(answer(block as Block));
        },
        turn % 2 === 0 ? 5 : 0,
      );
    },
    on: (event: string, listener: never) => {
      if (event === "message") heard = listener;
    },
    terminate: () => {
      onStop();
      return Promise.resolve();
    },
  };
};

async function* chunks(texts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

/** Runs a streaming command on a machine that exists only in a test. */
export const stream = async (
  args: readonly string[],
  input: readonly (string | Uint8Array)[],
  { machine = {}, ...given }: Partial<Streams> & { readonly machine?: FakeMachine } = {},
) => {
  const written: Buffer[] = [];
  const progress: string[] = [];
  let terminated = 0;
  let started = 0;
  const outcome = await runStreaming(args, fakeIo(machine), {
    input: chunks(input),
    inputBytes: undefined,
    write: (bytes) => {
      written.push(Buffer.from(bytes));
      return Promise.resolve();
    },
    showProgress: (text) => progress.push(text),
    now: () => 0,
    stopped: new AbortController().signal,
    startWorker: (wanted) => {
      started += 1;
      return blockWorker(lateThread(wanted as LineWanted, started, () => (terminated += 1)));
    },
    ...given,
  });
  return {
    ...outcome,
    written: Buffer.concat(written).toString(),
    pieces: written.length,
    progress,
    terminated,
    started,
  };
};
