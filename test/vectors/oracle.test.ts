import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fencesOf } from "../house/examples.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Vector, VECTORS } from "./vectors.js";

const hasPython = spawnSync("python3", ["--version"]).status === 0;
// Where every check must run, a missing Python is a fault.
const isSkipped = !hasPython && process.env["CI"] !== "true";
if (isSkipped) console.warn("SKIPPED: python3 is not installed, so the vectors are not held by the oracle.");

const oracle = (folder: string) =>
  spawnSync("python3", ["-B", "-X", "utf8", "test/oracle/vectors.py", folder], { encoding: "utf8" });

describe.skipIf(isSkipped)("the oracle and the vectors", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "vectors-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** The vectors of a file with something else in their text. */
  const changed = (file: string, before: string, after: string): void => {
    const text = readFileSync(`${VECTORS}/${file}`, "utf8");
    expect(text).toContain(before);
    writeFileSync(join(folder, file), text.replace(before, after));
  };

  it("agree on every amount and on every refusal by law or rates", () => {
    const { status, stdout } = oracle(VECTORS);
    expect(stdout).toMatch(/^2\d\d vectors held, 22 of form alone not asked, 0 different\n$/);
    expect(status).toBe(0);
  });

  it.each([
    ["an amount", "loenregel.json", '"fradrag": "550.00"', '"fradrag": "550.01"'],
    ["an amount of an edge", "edges.json", '"udbetaling": "11715.95"', '"udbetaling": "11715.94"'],
    ["a month of a course", "forloeb.json", '"udbetaling": "14400.00"', '"udbetaling": "14400.01"'],
    ["a sum of a course", "forloeb.json", '"beregnede": 36', '"beregnede": 35'],
    ["a code", "refusals.json", '"COURSE_ABOLISHED"', '"COURSE_BEFORE_LAW"'],
  ])("differ when %s is changed", (_what, file, before, after) => {
    changed(file, before, after);
    const { status, stdout } = oracle(folder);
    expect(stdout).toContain("1 different");
    expect(status).toBe(1);
  });

  it("are not held when a refused case is given an amount", () => {
    const [vector] = JSON.parse(readFileSync(`${VECTORS}/befordring.json`, "utf8")) as Vector[];
    const input = { ...(vector?.input as object), maaned: "2017-12" };
    writeFileSync(join(folder, "one.json"), JSON.stringify([{ ...vector, input }]));
    expect(oracle(folder).status).toBe(1);
  });

  it("are given by the command line, by the program of the documentation", () => {
    const [PROGRAM = ""] = fencesOf("docs/andre-sprog.md", "python");
    writeFileSync(join(folder, "vektorer.py"), PROGRAM);
    const cli = [process.execPath, "node_modules/tsx/dist/cli.mjs", "src/cli/main.ts"];
    const answers = (file: string): readonly string[] => {
      const { stdout, stderr } = spawnSync(
        "python3",
        ["-X", "utf8", join(folder, "vektorer.py"), file, ...cli],
        {
          encoding: "utf8",
        },
      );
      expect(stderr).toBe("");
      return stdout.trim().split("\n");
    };
    const verdicts = (file: string) => answers(file).map((line) => line.split(" ")[0]);
    expect(verdicts(`${VECTORS}/loenregel.json`)).toEqual(Array(9).fill("ok"));
    // One vector alone, for which the command line sets its answer over several lines.
    const alone = join(folder, "alone.json");
    const [course] = JSON.parse(readFileSync(`${VECTORS}/forloeb.json`, "utf8")) as Vector[];
    writeFileSync(alone, JSON.stringify([course]));
    expect(verdicts(alone)).toEqual(["ok"]);
    writeFileSync(alone, readFileSync(alone, "utf8").replace('"14400.00"', '"14400.01"'));
    expect(verdicts(alone)).toEqual(["FORKERT"]);
    // A list is read by the command line as several cases, and nothing as no case.
    changed("refusals.json", '"AMOUNT_NEGATIVE"', '"AMOUNT_FORMAT"');
    const of = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Vector[];
    const path = join(folder, "refusals.json");
    const objects = of(path).filter(
      ({ input }) => typeof input === "object" && input !== null && !Array.isArray(input),
    );
    writeFileSync(path, JSON.stringify(objects));
    const wrong = answers(path).filter((line) => !line.startsWith("ok "));
    expect(wrong).toEqual(["FORKERT refusals/a negative amount"]);
  });

  it("are not held when there are none", () => {
    expect(oracle(folder)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("0 vectors held") as string,
    });
  });
});
