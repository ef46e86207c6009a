import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";
import { instrument, kindOf } from "./instrument.js";

const HERE = "test/mutants";
const inHere = (file: string): string => resolve(HERE, file);

/** Puts the switch into `src`, and hands the tests that kill over to those who run them often. */
const switchable: Plugin = {
  name: "switchable",
  enforce: "pre",
  transform(code, id) {
    const file = relative(".", id.split("?")[0] ?? "");
    //    if (file === "src/rates/built-in.ts") return readFileSync(inHere("built-in.ts"), "utf8");
    //    if (file === "src/arithmetic/once.ts") return readFileSync(inHere("once.ts"), "utf8");
    if (/^test\/.*\.test\.ts$/.test(file) && !file.startsWith(HERE))
      return code.replace('from "vitest"', `from ${JSON.stringify(inHere("collected.ts"))}`);
    const kind = kindOf(file);
    return kind && instrument(file, code, kind, inHere("switch.ts")).code;
  },
};

export default defineConfig({
  plugins: [switchable],
  test: {
    root: ".",
    include: [`${HERE}/*.mutants.ts`],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ["default"],
  },
});
