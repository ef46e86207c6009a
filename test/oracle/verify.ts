import { parseArgs } from "node:util";
import { compare } from "./compare.js";

const { values } = parseArgs({
  options: { count: { type: "string", default: "200000" }, seed: { type: "string", default: "1" } },
});
const { kinds, codes, known, differences } = await compare(Number(values.count), Number(values.seed));
for (const [kind, { calculated, refused, differences: differing }] of [...kinds].sort())
  console.log(
    `${kind.padEnd(14)} ${String(calculated).padStart(8)} calculated ${String(refused).padStart(8)} refused ${String(differing).padStart(6)} different`,
  );
for (const [code, count] of [...codes].sort()) console.log(`${code.padEnd(28)} ${String(count).padStart(8)}`);
for (const [name, count] of known) console.log(`known difference: ${name} (${String(count)} cases)`);
for (const difference of differences) console.log(`\n${difference}`);
process.exitCode = differences.length === 0 ? 0 : 1;
