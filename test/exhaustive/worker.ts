/** Does the tasks that the main thread sends, one at a time. */
import { parentPort } from "node:worker_threads";
import { run, type Task } from "./task.js";

const port = parentPort!;
port.on("message", (task: Task) => {
  port.postMessage(run(task));
});
