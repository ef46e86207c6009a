/**
 * Every mutant of the law, the rates and the code. `--fast` leaves out the code; `--report` reads what the last run
 * of the code wrote; names of layers after it (`money rates`) keep to those.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { layerOutcome } from "./code.js";
import { listFaults, survivorsOf } from "./survivors.js";

const LAYERS = ["money", "arithmetic", "rates", "law", "cases", "trace"];

const tool = (name: string, args: readonly string[], layer = ""): boolean =>
  spawnSync(process.execPath, [join("node_modules", name), ...args], {
    stdio: "inherit",
    env: { ...process.env, LAYER: layer },
  }).status === 0;

const lawAndRates = (): boolean =>
  tool("vitest/vitest.mjs", ["run", "--config=test/mutants/vitest.config.ts", "--silent=false"]);

const mutateLayer = (layer: string): boolean =>
  tool("@stryker-mutator/core/bin/stryker.js", ["run", "test/mutants/stryker.config.js"], layer);

const cells = (...values: readonly (string | number)[]): string =>
  values
    .map((value, index) => (index === 0 ? String(value).padEnd(12) : String(value).padStart(10)))
    .join("");

/** Prints a line for each layer; answers what is wrong. */
const codeFaults = (layers: readonly string[]): readonly string[] => {
  console.log(cells("code", "switched", "killed", "equal", "alive", "constants"));
  return layers.flatMap((layer) => {
    const { killed, unswitched, alive } = layerOutcome(`coverage/stryker-${layer}.json`);
    const listed = survivorsOf("code").filter(({ mutant }) => mutant.startsWith(`src/${layer}/`));
    const faults = listFaults(alive, listed);
    const dead = alive.filter((mutant) => listed.some((one) => one.mutant === mutant)).length;
    console.log(cells(layer, killed + alive.length, killed, dead, alive.length - dead, unswitched));
    return faults;
  });
};

const options = process.argv.slice(2);
const named = LAYERS.filter((layer) => options.includes(layer));
const layers = named.length > 0 ? named : LAYERS;
const isFast = options.includes("--fast");
const isReport = options.includes("--report");

const faults = [
  ...(isReport || named.length > 0 || lawAndRates() ? [] : ["Mutants of the law or the rates survive."]),
  ...(isFast || isReport ? [] : layers.filter((layer) => !mutateLayer(layer))),
  ...(isFast ? [] : codeFaults(layers)),
];
faults.forEach((fault) => {
  console.log(fault);
});
process.exitCode = faults.length === 0 ? 0 : 1;
