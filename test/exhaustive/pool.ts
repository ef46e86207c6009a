import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Planned } from "./task.js";
import type { Tally } from "./tally.js";

/** Node 20 gives a worker no loader for TypeScript, so the worker fetches that of tsx itself. */
const START = (script: string): string =>
  `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(script)}); });`;

/** Hands one worker task after task until none is left. */
const work = (
  next: () => Planned | undefined,
  onDone: (planned: Planned, tally: Tally) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(START(new URL("./worker.ts", import.meta.url).href), { eval: true });
    let current: Planned | undefined;
    const proceed = (): void => {
      current = next();
      if (current !== undefined) worker.postMessage(current.task);
      else
        worker.terminate().then(() => {
          resolve();
        }, reject);
    };
    worker.on("message", (tally: Tally) => {
      onDone(current!, tally);
      proceed();
    });
    // What the library throws ends the whole run: a task that was not finished proves nothing.
    worker.on("error", reject);
    proceed();
  });

/** Works through the tasks in order, on as many threads as the machine has. */
export const inParallel = async (
  tasks: readonly Planned[],
  onDone: (planned: Planned, tally: Tally) => void,
): Promise<void> => {
  const rest = tasks.values();
  const next = (): Planned | undefined => rest.next().value;
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(next, onDone)));
};
