/**
 * Writes into a JSON Schema what the TypeScript types say of each field, so that a description stands in one place
 * only: beside the field in src.
 */
import ts from "typescript";

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

const program = ts.createProgram(["src/index.ts", "src/kvittering.ts", "src/vurdering.ts"], {
  ...ts.convertCompilerOptionsFromJson(
    (
      ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)).config as {
        compilerOptions: object;
      }
    ).compilerOptions,
    ".",
  ).options,
  noEmit: true,
});
const checker = program.getTypeChecker();

const textOf = (symbol: ts.Symbol | undefined): string | undefined => {
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replaceAll("\n", " ");
  return text === "" ? undefined : text;
};

/** What an entry of the package exports under a name. */
const exported = (entry: string, name: string): ts.Symbol | undefined => {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  const found = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
  return found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
};

const exportedType = (entry: string, name: string): ts.Type => {
  const symbol = exported(entry, name);
  if (symbol === undefined) throw new Error(`${entry} exports no ${name}.`);
  return checker.getDeclaredTypeOfSymbol(symbol);
};

const propertyType = (type: ts.Type, name: string): ts.Type | undefined => {
  const property = checker.getPropertyOfType(type, name);
  return property && checker.getNonNullableType(checker.getTypeOfSymbol(property));
};

/** The member of a union that has the literal of the schema in a field. */
const variantOf = (type: ts.Type, { properties = {} }: JsonSchema): ts.Type => {
  const constants = Object.entries(properties).filter(([, field]) => field.const !== undefined);
  const members = type.isUnion() ? type.types : [type];
  return (
    members.find((member) =>
      constants.every(([name, field]) => {
        const literal = propertyType(member, name);
        return literal !== undefined && checker.typeToString(literal) === JSON.stringify(field.const);
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
    const description = textOf(checker.getPropertyOfType(type, name));
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
    const item = checker.getIndexTypeOfType(one, ts.IndexKind.Number);
    if (schema.items !== undefined && item !== undefined) describe(schema.items, item);
    for (const variant of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      describe(variant, variantOf(type, resolved(variant)));
  };
  return describe;
};

/** Puts descriptions into a schema of a type that an entry of the package exports; of an array, of its items. */
export const describeAs = (schema: JsonSchema, entry: string, name: string): void => {
  describeAll(schema)(schema.items ?? schema, exportedType(entry, name));
  for (const [definition, part] of Object.entries(schema.$defs ?? {})) {
    // A union of words or texts loses its name where it is used.
    const description = part.description ?? textOf(exported("src/index.ts", definition));
    if (description !== undefined) part.description = description;
  }
};
