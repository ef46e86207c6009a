// One layer of src a run: `LAYER=money npx stryker run test/mutants/stryker.config.js`.
const layer = process.env.LAYER ?? "money";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutants/stryker.vitest.config.ts", related: false },
  mutate: [`src/${layer}/**/*.ts`, "!src/**/*.generated.ts"],
  coverageAnalysis: "perTest",
  // What is made once, when a module is loaded, cannot be switched: most of it is words.
  ignoreStatic: true,
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  timeoutMS: 2_000,
  tempDirName: "coverage/stryker",
  ignorePatterns: ["coverage", "dist", "docs/api"],
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `coverage/stryker-${layer}.json` },
  allowConsoleColors: false,
  disableTypeChecks: "src/**/*.ts",
};
