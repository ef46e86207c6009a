import { describe, expect, it } from "vitest";
import { cellValue } from "../../../src/cli/csv/cell.js";
import { FIELD_COLUMNS, INCOME_COLUMNS, strangeColumns } from "../../../src/cli/csv/columns.js";
import { caseOfRow, rowOf } from "../../../src/cli/csv/row-case.js";
import { csvText } from "../../../src/cli/csv/write-csv.js";
import { calculate, type Case } from "../../../src/index.js";

describe("a cell", () => {
  it.each([
    ["amount", "17.500,55", "17500.55"],
    ["amount", "17500,5", "17500.50"],
    ["amount", "17.500 kr.", "17.500 kr."],
    ["amount", "1234.50", "1234.50"],
    ["amount", "1.234", "1.234"],
    ["amount", "-5,00", "-5.00"],
    ["amount", "1e3", "1e3"],
    ["day", "2022-03-01", "2022-03-01"],
    ["day", "01-03-2022", "2022-03-01"],
    ["day", "1/3/2022", "2022-03-01"],
    ["day", "1.3.2022", "2022-03-01"],
    ["day", "1. marts 2022", "1. marts 2022"],
    ["day", "01-03-22", "01-03-22"],
    ["month", "2022-03", "2022-03"],
    ["month", "03-2022", "2022-03"],
    ["month", "3/2022", "2022-03"],
    ["month", "mar-22", "mar-22"],
    ["yes-no", "Ja", true],
    ["yes-no", "nej", false],
    ["yes-no", "TRUE", true],
    ["yes-no", "false", false],
    ["yes-no", "1", "1"],
    ["whole", "13", 13],
    ["whole", "13,5", "13,5"],
    ["whole", "-1", "-1"],
    ["text", "kontanthjaelp", "kontanthjaelp"],
  ] as const)("of the kind %s says %s as %j", (kind, cell, value) => {
    expect(cellValue(kind, cell)).toBe(value);
  });
});

const HEADING = [
  "id",
  "maaned",
  "forloeb_art",
  "forloeb_start",
  "foedselsdato",
  "forsoerger",
  "hjemmeboende",
  "hidtidig_art",
];
const CELLS = [
  "sag-1",
  "2022-03",
  "ressourceforloeb",
  "2021-05-01",
  "1985-06-15",
  "nej",
  "nej",
  "kontanthjaelp",
];

const caseOf = (more: Readonly<Record<string, string>>) =>
  caseOfRow(rowOf([...HEADING, ...Object.keys(more)], [...CELLS, ...Object.values(more)]));
const refusalOf = (more: Readonly<Record<string, string>>) => {
  const { sag, columnOf } = caseOf(more);
  const result = calculate(sag as Case);
  return result.ok ? [] : result.errors.map(({ code, path }) => [code, columnOf(path) ?? path]);
};

describe("a row", () => {
  it("is the case that its cells say", () => {
    expect(caseOf({ loen: "20.000,00", bidrag: " ", km_pr_dag: "49,6", befordringsdage: "19" }).sag).toEqual({
      id: "sag-1",
      maaned: "2022-03",
      ydelse: {
        forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
        modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
        hidtidigYdelse: { art: "kontanthjaelp" },
        indtaegter: [{ art: "loen", beloeb: "20000.00" }],
      },
      befordring: { kmPrDag: "49.60", dage: 19 },
    });
  });

  it("has an income for each income column that is filled, with hours for wages in a tilbud", () => {
    expect(
      caseOf({ pension: "0", loen_tilbud: "1000", loen_tilbud_timer: "10,5", leje: "" }).sag,
    ).toMatchObject({
      ydelse: {
        indtaegter: [
          { art: "loen-tilbud", beloeb: "1000.00", timer: "10.50" },
          { art: "pension", beloeb: "0.00" },
        ],
      },
    });
  });

  it("without any income is refused until it says that there is none", () => {
    expect(refusalOf({ loen: "" })).toEqual([["FIELD_MISSING", "loen"]]);
    expect(refusalOf({ loen: "0" })).toEqual([]);
  });

  it("is refused by the names of its columns", () => {
    expect(refusalOf({ loen: "1.234" })).toEqual([["AMOUNT_FORMAT", "loen"]]);
    expect(refusalOf({ loen_tilbud: "1000" })).toEqual([["FIELD_MISSING", "loen_tilbud_timer"]]);
    expect(refusalOf({ loen: "0", bidrag: "1" })).toEqual([["FIELD_NOT_APPLICABLE", "bidrag"]]);
    const { sag, columnOf } = caseOfRow(rowOf(["maaned", "loen"], ["2022-03", "0"]));
    const result = calculate(sag as Case);
    expect(result.ok ? [] : result.errors.map(({ path }) => columnOf(path))).toEqual([
      "forloeb_art",
      "foedselsdato",
    ]);
    expect(columnOf("findes.ikke")).toBeUndefined();
  });

  it("has no cells where it is too short", () => {
    expect([...rowOf(["id", "maaned"], ["a"])]).toEqual([["id", "a"]]);
  });
});

describe("a heading", () => {
  it("may hold every column and the caller's own, each once", () => {
    expect(
      strangeColumns([
        ...FIELD_COLUMNS.keys(),
        ...INCOME_COLUMNS.keys(),
        "loen_tilbud_timer",
        "_navn",
        "_navn",
      ]),
    ).toEqual([]);
    expect(strangeColumns(["id", "maned", "id", ""])).toEqual(["maned", "id", ""]);
  });
});

describe("a cell that a spreadsheet would run", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("is made text: %j", (cell) => {
    expect(csvText([[cell]]).replaceAll('"', "")).toBe(`'${cell}\r\n`);
  });

  it("and others stay as they are, with quotes where they need them", () => {
    expect(csvText([["a;b", 'c"d', "1,5"]])).toBe('"a;b";"c""d";1,5\r\n');
  });
});
