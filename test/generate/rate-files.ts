import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { canonicalJson } from "./canonical-json.js";

/** The folder of the rate files, relative to the root of the project. */
export const RATES = "rates";

/** Paths of all rate files below `rates/`, `<table>/<validFrom>.json`, sorted. */
export const rateFiles = (): readonly string[] =>
  readdirSync(RATES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(`${RATES}/${name}`).map((file) => `${name}/${file}`))
    .sort();

/** The content of a JSON file. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** SHA-256 of a table, whatever its white space and the order of its keys. */
export const tableHash = (table: unknown): string =>
  createHash("sha256").update(canonicalJson(table)).digest("hex");

/** The hash of every rate file by its path. */
export const currentHashes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(rateFiles().map((file) => [file, tableHash(readJson(`${RATES}/${file}`))]));
