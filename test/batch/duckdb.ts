import { createRequire } from "node:module";
import { join } from "node:path";
import { fetchedOrSkipped } from "../fetched/fetched.js";

/** A connection to a database, as far as it is used here. */
export interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getColumns: () => readonly unknown[][] }>;
}

interface Api {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{ readonly connect: () => Promise<Connection> }>;
  };
}

const DUCKDB = { folder: "duckdb", packages: { "@duckdb/node-api": "1.5.6-r.1" } };

/** The database, empty and in memory. It is a native program that stands in no lock file: see docs/decisions/0020. */
export const duckdb = (): { readonly open: () => Promise<Connection> } | undefined => {
  const modules = fetchedOrSkipped(DUCKDB, "no SQL was run");
  if (modules === undefined) return undefined;
  const { DuckDBInstance } = createRequire(join(modules, "/"))("@duckdb/node-api") as Api;
  return {
    open: async () => {
      const instance = await DuckDBInstance.create(":memory:");
      return instance.connect();
    },
  };
};
