import { type CalculateOptions, type RefusedOptions, settingsOf } from "../calculate/options.js";
import { caseError, type CaseError } from "../cases/case-error.js";
import { addMonths, isMonth, monthsBetween } from "../rates/calendar.js";
import { befordringsmakro, godtgoerelsesmakro, ydelsesmakro } from "./sql-dele.js";
import { makroSql, tabelSql } from "./sql-tekst.js";

/** What {@link toSql} may be told. */
export interface SqlOptions extends Omit<CalculateOptions, "trace"> {
  /** The first month of the tables, `yyyy-mm`. Default `2013-01`. */
  readonly fra?: string;
  /** The last month of the tables, `yyyy-mm`; at most 100 years of months. Default `2026-12`. */
  readonly til?: string;
}

/** What {@link toSql} answers. */
export type SqlResult =
  | {
      /** Always true. */
      readonly ok: true;
      /** The statements, each ended by a semicolon. */
      readonly sql: string;
    }
  | RefusedOptions;

const FRA = "2013-01";
const TIL = "2026-12";
const MOST_MONTHS = 1200;

const checkMonth = (path: string, month: unknown): readonly CaseError[] =>
  typeof month === "string" && isMonth(month) ? [] : [caseError("MONTH_INVALID", path, month)];

const checkMonths = (fra: string, til: string): readonly CaseError[] => {
  const errors = [...checkMonth("fra", fra), ...checkMonth("til", til)];
  if (errors.length > 0) return errors;
  if (til < fra) return [caseError("PERIOD_REVERSED", "til", til)];
  return monthsBetween(fra, til) > MOST_MONTHS ? [caseError("PERIOD_TOO_LONG", "til", til)] : [];
};

const HEADER = [
  "-- Made by toSql() of ressourceforloebsydelse. Whole numbers only: øre, hundredths, months as yyyymm.",
  "-- A row is NULL where it is refused or not known here; calculate() says why.",
].join("\n");

/** Takes the months out of the options; whatever is no object goes on to where options are checked. */
const monthsOf = (options: SqlOptions | undefined) => {
  if (typeof options !== "object") return { fra: FRA, til: TIL, rest: options };
  const { fra = FRA, til = TIL, ...rest } = options;
  return { fra, til, rest };
};

/**
 * Writes the rules as SQL for DuckDB, from the same definitions as `calculate`: a table of rates for each part and
 * the table macros `rf_ydelse`, `rf_godtgoerelse` and `rf_befordring`, which add the amounts in whole øre to a table
 * that has the columns of {@link Kolonner}. Only whole numbers are used, and one rounding.
 *
 * @param options - `rates`, `ordninger`, `knownOn` and `rounding` as for `calculate`; `fra` and `til`, the months
 *   `yyyy-mm` that the tables hold
 * @returns the statements; or the errors of the options, `MONTH_INVALID`, `PERIOD_REVERSED` or `PERIOD_TOO_LONG`.
 *   It never throws. A row that `calculate` refuses is NULL in SQL, and so is a month outside the tables.
 * @remarks Since 0.1.0. LAS § 68, § 68 a and § 69 j; LAB § 175 and § 176. How it is used: docs/sql.md.
 *
 * @example The kilometre rate and the free kilometres of May 2024, in hundredths
 * ```ts
 * toSql({ fra: "2024-05", til: "2024-05" }).sql.includes("(202405, 1, 2400, 112)") // => true
 * ```
 * @example At the edge: months that are reversed are refused
 * ```ts
 * toSql({ fra: "2024-05", til: "2024-04" }).errors[0].code // => "PERIOD_REVERSED"
 * ```
 */
export const toSql = (options?: SqlOptions): SqlResult => {
  try {
    const { fra, til, rest } = monthsOf(options);
    const read = settingsOf(rest);
    const errors = [...("errors" in read ? read.errors : []), ...checkMonths(fra, til)];
    if ("errors" in read || errors.length > 0) return { ok: false, errors };
    const maaneder = Array.from({ length: monthsBetween(fra, til) }, (_, index) => addMonths(fra, index));
    const grundlag = { book: read.settings.book, rounding: read.settings.rounding, maaneder };
    const makroer = [ydelsesmakro(grundlag), godtgoerelsesmakro(grundlag), befordringsmakro(grundlag)];
    const sql = makroer.flatMap((makro) => [tabelSql(makro.tabel), makroSql(makro)]);
    return { ok: true, sql: `${[HEADER, ...sql].join("\n\n")}\n` };
  } catch {
    return { ok: false, errors: [caseError("INTERNAL_ERROR", "", undefined)] };
  }
};
