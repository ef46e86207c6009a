import { configDefaults, defineConfig } from "vitest/config";

/** Tests that replace a module of the library, each with modules of its own. */
const ALONE = ["test/**/*internal-error.test.ts"];

export default defineConfig({
  test: {
    // A noisy machine is no fault of a test.
    testTimeout: 120_000,
    // One for each core of the smallest machine: the other lane of gates mostly ends first.
    maxWorkers: 2,
    root: ".",
    // Loading the library anew for each file took a third of the time of all tests.
    projects: [
      { extends: true, test: { name: "alone", include: ALONE } },
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...ALONE],
          isolate: false,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**"],
      // Re-exports only, types only, and data made from the rate files.
      exclude: [
        "src/index.ts",
        "src/vurdering.ts",
        "src/begraensninger.ts",
        "src/replay.ts",
        "src/kvittering.ts",
        "src/batch.ts",
        "src/regneark.ts",
        "src/cli/main.ts",
        "src/cli/batch-worker.ts",
        "src/rates/tables.generated.ts",
      ],
      reporter: ["text-summary", "text"],
      thresholds: { 100: true },
    },
    typecheck: { enabled: false },
  },
});
