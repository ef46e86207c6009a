import type { Answered, Block } from "./block.js";

/** The answer to a block, and how much input it is for. */
export interface InOrder extends Answered {
  readonly inputBytes: number;
}

/** How the blocks are answered. */
export interface Answering {
  readonly answer: (block: Block) => Answered | Promise<Answered>;
  /** How many blocks may be under way at once: the bound on what is held in memory. */
  readonly atOnce: number;
}

const sizeOf = (block: Block): number => (block.kind === "lines" ? block.bytes.length : 0);

/** What fails is reported when its turn comes, not as a rejection that nobody waits for. */
const quietly = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

const answered = async (block: Block, { answer }: Answering): Promise<InOrder> => {
  // Bytes that are handed to a thread are gone afterwards.
  const inputBytes = sizeOf(block);
  return { ...(await answer(block)), inputBytes };
};

/** Answers blocks, several at once, and hands the answers on in the order of the blocks. */
export async function* inOrder(blocks: AsyncIterable<Block>, answering: Answering): AsyncGenerator<InOrder> {
  const underWay: Promise<InOrder>[] = [];
  for await (const block of blocks) {
    underWay.push(quietly(answered(block, answering)));
    if (underWay.length >= answering.atOnce) yield await (underWay.shift() as Promise<InOrder>);
  }
  for (const answer of underWay) yield await answer;
}
