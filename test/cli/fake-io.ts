import type { Io } from "../../src/cli/io.js";

/** What a fake machine holds. A file that is not named cannot be read. */
export interface FakeMachine {
  readonly files?: Readonly<Record<string, unknown>>;
  readonly stdin?: unknown;
  readonly stdinIsTerminal?: boolean;
}

/** Texts are files as they stand; everything else is written as JSON. */
const contentOf = (content: unknown): string =>
  typeof content === "string" ? content : JSON.stringify(content);

/** Files and standard input that exist only in a test. */
export const fakeIo = ({ files = {}, stdin, stdinIsTerminal = false }: FakeMachine = {}): Io => ({
  readFile: (path) => {
    if (!Object.hasOwn(files, path)) throw new Error(`ENOENT: no such file, open '${path}'`);
    return contentOf(files[path]);
  },
  readStdin: () => {
    if (stdin === undefined) throw new Error("EAGAIN: resource temporarily unavailable, read");
    return contentOf(stdin);
  },
  stdinIsTerminal,
});

/** The line of a text that starts with a label, as its columns; undefined when there is none. */
export const columns = (text: string, label: string): readonly string[] | undefined =>
  text
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line === label || line.startsWith(`${label}  `))
    ?.split(/ {2,}/);
