import * as z from "zod/mini";
import { caseSchema } from "../../../src/cases/schema.js";

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** What of a JSON Schema the schema of a case is made of. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** How zod writes down the texts that it checks by a pattern or a function; the amount also takes whole numbers. */
const TEXTS: Readonly<Record<string, string>> = {
  "^\\d{4}-\\d{2}$": "isMonth",
  "^\\d{4}-\\d{2}-\\d{2}$": "isDate",
};
const AMOUNT = JSON.stringify([
  { type: "string", pattern: "^-?\\d+(\\.\\d{1,2})?$" },
  { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
]);

/** Keywords, for the refusal of a schema that says something that the reader would not check. */
const keywordsOf = (schema: Schema): string => Object.keys(schema).sort().join(" ");

/** The functions that read objects and lists, and the sets of words, in the order in which they need each other. */
class Module {
  readonly parts: string[] = [];
  private readonly taken = new Map<string, string>();

  /** The name of a part, written once however often it is used. */
  private part(prefix: string, write: (name: string) => string): string {
    const key = write("");
    const known = this.taken.get(key);
    if (known !== undefined) return known;
    const name = `${prefix}${String(this.taken.size + 1)}`;
    this.taken.set(key, name);
    this.parts.push(write(name));
    return name;
  }

  /** Whether a value that is no object and no list is right. */
  private condition(schema: Schema, value: string): string {
    switch (keywordsOf(schema)) {
      case "type":
        if (schema.type === "boolean") return `typeof ${value} === "boolean"`;
        break;
      case "maxLength type":
        return `isText(${value}, ${String(schema.maxLength)})`;
      case "pattern type": {
        const check = TEXTS[schema.pattern ?? ""];
        if (check !== undefined) return `typeof ${value} === "string" && ${check}(${value})`;
        break;
      }
      case "enum type": {
        const words = JSON.stringify(schema.enum);
        return `${this.part("words", (name) => `const ${name}: ReadonlySet<unknown> = new Set(${words});`)}.has(${value})`;
      }
      case "maximum minimum type":
        return `isWhole(${value}, ${String(schema.minimum)}, ${String(schema.maximum)})`;
      case "anyOf":
        if (JSON.stringify(schema.anyOf) === AMOUNT) return `isAmount(${value})`;
    }
    throw new Error(`The reader does not know what to make of ${JSON.stringify(schema)}.`);
  }

  /** The function that reads an object or a list; undefined for a value without parts. */
  private functionFor(schema: Schema): string | undefined {
    if (schema.type === "object") return this.object(schema);
    return schema.type === "array" ? this.list(schema) : undefined;
  }

  private list({ items = {}, maxItems }: Schema): string {
    const read = this.functionFor(items);
    if (read === undefined || maxItems === undefined) throw new Error("A list of objects, at most so many.");
    return this.part(
      "list",
      (name) => `const ${name} = (given: unknown): unknown[] | undefined => {
  if (!Array.isArray(given) || given.length > ${String(maxItems)}) return undefined;
  const list: unknown[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const entry = ${read}(given[index]);
    if (entry === undefined) return undefined;
    list.push(entry);
  }
  return list;
};`,
    );
  }

  /** The function that reads an object. Every field is taken once: what is checked is what is used. */
  object(schema: Schema): string {
    const { properties = {}, required = [], additionalProperties } = schema;
    if (
      additionalProperties !== false ||
      keywordsOf(schema) !== "additionalProperties properties required type"
    )
      throw new Error("An object without unknown fields.");
    const names = Object.keys(properties);
    const reads: string[] = [];
    const conditions: string[] = [];
    const fields: string[] = [];
    for (const [field, part] of Object.entries(properties)) {
      const isOptional = !required.includes(field);
      const read = this.functionFor(part);
      const absent = isOptional ? `${field} === undefined || ` : "";
      if (read === undefined) {
        const condition = this.condition(part, field);
        conditions.push(
          isOptional ? `(${absent}${condition.includes("&&") ? `(${condition})` : condition})` : condition,
        );
        fields.push(field);
      } else {
        reads.push(
          `  const ${field}Read = ${isOptional ? `${field} === undefined ? undefined : ` : ""}${read}(${field});`,
        );
        conditions.push(isOptional ? `(${absent}${field}Read !== undefined)` : `${field}Read !== undefined`);
        fields.push(`${field}: ${field}Read`);
      }
    }
    return this.part(
      "object",
      (name) => `const ${name} = (given: unknown): unknown => {
  if (!hasFields(given)) return undefined;
  for (const name in given)
    if (${names.map((field) => `name !== "${field}"`).join(" && ")}) return undefined;
  const { ${names.join(", ")} } = given;
${reads.map((line) => `${line}\n`).join("")}  return ${conditions.join(" && ")}
    ? { ${fields.join(", ")} }
    : undefined;
};`,
    );
  }
}

/**
 * The reader of cases in which nothing is wrong, written out from the schema: many times as fast as walking the
 * schema for each of them. Whatever it does not take is read by the schema, which alone says what is wrong.
 */
export const readerOf = (of: z.core.$ZodType): string => {
  const module = new Module();
  const { $schema, ...schema } = z.toJSONSchema(of, { io: "input" });
  if ($schema !== DRAFT) throw new Error("Another draft of JSON Schema.");
  const read = module.object(schema as Schema);
  return [
    "// Made by `npm run generate` from the schema of a case. Do not edit.",
    'import { isDate, isMonth } from "../rates/calendar.js";',
    'import type { Case } from "./case.js";',
    'import { hasFields, isAmount, isText, isWhole } from "./right-field.js";',
    "",
    ...module.parts.flatMap((part) => [part, ""]),
    "/** A case in which every field is right by its form, copied; undefined for any other. */",
    `export const rightCase = ${read} as (given: unknown) => Case | undefined;`,
    "",
  ].join("\n");
};

/** The reader of cases as the text of its file. */
export const readerModule = (): string => readerOf(caseSchema());
