import type { CaseError } from "../cases/case-error.js";

/** The benefit of every row; NaN in a row that was refused. */
export interface Ydelsesresultatkolonner {
  /** The payment in whole øre (or kroner, when asked for, still counted in øre), as `calculate` rounds it. */
  readonly udbetaling: Float64Array;
  /** The monthly amount in ten-thousandths of a krone: a whole number, unless it is a week turned into a month. */
  readonly foerFradrag: Float64Array;
  /** The deduction for wages and other income in ten-thousandths of a krone. */
  readonly fradrag: Float64Array;
  /** The sanction in ten-thousandths of a krone. */
  readonly sanktion: Float64Array;
}

/** The allowance of every row. */
export interface Godtgoerelsesresultatkolonner {
  /** 1 where all conditions of the scheme are met; 0 where they are not, and in a row that was refused. */
  readonly berettiget: Uint8Array;
  /** The allowance in whole øre; NaN in a row that was refused. */
  readonly beloeb: Float64Array;
}

/** The transport allowance of every row. */
export interface Befordringsresultatkolonner {
  /** The allowance in øre; NaN in a row that was refused. */
  readonly beloeb: Float64Array;
}

/** The answer to columns: as many rows as were given, in their order. */
export interface CalculatedColumns {
  /** Always true, also when every row was refused. */
  readonly ok: true;
  /** How many rows there are. */
  readonly raekker: number;
  /** 0 where a row was calculated, else the bits of all its codes; see {@link fejlkoder}. */
  readonly fejl: Uint32Array;
  /** The benefit, when it was asked for. */
  readonly ydelse?: Ydelsesresultatkolonner;
  /** The allowance, when it was asked for. */
  readonly godtgoerelse?: Godtgoerelsesresultatkolonner;
  /** The transport allowance, when it was asked for. */
  readonly befordring?: Befordringsresultatkolonner;
}

/** Columns or options that cannot be used at all. */
export interface RefusedColumns {
  /** Always false. */
  readonly ok: false;
  /** Everything that is wrong with them. */
  readonly errors: readonly CaseError[];
}

/** What {@link calculateColumns} answers. */
export type ColumnsResult = CalculatedColumns | RefusedColumns;
