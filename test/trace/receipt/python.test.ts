import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TraceStep } from "../../../src/index.js";
import { hashOf } from "../../../src/trace/receipt/sha256.js";
import { receipt } from "../../../src/kvittering.js";
import { fencesOf } from "../../house/examples.js";
import { arbitraryCase } from "../arbitrary-case.js";
import { GODTGOERELSE_OG_BEFORDRING } from "../results.js";
import { receipted } from "./receipts.js";

const hasPython = spawnSync("python3", ["--version"]).status === 0;
// Where every check must run, a missing Python is a fault.
const isSkipped = !hasPython && process.env["CI"] !== "true";
if (isSkipped) console.warn("SKIPPED: python3 is not installed, so hashes are not compared with Python's.");

/** The program of the documentation. */
const [PROGRAM = ""] = fencesOf("docs/efterproevning.md", "python");

describe.skipIf(isSkipped)("the SHA-256 of Python", () => {
  let folder = "";
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const python = (program: string, ...args: readonly string[]): string => {
    const { stdout, stderr } = spawnSync("python3", [file("program.py", program), ...args], {
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
    expect(stderr).toBe("");
    return stdout;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "python-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("is that of the receipt, for its trace and its tables, by the program of the documentation", () => {
    const { kvittering, ...result } = receipted(GODTGOERELSE_OG_BEFORDRING);
    const paths = [
      file("kvittering.json", JSON.stringify(kvittering)),
      file("resultat.json", JSON.stringify(result, null, 2)),
    ];
    expect(
      python(PROGRAM, ...paths)
        .trim()
        .split("\n"),
    ).toEqual([
      "trin True",
      "rates/godtgoerelse/takst-750/2020-01-01.json True",
      "rates/godtgoerelse/2022-01-01.json True",
      "rates/befordring/2022-01-01.json True",
    ]);
    const wrong = file("resultat.json", JSON.stringify(result).replace("359.424", "359.425"));
    expect(python(PROGRAM, paths[0] ?? "", wrong).split("\n")[0]).toBe("trin False");
  });

  it("is ours for every generated trace, every receipt and every text", () => {
    const results = fc.sample(arbitraryCase, { numRuns: 150, seed: 68 }).map((sag) => receipt(sag));
    const traces = results.flatMap((result): readonly (readonly TraceStep[])[] =>
      result.ok ? [result.trace ?? []] : [],
    );
    const receipts = results.flatMap((result) => (result.ok ? [result.kvittering] : []));
    expect(receipts.length).toBeGreaterThan(50);
    const texts = fc.sample(fc.array(fc.string({ unit: "binary" })), { numRuns: 200, seed: 68 });
    const values = [...traces, ...receipts, ...texts];
    const lines = file("values.ndjson", values.map((value) => JSON.stringify(value)).join("\n"));
    const [functions = ""] = PROGRAM.split("kvittering, resultat =");
    const loop = `for line in open(sys.argv[1], encoding="utf-8", newline="\\n"):\n    print(sha256(json.loads(line)))\n`;
    expect(
      python(functions + loop, lines)
        .trim()
        .split("\n"),
    ).toEqual(values.map(hashOf));
  });
});
