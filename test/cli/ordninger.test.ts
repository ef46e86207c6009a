import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import type { OrdningOnDay } from "../../src/index.js";
import { scheme } from "../ordninger/schemes.js";
import { fakeIo } from "./fake-io.js";

const files = {
  "egen.json": scheme({}, { navn: { da: "Egen\u001b[31m", en: "Own" } }),
  "liste.json": [scheme()],
};
const ordninger = (...args: readonly string[]) => run(["ordninger", ...args], fakeIo({ files }));

const EXAMPLE = "docs/examples/ordning";

describe("ordninger", () => {
  it("prints the schemes of a day with period, evidence, open parts and sources", () => {
    const { stdout, stderr, exitCode } = ordninger("2022-03-31");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    const lines = stdout.split("\n");
    expect(lines.slice(0, 2)).toEqual(["Kommunale ordninger den 31. marts 2022", ""]);
    const at = lines.indexOf("takst-750: Takst 750 kr. (formentlig Stevns Kommune)");
    expect(lines.slice(at + 1, at + 5)).toEqual([
      "    LAB § 176, stk. 1, og kommunens retningslinjer · 1. januar 2020 – 31. december 2024 · perioden er udledt",
      "    Åbent: siden nævner ikke sanktioner.",
      "    Kilde: Udateret kommunal side: Godtgørelse ved deltagelse i tilbud (formentlig Stevns Kommune)",
      "",
    ]);
  });

  it("takes the last day of a month, and prints English with --sprog en", () => {
    expect(ordninger("2022-03").stdout).toBe(ordninger("2022-03-31").stdout);
    const { stdout } = ordninger("2022-03", "--sprog", "en");
    expect(stdout).toContain("Municipal schemes on 31 March 2022\n");
    expect(stdout).toContain(" · 1 January 2020 – 31 December 2024 · the period is inferred\n");
    expect(stdout).toContain("    Open: the page does not mention sanctions.\n");
  });

  it("lists schemes of the caller as such, and lets nothing of them steer the terminal", () => {
    const { stdout } = ordninger("2022-03", "--ordning", "egen.json");
    expect(stdout).toContain("egen: Egen [31m\n");
    expect(stdout).toContain("perioden er offentliggjort\n    Egen ordning\n");
    expect(ordninger("2022-03", "--ordning", "liste.json").stdout).toContain("egen: Egen ordning\n");
  });

  it("prints all terms as JSON", () => {
    const listed = JSON.parse(ordninger("2022-03", "--json").stdout) as readonly OrdningOnDay[];
    const takst = listed.find(({ ordning }) => ordning === "takst-750");
    expect(takst?.vilkaar.beloeb).toMatchObject({ art: "fast", beloeb: "750" });
  });

  it("says when there are none", () => {
    expect(ordninger("1999-01-01").stdout).toBe(
      "Kommunale ordninger den 1. januar 1999\n\nDer er ingen ordninger den dag.\n",
    );
  });

  it("refuses what is no day, more than one day, and a scheme that cannot be used", () => {
    expect(ordninger("2022-02-30")).toMatchObject({ stdout: "", exitCode: 2 });
    expect(ordninger("2022-02-30").stderr).toContain("[DATE_INVALID]");
    for (const args of [[], ["2022-03", "2022-04"]])
      expect(ordninger(...args)).toMatchObject({
        stdout: "",
        stderr: "Angiv én dag eller måned, for eksempel ordninger 2022-03.\n",
        exitCode: 2,
      });
    const bad = run(["ordninger", "2022-03", "--ordning", "x.json"], fakeIo({ files: { "x.json": {} } }));
    expect(bad.stderr).toContain("[SCHEME_INVALID]");
    expect(bad.exitCode).toBe(2);
  });
});

describe("the example of a scheme in the documentation", () => {
  const read = (name: string) => readFileSync(`${EXAMPLE}/${name}`, "utf8");
  const io = fakeIo({
    files: { "sag.json": read("sag.json"), "ordning.json": read("eksempel-kommune.json") },
  });

  it("pays what its page works out: 13 × 18 × 2,50 = 585, less 585 / 13 = 45", () => {
    const { stdout } = run(["beregn", "sag.json", "--ordning", "ordning.json", "--json"], io);
    expect(JSON.parse(stdout)).toMatchObject({ godtgoerelse: { berettiget: true, beloeb: "540.00" } });
    const page = readFileSync("docs/egne-ordninger.md", "utf8");
    for (const figure of ["585,00 kr.", "45,00 kr.", "540,00 kr."]) expect(page).toContain(figure);
  });

  it("is unknown without the file", () => {
    expect(run(["beregn", "sag.json"], io).stderr).toContain("[SCHEME_UNKNOWN]");
  });
});
