import type { Hundredths } from "../money/hundredths.js";

/**
 * Where the definitions of a row find its figures: in typed arrays, or in the columns of a database. Column and
 * rate are named as in the tables that they stand in.
 *
 * @typeParam N - a figure
 * @typeParam C - a condition
 * @typeParam K - the names of the columns
 * @typeParam S - the names of what stands in the row of rates
 */
export interface Raekkekilde<N, C, K extends string, S extends string> {
  /** The figure in its unit: kroner, kilometres, hours or days. */
  readonly tal: (kolonne: K) => N;
  /** Whether the column holds a code. */
  readonly er: (kolonne: K, kode: number) => C;
  /** Whether every column holds a whole number within its bounds. */
  readonly gyldig: () => C;
  /** A rate of the row; missing where there is none. */
  readonly sats: (sats: S) => N;
  /** A yes or no that stands beside the rates. */
  readonly flag: (flag: S) => C;
  /** Whether a set that stands beside the rates contains the code of a column. */
  readonly iMaengden: (maengde: S, kolonne: K) => C;
  /** A figure that is the same in every row. */
  readonly konstant: (hundredths: Hundredths) => N;
}
