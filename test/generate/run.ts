/**
 * Writes what is made from other files of the project. A rate file that was locked and has changed stops the
 * run: append a correction instead, or name the file with `--accept` while it has not been released.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { codesPage, limitationsPage, ordningJsonSchema, ratesSchema, tablesModule } from "./artefacts.js";
import { vectorFiles } from "../vectors/vectors.js";
import { currentHashes, RATES, readJson } from "./rate-files.js";
import { schemaFiles } from "./schemas/published.js";

const LOCK = `${RATES}/rates.lock.json`;

const accepted = new Set(process.argv.slice(2).filter((argument) => argument !== "--accept"));
const current = currentHashes();
const locked = existsSync(LOCK) ? (readJson(LOCK) as Record<string, string>) : {};
const changed = Object.keys(locked).filter((file) => current[file] !== locked[file] && !accepted.has(file));

if (changed.length > 0) {
  console.error(`Locked rate files have changed: ${changed.join(", ")}`);
  process.exitCode = 1;
} else {
  writeFileSync("src/rates/tables.generated.ts", tablesModule());
  writeFileSync("docs/fejlkoder.md", codesPage());
  writeFileSync("docs/begraensninger.md", limitationsPage());
  writeFileSync(`${RATES}/rates.schema.json`, ratesSchema());
  writeFileSync(`${RATES}/ordning.schema.json`, ordningJsonSchema());
  for (const [path, text] of Object.entries({ ...schemaFiles(), ...vectorFiles() })) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync(LOCK, `${JSON.stringify(current, null, 2)}\n`);
}
