import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Corpus } from "./corpus.js";
import { ENTRIES } from "./entries.js";

type Module = Readonly<Record<string, unknown>>;
type Wrapped = (exports: object, require: (name: string) => Module, module: { exports: Module }) => void;

/** Loads CommonJS files of the package into a context that holds nothing but what ECMAScript gives it. */
const loaderIn = (context: object, dist: string) => {
  const loaded = new Map<string, { exports: Module }>();
  const load = (name: string): Module => {
    const file = join(dist, name);
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: runInContext("({})", context) as Module };
    loaded.set(file, module);
    const code = `(function (exports, require, module) {${readFileSync(file, "utf8")}\n})`;
    const wrapped = runInContext(code, context, { filename: file }) as Wrapped;
    wrapped(module.exports, load, module);
    return module.exports;
  };
  return load;
};

/**
 * What the package answers in an empty context: no `process`, no `console`, no `TextEncoder`, no `URL`, and no code
 * made from text. `answering` is the bundled `answers.ts`, which runs there too, so that no object comes from outside.
 */
export const hashesInContext = (dist: string, corpus: Corpus, answering: string): readonly string[] => {
  const context = createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
  });
  const load = loaderIn(context, dist);
  const library = runInContext("({})", context) as Record<string, unknown>;
  for (const entry of ENTRIES) Object.assign(library, load(`${entry}.cjs`));
  const answersOf = runInContext(`${answering};answering.answersOf`, context) as (
    library: unknown,
    corpus: unknown,
  ) => readonly string[];
  const inside = runInContext(`(text) => JSON.parse(text)`, context) as (text: string) => unknown;
  const answers = answersOf(library, inside(JSON.stringify(corpus)));
  return [...answers].map((answer) => createHash("sha256").update(answer).digest("hex"));
};
