import type { ErrorCode } from "../cases/error-code.js";
import { FEJLBITS } from "./koder.js";

/**
 * Reads a figure of the column of errors that {@link calculateColumns} answers.
 *
 * @param fejl - the figure of a row, from 0 to 2³² − 1; any other bit than those in use is passed over
 * @returns the codes that `calculate` refuses the same case with, each once, in the order of the bits; none for
 *   a row that was calculated
 * @remarks Since 0.1.0. No paragraph: notation only.
 *
 * @example A month without a rate
 * ```ts
 * fejlkoder(4) // => ["RATE_NOT_AVAILABLE"]
 * ```
 * @example At the edge: a row that was calculated
 * ```ts
 * fejlkoder(0) // => []
 * ```
 */
export const fejlkoder = (fejl: number): readonly ErrorCode[] =>
  FEJLBITS.filter((_code, bit) => ((fejl >>> bit) & 1) === 1);
