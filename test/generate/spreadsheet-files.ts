/** Writes what is pasted into Google Sheets and hosted for Excel. Part of the build. */
import { mkdirSync, writeFileSync } from "node:fs";
import { excelFiles } from "./spreadsheets/excel.js";
import { sheetsFiles } from "./spreadsheets/google-sheets.js";

const write = (folder: string, files: ReadonlyMap<string, string | Buffer>): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(`${folder}/${name}`, content);
};

write("dist/sheets", await sheetsFiles());
write("dist/excel", await excelFiles());
