import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessForloeb, type Vurderingsfakta } from "../../../src/vurdering.js";
import { forloebssagSchema } from "../../../src/cases/forloeb/schema.js";
import { caseSchema } from "../../../src/cases/schema.js";
import { vurderingsfaktaSchema } from "../../../src/cases/vurdering/schema.js";
import { calculate, calculateForloeb, type Case, type Forloebssag } from "../../../src/index.js";
import { receipt } from "../../../src/kvittering.js";
import { RIGHT } from "../../cases/spoilt.js";
import { KVARTAL } from "../../cases/forloeb/courses.js";
import { arbitraryCase } from "../../trace/arbitrary-case.js";
import type { JsonSchema } from "./described.js";
import { FULL } from "./full-inputs.js";
import { type SchemaName, schemaFiles, SCHEMAS } from "./published.js";

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** Whether a day exists by the calendar of the language, and not by ours. */
const exists = (day: string): boolean =>
  new Date(`${day}T00:00:00Z`).toString() !== "Invalid Date" &&
  new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats: { date: exists } });
const validators = new Map(
  readdirSync(SCHEMAS).map((file) => [
    file.replace(".schema.json", ""),
    ajv.compile(read(`${SCHEMAS}/${file}`) as object),
  ]),
);

/** What a published schema finds wrong with a value that has gone through JSON. */
const faults = (name: SchemaName, value: unknown): readonly string[] => {
  const validate = validators.get(name) as ValidateFunction;
  return validate(JSON.parse(JSON.stringify(value)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
};

const entriesIn = (folder: string): readonly unknown[] =>
  readdirSync(folder).flatMap((file) => read(`${folder}/${file}`) as unknown[]);
const golden = (entriesIn("test/cases/golden") as { readonly case: Case }[]).map((one) => one.case);
const exampleFiles = readdirSync("docs/examples").filter((file) => file.endsWith(".json"));
const examples = exampleFiles.map((file) => read(`docs/examples/${file}`) as Record<string, unknown>);
const cases = [...golden, ...examples.filter((one) => !("forloeb" in one))] as readonly Case[];
const course = read("docs/examples/6-forloeb.json") as Forloebssag;
const facts = entriesIn("test/cases/golden-vurdering") as { readonly facts: Vurderingsfakta }[];

/** Every object that a schema describes. */
const objectsIn = (node: unknown): readonly JsonSchema[] => {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.values(node).flatMap(objectsIn);
  return "properties" in node && "type" in node ? [node as JsonSchema, ...below] : below;
};

describe("the published schemas", () => {
  it("are what the generator writes", () => {
    const files = schemaFiles();
    expect(Object.keys(files).sort()).toEqual(readdirSync(SCHEMAS).map((file) => `${SCHEMAS}/${file}`));
    for (const [path, text] of Object.entries(files)) expect(readFileSync(path, "utf8"), path).toBe(text);
  });

  it.each([...validators.keys()])(
    "of %s allow unknown fields nowhere, but at the top of a receipt",
    (name) => {
      const objects = objectsIn(read(`${SCHEMAS}/${name}.schema.json`));
      expect(objects.length).toBeGreaterThan(0);
      const open = objects.filter((object) => object.additionalProperties !== false);
      expect(open.map((object) => object["title"])).toEqual(name === "receipt" ? ["Kvittering"] : []);
    },
  );

  it.each([...validators.keys()])("of %s say what every object and field is", (name) => {
    const objects = objectsIn(read(`${SCHEMAS}/${name}.schema.json`));
    const undescribed = objects.flatMap(({ description, properties = {} }) => [
      ...(description === undefined ? [Object.keys(properties).join()] : []),
      ...Object.keys(properties).filter((field) => properties[field]?.description === undefined),
    ]);
    expect(undescribed).toEqual([]);
  });

  it("use no pattern that means other digits in other languages", () => {
    for (const file of readdirSync(SCHEMAS))
      expect(readFileSync(`${SCHEMAS}/${file}`, "utf8")).not.toMatch(/"pattern": ".*\\\\d/);
  });
});

describe("every golden case and example", () => {
  it("is a case, a course or the facts of an assessment by its schema", () => {
    expect(cases.length).toBeGreaterThan(220);
    expect(cases.filter((sag) => faults("case", sag).length > 0)).toEqual([]);
    expect(faults("course", course)).toEqual([]);
    expect(facts.length).toBeGreaterThan(30);
    expect(facts.filter((one) => faults("assessment", one.facts).length > 0)).toEqual([]);
    for (const file of readdirSync("docs/examples/vurdering"))
      expect(faults("assessment", read(`docs/examples/vurdering/${file}`)), file).toEqual([]);
  });

  it("has a result, a trace and a receipt by their schemas", () => {
    for (const sag of cases) {
      const answer = receipt(sag);
      if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
      const { kvittering, ...result } = answer;
      expect(faults("result", result), JSON.stringify(sag)).toEqual([]);
      expect(faults("result", calculate(sag))).toEqual([]);
      expect(faults("trace", result.trace)).toEqual([]);
      expect(faults("receipt", kvittering)).toEqual([]);
    }
  });

  it("that is a course or an assessment has an answer by its schema", () => {
    expect(faults("course-result", calculateForloeb(course, { trace: true }))).toEqual([]);
    for (const one of facts) expect(faults("assessment-result", assessForloeb(one.facts))).toEqual([]);
  });
});

describe("a refusal", () => {
  it("of a case has the form of the schema of results, and each of its errors that of errors", () => {
    const refused = calculate({ ...RIGHT, maaned: "2025-01", id: "x".repeat(201) } as Case);
    if (refused.ok) throw new Error("not refused");
    expect(faults("result", refused)).toEqual([]);
    expect(refused.errors.length).toBeGreaterThan(1);
    for (const error of refused.errors) expect(faults("error", error)).toEqual([]);
  });

  it("of a course as a whole or of a month has the form of the schema of its results", () => {
    const whole = calculateForloeb({ ...KVARTAL, til: "2040-01" });
    const open = { art: "ressourceforloeb", start: "2022-01-01" } as const;
    const partly = calculateForloeb({ ...KVARTAL, forloeb: open, til: "2025-01" });
    expect([whole.ok, "maaneder" in whole, partly.ok, "maaneder" in partly]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    for (const result of [whole, partly]) expect(faults("course-result", result)).toEqual([]);
  });

  it("of facts has the form of the schema of assessments", () => {
    expect(faults("assessment-result", assessForloeb({} as Vurderingsfakta))).toEqual([]);
  });
});

describe("a result that is none", () => {
  const result = calculate(cases[0] as Case) as unknown as Record<string, unknown>;

  it.each<[string, Record<string, unknown>]>([
    [
      "an amount as a number",
      { ...result, ydelse: { ...(result["ydelse"] as object), udbetaling: 9186.55 } },
    ],
    ["an amount with a comma", { ...result, befordring: { beloeb: "545,00" } }],
    ["an amount without øre", { ...result, befordring: { beloeb: "545" } }],
    ["an unknown field", { ...result, udbetaling: "1.00" }],
    ["no reservations", { ok: true }],
    ["a refusal without a reason", { ok: false, errors: [] }],
    ["both", { ...result, errors: [] }],
    ["an unknown code", { ok: false, errors: [{ code: "NO", path: "", value: null, da: "a", en: "b" }] }],
  ])("is refused: %s", (_name, wrong) => {
    expect(faults("result", result)).toEqual([]);
    expect(faults("result", wrong)).not.toEqual([]);
  });

  it("is refused: a receipt with a hash of 63 digits, or of another format", () => {
    const answer = receipt(cases[0] as Case);
    if (!answer.ok) throw new Error("refused");
    const { kvittering } = answer;
    expect(faults("receipt", { ...kvittering, gemt: "by a host" })).toEqual([]);
    expect(faults("receipt", { ...kvittering, traceSha256: kvittering.traceSha256.slice(1) })).toHaveLength(
      1,
    );
    expect(faults("receipt", { ...kvittering, format: "ressourceforloebsydelse.kvittering/2" })).toHaveLength(
      1,
    );
    expect(faults("receipt", { ...kvittering, pakke: { ...kvittering.pakke, tid: "nu" } })).toHaveLength(1);
  });
});

describe("the schemas of input and the reader of the library", () => {
  /** Values that are wrong in most fields, and right in some. */
  const spoilers = [
    null,
    true,
    "",
    "x",
    0,
    1,
    -1,
    1.5,
    32,
    1e300,
    [],
    {},
    "1234.50",
    "1.234,50",
    "1e3",
    "-5",
    "٣",
    "2022-02-29",
    "2024-02-29",
    "2022-13",
    "2022-03",
    "1899-12-31",
    "2199-12-31",
    "2200-01-01",
    "loen",
    "vurderes",
    "x".repeat(201),
  ];

  /** Every place in a value that something else can be put into. */
  const pathsIn = (node: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
    typeof node === "object" && node !== null
      ? [at, ...Object.entries(node).flatMap(([key, child]) => pathsIn(child, [...at, key]))]
      : [at];

  const changed = (root: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
    if (key === undefined) return value;
    const copy = (Array.isArray(root) ? [...root] : { ...(root as object) }) as Record<string, unknown>;
    if (rest.length === 0 && value === undefined) Reflect.deleteProperty(copy, key);
    else copy[key] = changed(copy[key], rest, value);
    return copy;
  };

  /** What can be made of an input by putting one thing into one place, taking it out, or adding a field beside it. */
  const spoiltOnce = (input: unknown): readonly unknown[] =>
    pathsIn(input)
      .filter((path) => path.length > 0)
      .flatMap((path) => [
        changed(input, path, undefined),
        changed(input, [...path.slice(0, -1), "ukendt"], 1),
        ...spoilers.map((value) => changed(input, path, value)),
      ]);

  const INPUTS = [
    ["case", caseSchema(), [FULL.case, RIGHT]],
    ["course", forloebssagSchema(), [FULL.course, course, KVARTAL]],
    ["assessment", vurderingsfaktaSchema(), [FULL.assessment, ...facts.slice(0, 5).map((one) => one.facts)]],
  ] as const;

  /** The names of all fields below a value. */
  const fieldsIn = (node: unknown): readonly string[] =>
    typeof node === "object" && node !== null
      ? Object.entries(node).flatMap(([key, child]) => [
          ...(Array.isArray(node) ? [] : [key]),
          ...fieldsIn(child),
        ])
      : [];

  it.each(INPUTS)("know the same fields of a %s", (name, _schema, [full]) => {
    const known = objectsIn(read(`${SCHEMAS}/${name}.schema.json`)).flatMap(({ properties }) =>
      Object.keys(properties ?? {}),
    );
    expect(new Set(fieldsIn(full))).toEqual(new Set(known));
    expect(faults(name, full)).toEqual([]);
  });

  it.each(INPUTS)("agree on every spoilt %s", (name, schema, inputs) => {
    const spoilt = (inputs as readonly unknown[]).flatMap(spoiltOnce);
    const verdicts = spoilt.map((one) => {
      const sent: unknown = JSON.parse(JSON.stringify(one));
      return { sent, reader: schema.safeParse(sent).success, schema: faults(name, sent).length === 0 };
    });
    expect(verdicts.filter((verdict) => verdict.reader !== verdict.schema)).toEqual([]);
    const right = verdicts.filter(({ reader }) => reader).length;
    expect(Math.min(right, verdicts.length - right)).toBeGreaterThan(20);
  });

  it("agree on cases of every kind", () => {
    fc.assert(
      fc.property(arbitraryCase, (sag) => {
        expect(faults("case", sag)).toEqual([]);
        expect(faults("result", calculate(sag, { trace: true }))).toEqual([]);
      }),
    );
  });
});
