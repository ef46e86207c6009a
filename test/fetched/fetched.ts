import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Packages that stand in no lock file: fetched when something needs them, in exact versions. */
export interface Wanted {
  /** The name of the folder that they are kept in. */
  readonly folder: string;
  /** What each is called in the folder, and what is installed there: `1.2.3`, or `npm:package@1.2.3`. */
  readonly packages: Readonly<Record<string, string>>;
}

/** Where the packages are, or why they cannot be had. */
export type Fetched = { readonly modules: string } | { readonly missing: string };

/** Kept between runs; `npm ci` clears it. */
const CACHE = join("node_modules", ".cache", "fetched");

const versionOf = (wanted: string): string => wanted.slice(wanted.lastIndexOf("@") + 1);

const isThere = (modules: string, name: string, wanted: string): boolean => {
  const manifest = join(modules, name, "package.json");
  if (!existsSync(manifest)) return false;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  return version === versionOf(wanted);
};

const OPTIONS = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];

const install = (folder: string, packages: Wanted["packages"]): string => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: packages }));
  return spawnSync("npm", ["install", ...OPTIONS], { cwd: folder, encoding: "utf8" }).stderr;
};

/** The packages, installed where they are not there yet. */
export const fetched = ({ folder, packages }: Wanted): Fetched => {
  const root = resolve(CACHE, folder);
  const modules = join(root, "node_modules");
  const absent = (): readonly string[] =>
    Object.entries(packages).flatMap(([name, wanted]) => (isThere(modules, name, wanted) ? [] : [name]));
  if (absent().length === 0) return { modules };
  const said = install(root, packages);
  const missing = absent();
  return missing.length === 0 ? { modules } : { missing: `${missing.join(", ")} could not be had\n${said}` };
};

/** Nothing may be skipped in CI: what cannot be had there is a fault, elsewhere it is said aloud. */
export const fetchedOrSkipped = (wanted: Wanted, whatFor: string): string | undefined => {
  const found = fetched(wanted);
  if ("modules" in found) return found.modules;
  if (process.env["CI"] === "true") throw new Error(found.missing);
  console.log(`skipped: ${whatFor}: ${found.missing}`);
  return undefined;
};
