import type { SqlArithmetic, SqlFigure } from "../arithmetic/sql-arithmetic.js";
import type { Kolonnekrav } from "./kolonner.js";
import type { Raekkekilde } from "./raekkekilde.js";

const HUNDREDTHS = 100;

/** Columns of a row that a database has no use for: it joins the months that a course covers. */
const NOT_IN_SQL: readonly string[] = ["start", "slut"];

/** The columns that a table of cases has for a part. */
export const sqlKolonner = (krav: Readonly<Record<string, Kolonnekrav>>): readonly string[] =>
  Object.keys(krav).filter((navn) => !NOT_IN_SQL.includes(navn));

const column = (navn: string): string => `CAST(s.${navn} AS BIGINT)`;

/** Names columns of the cases as `s` and of the rates as `r`. */
export const sqlKilde = <K extends string, S extends string>(
  { constant }: SqlArithmetic,
  krav: Readonly<Record<K, Kolonnekrav>>,
): Raekkekilde<SqlFigure, string, K, S> => ({
  konstant: constant,
  har: (navn) => !NOT_IN_SQL.includes(navn),
  tal: (navn) => ({ sql: column(navn), per: krav[navn].per }),
  er: (navn, kode) => `(s.${navn} = ${String(kode)})`,
  sats: (sats) => ({ sql: `r.${sats}`, per: HUNDREDTHS }),
  flag: (flag) => `(r.${flag} = 1)`,
  iMaengden: (maengde, navn) => `(((r.${maengde} >> ${column(navn)}) & 1) = 1)`,
  gyldig: () => {
    const within = sqlKolonner(krav).map((navn) => {
      const { fra = 0, til } = krav[navn as K];
      return `s.${navn} BETWEEN ${String(fra)} AND ${String(til)}`;
    });
    return `(${within.join(" AND ")})`;
  },
});
