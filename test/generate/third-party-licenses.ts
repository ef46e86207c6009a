/** Writes the licences of the libraries that the bundle contains beside it, as their licences demand. */
import { readFileSync, writeFileSync } from "node:fs";

const BUNDLED = [
  { name: "@noble/hashes", licence: "node_modules/@noble/hashes/LICENSE" },
  { name: "csv-parse", licence: "node_modules/csv-parse/LICENSE" },
  { name: "csv-stringify", licence: "node_modules/csv-stringify/LICENSE" },
  { name: "decimal.js", licence: "node_modules/decimal.js/LICENCE.md" },
  { name: "zod", licence: "node_modules/zod/LICENSE" },
];

const sections = BUNDLED.map(({ name, licence }) => `${name}\n\n${readFileSync(licence, "utf8").trim()}\n`);
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", sections.join("\n----\n\n"));
