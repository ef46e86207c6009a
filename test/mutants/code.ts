import { readFileSync } from "node:fs";

interface Position {
  readonly line: number;
  readonly column: number;
}

interface CodeMutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: "Killed" | "Timeout" | "Survived" | "NoCoverage" | "Ignored" | "RuntimeError";
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly CodeMutant[] }>
  >;
}

/** What came of the mutants of one layer of `src`. */
export interface LayerOutcome {
  readonly killed: number;
  /** Made once, when a module is loaded, and so never switched on. */
  readonly unswitched: number;
  readonly alive: readonly string[];
}

const offsetOf = (lines: readonly string[], { line, column }: Position): number =>
  lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The mutant in words that outlive changes elsewhere in the file: what stood there and what stands there now. */
const nameOf = (file: string, source: string, { location, replacement }: CodeMutant): string => {
  const lines = source.split("\n");
  const text = source.slice(offsetOf(lines, location.start), offsetOf(lines, location.end));
  const line = onOneLine(lines[location.start.line - 1] ?? "");
  return `${file}: ${line} | ${onOneLine(text)} → ${onOneLine(replacement)}`;
};

/** Reads the report that Stryker wrote of a layer. */
export const layerOutcome = (path: string): LayerOutcome => {
  const { files } = JSON.parse(readFileSync(path, "utf8")) as Report;
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, name: nameOf(file, source, mutant) })),
  );
  const withStatus = (...statuses: readonly CodeMutant["status"][]) =>
    all.filter(({ status }) => statuses.includes(status));
  return {
    killed: withStatus("Killed", "Timeout", "RuntimeError").length,
    unswitched: withStatus("Ignored").length,
    alive: withStatus("Survived", "NoCoverage").map(({ name }) => name),
  };
};
