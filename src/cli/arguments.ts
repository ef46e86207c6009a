import { parseArgs } from "node:util";
import type { Rounding } from "../calculate/options.js";
import type { Locale } from "../trace/locale.js";
import { UsageError } from "./io.js";

/** What was asked for on the command line. */
export interface Arguments {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly json: boolean;
  readonly trace: boolean;
  /** Whether receipts are asked for in place of results. */
  readonly kvittering: boolean;
  readonly locale: Locale;
  readonly format: "text" | "markdown";
  readonly rounding: Rounding;
  readonly knownOn: string | undefined;
  readonly rateFiles: readonly string[];
  readonly schemeFiles: readonly string[];
  /** The one month of a course that is asked for. */
  readonly maaned: string | undefined;
  /** How many worker threads a batch uses beside the main one; 1 for none. */
  readonly jobs: number;
  /** Whether a refused line of a batch is to show in the exit code. */
  readonly strict: boolean;
  /** Whether a batch or a report is CSV. */
  readonly csv: boolean;
  /** The file to write. */
  readonly output: string | undefined;
}

const OPTIONS = {
  help: { type: "boolean", short: "h", default: false },
  hjaelp: { type: "boolean", default: false },
  version: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  trace: { type: "boolean", default: false },
  kvittering: { type: "boolean", default: false },
  sprog: { type: "string", default: "da" },
  format: { type: "string", default: "tekst" },
  afrunding: { type: "string", default: "oere" },
  kendt: { type: "string" },
  maaned: { type: "string" },
  jobs: { type: "string", default: "1" },
  strict: { type: "boolean", default: false },
  csv: { type: "boolean", default: false },
  output: { type: "string", short: "o" },
  satser: { type: "string", multiple: true, default: [] as string[] },
  ordning: { type: "string", multiple: true, default: [] as string[] },
} as const;

const choice = <T extends string>(option: string, value: string, choices: Readonly<Record<string, T>>): T => {
  const chosen = Object.hasOwn(choices, value) ? choices[value] : undefined;
  if (chosen !== undefined) return chosen;
  const names = Object.keys(choices);
  throw new UsageError(
    `--${option} kan være ${names.join(" eller ")}.`,
    `--${option} can be ${names.join(" or ")}.`,
  );
};

const MOST_JOBS = 64;

const jobsOf = (text: string): number => {
  const jobs = Number(text);
  if (/^[1-9]\d?$/.test(text) && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(
    `--jobs skal være et helt tal fra 1 til ${String(MOST_JOBS)}.`,
    `--jobs must be a whole number from 1 to ${String(MOST_JOBS)}.`,
  );
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    throw new UsageError(
      "En indstilling kendes ikke eller mangler en værdi. Se --help.",
      "An option is not known or lacks a value. See --help.",
    );
  }
};

/** Reads the arguments after the name of the program. */
export const readArguments = (args: readonly string[]): Arguments => {
  const { values, positionals } = parsed(args);
  const [command, ...operands] = positionals;
  return {
    command,
    operands,
    help: values.help || values.hjaelp,
    version: values.version,
    json: values.json || values.trace,
    trace: values.trace,
    kvittering: values.kvittering,
    locale: choice("sprog", values.sprog, { da: "da", en: "en" }),
    format: choice("format", values.format, { tekst: "text", markdown: "markdown" }),
    rounding: choice("afrunding", values.afrunding, { oere: "oere", krone: "krone" }),
    knownOn: values.kendt,
    rateFiles: values.satser,
    schemeFiles: values.ordning,
    maaned: values.maaned,
    jobs: jobsOf(values.jobs),
    strict: values.strict,
    csv: values.csv,
    output: values.output,
  };
};
