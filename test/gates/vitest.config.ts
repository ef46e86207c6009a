import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A noisy machine is no fault of a test.
    testTimeout: 120_000,
    // One for each core of the smallest machine: the other lane of gates mostly ends first.
    maxWorkers: 2,
    root: ".",
    include: ["test/**/*.test.ts"],
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
