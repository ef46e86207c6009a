import { type AnswerContent, type AnsweredLine, refusedLine } from "./answer-line.js";
import type { Answered, Block } from "./block.js";
import { Counter } from "./counter.js";
import type { CaseText } from "./case-text.js";
import { Writer } from "./writer.js";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const LINE_FEED = 0x0a;

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
};

function* rawLines(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(LINE_FEED, from);
    const until = end < 0 ? bytes.length : end;
    yield bytes.subarray(from, until);
    from = until + 1;
  }
}

/** The lines of a block; undefined stands for one that is no UTF-8. */
const linesOf = (bytes: Uint8Array): readonly (string | undefined)[] => {
  const text = decoded(bytes);
  if (text === undefined) return [...rawLines(bytes)].map(decoded);
  return (text.endsWith("\n") ? text.slice(0, -1) : text).split("\n");
};

const BLANK: CaseText = { text: "", forbehold: undefined };

const isBlank = (line: string): boolean => line.trim() === "";

/** The parser's own message is not passed on: it quotes the input, which may be personal data. */
const answerText = (line: string, answer: AnswerContent): AnsweredLine => {
  let content: unknown;
  try {
    content = JSON.parse(line) as unknown;
  } catch {
    return refusedLine("LINE_NOT_JSON");
  }
  return answer(content);
};

/**
 * Answers every line of a block with one line, in order: a blank line with a blank one, a line that cannot be
 * read with an error. What a line is answered with depends on that line alone, so that input may be cut anywhere
 * between lines.
 */
export const answerBlock = (block: Block, answer: AnswerContent, written = new Writer()): Answered => {
  const counter = new Counter();
  const answeredWith = (answered: AnsweredLine): CaseText => {
    counter.answered(answered.errors);
    return answered;
  };
  const answerOf = (line: string | undefined): CaseText => {
    if (line === undefined) return answeredWith(refusedLine("LINE_NOT_UTF8"));
    if (!isBlank(line)) return answeredWith(answerText(line, answer));
    counter.blank();
    return BLANK;
  };
  if (block.kind === "lines") for (const line of linesOf(block.bytes)) written.add(answerOf(line));
  else written.add(answeredWith(refusedLine("LINE_TOO_LONG")));
  return { bytes: written.take(), tally: counter.tally };
};
