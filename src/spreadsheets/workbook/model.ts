import type { TraceStep } from "../../arithmetic/trace-step.js";
import { type Felt, felter } from "./felter.js";
import { type Heltal, LARGEST } from "./heltal.js";
import { figureOf, leafOf, originalOf, TOO_LARGE } from "./leaves.js";
import { expectReadable, NotPossible } from "./not-possible.js";
import { OPERATIONS } from "./operations.js";

/** Rows above the first step of each sheet. */
export const ROWS_ABOVE = 5;

/** A step of the trace as a row of the sheets. */
export interface Trin {
  readonly step: TraceStep;
  /** Its row in *Beregning*. */
  readonly row: number;
  /** Its row in *Sag* or *Satser*, where it stands in one of them. */
  readonly sourceRow: number | undefined;
  /** What an input is in the sheet. */
  readonly felt: Felt | undefined;
  /** Its figure; undefined for words and dates. */
  readonly heltal: Heltal | undefined;
  readonly formula: string | undefined;
  /** The rows that it is computed from. */
  readonly rowsOfArguments: readonly number[];
}

const SHEET_OF: Readonly<Partial<Record<TraceStep["kind"], string>>> = { input: "Sag", rate: "Satser" };

/** The column of the whole number, in every sheet. */
const COLUMN = "D";

/** A spreadsheet takes 255 arguments and 8,192 characters in a formula. */
const MOST_ARGUMENTS = 200;

const TOO_MANY = {
  da: "Sagen har flere end 200 indtægter af samme slags, og så lang en formel kan et regneark ikke have. Læg indtægter af samme slags sammen.",
  en: "The case has more than 200 incomes of one kind, and a spreadsheet cannot have so long a formula. Add up incomes of one kind.",
};

const computed = (
  { step, ...rest }: Trin,
  { name, arguments: ids }: NonNullable<TraceStep["operation"]>,
  before: ReadonlyMap<string, Trin>,
): Trin => {
  if (ids.length > MOST_ARGUMENTS) throw new NotPossible(TOO_MANY);
  const trin = ids.map((id) => expectReadable(before.get(id)));
  const write = expectReadable(OPERATIONS[name] as (typeof OPERATIONS)["sum"] | undefined);
  const { formula, peak, scale, divisors, most } = write(trin.map(({ heltal }) => expectReadable(heltal)));
  if (peak >= LARGEST) throw new NotPossible(TOO_LARGE);
  const heltal: Heltal = {
    cell: `${COLUMN}${String(rest.row)}`,
    scale,
    divisors,
    most,
    original: originalOf(step, { scale, divisors }),
    isFixed: false,
  };
  return { ...rest, step, formula, heltal, rowsOfArguments: trin.map(({ row }) => row) };
};

const isFigure = (step: TraceStep): boolean => step.unit !== undefined || /^(true|false)$/.test(step.value);

const leaf = (trin: Trin): Trin => {
  const { step, row, sourceRow, felt } = trin;
  if (!isFigure(step) || figureOf(step) === undefined) return trin;
  const heltal = leafOf(step, `${COLUMN}${String(row)}`, felt);
  const sheet = SHEET_OF[step.kind];
  const formula =
    sheet === undefined ? String(heltal.original) : `${sheet}!${COLUMN}${String(expectReadable(sourceRow))}`;
  return { ...trin, heltal, formula };
};

/** The rows of each sheet, by the order of the steps. */
const rowsOf = (steps: readonly TraceStep[]): ReadonlyMap<string, number> =>
  new Map(steps.map(({ id }, index) => [id, ROWS_ABOVE + index + 1]));

const writtenWith = (trace: readonly TraceStep[], kroner: bigint): readonly Trin[] => {
  const felterne = felter(trace, kroner);
  const rows = rowsOf(trace);
  const sources = new Map(
    (["input", "rate"] as const).flatMap((kind) => [...rowsOf(trace.filter((step) => step.kind === kind))]),
  );
  const trin = new Map<string, Trin>();
  for (const step of trace) {
    const { id, operation } = step;
    const start: Trin = {
      step,
      row: expectReadable(rows.get(id)),
      sourceRow: sources.get(id),
      felt: felterne.get(id),
      heltal: undefined,
      formula: undefined,
      rowsOfArguments: [],
    };
    trin.set(id, operation === undefined ? leaf(start) : computed(start, operation, trin));
  }
  return [...trin.values()];
};

const MOST_KRONER = 1_000_000_000n;

/**
 * The rows of a trace. The most that a field of kroner takes is the largest power of ten, up to that of a case,
 * with which no whole number of any row can grow beyond what spreadsheets are exact with.
 */
export const modelOf = (trace: readonly TraceStep[], kroner = MOST_KRONER): readonly Trin[] => {
  try {
    return writtenWith(trace, kroner);
  } catch (error) {
    if (!(error instanceof NotPossible) || error.reason !== TOO_LARGE || kroner < 10n) throw error;
    return modelOf(trace, kroner / 10n);
  }
};
