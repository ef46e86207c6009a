import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { calculate, calculateForloeb, explain } from "../../src/index.js";
import { receipt, receiptForloeb } from "../../src/kvittering.js";
import { assessForloeb } from "../../src/vurdering.js";
import { errorsIn, faultsOf } from "./answers.js";
import { CASE, COURSES, FACTS, type Grammar, ruleFor } from "./grammar.js";
import { FAKTA, FORLOEB, SAG } from "./inputs.js";
import { at, pathOf, type Place, placesIn, replaced } from "./places.js";
import { HOSTILE } from "./values.js";

const EVERYTHING = { withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true };

/** By number, for fast-check looks into values that fail when they are looked into. */
const anyHostile = fc.integer({ min: 0, max: HOSTILE.length - 1 });

const valueOf = (by: number | { readonly value: unknown }): unknown =>
  typeof by === "number" ? HOSTILE[by]?.[1] : by.value;

interface Boundary {
  readonly input: object;
  readonly grammar: Grammar;
  readonly ask: (input: never) => unknown;
}

const BOUNDARIES: readonly (readonly [name: string, boundary: Boundary])[] = [
  ["calculate", { input: SAG, grammar: CASE, ask: (sag) => calculate(sag, { trace: true }) }],
  ["receipt", { input: SAG, grammar: CASE, ask: (sag) => receipt(sag) }],
  ["calculateForloeb", { input: FORLOEB, grammar: COURSES, ask: (sag) => calculateForloeb(sag) }],
  ["receiptForloeb", { input: FORLOEB, grammar: COURSES, ask: (sag) => receiptForloeb(sag) }],
  ["assessForloeb", { input: FAKTA, grammar: FACTS, ask: (facts) => assessForloeb(facts) }],
];

const isOk = (answer: unknown): boolean => (answer as { readonly ok: boolean }).ok;

/** An error names the field, something that it holds, or something that holds it. */
const isAbout = (path: string, errorPath: string): boolean =>
  errorPath.startsWith(path) || path.startsWith(errorPath);

const told = (answer: unknown, place: Place): boolean =>
  errorsIn(answer).some(({ path }) => isAbout(pathOf(place), path));

describe.each(BOUNDARIES)("%s", (_name, { input, grammar, ask }) => {
  const answer = (given: unknown): unknown => ask(given as never);

  it("answers the input that the others are made from", () => {
    expect(faultsOf(answer(input))).toEqual([]);
    expect(isOk(answer(input))).toBe(true);
  });

  it.each(placesIn(input).map((place) => [pathOf(place) || "the whole", place] as const))(
    "answers whatever stands at %s, and calculates nothing that is refused",
    (_path, place) => {
      const mayStand = ruleFor(grammar, place);
      for (const [name, value] of HOSTILE) {
        const given = answer(replaced(input, place, value));
        expect([name, faultsOf(given)]).toEqual([name, []]);
        if (mayStand(value)) continue;
        expect([name, isOk(given), told(given, place)]).toEqual([name, false, true]);
      }
    },
  );

  it("answers whatever stands in several places at once", () => {
    const place = fc.constantFrom(...placesIn(input));
    const change = fc.tuple(
      place,
      fc.oneof(
        anyHostile,
        fc.anything(EVERYTHING).map((value) => ({ value })),
      ),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        // Longer places first: what was replaced by no object has nothing below it.
        const deepestFirst = [...changes].sort(([a], [b]) => b.length - a.length);
        const spoilt = deepestFirst.reduce<unknown>((one, [at, by]) => replaced(one, at, valueOf(by)), input);
        expect(faultsOf(answer(spoilt))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("refuses a field more, wherever it stands and whatever it is called", () => {
    const names = ["x", "", "constructor", "toString", "hasOwnProperty", "0", "a.b[0]", "\ud800"];
    for (const place of placesIn(input))
      for (const name of names) {
        const holder = at(input, place);
        if (typeof holder !== "object" || holder === null || Array.isArray(holder)) continue;
        const given = answer(replaced(input, place, { ...holder, [name]: "010190-1234" }));
        expect(isOk(given)).toBe(false);
        expect(faultsOf(given)).toEqual([]);
        expect(JSON.stringify(given)).not.toContain("010190-1234");
      }
  });
});

describe("explain", () => {
  it("says something of every answer, and of what is none", () => {
    for (const [, value] of HOSTILE)
      for (const text of [
        explain(value as never),
        explain(calculate(value as never), value as never),
        explain(calculateForloeb(value as never), { locale: "en", format: "markdown" }),
      ])
        expect(text).toMatch(/\n$/);
  });

  it.each([
    ["a case", calculate(SAG, { trace: true })],
    ["a course", calculateForloeb(FORLOEB, { trace: true })],
    ["a refusal", calculate({ ...SAG, maaned: "2022-13" })],
  ])("says something of %s in which anything was changed", (_name, result) => {
    const places = placesIn(result);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        anyHostile.filter((index) => HOSTILE[index]?.[0] !== "an endless list"),
        fc.constantFrom("text" as const, "markdown" as const),
        (place, by, format) => {
          expect(typeof explain(replaced(result, place, valueOf(by)) as never, { format })).toBe("string");
        },
      ),
      { numRuns: 300 },
    );
  });
});

afterAll(() => {
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
