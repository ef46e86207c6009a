import { describe, expect, it } from "vitest";
import { readCase } from "../../src/cases/read-case.js";
import { rightCase } from "../../src/cases/right-case.generated.js";
import { caseSchema } from "../../src/cases/schema.js";
import { FULL } from "../generate/schemas/full-inputs.js";
import { at, placesIn, pathOf, replaced } from "../hostile/places.js";
import { answer, RIGHT, spoilt } from "./spoilt.js";

const PLACES = placesIn(FULL.case).slice(1);

/** Right in some fields and wrong in others, at the edges of what each may hold. */
const VALUES: readonly unknown[] = [
  ...[
    undefined,
    null,
    true,
    false,
    {},
    [],
    [{}],
    [null],
    NaN,
    Infinity,
    -0,
    0,
    0.5,
    1,
    7,
    8,
    31,
    32,
    99,
    100,
  ],
  ...[
    -1,
    2 ** 53 - 1,
    2 ** 53,
    1 - 2 ** 53,
    -(2 ** 53),
    10n,
    Symbol.iterator,
    () => 1,
    new Date(0),
    new Map(),
  ],
  ...[
    "",
    "0",
    "-0",
    "007",
    "1.5",
    "1.50",
    "1.505",
    "1.",
    ".5",
    "-12.34",
    "--1",
    "+1",
    "1e3",
    "1 ",
    "1\n",
    "1,5",
  ],
  ...["2022-03", "2022-3", "2022-00", "2022-13", "2022-03-1", "2022-02-28", "2022-02-29", "2024-02-29"],
  ...["2022-04-31", "2022-01-00", "0000-01-01", "2022-03-01\n", "٢٠٢٢-٠٣-٠١", "loen", "pension", "maaned"],
  ...["x".repeat(200), "x".repeat(201), "😀".repeat(100), "\ud800"],
];

/** What the schema makes of an input. */
const bySchema = (input: unknown): unknown => {
  const { success, data } = caseSchema().safeParse(input);
  return success ? data : undefined;
};

describe("a case that is right in every field", () => {
  it("is read as the schema reads it, whatever stands in a field", () => {
    let right = 0;
    for (const place of PLACES)
      for (const value of VALUES) {
        const sag = replaced(FULL.case, place, value);
        const expected = bySchema(sag);
        expect(rightCase(sag), `${pathOf(place)} ${String(value)}`).toEqual(expected);
        if (expected !== undefined) right += 1;
      }
    // An id of up to 200 characters alone takes more than 40 of the values.
    expect(right).toBeGreaterThan(100);
    expect(right).toBeLessThan((PLACES.length * VALUES.length) / 2);
  });

  it("is read as the schema reads it without any of its fields", () => {
    for (const place of PLACES) {
      const parent = structuredClone(FULL.case);
      Reflect.deleteProperty(at(parent, place.slice(0, -1)) as object, place.at(-1)!);
      expect(rightCase(parent), pathOf(place)).toEqual(bySchema(parent));
    }
  });

  it("has no unknown field, its own or inherited", () => {
    for (const place of [[], ...PLACES].filter((one) => typeof at(FULL.case, one) === "object")) {
      const object = at(FULL.case, place) as object;
      if (Array.isArray(object)) continue;
      for (const unknown of [
        { ...object, ukendt: undefined },
        { ...object, constructor: 1 },
      ])
        expect(rightCase(replaced(FULL.case, place, unknown)), pathOf(place)).toBeUndefined();
      const inherits = Object.assign(Object.create({ ukendt: 1 }) as object, object);
      expect(rightCase(replaced(FULL.case, place, inherits)), pathOf(place)).toBeUndefined();
    }
    expect(rightCase(JSON.parse('{"maaned":"2022-03","__proto__":{}}'))).toBeUndefined();
  });

  it("has at most a thousand incomes and events", () => {
    for (const field of ["indtaegter", "haendelser"] as const) {
      const [one] = at(FULL.case, ["ydelse", field]) as readonly unknown[];
      const many = (count: number) => replaced(FULL.case, ["ydelse", field], Array(count).fill(one));
      expect(rightCase(many(1000))).toEqual(many(1000));
      expect(rightCase(many(1001))).toBeUndefined();
    }
  });

  it("leaves a text to the schema that has more UTF-16 units than it may have characters", () => {
    const sag = { ...RIGHT, id: "😀".repeat(101) };
    expect(rightCase(sag)).toBeUndefined();
    expect(readCase(sag)).toEqual({ draft: sag, errors: [] });
  });

  it("is copied, each field taken once, so that what was checked is what is used", () => {
    const reads: string[] = [];
    const counting = (value: unknown, path: string): unknown =>
      typeof value !== "object" || value === null
        ? value
        : new Proxy(value, {
            get: (target, key) => {
              const name = Array.isArray(value) ? `${path}[]` : `${path}.${String(key)}`;
              if (!Array.isArray(value)) reads.push(name);
              return counting(Reflect.get(target, key), name);
            },
          });
    const read = readCase(counting(FULL.case, "sag"));
    expect(read).toEqual({ draft: FULL.case, errors: [] });
    expect(reads.length).toBeGreaterThan(40);
    expect(new Set(reads).size).toBe(reads.length);
  });

  it("is refused like any other when reading it fails", () => {
    const failing = {
      ...RIGHT,
      get maaned(): string {
        throw new Error("secret");
      },
    };
    expect(rightCase(RIGHT)).toEqual(RIGHT);
    expect(() => rightCase(failing)).toThrow("secret");
    expect(answer(failing)).toMatchObject({ ok: false, errors: [{ code: "CASE_UNREADABLE" }] });
  });

  it("is not one that lacks a month or has a wrong one: the schema says what is wrong", () => {
    for (const maaned of [undefined, "2022-13"]) expect(rightCase(spoilt({ maaned }))).toBeUndefined();
    expect(answer(spoilt({ maaned: "2022-13" }))).toMatchObject({ errors: [{ code: "MONTH_INVALID" }] });
  });
});
