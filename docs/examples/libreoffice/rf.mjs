/**
 * Answers the functions of the spreadsheets, a line of JSON for each: in `["RF_LOENGRAENSE","2022-03"]`, out `15401`.
 * It runs the file that is pasted into Google Sheets, so that both programs answer the same.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { runInThisContext } from "node:vm";

runInThisContext(readFileSync(new URL("../../../dist/sheets/Code.js", import.meta.url), "utf8"));

const UNREAD = "Fejl: kaldet kan ikke læses, eller funktionen findes ikke.";

/** A line that is no call must not end the process, which answers all the other cells. */
const answer = (line) => {
  try {
    const [name, ...given] = JSON.parse(line);
    return /^RF_[A-Z]+$/.test(name) ? globalThis[name](...given) : UNREAD;
  } catch {
    return UNREAD;
  }
};

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(answer(line))}\n`);
