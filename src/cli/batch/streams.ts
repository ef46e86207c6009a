import type { Answered, Block } from "./block.js";

/** A thread that answers blocks. Several may be handed to it; they are answered in order. */
export interface BlockWorker {
  readonly answer: (block: Block) => Promise<Answered>;
  readonly stop: () => Promise<void>;
}

/** What a command that answers while its input comes in reads from and writes to. Tests hand in their own. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  /** How many bytes the input has, where that is known: of a file, not of a pipe. */
  readonly inputBytes: number | undefined;
  /** Writes all bytes before it is done. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Overwrites one line of the terminal; absent when there is none. */
  readonly showProgress: ((text: string) => void) | undefined;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  /** Aborted when the user asks to stop; the input ends then. */
  readonly stopped: AbortSignal;
  /** Starts a thread; what it is told is plain data. */
  readonly startWorker: (told: unknown) => BlockWorker;
}
