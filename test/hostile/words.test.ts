import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { calculate, calculateForloeb, explain } from "../../src/index.js";
import { assessForloeb } from "../../src/vurdering.js";
import { fakeIo } from "../cli/fake-io.js";
import { errorsIn } from "./answers.js";
import { FAKTA, FORLOEB, SAG } from "./inputs.js";
import { at, pathOf, type Place, placesIn, replaced } from "./places.js";

/** Looks like the number of a person, and differs from field to field. */
const marker = (index: number): string => `010190-${String(1000 + index)}`;
const MARKER = /010190-\d{4}/g;

const ASKED: readonly (readonly [name: string, input: object, ask: (input: never) => unknown])[] = [
  ["a case", SAG, (sag) => calculate(sag)],
  ["a course", FORLOEB, (sag) => calculateForloeb(sag)],
  ["an assessment", FAKTA, (facts) => assessForloeb(facts)],
];

const leaves = (input: object): readonly Place[] =>
  placesIn(input).filter((place) => typeof at(input, place) !== "object");

describe.each(ASKED)("an error of %s", (_name, input, ask) => {
  const places = leaves(input);

  it("repeats what stands in its own field and in no other", () => {
    const marked = places.reduce<unknown>((one, place, index) => replaced(one, place, marker(index)), input);
    const errors = errorsIn(ask(marked as never));
    expect(errors.length).toBeGreaterThan(5);
    for (const error of errors) {
      const index = places.findIndex((place) => pathOf(place) === error.path);
      const own = index < 0 ? [] : [marker(index)];
      expect([error.path, [...new Set(JSON.stringify(error).match(MARKER) ?? [])]]).toEqual([
        error.path,
        own,
      ]);
    }
  });

  it("repeats nothing of an object or a list that stands in place of a word", () => {
    for (const place of places)
      for (const value of [{ cpr: marker(1) }, [marker(1)], { [marker(1)]: 1 }, [[marker(1)]]]) {
        const errors = errorsIn(ask(replaced(input, place, value) as never));
        expect(errors.length).toBeGreaterThan(0);
        expect(JSON.stringify(errors)).not.toMatch(MARKER);
      }
  });

  it("repeats at most sixty characters", () => {
    for (const place of places) {
      const errors = errorsIn(ask(replaced(input, place, "x".repeat(500)) as never));
      expect(JSON.stringify(errors)).not.toContain("x".repeat(61));
    }
  });
});

describe("what people read of a refusal", () => {
  const refused = { ...SAG, id: marker(0), maaned: "2022-13", befordring: { kmPrDag: marker(1), dage: 1 } };

  it("names the case in its heading and nowhere else", () => {
    for (const format of ["text", "markdown"] as const) {
      const [heading, ...lines] = explain(calculate(refused), { format }).split("\n");
      expect(heading).toContain(marker(0));
      expect(lines.join("\n")).not.toContain(marker(0));
      expect(lines.join("\n").match(MARKER)).toEqual([marker(1)]);
    }
  });

  it.each([
    ["beregn", refused],
    ["beregn", { ...FORLOEB, id: marker(0), forloeb: { ...FORLOEB.forloeb, start: marker(1) } }],
    ["vurder", { ...FAKTA, id: marker(0), foedselsdato: marker(1) }],
    ["efterproev", { format: marker(1), sag: { id: marker(2) } }],
    ["efterproev", { maaneder: [{ maaned: [marker(2)], trace: [{ id: marker(2) }] }] }],
    ["efterproev", { maaneder: [{ maaned: { toString: 1 } }] }],
    ["beregn", `{"id": "${marker(2)}", `],
    ["beregn", [marker(2)]],
    ["vurder", [marker(2)]],
  ])("%s writes no more of the input to stderr than the fields that are wrong", (command, stdin) => {
    const { stderr, stdout, exitCode } = run([command], fakeIo({ stdin }));
    expect([2, 3, 4]).toContain(exitCode);
    const [heading = "", ...lines] = stderr.split("\n");
    expect(heading).not.toContain(marker(2));
    expect(lines.join("\n").replaceAll(marker(1), "")).not.toMatch(MARKER);
    expect(stdout).not.toMatch(MARKER);
  });

  it("is written to stderr alone, and every command answers whatever it is given", () => {
    const commands = ["beregn", "vurder", "efterproev", "satser", "daekning", "ordninger", "begraensninger"];
    const inputs = [
      "",
      "null",
      "[]",
      "{}",
      "[[]]",
      '"x"',
      "1e400",
      '{"__proto__":{"ok":true}}',
      "\ufeff{}",
      "[".repeat(9),
    ];
    const options = [
      [],
      ["--json"],
      ["--kendt", "2022-02-30"],
      ["--maaned", "x"],
      ["--satser", "-"],
      ["\ud800"],
    ];
    for (const command of commands)
      for (const stdin of inputs)
        for (const option of options) {
          const { exitCode } = run([command, ...option], fakeIo({ stdin }));
          expect([command, stdin, option, exitCode]).not.toEqual([command, stdin, option, 1]);
        }
  });
});
