/**
 * Writes what is made from other files of the project. A rate file that was locked and has changed stops the
 * run: append a correction instead, or name the file with `--accept` while it has not been released.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { codesPage, limitationsPage, ordningJsonSchema, ratesSchema, tablesModule } from "./artefacts.js";
import { withFunctions } from "./spreadsheets/functions-page.js";
import { currentHashes, RATES, readJson } from "./rate-files.js";

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
  writeFileSync("docs/regneark.md", withFunctions(readFileSync("docs/regneark.md", "utf8")));
  writeFileSync(`${RATES}/rates.schema.json`, ratesSchema());
  writeFileSync(`${RATES}/ordning.schema.json`, ordningJsonSchema());
  writeFileSync(LOCK, `${JSON.stringify(current, null, 2)}\n`);
}
