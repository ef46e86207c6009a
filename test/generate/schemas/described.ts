/**
 * Writes into a JSON Schema what the TypeScript types say of each field, so that a description stands in one place
 * only: beside the field in src.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { once } from "../../../src/arithmetic/once.js";

/** A JSON Schema or a part of one, as far as it is looked at here. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  description?: string;
  const?: unknown;
  pattern?: string;
  format?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  [keyword: string]: unknown;
}

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const ENTRIES = ["src/index.ts", "src/kvittering.ts", "src/vurdering.ts"] as const;

/** A module that the package exports. */
export type Entry = (typeof ENTRIES)[number];

const options = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  return { ...ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT).options, noEmit: true };
};

/** Reading the types takes seconds, so it waits until somebody asks. */
const program = once(() =>
  ts.createProgram(
    ENTRIES.map((entry) => join(ROOT, entry)),
    options(),
  ),
);
const checkerOf = once(() => program().getTypeChecker());

const textOf = (symbol: ts.Symbol | undefined): string | undefined => {
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(checkerOf())).replaceAll("\n", " ");
  return text === "" ? undefined : text;
};

/** What an entry of the package exports under a name. */
const exported = (entry: Entry, name: string): ts.Symbol | undefined => {
  const file = program().getSourceFile(join(ROOT, entry));
  const module = file && checkerOf().getSymbolAtLocation(file);
  const found =
    module &&
    checkerOf()
      .getExportsOfModule(module)
      .find((symbol) => symbol.name === name);
  return found && found.flags & ts.SymbolFlags.Alias ? checkerOf().getAliasedSymbol(found) : found;
};

const exportedType = (entry: Entry, name: string): ts.Type => {
  const symbol = exported(entry, name);
  if (symbol === undefined) throw new Error(`${entry} exports no ${name}.`);
  return checkerOf().getDeclaredTypeOfSymbol(symbol);
};

const propertyType = (type: ts.Type, name: string): ts.Type | undefined => {
  const property = checkerOf().getPropertyOfType(type, name);
  return property && checkerOf().getNonNullableType(checkerOf().getTypeOfSymbol(property));
};

/** The member of a union that has the literal of the schema in a field. */
const variantOf = (type: ts.Type, { properties = {} }: JsonSchema): ts.Type => {
  const constants = Object.entries(properties).filter(([, field]) => field.const !== undefined);
  const members = type.isUnion() ? type.types : [type];
  return (
    members.find((member) =>
      constants.every(([name, field]) => {
        const literal = propertyType(member, name);
        return literal !== undefined && checkerOf().typeToString(literal) === JSON.stringify(field.const);
      }),
    ) ?? type
  );
};

/** Describes a schema and everything below it, each definition once. */
const describeAll = (root: JsonSchema): ((schema: JsonSchema, type: ts.Type) => void) => {
  const seen = new Set<JsonSchema>();
  const resolved = (schema: JsonSchema): JsonSchema =>
    schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? schema);
  const describeField = (name: string, field: JsonSchema, type: ts.Type): void => {
    const description = textOf(checkerOf().getPropertyOfType(type, name));
    if (description !== undefined) field.description = description;
    const below = propertyType(type, name);
    if (below !== undefined) describe(field, below);
  };
  const describeObject = (
    schema: JsonSchema,
    properties: Record<string, JsonSchema>,
    type: ts.Type,
  ): void => {
    const own = textOf(type.aliasSymbol ?? type.getSymbol());
    if (own !== undefined) schema.description ??= own;
    for (const [name, field] of Object.entries(properties)) describeField(name, field, type);
  };
  const describe = (given: JsonSchema, type: ts.Type): void => {
    const schema = resolved(given);
    if (seen.has(schema)) return;
    seen.add(schema);
    const one = variantOf(type, schema);
    if (schema.properties !== undefined) describeObject(schema, schema.properties, one);
    const item = checkerOf().getIndexTypeOfType(one, ts.IndexKind.Number);
    if (schema.items !== undefined && item !== undefined) describe(schema.items, item);
    for (const variant of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      describe(variant, variantOf(type, resolved(variant)));
  };
  return describe;
};

/** Puts descriptions into a schema of a type that an entry of the package exports; of an array, of its items. */
export const describeAs = (schema: JsonSchema, entry: Entry, name: string): void => {
  describeAll(schema)(schema.items ?? schema, exportedType(entry, name));
  for (const [definition, part] of Object.entries(schema.$defs ?? {})) {
    // A union of words or texts loses its name where it is used.
    const description = part.description ?? textOf(exported("src/index.ts", definition));
    if (description !== undefined) part.description = description;
  }
};
