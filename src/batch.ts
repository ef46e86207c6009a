/**
 * Many cases at a time: one after another as they come, in typed arrays, or in a database.
 *
 * @packageDocumentation
 */
export { calculateColumns, type ColumnsOptions } from "./batch/calculate-columns.js";
export { type Answers, calculateMany, type Cases, type NumberedResult } from "./batch/calculate-many.js";
export { fejlkoder } from "./batch/fejlkoder.js";
export { KOLONNEKODER } from "./batch/koder.js";
export type {
  Befordringskolonner,
  Godtgoerelseskolonner,
  Kolonne,
  Kolonner,
  Ydelseskolonner,
} from "./batch/kolonner.js";
export type {
  Befordringsresultatkolonner,
  CalculatedColumns,
  ColumnsResult,
  Godtgoerelsesresultatkolonner,
  RefusedColumns,
  Ydelsesresultatkolonner,
} from "./batch/kolonneresultat.js";
export { type SqlOptions, type SqlResult, toSql } from "./batch/to-sql.js";
