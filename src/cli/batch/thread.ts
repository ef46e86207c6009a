import type { Answered, Block } from "./block.js";
import type { BlockWorker } from "./streams.js";

/** What is asked of a thread as Node has it. */
export interface Thread {
  readonly postMessage: (message: unknown, transfer: ArrayBuffer[]) => void;
  on(event: "message", heard: (answered: Answered) => void): unknown;
  on(event: "error", heard: (error: Error) => void): unknown;
  readonly terminate: () => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (answered: Answered) => void;
  readonly reject: (error: unknown) => void;
}

/** The memory of bytes that nobody else uses moves to the other thread instead of being copied. */
export const memoryOf = (bytes: Uint8Array): ArrayBuffer[] => [bytes.buffer as ArrayBuffer];

/** A thread that answers blocks in the order in which they are handed to it. */
export const blockWorker = (thread: Thread): BlockWorker => {
  const waiting: Waiting[] = [];
  thread.on("message", (answered) => waiting.shift()?.resolve(answered));
  let failure: Error | undefined;
  thread.on("error", (error) => {
    failure = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    answer: (block: Block) =>
      new Promise((resolve, reject) => {
        // A thread that is gone answers nothing.
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        waiting.push({ resolve, reject });
        thread.postMessage(block, block.kind === "lines" ? memoryOf(block.bytes) : []);
      }),
    stop: async () => {
      await thread.terminate();
    },
  };
};
