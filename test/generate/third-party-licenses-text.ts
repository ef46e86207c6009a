import { readFileSync } from "node:fs";

const BUNDLED = [
  { name: "@noble/hashes", licence: "node_modules/@noble/hashes/LICENSE" },
  { name: "csv-parse", licence: "node_modules/csv-parse/LICENSE" },
  { name: "csv-stringify", licence: "node_modules/csv-stringify/LICENSE" },
  { name: "decimal.js", licence: "node_modules/decimal.js/LICENCE.md" },
  { name: "zod", licence: "node_modules/zod/LICENSE" },
];

/** The licences of the libraries that the bundles contain. */
export const thirdPartyLicenses = (): string =>
  BUNDLED.map(({ name, licence }) => `${name}\n\n${readFileSync(licence, "utf8").trim()}\n`).join(
    "\n----\n\n",
  );
