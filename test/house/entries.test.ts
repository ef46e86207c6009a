import { build } from "esbuild";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { calculate } from "../../src/index.js";
import { kvitteringOf } from "../trace/receipt/receipts.js";

/** An entry as an application would ship it, and every file that is in it. */
const bundled = async (entry: string) => {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    globalName: "entry",
    write: false,
    metafile: true,
  });
  return { code: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs).sort() };
};

const CASE = { maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } };

/** Runs an expression with an entry in a context that holds nothing but the language. */
const runIn = (code: string, expression: string, given: unknown): unknown =>
  runInNewContext(`${code}\nJSON.stringify((given => ${expression})(${JSON.stringify(given)}))`, {});

describe("the entry of the replay", () => {
  it("shares no file with the calculation", async () => {
    const { inputs } = await bundled("src/replay.ts");
    expect(inputs).toEqual([
      "src/replay.ts",
      "src/trace/replay/difference.ts",
      "src/trace/replay/operations.ts",
      "src/trace/replay/rational.ts",
      "src/trace/replay/replay.ts",
    ]);
    for (const entry of ["src/index.ts", "src/kvittering.ts"]) {
      const calculation = (await bundled(entry)).inputs;
      expect(calculation).toContain("src/arithmetic/exact.ts");
      expect(calculation.filter((file) => inputs.includes(file))).toEqual([]);
    }
  });

  it("runs where there is nothing but the language", async () => {
    const { code } = await bundled("src/replay.ts");
    const result = calculate(CASE, { trace: true });
    const trace = result.ok ? result.trace : undefined;
    // 4 of the 11 steps are sums and roundings; the last names the result.
    expect(runIn(code, "entry.replay(given)", trace)).toBe('{"ok":true,"steps":11,"recomputed":5}');
  });
});

describe("the entry of receipts", () => {
  it("makes the same receipt where there is nothing but the language", async () => {
    const { code } = await bundled("src/kvittering.ts");
    expect(runIn(code, "entry.receipt(given).kvittering", CASE)).toBe(JSON.stringify(kvitteringOf(CASE)));
    expect(runIn(code, "entry.verify(entry.receipt(given).kvittering).same", CASE)).toBe("true");
  });
});
