import { createContext, runInContext } from "node:vm";
import { FUNCTIONS } from "../../src/spreadsheets/functions/functions.js";
import { nameInSheets, sheetsFiles } from "../generate/spreadsheets/google-sheets.js";

const ROWS = 20_000;

/** Prints how long a column of formulas takes in the file for Google Sheets: every argument a range of as many rows. */
export const spreadsheetRows = async (): Promise<void> => {
  const sheets = createContext({});
  runInContext((await sheetsFiles()).get("Code.js") ?? "", sheets);
  console.log(`${ROWS.toLocaleString("en")} rows in one call in Google Sheets' file (CPU time)`);
  for (const one of FUNCTIONS.filter(({ form, parameters }) => form === "celle" && parameters.length > 0)) {
    const columns = one.example.arguments.map(
      (value) => `Array.from({ length: ${String(ROWS)} }, () => [${JSON.stringify(value)}])`,
    );
    const before = process.cpuUsage();
    runInContext(`${nameInSheets(one)}(${columns.join(", ")})`, sheets);
    const { user, system } = process.cpuUsage(before);
    console.log(
      `  ${nameInSheets(one).padEnd(40)} ${((user + system) / 1_000_000).toFixed(2).padStart(12)} s`,
    );
  }
};
