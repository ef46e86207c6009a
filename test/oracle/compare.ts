/**
 * Holds the library against the oracle (`npm run verify:oracle -- --count N --seed S`): the same generated cases
 * through both, every figure and every refusal compared as text.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { calculate, type Case } from "../../src/index.js";
import { generate, type Generated } from "./generate.js";
import { KNOWN_DIFFERENCES } from "./known-differences.js";

interface Tally {
  calculated: number;
  refused: number;
  differences: number;
}

/** A case on its way, with the answer of the library to it. */
interface Pending {
  readonly generated: Generated;
  readonly answer: string;
}

export interface Comparison {
  readonly kinds: ReadonlyMap<string, Tally>;
  readonly codes: ReadonlyMap<string, number>;
  readonly known: ReadonlyMap<string, number>;
  readonly differences: readonly string[];
}

const SHOWN = 5;
const LINES_A_WRITE = 200;

/** The answer of the library in the words of the oracle. */
const answerOf = ({ case: sag, options }: Generated): string => {
  const result = calculate(sag as unknown as Case, options);
  if (!result.ok)
    return JSON.stringify({ ok: false, codes: [...new Set(result.errors.map(({ code }) => code))].sort() });
  const { ydelse, godtgoerelse, befordring } = result;
  return JSON.stringify({ ok: true, ydelse, godtgoerelse, befordring });
};

const describe = ({ generated, answer }: Pending, oracle: string): string =>
  [
    `kind     ${generated.kind}`,
    `case     ${JSON.stringify(generated.case)}${generated.options ? ` rounding ${generated.options.rounding}` : ""}`,
    `library  ${answer}`,
    `oracle   ${oracle}`,
  ].join("\n");

const increment = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

class Record {
  readonly kinds = new Map<string, Tally>();
  readonly codes = new Map<string, number>();
  readonly known = new Map<string, number>();
  readonly differences: string[] = [];

  add(pending: Pending, oracle: string): void {
    const { kind } = pending.generated;
    const tally = this.kinds.get(kind) ?? { calculated: 0, refused: 0, differences: 0 };
    this.kinds.set(kind, tally);
    const { ok, codes = [] } = JSON.parse(oracle) as { ok: boolean; codes?: string[] };
    tally[ok ? "calculated" : "refused"] += 1;
    for (const code of codes) increment(this.codes, code);
    if (oracle === pending.answer) return;
    const known = KNOWN_DIFFERENCES.find(({ holds }) => holds(pending.generated, pending.answer, oracle));
    if (known !== undefined) {
      increment(this.known, known.name);
      return;
    }
    tally.differences += 1;
    if (this.differences.length < SHOWN) this.differences.push(describe(pending, oracle));
  }
}

/** One oracle process that gets every n-th case. */
const runOracle = async (
  record: Record,
  seed: number,
  indexes: { from: number; step: number; count: number },
): Promise<void> => {
  const oracle = spawn("python3", ["-B", "-X", "utf8", "test/oracle/oracle.py"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(oracle, "close") as Promise<[number]>;
  // A process that ends early is reported by its exit code, not by the pipe that breaks.
  oracle.stdin.on("error", () => undefined);
  const waiting: Pending[] = [];
  createInterface({ input: oracle.stdout }).on("line", (line) => {
    record.add(waiting.shift()!, line);
  });
  let lines = "";
  for (let index = indexes.from, held = 1; index < indexes.count; index += indexes.step, held += 1) {
    const generated = generate(seed, index);
    waiting.push({ generated, answer: answerOf(generated) });
    lines += JSON.stringify({ case: generated.case, options: generated.options }) + "\n";
    if (held % LINES_A_WRITE !== 0) continue;
    if (!oracle.stdin.write(lines)) await Promise.race([once(oracle.stdin, "drain"), ended]);
    if (oracle.exitCode !== null) break;
    lines = "";
  }
  oracle.stdin.end(lines);
  const [code] = await ended;
  if (code !== 0 || waiting.length > 0)
    throw new Error(`The oracle ended with ${String(code)} and left ${String(waiting.length)} cases.`);
};

/** Compares so many cases of a seed, in two processes of the oracle. */
export const compare = async (count: number, seed: number): Promise<Comparison> => {
  const record = new Record();
  const step = 2;
  await Promise.all([0, 1].map((from) => runOracle(record, seed, { from, step, count })));
  return record;
};
