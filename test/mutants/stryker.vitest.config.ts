import { defineConfig } from "vitest/config";

/**
 * The tests that mutants of the code meet: those with expected values of their own. Left out are the guards of
 * the house, the surfaces, and the properties that take seconds each.
 */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    // Modules are loaded once a run and not once a file: the tests share no state.
    isolate: false,
    root: ".",
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/{bench,cli,gates,generate,house,mutants,properties}/**",
      "test/trace/{trace-laws,wording}.test.ts",
      // They put a broken module in the place of a good one.
      "test/calculate/*internal-error.test.ts",
    ],
  },
});
