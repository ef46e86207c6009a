import { defineConfig } from "vitest/config";

/**
 * The tests that mutants of the code meet: those with expected values of their own. Left out are the guards of
 * the house, the surfaces, and the properties that take seconds each.
 */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    root: ".",
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/{bench,cli,gates,generate,house,mutants,properties}/**",
      "test/trace/{trace-laws,wording}.test.ts",
    ],
  },
});
