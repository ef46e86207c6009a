import { version } from "../../package.json";
import { oneLine } from "../trace/words.js";
import { type Arguments, readArguments } from "./arguments.js";
import { batch } from "./batch/batch.js";
import type { Streams } from "./batch/streams.js";
import { begraensninger } from "./begraensninger.js";
import { beregn } from "./beregn.js";
import { daekning } from "./daekning.js";
import { efterproev } from "./efterproev.js";
import { efterregn } from "./efterregn/efterregn.js";
import { HELP } from "./help.js";
import { EXIT, type Io, type Outcome, UsageError } from "./io.js";
import { ordninger } from "./ordninger.js";
import { regneark } from "./regneark.js";
import { satser } from "./satser.js";
import { vurder } from "./vurder.js";

const COMMANDS: ReadonlyMap<string, (io: Io, args: Arguments) => Outcome> = new Map([
  ["beregn", beregn],
  ["satser", satser],
  ["daekning", daekning],
  ["ordninger", ordninger],
  ["vurder", vurder],
  ["begraensninger", begraensninger],
  ["efterproev", efterproev],
  ["efterregn", efterregn],
  ["regneark", regneark],
]);

const NAMES = [...COMMANDS.keys(), "batch"].join(", ");

const dispatch = (io: Io, args: Arguments): Outcome => {
  if (args.version) return { stdout: `${version}\n`, stderr: "", exitCode: EXIT.ok };
  if (args.help) return { stdout: HELP[args.locale], stderr: "", exitCode: EXIT.ok };
  const { command: name = "" } = args;
  const command = COMMANDS.get(name);
  if (command === undefined)
    throw new UsageError(
      `Kommandoen kendes ikke. Brug en af disse: ${NAMES}; se --help.`,
      `The command is not known. Use one of these: ${NAMES}; see --help.`,
    );
  return command(io, args);
};

const wantsEnglish = (args: readonly string[]): boolean => /--sprog[ =]en(?= |$)/.test(args.join(" "));

/** Names of files and options come from outside: nothing of them may steer the terminal. */
const safe = (text: string): string => text.split("\n").map(oneLine).join("\n");

/** What stands on stderr when a command could not be carried out. */
const failed = (args: readonly string[], error: unknown): Outcome => {
  const isUsage = error instanceof UsageError;
  const text = isUsage
    ? error
    : { da: "Programmet fejlede. Det er vores fejl.", en: "The program failed. The fault is ours." };
  return {
    stdout: "",
    stderr: `${wantsEnglish(args) ? text.en : text.da}\n`,
    exitCode: isUsage ? EXIT.badInput : EXIT.fault,
  };
};

const safely = (outcome: Outcome): Outcome => ({ ...outcome, stderr: safe(outcome.stderr) });

/** Runs the command line and answers what is to be written. It never throws. */
export const run = (args: readonly string[], io: Io): Outcome => {
  try {
    return safely(dispatch(io, readArguments(args)));
  } catch (error) {
    return safely(failed(args, error));
  }
};

/** Whether the command is one that answers while its input comes in. */
export const isStreaming = (args: readonly string[]): boolean => {
  try {
    const { command, help, version } = readArguments(args);
    return command === "batch" && !help && !version;
  } catch {
    return false;
  }
};

/** Runs a command that answers while its input comes in; what is left to say comes back. It never rejects. */
export const runStreaming = async (args: readonly string[], io: Io, streams: Streams): Promise<Outcome> => {
  try {
    return safely(await batch(io, readArguments(args), streams));
  } catch (error) {
    return safely(failed(args, error));
  }
};
