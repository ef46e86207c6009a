import { beforeAll, describe, expect, it } from "vitest";
import {
  calculateColumns,
  type CalculatedColumns,
  type Kolonne,
  type Kolonner,
  toSql,
} from "../../src/batch.js";
import { type Connection, duckdb } from "./duckdb.js";
import { COLUMNS } from "./rows.js";

const database = duckdb();

const open = (): Promise<Connection> => database!.open();

const made = (options?: Parameters<typeof toSql>[0]): string => {
  const result = toSql(options);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.sql;
};

/** The answers of a column, in order. */
const read = async (connection: Connection, sql: string): Promise<readonly unknown[]> =>
  (await connection.runAndReadAll(sql)).getColumns()[0] ?? [];

/** Rows spread over months, groups, levels and figures; about one in fifty must be refused. */
const SPREAD = (rows: number): string => `
  CREATE TABLE sager AS SELECT n,
    (2020 + hash(n, 1) % 5 + CASE WHEN hash(n, 2) % 100 = 0 THEN 3 ELSE 0 END) * 100 + 1 + hash(n, 3) % 12 AS maaned,
    hash(n, 4) % 2 AS art,
    hash(n, 5) % 4 AS gruppe,
    CASE WHEN hash(n, 6) % 2 = 0 THEN 0 ELSE hash(n, 7) % 4 END AS hidtidigYdelse,
    CASE WHEN hidtidigYdelse = 0 THEN 0 ELSE hash(n, 8) % 600000 END AS hidtidigBeloeb,
    CASE WHEN hidtidigYdelse = 0 THEN 0 ELSE hash(n, 9) % 2 END AS hidtidigPrUge,
    CASE WHEN hash(n, 10) % 3 = 0 THEN 0 ELSE hash(n, 11) % 4000000 END AS loen,
    CASE WHEN hash(n, 12) % 3 = 0 THEN hash(n, 13) % 400000 ELSE 0 END AS andreIndtaegter,
    CASE WHEN gruppe = 3 THEN hash(n, 14) % 1500000 ELSE 0 END AS bidrag,
    CASE WHEN hash(n, 15) % 100 = 0 THEN hash(n, 16) % 500000 ELSE 0 END AS loenITilbud,
    hash(n, 17) % 16000 AS timerITilbud,
    CASE WHEN art = 1 AND hash(n, 18) % 4 = 0 THEN 1 + hash(n, 19) % 2 ELSE 0 END AS selvstaendig,
    CASE WHEN hash(n, 20) % 5 = 0 AND NOT (art = 0 AND hidtidigYdelse = 3) THEN hash(n, 21) % 32 ELSE 0 END AS sanktionsdage,
    hash(n, 22) % 8 AS ydelsesart,
    hash(n, 23) % 4 AS tilbud,
    CASE WHEN hash(n, 24) % 3 = 0 THEN 499 + hash(n, 25) % 3 ELSE hash(n, 26) % 6000 END AS afstand,
    hash(n, 27) % 2 AS dokumenteretBegraensning,
    1 + hash(n, 28) % 7 AS dagePrUge,
    1 + hash(n, 29) % 31 AS planlagteDage,
    hash(n, 30) % (planlagteDage + CASE WHEN hash(n, 31) % 99 = 0 THEN 2 ELSE 1 END) AS fravaersdage,
    CASE WHEN hash(n, 32) % 4 = 0 THEN 1 ELSE 0 END AS loenindtaegt,
    CASE WHEN hash(n, 33) % 9 = 0 THEN 2399 + hash(n, 34) % 3 ELSE hash(n, 35) % 20000 END AS kmPrDag,
    hash(n, 36) % 32 AS dage
  FROM range(${String(rows)}) AS numbers(n);`;

const column = async (connection: Connection, name: string): Promise<Kolonne> =>
  Float64Array.from(
    (await read(connection, `SELECT CAST(${name} AS DOUBLE) FROM sager ORDER BY n`)) as number[],
  );

const columnsOf = async (connection: Connection, names: readonly string[]) =>
  Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await column(connection, name)] as const)),
  );

type Part = keyof typeof COLUMNS;

