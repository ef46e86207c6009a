import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { columns } from "./fake-io.js";

const io = {
  readFile: (path: string) => readFileSync(path, "utf8"),
  readStdin: () => "",
  stdinIsTerminal: true,
};
const explained = (name: string): string => {
  const { stdout, stderr, exitCode } = run(["beregn", `docs/examples/${name}.json`], io);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout;
};

describe("the examples in docs/examples", () => {
  it("has 9.186,55 kr. for a wage above the limit in March 2022", () => {
    // 20.000 − 15.401 = 4.599; 55 % of it = 2.529,45; 11.716 − 2.529,45 = 9.186,55.
    const text = explained("1-ressourceforloeb-2022");
    expect(columns(text, "Fradrag")).toEqual(["Fradrag", "2.529,45 kr."]);
    expect(columns(text, "Ydelse før skat")).toEqual(["Ydelse før skat", "9.186,55 kr."]);
    expect(text.slice(text.indexOf("  Ses bort fra\n"))).toContain("85.000,00 kr.");
  });

  it("has 4.514,00 kr. for the same wage under the rule of 2021", () => {
    // 30 % of 15.264 = 4.579,20; 55 % of (20.000 − 15.264 = 4.736) = 2.604,80; together 7.184,00.
    // 11.698 − 7.184 = 4.514.
    const text = explained("2-ressourceforloeb-2021");
    expect(columns(text, "Fradrag")).toEqual(["Fradrag", "7.184,00 kr."]);
    expect(columns(text, "Ydelse før skat")).toEqual(["Ydelse før skat", "4.514,00 kr."]);
  });

  it("has 9.434,60 kr. for a provider in a jobafklaringsforløb in February 2024", () => {
    // 30 % of 16.323 = 4.896,90; 55 % of (17.323 − 16.323 = 1.000) = 550; insurance 1.500,50; together 6.947,40.
    // 16.382 − 6.947,40 = 9.434,60. The 9.000 kr. of August 2023 lie before the start on 1 September 2023.
    const text = explained("3-jobafklaringsforloeb-2024");
    expect(columns(text, "Ydelse før fradrag")).toEqual(["Ydelse før fradrag", "16.382,00 kr."]);
    expect(columns(text, "Fradrag for løn")).toEqual(["Fradrag for løn", "5.446,90 kr."]);
    expect(columns(text, "Andre indtægter, krone for krone")?.[1]).toBe("1.500,50 kr.");
    expect(columns(text, "Fradrag")).toEqual(["Fradrag", "6.947,40 kr."]);
    expect(columns(text, "Ydelse før skat")).toEqual(["Ydelse før skat", "9.434,60 kr."]);
    const disregarded = text.slice(text.indexOf("  Ses bort fra\n"));
    expect(columns(disregarded, "Løn")).toEqual(["Løn", "9.000,00 kr."]);
    expect(disregarded).toContain("Indtægten er for en periode uden for forløbet og trækkes ikke fra.");
  });

  it("has 450,00 kr. for three days a week under the scheme of 750 kr.", () => {
    // 60 % of 750.
    expect(columns(explained("4-godtgoerelse"), "Godtgørelse")).toEqual(["Godtgørelse", "450,00 kr."]);
  });

  it("has 545,00 kr. for 19 days of 49,6 km in May 2024", () => {
    // (49,6 − 24) × 19 × 1,12 = 25,6 × 19 × 1,12 = 544,768.
    const text = explained("5-befordring-2024");
    expect(columns(text, "Befordring før afrunding")).toEqual(["Befordring før afrunding", "544,768 kr."]);
    expect(columns(text, "Befordringsgodtgørelse")).toBeDefined();
    expect(text.split("\n").find((line) => line.startsWith("  Befordringsgodtgørelse "))).toMatch(
      / 545,00 kr\.$/,
    );
  });
});
