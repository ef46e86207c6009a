import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)]
    .map(([, path = ""]) => join(dirname(file), path).replace(/\.js$/, ".ts"))
    .filter((path) => path.endsWith(".ts") && existsSync(path));

const reached = new Map<string, ReadonlySet<string>>();

/** A file and all that it imports, directly or not: nothing else can change what it does. */
export const reachOf = (file: string): ReadonlySet<string> => {
  const known = reached.get(file);
  if (known !== undefined) return known;
  const found = new Set([file]);
  // A set hands out what is added to it on the way.
  for (const one of found) for (const imported of importsOf(one)) found.add(imported);
  reached.set(file, found);
  return found;
};
