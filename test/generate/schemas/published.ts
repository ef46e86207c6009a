import * as z from "zod/mini";
import { forloebssagSchema } from "../../../src/cases/forloeb/schema.js";
import { caseSchema, PARTS } from "../../../src/cases/schema.js";
import { vurderingsfaktaSchema } from "../../../src/cases/vurdering/schema.js";
import { assessmentResult } from "./assessment-result.js";
import { courseResult } from "./course-result.js";
import { describeAs, type Entry, type JsonSchema } from "./described.js";
import { named, names } from "./parts.js";
import { receipt } from "./receipt.js";
import { caseError, result } from "./result.js";
import { trace } from "./trace.js";

/** Where the published schemas lie. */
export const SCHEMAS = "docs/schemas";

named("Case", caseSchema());
named("Amount", PARTS.amount());
named("Forloeb", PARTS.forloeb());
named("Modtager", PARTS.modtager());
named("HidtidigYdelse", PARTS.hidtidigYdelse());
named("Indtaegter", PARTS.indtaegter());
named("Delmaaned", PARTS.delmaaned());
named("Haendelser", PARTS.haendelser());
named("Godtgoerelse", PARTS.godtgoerelse());
named("Befordring", PARTS.befordring());

const DAY = "^\\d{4}-\\d{2}-\\d{2}$";
const MONTH = "^\\d{4}-\\d{2}$";
const DAY_OF_MONTH = "(0[1-9]|[12][0-9]|3[01])";
const MONTH_OF_YEAR = "(0[1-9]|1[0-2])";

/**
 * What zod checks by calling a function becomes a pattern that any language can check. `\d` would match the digits of
 * every script in Python and .NET.
 */
const portable = (schema: JsonSchema, year: string): void => {
  if (schema.pattern === DAY) {
    schema.pattern = `^${year}-${MONTH_OF_YEAR}-${DAY_OF_MONTH}$`;
    schema.format = "date";
  } else if (schema.pattern === MONTH) schema.pattern = `^${year}-${MONTH_OF_YEAR}$`;
  else if (schema.pattern !== undefined) schema.pattern = schema.pattern.replaceAll("\\d", "[0-9]");
};

const ANY_YEAR = "[0-9]{4}";
/** The years that calendar arithmetic of an assessment reaches. */
const ASSESSED_YEAR = "(19|20|21)[0-9]{2}";

/** A schema as it is published, with the type that its descriptions are read from. */
interface Published {
  readonly title: string;
  readonly schema: z.core.$ZodType;
  readonly entry: Entry;
  readonly type: string;
  readonly year?: string;
  /** Whoever stores it may add fields of their own at the top. */
  readonly open?: true;
}

const INDEX = "src/index.ts";
const VURDERING = "src/vurdering.ts";

/** Every schema by the name of its file. */
export const PUBLISHED = {
  case: { title: "Sag", schema: caseSchema(), entry: INDEX, type: "Case" },
  course: { title: "Forløb", schema: forloebssagSchema(), entry: INDEX, type: "Forloebssag" },
  assessment: {
    title: "Oplysninger til en vurdering",
    schema: vurderingsfaktaSchema(),
    entry: VURDERING,
    type: "Vurderingsfakta",
    year: ASSESSED_YEAR,
  },
  result: { title: "Resultat af en sag", schema: result, entry: INDEX, type: "CaseResult" },
  "course-result": {
    title: "Resultat af et forløb",
    schema: courseResult,
    entry: INDEX,
    type: "ForloebResult",
  },
  "assessment-result": {
    title: "Resultat af en vurdering",
    schema: assessmentResult,
    entry: VURDERING,
    type: "VurderingResult",
  },
  trace: { title: "Trin", schema: trace, entry: INDEX, type: "TraceStep" },
  receipt: {
    title: "Kvittering",
    schema: receipt,
    entry: "src/kvittering.ts",
    type: "Kvittering",
    open: true,
  },
  error: { title: "Fejl", schema: caseError, entry: INDEX, type: "CaseError" },
} as const satisfies Readonly<Record<string, Published>>;

/** The name of a published schema. */
export type SchemaName = keyof typeof PUBLISHED;

/** The JSON Schema of that name, as an object. */
export const jsonSchemaOf = (name: SchemaName): JsonSchema => {
  const { title, schema, entry, type, year = ANY_YEAR, open }: Published = PUBLISHED[name];
  const written = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    metadata: names,
    override: ({ jsonSchema }) => {
      portable(jsonSchema as JsonSchema, year);
    },
  }) as JsonSchema;
  describeAs(written, entry, type);
  if (open) delete written.additionalProperties;
  const { $schema, ...rest } = written;
  return { $schema, $id: `${name}.schema.json`, title, ...rest };
};

/** Every published schema as the text of its file, by the path of the file. */
export const schemaFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.keys(PUBLISHED) as SchemaName[]).map((name) => [
      `${SCHEMAS}/${name}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
    ]),
  );
