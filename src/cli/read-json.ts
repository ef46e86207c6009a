import type { Ordning } from "../rates/ordning.js";
import type { RateTable } from "../rates/rate-table.js";
import { type Io, UsageError } from "./io.js";

const BYTE_ORDER_MARK = "\uFEFF";

const withoutMark = (text: string): string => (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);

/** The parser's own message is not passed on: it quotes the input, which may be personal data. */
const parse = (name: string, text: string): unknown => {
  try {
    return JSON.parse(withoutMark(text)) as unknown;
  } catch {
    throw new UsageError(
      `${name} er ikke gyldig JSON. Kontrollér anførselstegn, kommaer og parenteser.`,
      `${name} is not valid JSON. Check quotes, commas and brackets.`,
    );
  }
};

const read = (name: string, readText: () => string): string => {
  try {
    return readText();
  } catch {
    throw new UsageError(
      `${name} kan ikke læses. Kontrollér stien.`,
      `${name} cannot be read. Check the path.`,
    );
  }
};

const readFile = (io: Io, path: string): unknown =>
  parse(
    path,
    read(path, () => io.readFile(path)),
  );

/** The cases named on the command line, or the one on standard input. */
export const readCases = (io: Io, files: readonly string[]): readonly unknown[] => {
  if (files.length > 0 && !files.includes("-")) return files.map((file) => readFile(io, file));
  if (files.length > 1)
    throw new UsageError(
      "»-« (stdin) kan ikke gives sammen med filer.",
      '"-" (standard input) cannot be given together with files.',
    );
  if (files.length === 0 && io.stdinIsTerminal)
    throw new UsageError(
      "Angiv en fil med en sag, eller send sagen ind på stdin. Se --help.",
      "Give a file with a case or send the case in on standard input. See --help.",
    );
  return [
    parse(
      "stdin",
      read("stdin", () => io.readStdin()),
    ),
  ];
};

/** Municipal schemes of the caller; a file holds one scheme or a list. They are checked when used. */
export const readOrdninger = (io: Io, files: readonly string[]): readonly Ordning[] =>
  files.flatMap((file) => readFile(io, file) as Ordning | readonly Ordning[]);

/** Rate tables of the caller; a file holds one table or a list of tables. They are checked when used. */
export const readRateTables = (io: Io, files: readonly string[]): readonly RateTable[] =>
  files.flatMap((file) => readFile(io, file) as RateTable | readonly RateTable[]);
