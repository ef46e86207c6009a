import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

/** What the main entry may weigh with all that it contains; see docs/decisions/0003-bundle.md. */
const BUDGET_IN_BYTES = 82_000;

/** Weighs the main entry as an application would ship it: bundled, minified, compressed with brotli. */
export const bundleSize = async (): Promise<number> => {
  const { outputFiles } = await build({
    entryPoints: ["dist/index.js"],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return outputFiles.reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
};

/** Answers what is wrong when the main entry outgrows its budget. */
export const checkBundleSize = async (): Promise<string | undefined> => {
  const size = await bundleSize();
  return size <= BUDGET_IN_BYTES
    ? undefined
    : `The main entry weighs ${String(size)} bytes; the budget is ${String(BUDGET_IN_BYTES)}.`;
};
