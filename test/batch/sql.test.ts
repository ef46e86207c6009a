import { DuckDBInstance } from "@duckdb/node-api";
import { expect, it } from "vitest";
import { toSql } from "../../src/batch.js";
it("runs", async () => {
  const made = toSql({ fra: "2022-01", til: "2022-12" });
  if (!made.ok) throw new Error(JSON.stringify(made.errors));
  console.log(
    made.sql
      .split("\n")
      .filter((l) => !/^ {2}\(\d/.test(l))
      .join("\n"),
  );
  const db = await DuckDBInstance.create(":memory:");
  const c = await db.connect();
  await c.run(made.sql);
  await c.run("create table t as select 202203 maaned, 4960 kmPrDag, 19 dage");
  console.log((await c.runAndReadAll("from rf_befordring('t')")).getRowsJson());
  expect(1).toBe(1);
});
