import type { SqlArithmetic, SqlFigure } from "../arithmetic/sql-arithmetic.js";
import type { Kolonnekrav } from "./kolonner.js";
import type { Raekkekilde } from "./raekkekilde.js";

const HUNDREDTHS = 100;

/** Columns of a row that a database has no use for: it joins the months that a course covers. */
const NOT_IN_SQL: readonly string[] = ["start", "slut"];

/** A whole number within its bounds, else NULL: no figure of a bad row can stop the others. */
const guarded = (navn: string, { fra = 0, til }: Kolonnekrav): string => {
  const whole = `TRY_CAST(s.${navn} AS BIGINT)`;
  return `CASE WHEN ${whole} BETWEEN ${String(fra)} AND ${String(til)} AND ${whole} = s.${navn} THEN ${whole} END`;
};

/** Reads columns of the cases `s`, which become the first named steps, and of the rates `r`. */
export const sqlKilde = <K extends string, S extends string>(
  { constant, named }: SqlArithmetic,
  krav: Readonly<Record<K, Kolonnekrav>>,
): Raekkekilde<SqlFigure, string, K, S> => {
  const given = (Object.entries(krav) as [K, Kolonnekrav][]).filter(([navn]) => !NOT_IN_SQL.includes(navn));
  const columns = new Map(given.map(([navn, one]) => [navn, named(`kolonne.${navn}`, guarded(navn, one))]));
  const column = (navn: K): string => String(columns.get(navn));
  return {
    konstant: constant,
    tal: (navn) => ({ sql: column(navn), per: krav[navn].per }),
    er: (navn, kode) => `(${column(navn)} = ${String(kode)})`,
    sats: (sats) => ({ sql: `r.${sats}`, per: HUNDREDTHS }),
    flag: (flag) => `(r.${flag} = 1)`,
    iMaengden: (maengde, navn) => `(((r.${maengde} >> ${column(navn)}) & 1) = 1)`,
    gyldig: () => `(${[...columns.values()].map((name) => `${name} IS NOT NULL`).join(" AND ")})`,
  };
};
