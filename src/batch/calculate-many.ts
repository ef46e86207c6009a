import type { CaseResult } from "../calculate/case-result.js";
import { calculateWith } from "../calculate/calculate-with.js";
import { type CalculateOptions, settingsOf } from "../calculate/options.js";
import type { Case } from "../cases/case.js";

/** The answer to one of many cases. */
export interface NumberedResult {
  /** Where the case stood, counted from 0. */
  readonly index: number;
  /** What `calculate` answers to it, with the `id` of the case. */
  readonly result: CaseResult;
}

/** Cases that come one after another, at once or as they arrive. */
export type Cases = Iterable<Case> | AsyncIterable<Case>;

/** Answers to cases, in their order and as they are asked for. */
export type Answers<T extends Cases> =
  T extends AsyncIterable<Case>
    ? AsyncGenerator<NumberedResult, void, undefined>
    : Generator<NumberedResult, void, undefined>;

type Calculate = (sag: unknown) => CaseResult;

function* answersTo(cases: Iterable<Case>, calculate: Calculate): Generator<NumberedResult, void, undefined> {
  let index = 0;
  for (const sag of cases) {
    yield { index, result: calculate(sag) };
    index += 1;
  }
}

async function* answersAsTheyCome(
  cases: AsyncIterable<Case>,
  calculate: Calculate,
): AsyncGenerator<NumberedResult, void, undefined> {
  let index = 0;
  for await (const sag of cases) {
    yield { index, result: calculate(sag) };
    index += 1;
  }
}

const isAsync = (cases: Cases): cases is AsyncIterable<Case> => Symbol.asyncIterator in Object(cases);

/**
 * Calculates many cases lazily: a case is taken when its answer is asked for, so that any number of them needs the
 * memory of one. Each answer keeps the number and the `id` of its case, and a case that is refused stops nothing.
 *
 * @param cases - an array, a generator or any other iterable of cases, or an async one, such as a stream
 * @param options - as for `calculate`; they are read once for all cases
 * @returns a generator, an async one for an async iterable. It never throws because of a case: that one is answered
 *   with its errors. What the iterable itself throws is thrown on, and what is no
 *   iterable throws as in any loop.
 * @remarks Since 0.1.0. LAS § 68, § 68 a and § 69 j; LAB § 175 and § 176.
 *
 * @example The transport allowance of two persons
 * ```ts
 * [...calculateMany([
 *   { id: "a", maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } },
 *   { id: "b", maaned: "2024-05", befordring: { kmPrDag: "24", dage: 19 } },
 * ])].map(({ index, result }) => [index, result.id, result.befordring.beloeb]) // => [[0, "a", "545.00"], [1, "b", "0.00"]]
 * ```
 * @example At the edge: what is no case is refused in its place
 * ```ts
 * [...calculateMany([null, { maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } }])]
 *   .map(({ result }) => result.ok) // => [false, true]
 * ```
 */
export const calculateMany = <T extends Cases>(cases: T, options?: CalculateOptions): Answers<T> => {
  const calculate = calculateWith(settingsOf(options));
  return (isAsync(cases) ? answersAsTheyCome(cases, calculate) : answersTo(cases, calculate)) as Answers<T>;
};
