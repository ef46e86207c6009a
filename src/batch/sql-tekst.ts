import type { SqlFigure, SqlStep } from "../arithmetic/sql-arithmetic.js";

/** Rows of rates as they go into a table. */
export interface Sqltabel {
  readonly navn: string;
  /** What a row is found by. */
  readonly noegler: readonly string[];
  readonly satser: readonly string[];
  readonly raekker: readonly (readonly (number | undefined)[])[];
}

/** What is answered of a row. */
export interface Sqlsvar {
  readonly navn: string;
  readonly sql: string;
}

const OERE = 100;

/** A rounded figure in whole øre. */
export const iOere = ({ sql, per }: SqlFigure): string =>
  per === OERE ? sql : `${sql} * ${String(OERE / per)}`;

const value = (figure: number | undefined): string => (figure === undefined ? "NULL" : String(figure));

/** The statements that make a table of rates, of which there is at least one row. */
export const tabelSql = ({ navn, noegler, satser, raekker }: Sqltabel): string => {
  const columns = [...noegler.map((name) => `${name} INTEGER`), ...satser.map((name) => `${name} BIGINT`)];
  const rows = raekker.map((row) => `  (${row.map(value).join(", ")})`);
  return [
    `CREATE OR REPLACE TABLE ${navn} (${columns.join(", ")});`,
    `INSERT INTO ${navn} VALUES`,
    `${rows.join(",\n")};`,
  ].join("\n");
};

/** What a macro is made of. */
export interface Sqlmakro {
  readonly navn: string;
  readonly tabel: Sqltabel;
  readonly steps: readonly SqlStep[];
  readonly erLige: string;
  readonly svar: readonly Sqlsvar[];
}

/** The statement that makes the macro: every named step a column, and of them only the answers kept. */
export const makroSql = ({ navn, tabel, steps, erLige, svar }: Sqlmakro): string => {
  const all = [...steps, { name: "rf_er_lige", sql: erLige }];
  const named = all.map(({ name, sql }) => `    ${sql} AS ${name}`);
  const answers = svar.map(({ navn: name, sql }) => `  CASE WHEN rf_er_lige THEN ${sql} END AS ${name}`);
  const join = tabel.noegler.map((key) => `r.${key} = s.${key}`).join(" AND ");
  return [
    `CREATE OR REPLACE MACRO ${navn}(sager) AS TABLE`,
    `SELECT * EXCLUDE (${all.map(({ name }) => name).join(", ")}),`,
    answers.join(",\n"),
    "FROM (",
    "  SELECT s.*,",
    named.join(",\n"),
    `  FROM query_table(sager) AS s LEFT JOIN ${tabel.navn} AS r ON ${join}`,
    ");",
  ].join("\n");
};
