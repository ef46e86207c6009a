/** Answers the blocks that the main thread sends. */
import { parentPort, workerData } from "node:worker_threads";
import type { LineWanted } from "./batch/answer-line.js";
import type { Block } from "./batch/block.js";
import { blockAnswerer } from "./batch/block-answerer.js";
import { memoryOf } from "./batch/thread.js";

const answer = blockAnswerer(workerData as LineWanted);

parentPort?.on("message", (block: Block) => {
  const answered = answer(block);
  parentPort?.postMessage(answered, memoryOf(answered.bytes));
});
