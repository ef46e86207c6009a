import { limitations } from "../calculate/limitations.js";
import { begraensningerText } from "../trace/begraensninger-text.js";
import type { Arguments } from "./arguments.js";
import { EXIT, type Io, type Outcome, UsageError } from "./io.js";

/** Prints what the library does not do. */
export const begraensninger = (_io: Io, args: Arguments): Outcome => {
  if (args.operands.length > 0)
    throw new UsageError("Kommandoen tager ingen filer.", "The command takes no files.");
  const all = limitations();
  return {
    stdout: args.json ? `${JSON.stringify(all, null, 2)}\n` : begraensningerText(all, args),
    stderr: "",
    exitCode: EXIT.ok,
  };
};
