/**
 * A figure of every row, in ten-thousandths as in `whole.ts`, where it is also said why they are exact. NaN
 * where there is no figure: every operation but a choice answers NaN to it, so that it never becomes a number.
 */
export type Figures = Float64Array;

/** A condition of every row: 1 where it holds, else 0. */
export type Conditions = Uint8Array;

const SCALE = 10_000;

type Kernel = (out: Figures, a: Figures, b: Figures) => void;

/** The sum of every row. */
export const add: Kernel = (out, a, b) => {
  for (let i = 0; i < out.length; i += 1) out[i] = (a[i] as number) + (b[i] as number);
};

/** The difference of every row. */
export const sub: Kernel = (out, a, b) => {
  for (let i = 0; i < out.length; i += 1) out[i] = (a[i] as number) - (b[i] as number);
};

/** So many times an amount. */
export const times: Kernel = (out, a, b) => {
  for (let i = 0; i < out.length; i += 1) out[i] = ((a[i] as number) * (b[i] as number)) / SCALE;
};

/** So many per cent of a figure. */
export const percent: Kernel = (out, a, b) => {
  for (let i = 0; i < out.length; i += 1) out[i] = (((a[i] as number) / SCALE) * (b[i] as number)) / 100;
};

/** The part `part` of `whole` of a figure. */
export const share = (out: Figures, of: Figures, part: Figures, whole: Figures): void => {
  for (let i = 0; i < out.length; i += 1)
    out[i] = ((of[i] as number) * ((part[i] as number) / SCALE)) / ((whole[i] as number) / SCALE);
};

/**
 * The part of a figure that exceeds a limit. No kernel branches on its figures: what a row holds cannot be
 * foreseen, and a wrong guess of the processor costs ten times the sum.
 */
export const excess: Kernel = (out, a, b) => {
  for (let i = 0; i < out.length; i += 1) {
    const over = (a[i] as number) - (b[i] as number);
    out[i] = (over + Math.abs(over)) * 0.5;
  }
};

/** The smaller figure: one less what it exceeds the other by. */
export const min: Kernel = (out, a, b) => {
  for (let i = 0; i < out.length; i += 1) {
    const over = (a[i] as number) - (b[i] as number);
    out[i] = (a[i] as number) - (over + Math.abs(over)) * 0.5;
  }
};

/** The larger figure: one and what the other exceeds it by. */
export const max: Kernel = (out, a, b) => {
  for (let i = 0; i < out.length; i += 1) {
    const over = (a[i] as number) - (b[i] as number);
    out[i] = (b[i] as number) + (over + Math.abs(over)) * 0.5;
  }
};

/** Half up to a multiple of a unit. */
export const roundHalfUp =
  (unit: number) =>
  (out: Figures, a: Figures): void => {
    for (let i = 0; i < out.length; i += 1) out[i] = Math.floor(((a[i] as number) + unit / 2) / unit) * unit;
  };

/** One figure or the other, both of which stand in `all`. */
export const choose =
  (all: Figures) =>
  (out: Figures, condition: Conditions, a: Figures, b: Figures): void => {
    const from = b.byteOffset / Float64Array.BYTES_PER_ELEMENT;
    const distance = a.byteOffset / Float64Array.BYTES_PER_ELEMENT - from;
    for (let i = 0; i < out.length; i += 1)
      out[i] = all[from + i + distance * (condition[i] as number)] as number;
  };

/** Strictly more than; nothing is said of a figure that is missing. */
export const exceeds = (out: Conditions, a: Figures, b: Figures): void => {
  for (let i = 0; i < out.length; i += 1) out[i] = Number((a[i] as number) > (b[i] as number));
};

type Gate = (out: Conditions, a: Conditions) => void;

/** Both hold. */
export const and: Gate = (out, a) => {
  for (let i = 0; i < out.length; i += 1) out[i] = (out[i] as number) & (a[i] as number);
};

/** One of them holds. */
export const or: Gate = (out, a) => {
  for (let i = 0; i < out.length; i += 1) out[i] = (out[i] as number) | (a[i] as number);
};

/** The opposite. */
export const not: Gate = (out, a) => {
  for (let i = 0; i < out.length; i += 1) out[i] = (a[i] as number) ^ 1;
};
