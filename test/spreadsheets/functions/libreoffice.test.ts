import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../../src/spreadsheets/functions/functions.js";
import { nameInSheets } from "../../generate/spreadsheets/google-sheets.js";
import { spreadsheetTexts } from "../../generate/spreadsheets/texts.js";
import { EXAMPLE } from "./libreoffice/calc.js";

describe("what is made from the list of functions", () => {
  it.each(Object.entries(spreadsheetTexts()))("stands in %s", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  });
});

describe("the module to paste into LibreOffice", () => {
  const basic = readFileSync(`${EXAMPLE}/Rf.bas`, "utf8");

  it("has each function once, beside the bridge", () => {
    expect(basic.match(/^Function \w+/gm)).toEqual([
      "Function RfKald",
      ...FUNCTIONS.map((one) => `Function ${nameInSheets(one)}`),
    ]);
  });

  it("calls what the macro in Python exports", () => {
    const macro = readFileSync(`${EXAMPLE}/rf.py`, "utf8");
    const [, file, name] = /script:(\w+\.py)\$(\w+)\?/.exec(basic) ?? [];
    expect(file).toBe("rf.py");
    expect(macro).toContain(`def ${String(name)}(`);
    expect(macro).toContain(`g_exportedScripts = (${String(name)},)`);
  });
});
