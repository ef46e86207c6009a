import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A case of the README; 9186.55 is 11.716 − 0,55 × (20.000 − 15.401). */
const CASE = `{
  maaned: "2022-03",
  ydelse: {
    forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
    modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
    hidtidigYdelse: { art: "kontanthjaelp" },
    indtaegter: [{ art: "loen", beloeb: "20000" }],
  },
}`;

const ASSERT = `if (!result.ok || result.ydelse?.udbetaling !== "9186.55") throw new Error(JSON.stringify(result));`;

/** Two courses of 3 years and of 2 years and 1 month between 40 and 50 make more than 5 years. */
const FACTS = `{
  art: "ressourceforloeb",
  foedselsdato: "1981-06-15",
  forloeb: { start: "2025-01-01", slut: "2027-01-31" },
  tidligereForloeb: [{ start: "2022-01-01", slut: "2024-12-31" }],
  oenskerFlereForloeb: false,
}`;

const ASSERT_MORE = `const answer = assessForloeb(${FACTS});
if (!answer.ok || !answer.betingelser.some(({ id, svar }) => id === "ressourceforloeb.varighed.samlet" && svar === "ikke-opfyldt")) throw new Error(JSON.stringify(answer));
if (!limitations().some(({ id }) => id === "skat")) throw new Error("no limitations");`;

/** The receipt of the case verifies, and its trace holds. */
const PROOF = `
const { kvittering, trace } = receipt(${CASE});
if (!verify(kvittering).same || !replay(trace).ok) throw new Error(JSON.stringify(kvittering));`;

/** A vector of the package comes out, and a schema of each place can be read. */
const CONTRACT = `
const { calculate } = require("ressourceforloebsydelse");
for (const name of ["case", "receipt", "scheme", "rates"]) require("ressourceforloebsydelse/schemas/" + name + ".schema.json");
for (const { input, expected } of require("ressourceforloebsydelse/vectors/befordring.json"))
  if (calculate(input).befordring.beloeb !== expected.befordring.beloeb) throw new Error(JSON.stringify(input));`;

/** 25,6 km × 19 × 1,12 is 544,77, rounded 545 kr.; the second row has no rate. */
const MANY = `
const maaned = Int32Array.of(202405, 203001);
const befordring = { kmPrDag: Int32Array.of(4960, 4960), dage: Uint8Array.of(19, 19) };
const columns = calculateColumns({ maaned, befordring });
if (!columns.ok || columns.befordring?.beloeb[0] !== 54500 || fejlkoder(columns.fejl[1] ?? 0)[0] !== "RATE_NOT_AVAILABLE") throw new Error(JSON.stringify(columns));
const [first] = calculateMany([${CASE}]);
if (first?.result.ok !== true || !toSql().ok) throw new Error(JSON.stringify(first));`;

