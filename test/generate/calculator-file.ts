/** Writes the blank calculator. Part of the build. */
import { mkdirSync, writeFileSync } from "node:fs";
import { calculatorWorkbook } from "../../src/spreadsheets/calculator/calculator-workbook.js";

mkdirSync("dist/regneark", { recursive: true });
writeFileSync("dist/regneark/ressourceforloebsydelse.xlsx", calculatorWorkbook());
