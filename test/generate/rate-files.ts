import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { canonicalJson } from "./canonical-json.js";

/** The folder of the rate files, relative to the root of the project. */
export const RATES = "rates";

const jsonIn = (folder: string): readonly string[] =>
  readdirSync(`${RATES}/${folder}`)
    .filter((file) => file.endsWith(".json"))
    .map((file) => `${folder}/${file}`);

/** Paths of all rate files below `rates/`, `<table>/<validFrom>.json`, sorted. */
export const rateFiles = (): readonly string[] =>
  readdirSync(RATES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => jsonIn(name))
    .sort();

/** The folder of the municipal schemes below `rates/`. */
const SCHEMES = "godtgoerelse";

/** Paths of all files of schemes below `rates/`, `godtgoerelse/<ordning>/<validFrom>.json`, sorted. */
export const ordningFiles = (): readonly string[] =>
  readdirSync(`${RATES}/${SCHEMES}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => jsonIn(`${SCHEMES}/${name}`))
    .sort();

/** The content of a JSON file. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** SHA-256 of a table, whatever its white space and the order of its keys. */
export const tableHash = (table: unknown): string =>
  createHash("sha256").update(canonicalJson(table)).digest("hex");

/** The hash of every file of rates and schemes by its path. */
export const currentHashes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...rateFiles(), ...ordningFiles()].map((file) => [file, tableHash(readJson(`${RATES}/${file}`))]),
  );
