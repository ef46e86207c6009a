import { version } from "../../../package.json";
import { FUNCTIONS } from "../../../src/spreadsheets/functions/functions.js";
import type { SpreadsheetFunction } from "../../../src/spreadsheets/functions/spreadsheet-function.js";
import { bundled, GLOBAL } from "./bundle.js";

/** What a function is called in Google Sheets. */
export const nameInSheets = ({ id }: SpreadsheetFunction): string => `RF_${id}`;

const stub = (one: SpreadsheetFunction): string => {
  const names = one.parameters.map(({ navn }) => navn).join(", ");
  return [
    "/**",
    ` * ${one.da}`,
    " *",
    ...one.parameters.map(
      ({ navn, da, valgfri }) => ` * @param {any} ${navn} ${da}${valgfri ? " Valgfri." : ""}`,
    ),
    ` * @return {any} ${one.svar}`,
    " * @customfunction",
    " */",
    `function ${nameInSheets(one)}(${names}) {`,
    `  return ${GLOBAL}.functions.${one.id}(${names});`,
    "}",
    "",
  ].join("\n");
};

const HEAD = `/*
 * ressourceforloebsydelse ${version}: funktioner til Google Sheets.
 * Indsæt hele filen i Udvidelser > Apps Script, og gem. Den henter og sender intet. MIT-licens.
 */
`;

const SETTINGS = {
  timeZone: "Europe/Copenhagen",
  exceptionLogging: "NONE",
  runtimeVersion: "V8",
  oauthScopes: [],
};

/** The files for Google Sheets by name: one to paste, and the settings of a project. */
export const sheetsFiles = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ["Code.js", [HEAD, await bundled("google-sheets.ts"), ...FUNCTIONS.map(stub)].join("\n")],
    ["appsscript.json", `${JSON.stringify(SETTINGS, null, 2)}\n`],
  ]);
