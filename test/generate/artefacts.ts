import * as z from "zod/mini";
import { FORBEHOLD_TEXTS } from "../../src/calculate/forbehold-texts.js";
import { limitations } from "../../src/calculate/limitations.js";
import { VURDERINGSFORBEHOLD } from "../../src/calculate/vurdering/forbehold.js";
import { ERROR_TEXTS } from "../../src/cases/error-texts.js";
import { ordningSchema } from "../../src/rates/ordning-schema.js";
import { rateTableSchema } from "../../src/rates/schema.js";
import { ordningFiles, rateFiles, RATES, readJson } from "./rate-files.js";
import { begraensningerText } from "../../src/trace/begraensninger-text.js";

const listOfTexts = (name: string, files: readonly string[]): readonly string[] => [
  `export const ${name}: readonly string[] = [`,
  ...files.map((file) => `  ${JSON.stringify(JSON.stringify(readJson(`${RATES}/${file}`)))},`),
  "];",
];

/** The module that brings all rate files into the bundle, one a line. */
export const tablesModule = (): string =>
  [
    "// Made by `npm run generate` from the files under rates/. Do not edit.",
    "",
    "// Texts, because whoever imports the library does not wait for objects of which no calculation has asked yet.",
    ...listOfTexts("TABLES", rateFiles()),
    "",
    ...listOfTexts("ORDNINGER", ordningFiles()),
    "",
  ].join("\n");

const jsonSchema = (schema: z.ZodMiniType, title: string): string => {
  const written = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", reused: "ref" });
  return `${JSON.stringify({ ...written, title }, null, 2)}\n`;
};

/** The JSON Schema of the rate files. */
export const ratesSchema = (): string => jsonSchema(rateTableSchema(), "Satstabel");

/** The JSON Schema of the files of municipal schemes. */
export const ordningJsonSchema = (): string => jsonSchema(ordningSchema(), "Godtgørelsesordning");

/** Where a text names something of the case, the page shows an ellipsis. */
const OPEN = "…";

/** An ellipsis at the end of a sentence is its full stop. */
const tidy = (text: string): string => text.replace("….", "…");

const table = (rows: readonly (readonly [string, { readonly da: string; readonly en: string }])[]): string =>
  [
    "| kode | dansk | English |",
    "| --- | --- | --- |",
    ...rows.map(([code, { da, en }]) => `| \`${code}\` | ${da} | ${en} |`),
  ].join("\n");

/** The page of all codes of errors and reservations. */
export const codesPage = (): string => {
  const errors = Object.entries(ERROR_TEXTS).map(
    ([code, text]) => [code, { da: tidy(text.da(OPEN)), en: tidy(text.en(OPEN)) }] as const,
  );
  const name = { da: OPEN, en: OPEN };
  const forbehold = Object.entries(FORBEHOLD_TEXTS).map(
    ([code, text]) => [code, text(name, { da: "", en: "" })] as const,
  );
  return [
    "<!-- Made by `npm run generate`. Do not edit. -->",
    "",
    "# Fejlkoder og forbehold",
    "",
    "Koderne er en del af kontrakten og skifter ikke betydning. En fejl har desuden `path` (hvor i sagen) og",
    "`value` (den værdi, der er galt med). Alle fejl i en sag kommer på én gang.",
    "",
    "## Fejl",
    "",
    table(errors),
    "",
    "`parseKroner` har også koden `AMOUNT_AMBIGUOUS`: teksten kan læses på to måder.",
    "",
    "## Forbehold",
    "",
    "Et forbehold står i et resultat, der er beregnet. `about` er den sats eller det trin, det handler om.",
    "",
    table(forbehold),
    "",
    "## Forbehold i en vurdering",
    "",
    "Et forbehold i det, `assessForloeb` svarer. `about` er den betingelse eller det felt, det handler om.",
    "",
    table(Object.entries(VURDERINGSFORBEHOLD)),
    "",
  ].join("\n");
};

/** The page of everything that the library does not do. */
export const limitationsPage = (): string =>
  [
    "<!-- Made by `npm run generate`. Do not edit. -->",
    "",
    begraensningerText(limitations(), { locale: "da", format: "markdown" }),
  ].join("\n");