const calculated = async (connection: Connection, part: Part): Promise<CalculatedColumns> => {
  const kolonner = {
    maaned: await column(connection, "maaned"),
    [part]: await columnsOf(connection, COLUMNS[part]),
  } as unknown as Kolonner;
  const result = calculateColumns(kolonner);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
};

/** Where SQL and the columns differ; a row that is refused is NULL in one and NaN in the other. */
const differing = (sql: readonly unknown[], columns: ArrayLike<number>): readonly number[] =>
  sql.flatMap((value, i) => (Object.is(value ?? NaN, columns[i]) ? [] : [i]));

const ROWS = 1_000_000;

describe.skipIf(database === undefined)("the SQL gives what the columns give", () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await open();
    await connection.run(made());
    await connection.run(SPREAD(ROWS));
  }, 300_000);

  const answers = async (part: Part, answer: string): Promise<readonly unknown[]> => {
    const sql = `SELECT CAST(${answer} AS DOUBLE) FROM rf_${part}('sager') ORDER BY n`;
    const values = await read(connection, sql);
    expect(values).toHaveLength(ROWS);
    return values;
  };

  /** Most rows are calculated and some are refused, or the comparison says little. */
  const holdAgainst = (values: readonly unknown[], columns: ArrayLike<number>): void => {
    const refused = values.filter((value) => value === null).length;
    expect(refused).toBeGreaterThan(1000);
    expect(refused).toBeLessThan(ROWS / 2);
    expect(differing(values, columns)).toEqual([]);
  };

  it("in 1,000,000 rows of the benefit", async () => {
    const { ydelse } = await calculated(connection, "ydelse");
    holdAgainst(await answers("ydelse", "udbetaling"), ydelse!.udbetaling);
  });

  it("in 1,000,000 rows of the allowance", async () => {
    const { godtgoerelse } = await calculated(connection, "godtgoerelse");
    holdAgainst(await answers("godtgoerelse", "godtgoerelse"), godtgoerelse!.beloeb);
  });

  it("in 1,000,000 rows of the transport allowance", async () => {
    const { befordring } = await calculated(connection, "befordring");
    const values = await answers("befordring", "befordring");
    expect(differing(values, befordring!.beloeb)).toEqual([]);
  });

  it("and a figure of a bad row is NULL and stops no other row", async () => {
    const others = ["-1", "49.5", "1e300", "NULL", "'NaN'::DOUBLE"];
    const rows = others.map((km) => `UNION ALL SELECT 202405, ${km}, 19`).join(" ");
    await connection.run(
      `CREATE TABLE daarlige AS SELECT 202405 AS maaned, 4960::DOUBLE AS kmPrDag, 19 AS dage ${rows}`,
    );
    const values = await read(
      connection,
      "SELECT befordring::DOUBLE FROM rf_befordring('daarlige') ORDER BY befordring NULLS LAST",
    );
    // 25,6 km × 19 × 1,12 is 544,77.
    expect(values).toEqual([54500, null, null, null, null, null]);
  });

  it("rounds to kroner when asked, and leaves out what the tables do not hold", async () => {
    const other = await open();
    await other.run(made({ rounding: "krone", fra: "2022-03", til: "2022-03" }));
    const row = (
      maaned: number,
    ) => `SELECT ${String(maaned)} AS maaned, 0 AS art, 1 AS gruppe, 0 AS hidtidigYdelse,
      0 AS hidtidigBeloeb, 0 AS hidtidigPrUge, 2000000 AS loen, 0 AS andreIndtaegter, 0 AS bidrag, 0 AS loenITilbud,
      0 AS timerITilbud, 0 AS selvstaendig, 0 AS sanktionsdage`;
    await other.run(`CREATE TABLE sager AS ${row(202203)} UNION ALL ${row(202204)}`);
    const values = await read(other, "SELECT udbetaling::DOUBLE FROM rf_ydelse('sager') ORDER BY maaned");
    // 11.716 − 0,55 × (20.000 − 15.401) is 9.186,55.
    expect(values).toEqual([918_700, null]);
  });

  it("and the comparison notices an øre", () => {
    expect(differing([1, null, 3], [1, NaN, 3])).toEqual([]);
    expect(differing([1, null, 3], [1, 0, 4])).toEqual([1, 2]);
  });
});
