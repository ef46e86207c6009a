import type { ErrorCode } from "../../cases/error-code.js";

/** Whole lines of input as they came, the last of them with or without its line end; or a line that was let go. */
export type Block =
  { readonly kind: "lines"; readonly bytes: Uint8Array } | { readonly kind: "line-too-long" };

/** How many lines there were and what became of them. */
export interface Tally {
  readonly lines: number;
  readonly blank: number;
  readonly refused: number;
  /** How many refused lines have each code; a line with several codes counts under each. */
  readonly codes: ReadonlyMap<ErrorCode, number>;
  /** Refused lines for which no rate is all that is wrong. */
  readonly withoutRate: number;
}

/** The lines of output for a block, each with its line end. */
export interface Answered {
  readonly bytes: Uint8Array;
  readonly tally: Tally;
}

/** Nothing yet. */
export const NO_LINES: Tally = { lines: 0, blank: 0, refused: 0, codes: new Map(), withoutRate: 0 };

const codesTogether = (one: Tally["codes"], other: Tally["codes"]): Tally["codes"] => {
  if (other.size === 0) return one;
  const codes = new Map(one);
  for (const [code, lines] of other) codes.set(code, (codes.get(code) ?? 0) + lines);
  return codes;
};

/** Two tallies as one. */
export const together = (one: Tally, other: Tally): Tally => ({
  lines: one.lines + other.lines,
  blank: one.blank + other.blank,
  refused: one.refused + other.refused,
  codes: codesTogether(one.codes, other.codes),
  withoutRate: one.withoutRate + other.withoutRate,
});
