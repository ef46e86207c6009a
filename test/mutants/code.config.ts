import { relative, resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { type CodeMutant, instrumentLayers } from "./code-instrument.js";
import { remakeable } from "./remakeable.js";

declare module "vitest" {
  export interface ProvidedContext {
    codeMutants: readonly CodeMutant[];
    /** The beginning of the paths whose mutants are asked for. */
    codeMutantsIn: string;
  }
}

const HERE = "test/mutants";
const inHere = (file: string): string => JSON.stringify(resolve(HERE, file));

export default defineConfig(async () => {
  const { code, mutants } = await instrumentLayers();
  return {
    plugins: [
      {
        name: "switchable-code",
        enforce: "pre" as const,
        transform(text: string, id: string) {
          const path = id.split("?")[0] ?? "";
          if (/^test\/.*\.test\.ts$/.test(relative(".", path)))
            return text.replace('from "vitest"', `from ${inHere("collected.ts")}`);
          // What is made once is made again for each mutant.
          const switchable = (code.get(path) ?? text).replace(
            /from "[./]+(arithmetic\/)?once\.js"/,
            `from ${inHere("rates-now.ts")}`,
          );
          return /^src\/.*\.ts$/.test(relative(".", path))
            ? remakeable(switchable, resolve(HERE, "remake.ts"))
            : switchable;
        },
      },
    ],
    test: {
      root: ".",
      include: [`${HERE}/code.mutants.ts`],
      testTimeout: 3_600_000,
      hookTimeout: 3_600_000,
      provide: { codeMutants: mutants, codeMutantsIn: process.env["MUTANTS_IN"] ?? "" },
    },
  };
});
