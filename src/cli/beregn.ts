import { calculate } from "../calculate/calculate.js";
import type { CaseResult } from "../calculate/case-result.js";
import type { CaseError } from "../cases/case-error.js";
import { explain } from "../trace/explain.js";
import type { Arguments } from "./arguments.js";
import { EXIT, type ExitCode, type Io, type Outcome } from "./io.js";
import { readCases, readRateTables } from "./read-json.js";

/** The exit code for errors: no rate only when that is all that is wrong. */
export const exitCodeFor = (errors: readonly CaseError[]): ExitCode => {
  if (errors.length === 0) return EXIT.ok;
  if (errors.some(({ code }) => code === "INTERNAL_ERROR")) return EXIT.fault;
  return errors.every(({ code }) => code === "RATE_NOT_AVAILABLE") ? EXIT.noRate : EXIT.badInput;
};

const errorsOf = (result: CaseResult): readonly CaseError[] => (result.ok ? [] : result.errors);

/** One result indented, several one a line. */
export const jsonText = (results: readonly object[]): string =>
  results.length === 1
    ? `${JSON.stringify(results[0], null, 2)}\n`
    : results.map((result) => `${JSON.stringify(result)}\n`).join("");

/** Options of a calculation as the command line gives them. */
export const calculateOptions = (io: Io, args: Arguments) => ({
  rounding: args.rounding,
  ...(args.rateFiles.length === 0 ? {} : { rates: readRateTables(io, args.rateFiles) }),
  ...(args.knownOn === undefined ? {} : { knownOn: args.knownOn }),
});

/** Calculates cases and prints the explanation or the result. */
export const beregn = (io: Io, args: Arguments): Outcome => {
  const cases = readCases(io, args.operands);
  const options = { ...calculateOptions(io, args), trace: !args.json || args.trace };
  const results = cases.map((sag) => calculate(sag as Parameters<typeof calculate>[0], options));
  const { locale, format } = args;
  const text = (wanted: readonly CaseResult[]) =>
    wanted.map((result) => explain(result, { locale, format })).join("\n");
  return {
    stdout: args.json ? jsonText(results) : text(results.filter(({ ok }) => ok)),
    stderr: text(results.filter(({ ok }) => !ok)),
    exitCode: exitCodeFor(results.flatMap(errorsOf)),
  };
};
