import { readFileSync } from "node:fs";
import { FUNCTIONS } from "../../../src/spreadsheets/functions/functions.js";
import type { SpreadsheetFunction } from "../../../src/spreadsheets/functions/spreadsheet-function.js";
import { callOf } from "./formulas.js";
import { nameInSheets } from "./google-sheets.js";

export const BASIC = "docs/examples/libreoffice/Rf.bas";

const BEGIN = "' Made by `npm run generate` from the list of functions. Do not edit.\n";

/** Calc shows no help for a function in Basic, so what its arguments are stands in a comment. */
const stub = (one: SpreadsheetFunction): string => {
  const name = nameInSheets(one);
  return `\n' ${callOf(one, "RF_")}\nFunction ${name}(ParamArray celler())\n  ${name} = RfKald("${name}", celler)\nEnd Function\n`;
};

/** The module of Basic that is pasted into LibreOffice, with its functions made anew; what stands above them stays. */
export const basicModule = (): string => {
  const module = readFileSync(BASIC, "utf8");
  return [module.slice(0, module.indexOf(BEGIN)), BEGIN, ...FUNCTIONS.map(stub)].join("");
};
