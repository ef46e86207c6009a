/**
 * Writes what is made from other files of the project. A rate file that was locked and has changed stops the
 * run: append a correction instead, or name the file with `--accept` while it has not been released. With
 * `--rates` only what is made from the rate files is written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { codesPage, limitationsPage, ordningJsonSchema, ratesSchema, tablesModule } from "./artefacts.js";
import { withFunctions } from "./spreadsheets/functions-page.js";
import { spreadsheetTexts } from "./spreadsheets/texts.js";
import { currentHashes, RATES, readJson } from "./rate-files.js";

const LOCK = `${RATES}/rates.lock.json`;

/** What is made from the library itself: the contract for other languages takes a while to read. */
const filesOfTheLibrary = async (): Promise<Readonly<Record<string, string>>> => {
  const { schemaFiles } = await import("./schemas/published.js");
  const { vectorFiles } = await import("../vectors/vectors.js");
  const { loopModule } = await import("./loops/loop-module.js");
  const { readerModule } = await import("./reader/reader-module.js");
  return {
    ...schemaFiles(),
    ...vectorFiles(),
    "src/batch/loekker.generated.ts": loopModule(),
    "src/cases/right-case.generated.ts": readerModule(),
  };
};

const options = process.argv.slice(2);
const accepted = new Set(options.filter((option) => !option.startsWith("--")));
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
  const others = options.includes("--rates") ? {} : { ...(await filesOfTheLibrary()), ...spreadsheetTexts() };
  for (const [path, text] of Object.entries(others)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync(LOCK, `${JSON.stringify(current, null, 2)}\n`);
}
