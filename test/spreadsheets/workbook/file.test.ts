import { describe, expect, it } from "vitest";
import { empty, formula, number, type Sheet, text } from "../../../src/spreadsheets/workbook/file/cell.js";
import { linesOf } from "../../../src/spreadsheets/workbook/file/line-height.js";
import { sheetXml } from "../../../src/spreadsheets/workbook/file/sheet-xml.js";
import { xlsx } from "../../../src/spreadsheets/workbook/file/xlsx.js";
import { filesOf } from "./archive.js";

const SHEET: Sheet = {
  name: "Ark",
  widths: [12, 12],
  rows: [[text("Ja"), empty("field")]],
  frozen: 0,
  validations: [],
  print: { orientation: "landscape" },
};

const heightsOf = (sheet: Sheet) =>
  [...sheetXml(sheet).matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));

describe("how many lines a text takes", () => {
  it.each([
    ["", 10, 1],
    ["kort", 10, 1],
    ["to ord her", 10, 1],
    ["to ord herr", 10, 2],
    ["en\nto\ntre", 10, 3],
    // Words longer than a line are broken: 25 letters on lines of 10.
    ["a".repeat(25), 10, 3],
    [`ja ${"a".repeat(25)} nej`, 10, 4],
    [`${"a".repeat(20)} b`, 10, 3],
    ["a".repeat(25) + " aaaa", 10, 3],
  ])("%j on lines of %d: %d", (words, width, lines) => {
    expect(linesOf(words, width)).toBe(lines);
  });
});

describe("a sheet", () => {
  it("gives a row the height of its longest text, which no spreadsheet finds out", () => {
    // 12 characters less 2 for the edges hold 11 letters.
    const rows = [[text("a".repeat(11))], [text("a".repeat(12))], [text("a".repeat(12), "plain")]];
    expect(heightsOf({ ...SHEET, rows })).toEqual([16, 29, 16]);
    const joined = { ...SHEET, rows: [[text("a".repeat(22))]], merges: ["A1:B1"] };
    expect(heightsOf(joined)).toEqual([16]);
    expect(heightsOf({ ...SHEET, rows: [[formula("A1")]], lines: new Map([[1, 3]]) })).toEqual([42]);
  });

  it("has no row higher than a spreadsheet can", () => {
    expect(heightsOf({ ...SHEET, rows: [[text("\n".repeat(60))]] })).toEqual([409]);
  });

  it("colours the cells that hold a text or a figure", () => {
    const highlights = [
      { range: "A1", equals: "OK", colour: "good" },
      { range: "B1", equals: 1, colour: "bad" },
    ] as const;
    const xml = sheetXml({ ...SHEET, highlights, rows: [[text("OK"), number("1")]] });
    expect(xml).toContain('dxfId="0" priority="1" operator="equal"><formula>&quot;OK&quot;</formula>');
    expect(xml).toContain('dxfId="1" priority="2" operator="equal"><formula>1</formula>');
  });

  it("prints its heads on every page, and has none to print without them", () => {
    const workbook = (frozen: number) => filesOf(xlsx([{ ...SHEET, frozen }])).get("xl/workbook.xml") ?? "";
    expect(workbook(5)).toContain('localSheetId="0">Ark!$5:$5</definedName>');
    expect(workbook(0)).not.toContain("definedName");
  });
});
