import { blockAnswerer } from "../../src/cli/batch/block-answerer.js";
import { caseLines } from "../cli/batch/many-cases.js";
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
      name: "JSON.parse og JSON.stringify alene",
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
