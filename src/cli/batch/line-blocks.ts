import type { Block } from "./block.js";

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const NOTHING = new Uint8Array(0);

/** The longest line that is read, in bytes without its line end: longer ones are refused and not kept in memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** Bytes that may be the beginning of a line whose end has not come yet. */
class Beginning {
  #pieces: Uint8Array[] = [];
  #length = 0;

  get isTooLong(): boolean {
    return this.#length > LONGEST_LINE;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Only the length of a line that is too long is kept. */
  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.isTooLong) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece.slice());
  }

  takeWith(rest: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(this.#length + rest.length);
    let at = 0;
    for (const piece of [...this.#pieces, rest]) {
      bytes.set(piece, at);
      at += piece.length;
    }
    this.clear();
    return bytes;
  }

  clear(): void {
    this.#pieces = [];
    this.#length = 0;
  }
}

const TOO_LONG: Block = { kind: "line-too-long" };

/** The line whose beginning was there before the chunk, together with the lines that are whole within it. */
function* endedBy(beginning: Beginning, chunk: Uint8Array, lastEnd: number): Generator<Block> {
  const firstEnd = chunk.indexOf(LINE_FEED);
  beginning.add(chunk.subarray(0, firstEnd));
  const wasTooLong = beginning.isTooLong;
  if (wasTooLong) {
    beginning.clear();
    yield TOO_LONG;
  }
  const rest = chunk.subarray(wasTooLong ? firstEnd + 1 : firstEnd, lastEnd + 1);
  if (rest.length > 0) yield { kind: "lines", bytes: beginning.takeWith(rest) };
}

/**
 * Cuts input into blocks of whole lines, in order. Each block goes out as soon as its lines are there, so that
 * whoever sends one line and waits is answered. At most one chunk and one line are held.
 */
async function* blocksOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  const beginning = new Beginning();
  for await (const chunk of input) {
    const lastEnd = chunk.lastIndexOf(LINE_FEED);
    if (lastEnd >= 0) yield* endedBy(beginning, chunk, lastEnd);
    beginning.add(chunk.subarray(lastEnd + 1));
  }
  if (beginning.isTooLong) yield TOO_LONG;
  else if (!beginning.isEmpty) yield { kind: "lines", bytes: beginning.takeWith(NOTHING) };
}

const hasMark = (bytes: Uint8Array): boolean => BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);

/** The blocks without the byte order mark that Windows programs put before the first line. */
export async function* lineBlocks(input: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let isFirst = true;
  for await (const block of blocksOf(input)) {
    if (isFirst && block.kind === "lines" && hasMark(block.bytes))
      yield { kind: "lines", bytes: block.bytes.subarray(BYTE_ORDER_MARK.length) };
    else yield block;
    isFirst = false;
  }
}
