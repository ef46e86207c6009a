import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** From the foundation to the surfaces: a folder imports from itself and from those before it. */
const ORDER = [
  "money",
  "arithmetic",
  "rates",
  "law",
  "cases",
  "calculate",
  "trace",
  "batch",
  "spreadsheets",
  "cli",
];

/** What the package shows to others. */
const ENTRIES = [
  "src/index.ts",
  "src/vurdering.ts",
  "src/begraensninger.ts",
  "src/replay.ts",
  "src/kvittering.ts",
  "src/batch.ts",
  "src/regneark.ts",
];

/** What a folder imports although it stands lower: none. */
const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return path.endsWith(".ts") && !path.endsWith(".generated.ts") ? [path] : [];
  });

const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/from "([^"]+)"/g)].map(([, target]) => target ?? "");

const folderOf = (file: string): string => relative("src", file).split("/")[0] ?? "";

/** What is wrong with the imports of one file. */
const importFaults = (file: string, code: string): readonly string[] =>
  importsOf(code)
    .filter((target) => target.startsWith("."))
    .map((target) => normalize(join(dirname(file), target)))
    .filter((target) => target.startsWith("src/"))
    .filter((target) => ORDER.indexOf(folderOf(target)) > ORDER.indexOf(folderOf(file)))
    .map((target) => `${file} imports ${target}`);

const FILES = sourceFiles("src").filter((file) => !ENTRIES.includes(file));
const read = (file: string) => readFileSync(file, "utf8");

describe("the house", () => {
  it("has no folder that the order does not name", () => {
    expect([...new Set(FILES.map(folderOf))].sort()).toEqual([...ORDER].sort());
  });

  it("is imported downwards only", () => {
    expect(FILES.flatMap((file) => importFaults(file, read(file)))).toEqual([]);
  });

  it("notices an import upwards", () => {
    expect(importFaults("src/law/a.ts", 'import { b } from "../cases/b.js";')).toHaveLength(1);
    expect(importFaults("src/cases/b.ts", 'import { a } from "../law/a.js";')).toEqual([]);
  });

  it("lets the law import nothing but arithmetic", () => {
    const foreign = FILES.filter((file) => folderOf(file) === "law").flatMap((file) =>
      importsOf(read(file)).filter((target) => !/^(\.\/|\.\.\/\.\.\/arithmetic\/)/.test(target)),
    );
    expect(foreign).toEqual([]);
  });

  it("uses clocks, chance, files and global state in the command line alone", () => {
    const impure = /\bDate\b|\bperformance\b|Math\.random|\bprocess\b|from "node:|\beval\(|new Function/;
    const faults = FILES.filter((file) => folderOf(file) !== "cli").filter((file) => {
      const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      return impure.test(code);
    });
    expect(faults).toEqual([]);
  });

  it.each(ENTRIES)("re-exports in %s and does nothing else there", (entry) => {
    const code = read(entry).replace(/\/\*[\s\S]*?\*\//g, "");
    const statements = code.split(";").map((statement) => statement.trim());
    expect(statements.filter((one) => one !== "" && !/^export (type )?\{[\s\S]*\} from "/.test(one))).toEqual(
      [],
    );
  });

  it("keeps libraries where they belong", () => {
    const users = (library: RegExp) =>
      FILES.filter((file) => importsOf(read(file)).some((one) => library.test(one)));
    expect(users(/^decimal\.js/)).toEqual(["src/arithmetic/exact.ts"]);
    expect(users(/^@noble/)).toEqual(["src/trace/receipt/sha256.ts"]);
    expect(users(/^zod/)).toEqual([
      "src/cases/forloeb/schema.ts",
      "src/cases/read-draft.ts",
      "src/cases/schema-fields.ts",
      "src/cases/schema.ts",
      "src/cases/vurdering/schema.ts",
      "src/rates/ordning-schema.ts",
      "src/rates/read-own.ts",
      "src/rates/schema-parts.ts",
      "src/rates/schema.ts",
    ]);
  });
});
