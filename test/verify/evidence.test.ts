import { describe, expect, it } from "vitest";
import { casesByKind, evidencePage, kindText, type Outcome, summary, told } from "./evidence.js";
import { PARTS } from "./parts.js";
import manifest from "../../package.json";

const outcome = (exitCode: number, output: string, tells = /./): Outcome => ({
  part: { title: "Noget", script: ["verify:noget", "--count", "2"], tells },
  exitCode,
  seconds: 61,
  output,
});
const AT = { day: "2026-11-23", commit: "abc1234", version: "0.1.0", node: "20.0.0", machine: "2 kerner" };

describe("the evidence page", () => {
  it("runs scripts that exist", () => {
    expect(PARTS.map(({ script }) => script[0]).filter((name) => !(name! in manifest.scripts))).toEqual([]);
  });

  it("runs every script that verifies something", () => {
    const scripts = Object.keys(manifest.scripts).filter((name) => name.startsWith("verify:"));
    expect(scripts.filter((name) => !PARTS.some(({ script }) => script[0] === name))).toEqual([]);
  });

  it("shows the lines that tell the result, without colours", () => {
    expect(told(outcome(0, "\u001b[32m 3 killed \u001b[39m\nnoise\r\n4 killed", /killed/))).toEqual([
      " 3 killed",
      "4 killed",
    ]);
  });

  it("names command, result, time, day, commit and machine", () => {
    const page = evidencePage([outcome(0, "3 killed")], AT);
    expect(page).toContain("| Noget | `npm run verify:noget -- --count 2` | bestået | 1 min. |");
    expect(page).toContain("```text\n3 killed\n```");
    for (const fact of Object.values(AT)) expect(page).toContain(fact);
  });

  it("counts golden cases under names in Danish, and none under a kind that it does not know", () => {
    const counts = [...casesByKind()];
    expect(counts.length).toBeGreaterThanOrEqual(3);
    expect(counts.filter(([name, count]) => !/^(beløb|betingelser): /.test(name) || count < 10)).toEqual([]);
    expect(() => kindText("pasted from the program")).toThrow("without a name");
  });

  it("closes the run with a line a part that says which failed", () => {
    expect(summary([outcome(0, ""), outcome(1, "")])).toBe(
      "Noget    1 min.  bestået\nNoget    1 min.  fejlede (1)",
    );
  });
});
