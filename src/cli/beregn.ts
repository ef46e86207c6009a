import { calculate } from "../calculate/calculate.js";
import type { CaseResult } from "../calculate/case-result.js";
import type { CaseError } from "../cases/case-error.js";
import { explain } from "../trace/explain.js";
import type { Arguments } from "./arguments.js";
import { EXIT, type ExitCode, type Io, type Outcome } from "./io.js";
import { readCases, readOrdninger, readRateTables } from "./read-json.js";

/** The exit code for errors: no rate only when that is all that is wrong. */
export const exitCodeFor = (errors: readonly CaseError[]): ExitCode => {
  if (errors.length === 0) return EXIT.ok;
  if (errors.some(({ code }) => code === "INTERNAL_ERROR")) return EXIT.fault;
  return errors.every(({ code }) => code === "RATE_NOT_AVAILABLE") ? EXIT.noRate : EXIT.badInput;
};

const errorsOf = (result: CaseResult): readonly CaseError[] => (result.ok ? [] : result.errors);

const jsonText = (results: readonly CaseResult[]): string =>
  results.length === 1
    ? `${JSON.stringify(results[0], null, 2)}\n`
    : results.map((result) => `${JSON.stringify(result)}\n`).join("");

const knownOn = (args: Arguments) => (args.knownOn === undefined ? {} : { knownOn: args.knownOn });

/** The schemes of the caller and the day of knowledge as the command line gives them. */
export const schemeOptions = (io: Io, args: Arguments) => ({
  ...(args.schemeFiles.length === 0 ? {} : { ordninger: readOrdninger(io, args.schemeFiles) }),
  ...knownOn(args),
});

/** The tables of the caller and the day of knowledge as the command line gives them. */
export const rateOptions = (io: Io, args: Arguments) => ({
  ...(args.rateFiles.length === 0 ? {} : { rates: readRateTables(io, args.rateFiles) }),
  ...knownOn(args),
});

/** Options of a calculation as the command line gives them. */
export const calculateOptions = (io: Io, args: Arguments) => ({
  rounding: args.rounding,
  ...rateOptions(io, args),
  ...schemeOptions(io, args),
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
