/** Writes what it can of some bytes and answers how many it wrote, as `writeSync` does. */
export type WriteSome = (bytes: Uint8Array) => number;

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === code;

/** Whether an error says that nobody reads any more. */
export const isClosed = (error: unknown): boolean => hasCode(error, "EPIPE");

/**
 * Writes all bytes. A disk that is nearly full takes some of them without an error, and a pipe that does not wait
 * says that it is full: both are tried again, and only then is it an error.
 */
export const writeAllBytes = async (
  bytes: Uint8Array,
  writeSome: WriteSome,
  pause: () => Promise<void>,
): Promise<void> => {
  let rest = bytes;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSome(rest));
    } catch (error) {
      if (!hasCode(error, "EAGAIN")) throw error;
      await pause();
    }
  }
};
