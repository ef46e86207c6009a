import type { Hundredths } from "../money/hundredths.js";
import type { Arithmetic } from "./arithmetic.js";
import * as kernels from "./column-kernels.js";
import type { Conditions, Figures } from "./column-kernels.js";

const SCALE = 10_000;
const PER_HUNDREDTH = 100;

/** Arithmetic on so many rows at a time, with the arrays that its answers are written to. */
export interface ColumnArithmetic {
  readonly m: Arithmetic<Figures, Conditions>;
  /** An array for figures; what stands in it is left from before. */
  readonly figures: () => Figures;
  /** An array for conditions; what stands in it is left from before. */
  readonly conditions: () => Conditions;
  /** The same figure in every row. */
  readonly constant: (hundredths: Hundredths) => Figures;
  /** Takes all arrays back: answers given before are overwritten from now on. */
  readonly reuse: () => void;
}

/** More arrays than the definitions of a row come to. */
const MOST = 256;
/** More figures than are the same in every row. */
const CONSTANTS = 8;

/** Hands out parts of one array, the same ones again after `reuse`. */
const parts = <T extends Figures | Conditions>(all: T, rows: number) => {
  const made: T[] = [];
  let taken = 0;
  return {
    take: (): T => {
      const part = made[taken] ?? (all.subarray(taken * rows, (taken + 1) * rows) as T);
      made[taken] = part;
      taken += 1;
      return part;
    },
    reuse: (): void => {
      taken = 0;
    },
  };
};

/** A kernel that answers in an array of its own. */
const answering =
  <O, A extends unknown[]>(take: () => O, kernel: (out: O, ...operands: A) => void) =>
  (...operands: A): O => {
    const out = take();
    kernel(out, ...operands);
    return out;
  };

/** Of no conditions, all hold and none does. */
const gathered =
  (take: () => Conditions, none: 0 | 1, gate: (out: Conditions, a: Conditions) => void) =>
  ([first, ...others]: readonly Conditions[]): Conditions => {
    const out = take();
    if (first === undefined) return out.fill(none);
    out.set(first);
    for (const one of others) gate(out, one);
    return out;
  };

const arithmetic = (
  all: Figures,
  figures: () => Figures,
  conditions: () => Conditions,
  zero: Figures,
): Arithmetic<Figures, Conditions> => {
  const add = answering(figures, kernels.add);
  return {
    zero,
    add,
    sum: (terms) => terms.reduce((total, term) => (total === zero ? term : add(total, term)), zero),
    sub: answering(figures, kernels.sub),
    times: answering(figures, kernels.times),
    percent: answering(figures, kernels.percent),
    share: answering(figures, kernels.share),
    min: answering(figures, kernels.min),
    max: answering(figures, kernels.max),
    excess: answering(figures, kernels.excess),
    exceeds: answering(conditions, kernels.exceeds),
    allOf: gathered(conditions, 1, kernels.and),
    anyOf: gathered(conditions, 0, kernels.or),
    not: answering(conditions, kernels.not),
    choose: answering(figures, kernels.choose(all)),
    roundToOere: answering(figures, kernels.roundHalfUp(PER_HUNDREDTH)),
    roundToKroner: answering(figures, kernels.roundHalfUp(SCALE)),
    step: (_step, figure) => figure,
    finding: (_step, condition) => condition,
  };
};

/**
 * Whole numbers as in `whole.ts`, for so many rows at a time: a definition of the law is gone through once for
 * all of them, and each operation is one short loop. It decides nothing by a single row, so a definition
 * computes both sides of a choice.
 */
export const columnArithmetic = (rows: number): ColumnArithmetic => {
  const all = new Float64Array((MOST + CONSTANTS) * rows);
  const figures = parts(all.subarray(0, MOST * rows), rows);
  const conditions = parts(new Uint8Array(MOST * rows), rows);
  const constants = new Map<Hundredths, Figures>();
  const free = parts(all.subarray(MOST * rows), rows);
  const constant = (hundredths: Hundredths): Figures => {
    const known = constants.get(hundredths) ?? free.take().fill(hundredths * PER_HUNDREDTH);
    constants.set(hundredths, known);
    return known;
  };
  return {
    m: arithmetic(all, figures.take, conditions.take, constant(0)),
    figures: figures.take,
    conditions: conditions.take,
    constant,
    reuse: () => {
      figures.reuse();
      conditions.reuse();
    },
  };
};
