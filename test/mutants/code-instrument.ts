import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import ts from "typescript";
import { filesIn } from "./files.js";

/** The layers of `src` below the surfaces whose mutants must all be killed. */
export const LAYERS = ["money", "arithmetic", "rates", "law", "cases", "trace"] as const;

/** A mutant that Stryker makes of the code. */
export interface CodeMutant {
  /** Its number in this run, by which the switch knows it. */
  readonly id: string;
  readonly file: string;
  /** What stands there now and then, in words that outlive changes elsewhere in the file. */
  readonly name: string;
  /** Whether it changes words that are for people alone. */
  readonly isText: boolean;
}

/** The code with all mutants in it, by path. */
export interface InstrumentedLayers {
  readonly code: ReadonlyMap<string, string>;
  readonly mutants: readonly CodeMutant[];
}

const no = (): boolean => false;
const nothing = (): undefined => undefined;
const SILENT = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

interface Place {
  readonly line: number;
  readonly column: number;
}

const offsetOf = (lines: readonly string[], { line, column }: Place): number =>
  lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + column;

const nameOf = (source: string, start: Place, end: Place, replacement: string): string => {
  const lines = source.split("\n");
  const text = source.slice(offsetOf(lines, start), offsetOf(lines, end));
  return `${onOneLine(lines[start.line] ?? "")} | ${onOneLine(text)} → ${onOneLine(replacement)}`;
};

const LANGUAGES: ReadonlySet<string> = new Set(["da", "en"]);
const isOfLanguage = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && LANGUAGES.has(node.name.getText());

/** A sentence, a word in one of two languages, a list of sentences or a pair of them. */
const isWords = (node: ts.Node): boolean => {
  if (ts.isArrayLiteralExpression(node)) return isOfLanguage(node.parent) && node.elements.some(isWords);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isOfLanguage);
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  return node.getText().includes(" ") || isOfLanguage(node.parent);
};

const isTextAt = (file: ts.SourceFile, start: number, end: number): boolean => {
  const isIn = (node: ts.Node): boolean => {
    if (node.getStart(file) > start || node.end < end) return false;
    if (node.getStart(file) === start && node.end === end && isWords(node)) return true;
    return ts.forEachChild(node, (child) => isIn(child) || undefined) ?? false;
  };
  return isIn(file);
};

/** Names that occur twice in a file are numbered. */
const numbered = (mutants: readonly CodeMutant[]): readonly CodeMutant[] => {
  const counts = new Map<string, number>();
  return mutants.map((mutant) => {
    const count = (counts.get(mutant.name) ?? 0) + 1;
    counts.set(mutant.name, count);
    return count === 1 ? mutant : { ...mutant, name: `${mutant.name} (${String(count)})` };
  });
};

/** Lets Stryker put all its mutants into the layers, each behind a switch. */
export const instrumentLayers = async (): Promise<InstrumentedLayers> => {
  const paths = LAYERS.flatMap((layer) => filesIn(`src/${layer}`, ".ts")).filter(
    (path) => !path.endsWith(".generated.ts"),
  );
  const sources = new Map(paths.map((path) => [resolve(path), readFileSync(path, "utf8")]));
  const trees = new Map(
    [...sources].map(([path, text]) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)]),
  );
  const files = [...sources].map(([name, content]) => ({ name, content, mutate: true as const }));
  const { files: instrumented, mutants } = await new Instrumenter(SILENT).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  return {
    code: new Map(instrumented.map(({ name, content }) => [name, content])),
    mutants: numbered(
      mutants.map(({ id, fileName, location: { start, end }, replacement }) => {
        const file = fileName.slice(resolve(".").length + 1);
        const source = sources.get(fileName) ?? "";
        const lines = source.split("\n");
        const tree = trees.get(fileName);
        const isText = tree !== undefined && isTextAt(tree, offsetOf(lines, start), offsetOf(lines, end));
        return { id, file, name: `${file}: ${nameOf(source, start, end, replacement)}`, isText };
      }),
    ),
  };
};
