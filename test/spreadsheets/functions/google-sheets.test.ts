import { runInContext, createContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../../src/spreadsheets/functions/functions.js";
import { nameInSheets, sheetsFiles } from "../../generate/spreadsheets/google-sheets.js";

const files = await sheetsFiles();
const code = files.get("Code.js") ?? "";

/** A context that holds nothing but the language, in which no text can be run as code. */
const sheets = createContext({}, { codeGeneration: { strings: false, wasm: false } });
runInContext(code, sheets, { filename: "Code.gs" });

/** Runs an expression there and brings the answer over as data. */
const run = (expression: string): unknown =>
  JSON.parse(runInContext(`JSON.stringify(${expression})`, sheets) as string);

describe("the file to paste into Google Sheets", () => {
  it("runs where there is nothing but the language, with dates and ranges of its own realm", () => {
    expect(
      run(`RF_YDELSE(
        [[new Date(2022, 2, 1)], ["marts 2022"], [44621], [""], ["hest"]],
        "ressourceforløb", "ikke-forsørger",
        [[20000], ["17.500,55"], [0.1 + 0.2], [""], [0]], 0)`),
    ).toEqual([
      // 11.716 − 55 % of 4.599; 11.716 − 55 % of 2.099,55, to the øre; the whole rate
      [9186.55],
      [10561.25],
      [11716],
      [""],
      [expect.stringMatching(/^Fejl i måned: kan ikke læses\./)],
    ]);
    expect(run(`RF_YDELSE(new Date(2022, 2, 1), "ressourceforløb", "ikke-forsørger", 20000, 0)`)).toBe(
      9186.55,
    );
  });

  it("answers 20,000 rows in one call, each its own", () => {
    const rows = run(`RF_YDELSE(
      Array.from({ length: 20000 }, (_, row) => [row % 2 === 0 ? "2022-03" : "2021-03"]),
      "ressourceforløb", "forsørger",
      Array.from({ length: 20000 }, (_, row) => [row === 19999 ? "?" : 0]), [[0]])`) as unknown[][];
    expect(rows).toHaveLength(20_000);
    // The rate for forsørgere in 2022; that of 2021 is another.
    expect(rows[0]).toEqual([15570]);
    expect(rows[19_998]).toEqual([15570]);
    expect(rows[19_999]).toEqual([expect.stringContaining("Fejl i løn: kan ikke læses.")]);
    expect(new Set(rows.slice(0, -1).map(([answer]) => answer)).size).toBe(2);
  });

  it.each(FUNCTIONS)("has $id with the help of the list", (one) => {
    const args = one.example.arguments.map((value) => JSON.stringify(value)).join(", ");
    const answer = run(`${nameInSheets(one)}(${args})`);
    expect(one.form === "tabel" ? (answer as unknown[])[0] : answer).toEqual(one.example.answer);
    const help =
      code
        .slice(0, code.indexOf(`function ${nameInSheets(one)}(`))
        .split("/**")
        .at(-1) ?? "";
    expect(help).toContain(one.da);
    expect(help).toContain("@customfunction");
    for (const { navn, da } of one.parameters) expect(help).toContain(`@param {any} ${navn} ${da}`);
  });

  it("shows no other function than those of the list, and carries the licences", () => {
    expect(code.match(/^function \w+/gm)).toEqual(FUNCTIONS.map((one) => `function ${nameInSheets(one)}`));
    for (const library of ["decimal.js", "zod"]) expect(code).toContain(`\n${library}\n`);
  });

  it("asks for no rights, and counts days in Danish time", () => {
    expect(JSON.parse(files.get("appsscript.json") ?? "")).toEqual({
      timeZone: "Europe/Copenhagen",
      exceptionLogging: "NONE",
      runtimeVersion: "V8",
      oauthScopes: [],
    });
  });
});
