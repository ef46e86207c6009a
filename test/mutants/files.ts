import { readdirSync } from "node:fs";
import { join } from "node:path";

/** All files of a folder and the folders below it that end in a certain way, in order. */
export const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith(ending))
    .sort();
