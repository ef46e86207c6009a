import { settingsOf } from "../../calculate/options.js";
import type { Arguments } from "../arguments.js";
import { calculateOptions, checkOutput, exitCodeFor } from "../beregn.js";
import { errorText } from "../error-text.js";
import { EXIT, type ExitCode, type Io, type Outcome, UsageError } from "../io.js";
import { type Answering, type InOrder, inOrder } from "./in-order.js";
import type { LineWanted } from "./answer-line.js";
import { NO_LINES, type Tally, together } from "./block.js";
import { blockAnswerer } from "./block-answerer.js";
import { csvAnswers } from "./csv-answers.js";
import { lineBlocks } from "./line-blocks.js";
import { progressOn } from "./progress.js";
import type { BlockWorker, Streams } from "./streams.js";
import { summaryText } from "./summary.js";

const checkArguments = (io: Io, args: Arguments): void => {
  checkOutput(args);
  if (args.operands.length > 0 || args.maaned !== undefined)
    throw new UsageError(
      "batch læser stdin og tager hverken filer eller --maaned. Skriv for eksempel: batch < sager.ndjson",
      "batch reads standard input and takes neither files nor --maaned. Write for example: batch < cases.ndjson",
    );
  if (io.stdinIsTerminal)
    throw new UsageError(
      "Send sagerne ind på stdin, én pr. linje. Se --help.",
      "Send the cases in on standard input, one a line. See --help.",
    );
};

/** The exit code that --strict asks for. */
export const strictCode = ({ refused, codes, withoutRate }: Tally): ExitCode => {
  if (refused === 0) return EXIT.ok;
  if (codes.has("INTERNAL_ERROR")) return EXIT.fault;
  return withoutRate === refused ? EXIT.noRate : EXIT.badInput;
};

/** Blocks under way for each thread: one in work, one waiting, and one so that writing does not hold it up. */
const BLOCKS_A_THREAD = 3;

interface Answerers extends Answering {
  readonly stop: () => Promise<void>;
}

/**
 * Hands each block to the thread that has fewest of them. Where the machine has no core free for one thread, the
 * others would soon wait for it if all took turns: a tenth of the time of two.
 */
const leastBusy = (workers: readonly BlockWorker[]): Answering["answer"] => {
  const waiting = workers.map((worker) => ({ worker, blocks: 0 }));
  return async (block) => {
    const chosen = waiting.reduce((least, one) => (one.blocks < least.blocks ? one : least));
    chosen.blocks += 1;
    const answered = await chosen.worker.answer(block);
    chosen.blocks -= 1;
    return answered;
  };
};

/** One thread answers in this one; several are threads of their own, and this one only reads and writes. */
const answerers = (wanted: LineWanted, { jobs }: Arguments, { startWorker }: Streams): Answerers => {
  if (jobs === 1) return { answer: blockAnswerer(wanted), atOnce: 1, stop: () => Promise.resolve() };
  const workers = Array.from({ length: jobs }, () => startWorker(wanted));
  return {
    answer: leastBusy(workers),
    atOnce: jobs * BLOCKS_A_THREAD,
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
};

const writeAll = async (
  answers: AsyncIterable<InOrder>,
  args: Arguments,
  streams: Streams,
): Promise<Tally> => {
  let tally = NO_LINES;
  const progress = progressOn(streams, args.locale);
  try {
    for await (const { bytes, tally: ofBlock, inputBytes } of answers) {
      // Between two blocks, so that no line is left half-written.
      if (streams.stopped.aborted) break;
      await streams.write(bytes);
      tally = together(tally, ofBlock);
      progress.advance(ofBlock.lines, inputBytes);
    }
  } finally {
    progress.end();
  }
  return tally;
};

const STOPPED = {
  da: "Stoppet. Alle linjer, der er skrevet, er hele.",
  en: "Stopped. All lines that were written are whole.",
};

/** What a table cannot hold, and what would make its rows come out of order. */
const checkCsv = ({ csv, trace, kvittering, jobs }: Arguments): void => {
  if (!csv || (!trace && !kvittering && jobs === 1)) return;
  throw new UsageError(
    "--csv kan ikke gives sammen med --trace, --kvittering eller --jobs. Brug linjer med JSON til det.",
    "--csv cannot be given together with --trace, --kvittering or --jobs. Use lines of JSON for that.",
  );
};

const outcomeOf = (tally: Tally, args: Arguments, { stopped }: Streams): Outcome => {
  const summary = summaryText(tally, args.csv ? "rows" : "lines", args.locale);
  return stopped.aborted
    ? { stdout: "", stderr: `${STOPPED[args.locale]}\n${summary}`, exitCode: EXIT.interrupted }
    : { stdout: "", stderr: summary, exitCode: args.strict ? strictCode(tally) : EXIT.ok };
};

/** Answers standard input line by line on standard output. */
export const batch = async (io: Io, args: Arguments, streams: Streams): Promise<Outcome> => {
  checkArguments(io, args);
  checkCsv(args);
  const options = calculateOptions(io, args);
  const checked = settingsOf(options);
  if ("errors" in checked)
    return {
      stdout: "",
      stderr: errorText(checked.errors, args.locale),
      exitCode: exitCodeFor(checked.errors),
    };
  if (args.csv) {
    const answers = csvAnswers(streams.input, checked.settings, args.locale);
    return outcomeOf(await writeAll(answers, args, streams), args, streams);
  }
  const wanted = { options, trace: args.trace, kvittering: args.kvittering };
  const { stop, ...answering } = answerers(wanted, args, streams);
  try {
    const answers = inOrder(lineBlocks(streams.input), answering);
    return outcomeOf(await writeAll(answers, args, streams), args, streams);
  } finally {
    await stop();
  }
};
