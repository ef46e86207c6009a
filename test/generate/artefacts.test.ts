import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInOrdninger, builtInTables } from "../../src/rates/built-in.js";
import { codesPage, ordningJsonSchema, ratesSchema, tablesModule } from "./artefacts.js";
import { ordningFiles, rateFiles, RATES, readJson } from "./rate-files.js";

const files = rateFiles();
const schemes = ordningFiles();

describe("what is made from the rate files", () => {
  it("is the module that stands in src", () => {
    expect(readFileSync("src/rates/tables.generated.ts", "utf8")).toBe(tablesModule());
  });

  it("is the JSON Schema that stands in rates", () => {
    expect(readFileSync(`${RATES}/rates.schema.json`, "utf8")).toBe(ratesSchema());
    expect(readFileSync(`${RATES}/ordning.schema.json`, "utf8")).toBe(ordningJsonSchema());
  });

  it("is the page of codes that stands in docs", () => {
    expect(readFileSync("docs/fejlkoder.md", "utf8")).toBe(codesPage());
  });

  it("brings every file into the package, in order", () => {
    expect(builtInTables()).toEqual(files.map((file) => readJson(`${RATES}/${file}`)));
    expect(builtInOrdninger()).toEqual(schemes.map((file) => readJson(`${RATES}/${file}`)));
  });
});

describe("the rate files", () => {
  it("lie in a folder a table and are listed in order", () => {
    expect([...files].sort()).toEqual(files);
    expect(files.filter((file) => !/^[a-z0-9-]+\/\d{4}-\d{2}-\d{2}\.json$/.test(file))).toEqual([]);
  });

  it("name the schema that editors check them with", () => {
    const schemas = files.map((file) => (readJson(`${RATES}/${file}`) as { $schema?: string }).$schema);
    expect(new Set(schemas)).toEqual(new Set(["../rates.schema.json"]));
  });
});

describe("the JSON Schema", () => {
  /** Every schema of an object anywhere within a schema. */
  const objectsIn = (node: unknown): readonly Record<string, unknown>[] => {
    if (typeof node !== "object" || node === null) return [];
    const below = Object.values(node).flatMap(objectsIn);
    return "properties" in node ? [node, ...below] : below;
  };
  const objects = objectsIn(JSON.parse(ratesSchema()));

  it("allows unknown keys nowhere", () => {
    expect(objects.length).toBeGreaterThan(10);
    expect(objects.filter((object) => object["additionalProperties"] !== false)).toEqual([]);
  });

  it("has a variant for every table", () => {
    const { oneOf } = JSON.parse(ratesSchema()) as {
      oneOf: readonly { properties: { table: { const: string } } }[];
    };
    const folders = new Set(files.map((file) => file.split("/")[0]));
    expect(new Set(oneOf.map(({ properties }) => properties.table.const))).toEqual(folders);
  });
});
