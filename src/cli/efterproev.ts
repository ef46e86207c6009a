import { oneLine } from "../trace/words.js";
import type { Arguments } from "./arguments.js";
import { jsonText, rateOptions, schemeOptions } from "./beregn.js";
import { EXIT, type ExitCode, type Io, type Outcome } from "./io.js";
import { readEvidence } from "./read-json.js";
import { type Verdict, verdictOf } from "./verdict.js";
import { type Verified, verified } from "./verified.js";

/** What could not be verified weighs more than what differs. */
const BY_WEIGHT: readonly ExitCode[] = [EXIT.fault, EXIT.badInput, EXIT.noRate, EXIT.differs];

const textOf = ({ name }: Verified, { said, details }: Verdict, { locale }: Arguments): string =>
  [`${name}: ${said[locale]}`, ...details.map((detail) => `  - ${detail[locale]}`)]
    .map((line) => `${oneLine(line)}\n`)
    .join("");

const isVerified = ({ exitCode }: Verdict): boolean => exitCode === EXIT.ok || exitCode === EXIT.differs;

/** Verifies receipts by calculating again, and traces by recomputing their steps. */
export const efterproev = (io: Io, args: Arguments): Outcome => {
  const evidence = readEvidence(io, args.operands);
  const options = { ...rateOptions(io, args), ...schemeOptions(io, args) };
  const all = evidence.flatMap((one) => verified(one, options));
  const told = all.map((one) => ({ one, verdict: verdictOf(one) }));
  const text = (wanted: boolean): string =>
    told
      .filter(({ verdict }) => isVerified(verdict) === wanted)
      .map(({ one, verdict }) => textOf(one, verdict, args))
      .join("");
  return {
    stdout: args.json
      ? jsonText(all.map(({ name, kind, result }) => ({ name, kind, ...result })))
      : text(true),
    stderr: text(false),
    exitCode: BY_WEIGHT.find((code) => told.some(({ verdict }) => verdict.exitCode === code)) ?? EXIT.ok,
  };
};
