import { relative, resolve } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";
import { instrument, kindOf } from "./instrument.js";

const HERE = "test/mutants";
const inHere = (file: string): string => JSON.stringify(resolve(HERE, file));

/** What is made from the rates is made again for each mutant of them. */
const MADE_FROM_RATES = new Set(["src/rates/built-in.ts", "src/calculate/options.ts"]);

const withSwitchableRates = (code: string): string =>
  code
    .replace(/from "[./]+\/arithmetic\/once\.js"/, `from ${inHere("rates-now.ts")}`)
    .replace(
      /^import \{ ORDNINGER, TABLES \} from .*$/m,
      `import { ratesNow } from ${inHere("rates-now.ts")};`,
    )
    .replace("(TABLES)", "(ratesNow().tables)")
    .replace("(ORDNINGER)", "(ratesNow().ordninger)");

/** Puts the switches into `src`, and hands the tests that kill over to those who run them often. */
const switchable: Plugin = {
  name: "switchable",
  enforce: "pre",
  transform(code, id) {
    const file = relative(".", id.split("?")[0] ?? "");
    if (/^test\/.*\.test\.ts$/.test(file))
      return code.replace('from "vitest"', `from ${inHere("collected.ts")}`);
    const text = MADE_FROM_RATES.has(file) ? withSwitchableRates(code) : code;
    const kind = kindOf(file);
    return kind === undefined ? text : instrument(file, text, kind, resolve(HERE, "switch.ts")).code;
  },
};

export default defineConfig({
  plugins: [switchable],
  test: {
    root: ".",
    include: [`${HERE}/law.mutants.ts`, `${HERE}/rates.mutants.ts`],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
