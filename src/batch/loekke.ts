/** A figure of each of the rows that are worked on. */
export type Figures = Float64Array | Int32Array | Uint8Array;

/** What a loop over some rows reads and where it writes. */
export interface Loekkearbejde<K extends string, A extends string> {
  /** How many rows, of which the first is row `fra` of the answers. */
  readonly antal: number;
  readonly fra: number;
  /** The columns of the rows that are worked on. */
  readonly kolonner: Readonly<Record<K, Figures>>;
  /** The number of the month of each row. */
  readonly maaneder: Int32Array;
  /** What stands beside rows, and where it begins for each month and its codes. */
  readonly satser: Float64Array;
  readonly pladser: Int32Array;
  /** To what a payment is rounded, in ten-thousandths. */
  readonly enhed: number;
  /** The columns of the answer, of all rows. */
  readonly svar: Readonly<Record<A, Float64Array | Uint8Array>>;
  /** Set to 0 in each row that the loop does not answer. */
  readonly klar: Uint8Array;
}

/** A loop over rows that was written from the definitions of the law. */
export type Loekke<K extends string, A extends string> = (arbejde: Loekkearbejde<K, A>) => void;
