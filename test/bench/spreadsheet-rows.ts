import { runInThisContext } from "node:vm";
import { FUNCTIONS } from "../../src/spreadsheets/functions/functions.js";
import { nameInSheets, sheetsFiles } from "../generate/spreadsheets/google-sheets.js";

const ROWS = 20_000;

/**
 * Prints how long a column of formulas takes in the file for Google Sheets: every argument a range of as many rows.
 * The file is loaded anew for each function and called once, as a sheet does. It runs in the global context, because
 * a context made by `node:vm` passes every `Number` and `Object` through a hook and takes twice the time.
 */
export const spreadsheetRows = async (): Promise<void> => {
  const code = (await sheetsFiles()).get("Code.js") ?? "";
  console.log(
    `${ROWS.toLocaleString("en")} rows in one call in Google Sheets' file (CPU time of the first call)`,
  );
  for (const one of FUNCTIONS.filter(({ form, parameters }) => form === "celle" && parameters.length > 0)) {
    const columns = one.example.arguments.map(
      (value) => `Array.from({ length: ${String(ROWS)} }, () => [${JSON.stringify(value)}])`,
    );
    runInThisContext(code);
    const before = process.cpuUsage();
    runInThisContext(`${nameInSheets(one)}(${columns.join(", ")})`);
    const { user, system } = process.cpuUsage(before);
    console.log(
      `  ${nameInSheets(one).padEnd(40)} ${((user + system) / 1_000_000).toFixed(2).padStart(12)} s`,
    );
  }
};
