import type { Text } from "../arithmetic/step.js";
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

type Parse<T> = (name: string, text: string) => T;

const readFile = <T>(io: Io, path: string, parseText: Parse<T>): T =>
  parseText(
    path,
    read(path, () => io.readFile(path)),
  );

/** What the files on the command line hold, or standard input when there are none. */
const readAll = <T>(io: Io, files: readonly string[], missing: Text, parseText: Parse<T>): readonly T[] => {
  if (files.length > 0 && !files.includes("-")) return files.map((file) => readFile(io, file, parseText));
  if (files.length > 1)
    throw new UsageError(
      "»-« (stdin) kan ikke gives sammen med filer.",
      '"-" (standard input) cannot be given together with files.',
    );
  if (files.length === 0 && io.stdinIsTerminal) throw new UsageError(missing.da, missing.en);
  return [
    parseText(
      "stdin",
      read("stdin", () => io.readStdin()),
    ),
  ];
};

const NO_CASE: Text = {
  da: "Angiv en fil med en sag, eller send sagen ind på stdin. Se --help.",
  en: "Give a file with a case or send the case in on standard input. See --help.",
};

/** The cases named on the command line, or the one on standard input. */
export const readCases = (io: Io, files: readonly string[]): readonly unknown[] =>
  readAll(io, files, NO_CASE, parse);

/** What is to be verified, and what it is called: its file, with its line where a file has several. */
export interface Evidence {
  readonly name: string;
  readonly content: unknown;
}

const NO_EVIDENCE: Text = {
  da: "Angiv en fil med en kvittering eller trin, eller send den ind på stdin. Se --help.",
  en: "Give a file with a receipt or a trace, or send it in on standard input. See --help.",
};

/** Whether a line holds a whole object or list, as far as its ends show. */
const isWhole = ({ text }: { readonly text: string }): boolean => /^[[{]/.test(text) && /[\]}]$/.test(text);

/** A file holds JSON, or JSON on each of its lines. */
const parseEvidence: Parse<readonly Evidence[]> = (name, text) => {
  const lines = text
    .split("\n")
    .map((line, index) => ({ name: `${name}:${String(index + 1)}`, text: line.trim() }))
    .filter((line) => line.text !== "");
  return lines.length > 1 && lines.every(isWhole)
    ? lines.map((line) => ({ name: line.name, content: parse(line.name, line.text) }))
    : [{ name, content: parse(name, text) }];
};

/** What is to be verified, in the order of the files and their lines. */
export const readEvidence = (io: Io, files: readonly string[]): readonly Evidence[] =>
  readAll(io, files, NO_EVIDENCE, parseEvidence).flat();

const NO_TABLE: Text = {
  da: "Angiv en fil med sager og udbetalte beløb, eller send den ind på stdin. Se --help.",
  en: "Give a file with cases and paid amounts, or send it in on standard input. See --help.",
};

/** The texts of the files on the command line, or that on standard input, as they stand but for their mark. */
export const readTexts = (io: Io, files: readonly string[]): readonly string[] =>
  readAll(io, files, NO_TABLE, (_, text) => withoutMark(text));

/** Municipal schemes of the caller; a file holds one scheme or a list. They are checked when used. */
export const readOrdninger = (io: Io, files: readonly string[]): readonly Ordning[] =>
  files.flatMap((file) => readFile(io, file, parse) as Ordning | readonly Ordning[]);

/** Rate tables of the caller; a file holds one table or a list of tables. They are checked when used. */
export const readRateTables = (io: Io, files: readonly string[]): readonly RateTable[] =>
  files.flatMap((file) => readFile(io, file, parse) as RateTable | readonly RateTable[]);
