import type { CaseError } from "../cases/case-error.js";
import { explain } from "../trace/explain.js";
import type { Arguments } from "./arguments.js";
import { EXIT, type ExitCode, type Io, type Outcome, UsageError } from "./io.js";
import { kvitteringer } from "./kvitteringer.js";
import { readCases, readOrdninger, readRateTables } from "./read-json.js";
import { type FileResult, resultOf } from "./results.js";

/** The exit code for errors: no rate only when that is all that is wrong. */
export const exitCodeFor = (errors: readonly CaseError[]): ExitCode => {
  if (errors.length === 0) return EXIT.ok;
  if (errors.some(({ code }) => code === "INTERNAL_ERROR")) return EXIT.fault;
  return errors.every(({ code }) => code === "RATE_NOT_AVAILABLE") ? EXIT.noRate : EXIT.badInput;
};

const errorsOf = (result: FileResult): readonly CaseError[] => (result.ok ? [] : result.errors);

/** One result indented, several one a line. */
export const jsonText = (results: readonly object[]): string =>
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

/** What there is to show of a result: amounts, or a course of which some months have amounts. */
const hasAmounts = (result: FileResult): boolean => result.ok || "maaneder" in result;

const SOME_MONTHS = {
  da: (failed: number, all: number) => `${String(failed)} af ${String(all)} måneder kan ikke beregnes.`,
  en: (failed: number, all: number) => `${String(failed)} of ${String(all)} months cannot be calculated.`,
} as const;

/** A course says in its explanation what is wrong with its months; here stands that there is something. */
const complaint = (result: FileResult, { locale, format }: Arguments): string => {
  if (result.ok) return "";
  if (!("total" in result)) return explain(result, { locale, format });
  const { maaneder, beregnede } = result.total;
  const name = result.id === undefined ? "" : `${result.id}: `;
  return `${name}${SOME_MONTHS[locale](maaneder - beregnede, maaneder)}\n`;
};

const shown = (results: readonly FileResult[], { json, locale, format }: Arguments): string =>
  json
    ? jsonText(results)
    : results
        .filter(hasAmounts)
        .map((result) => explain(result, { locale, format }))
        .join("\n");

/** Results and receipts cannot both be printed. */
export const checkOutput = ({ kvittering, trace }: Arguments): void => {
  if (!kvittering || !trace) return;
  throw new UsageError(
    "--kvittering og --trace kan ikke gives sammen: vælg, om der skal udskrives kvitteringer eller resultater.",
    "--kvittering and --trace cannot be given together: choose whether to print receipts or results.",
  );
};

/** Calculates cases and courses and prints the explanation, the result or the receipts. */
export const beregn = (io: Io, args: Arguments): Outcome => {
  checkOutput(args);
  const contents = readCases(io, args.operands);
  const options = calculateOptions(io, args);
  const trace = { ofCase: !args.json || args.trace, ofForloeb: args.trace };
  const results = contents.map((content) => resultOf(content, { options, maaned: args.maaned, trace }));
  const complaints = results.map((result) => complaint(result, args)).filter((text) => text !== "");
  return {
    stdout: args.kvittering ? kvitteringer(contents, options, args.maaned) : shown(results, args),
    stderr: complaints.join("\n"),
    exitCode: exitCodeFor(results.flatMap(errorsOf)),
  };
};
