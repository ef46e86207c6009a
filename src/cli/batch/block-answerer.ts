import { settingsOf } from "../../calculate/options.js";
import { answerBlock } from "./answer-block.js";
import { contentAnswerer, type LineWanted } from "./answer-line.js";
import type { Answered, Block } from "./block.js";
import { Writer } from "./writer.js";

/** The function that answers blocks in this thread. The options were checked by whoever asked for it. */
export const blockAnswerer = (wanted: LineWanted): ((block: Block) => Answered) => {
  const checked = settingsOf({ ...wanted.options, trace: wanted.trace });
  if ("errors" in checked) throw new Error("options that were not checked");
  const answer = contentAnswerer(checked.settings, wanted);
  const written = new Writer();
  return (block) => answerBlock(block, answer, written);
};