const FILES = {
  "package.json": `{ "private": true }`,
  "esm.mjs": `import { calculate } from "ressourceforloebsydelse";\nconst result = calculate(${CASE});\n${ASSERT}\n`,
  "cjs.cjs": `const { calculate } = require("ressourceforloebsydelse");\nconst result = calculate(${CASE});\n${ASSERT}\nrequire("ressourceforloebsydelse/rates/befordring/2024-01-01.json");\n`,
  "contract.cjs": CONTRACT,
  "proof.mjs": `import { receipt, verify } from "ressourceforloebsydelse/kvittering";\nimport { replay } from "ressourceforloebsydelse/replay";\n${PROOF}\n`,
  "proof.cjs": `const { receipt, verify } = require("ressourceforloebsydelse/kvittering");\nconst { replay } = require("ressourceforloebsydelse/replay");\n${PROOF}\n`,
  "proof.mts": `import { type Kvittering, receipt, verify, type VerifyResult } from "ressourceforloebsydelse/kvittering";\nimport { replay, type ReplayResult } from "ressourceforloebsydelse/replay";\nconst result = receipt(${CASE});\nif (!result.ok) throw new Error();\nconst stored: Kvittering = result.kvittering;\nexport const verified: VerifyResult = verify(stored);\nexport const replayed: ReplayResult = replay(result.trace ?? []);\n`,
  "many.mjs": `import { calculateColumns, calculateMany, fejlkoder, toSql } from "ressourceforloebsydelse/batch";\n${MANY}\n`,
  "many.cjs": `const { calculateColumns, calculateMany, fejlkoder, toSql } = require("ressourceforloebsydelse/batch");\n${MANY}\n`,
  "many.mts": `import { calculateColumns, calculateMany, fejlkoder, type Kolonner, toSql } from "ressourceforloebsydelse/batch";\n${MANY}\nexport const kolonner: Kolonner = { maaned, befordring };\n`,
  "nodenext.mts": `import { calculate, type Case, type CaseResult } from "ressourceforloebsydelse";\nconst sag: Case = ${CASE};\nexport const result: CaseResult = calculate(sag, { trace: true });\n${ASSERT}\n// @ts-expect-error a number is no month\ncalculate({ maaned: 202203 });\n`,
  "workbook.mjs": `import { calculate } from "ressourceforloebsydelse";\nimport { toWorkbook } from "ressourceforloebsydelse/regneark";\nif (!toWorkbook(calculate(${CASE}, { trace: true })).ok) throw new Error();\n`,
  "workbook.cjs": `const { calculate } = require("ressourceforloebsydelse");\nconst { toWorkbook } = require("ressourceforloebsydelse/regneark");\nif (!toWorkbook(calculate(${CASE}, { trace: true })).ok) throw new Error();\n`,
  "workbook.mts": `import { calculate } from "ressourceforloebsydelse";\nimport { toWorkbook, type WorkbookResult } from "ressourceforloebsydelse/regneark";\nexport const workbook: WorkbookResult = toWorkbook(calculate(${CASE}, { trace: true }));\n`,
  "more.mjs": `import { assessForloeb } from "ressourceforloebsydelse/vurdering";\nimport { limitations } from "ressourceforloebsydelse/begraensninger";\n${ASSERT_MORE}\n`,
  "more.cjs": `const { assessForloeb } = require("ressourceforloebsydelse/vurdering");\nconst { limitations } = require("ressourceforloebsydelse/begraensninger");\n${ASSERT_MORE}\n`,
  "more.mts": `import { assessForloeb, type VurderingResult } from "ressourceforloebsydelse/vurdering";\nimport { limitations, type Limitation } from "ressourceforloebsydelse/begraensninger";\n${ASSERT_MORE}\nexport const both: readonly [VurderingResult, readonly Limitation[]] = [answer, limitations()];\n// @ts-expect-error missing is not none: earlier courses must be listed\nassessForloeb({ art: "ressourceforloeb", foedselsdato: "1981-06-15", forloeb: { start: "2025-01-01" } });\n`,
  "tsconfig.json": `{ "compilerOptions": { "module": "nodenext", "target": "es2022", "strict": true, "noEmit": true, "types": [], "exactOptionalPropertyTypes": true } }`,
};

const run = (folder: string, command: string, ...args: readonly string[]): string | undefined => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  return status === 0 ? undefined : `${command} ${args.join(" ")}\n${stdout}\n${stderr}`;
};

/** Uses the packed package as strangers do: ESM, CommonJS, NodeNext TypeScript and the command line. */
export const checkConsumers = (tarball: string, scratch: string): string | undefined => {
  const folder = join(scratch, "consumer");
  mkdirSync(folder);
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  const example = resolve("docs/examples/5-befordring-2024.json");
  const steps: readonly (readonly [string, ...string[]])[] = [
    ["npm", "install", "--no-audit", "--no-fund", tarball],
    // The files that run as they are; those for TypeScript are checked alone.
    ...Object.keys(FILES)
      .filter((file) => /\.[mc]js$/.test(file))
      .map((file) => [process.execPath, file] as const),
    [process.execPath, resolve("node_modules/typescript/bin/tsc")],
    ["npx", "--no-install", "ressourceforloebsydelse", "beregn", example],
  ];
  for (const step of steps) {
    const fault = run(folder, ...step);
    if (fault !== undefined) return fault;
  }
  return undefined;
};
