import { describe, expect, it } from "vitest";
import * as begraensninger from "../../src/begraensninger.js";
import * as index from "../../src/index.js";
import * as kvittering from "../../src/kvittering.js";
import * as replay from "../../src/replay.js";
import * as vurdering from "../../src/vurdering.js";
import { answersOf, type Library } from "./answers.js";
import { differences } from "./compare.js";
import { corpus } from "./corpus.js";
import { environmentOf, SURROUNDINGS } from "./surroundings.js";

const LIBRARY = { ...index, ...vurdering, ...begraensninger, ...replay, ...kvittering } as unknown as Library;

describe("what the engines are asked", () => {
  const asked = corpus();
  // Some of each kind; the engines answer them all.
  const some = {
    cases: asked.cases.filter((_, index) => index % 8 === 0),
    courses: asked.courses.slice(-10),
    facts: asked.facts.filter((_, index) => index % 8 === 0),
  };
  const answers = answersOf(LIBRARY, some);

  it("is the same every time", () => {
    expect(corpus()).toEqual(asked);
    expect(Object.values(asked).flat().length).toBeGreaterThan(450);
  });

  it("calls every public function", () => {
    const called = new Set<string>();
    const counting = Object.fromEntries(
      Object.entries(LIBRARY).map(([name, ask]) => [
        name,
        (...given: readonly unknown[]) => {
          called.add(name);
          return ask(...given);
        },
      ]),
    );
    answersOf(counting, {
      cases: asked.cases.slice(0, 1),
      courses: asked.courses.slice(0, 1),
      facts: [null],
    });
    // A course without receipts is a part of the same with receipts.
    expect([...called, "calculateForloeb"].sort()).toEqual(Object.keys(LIBRARY).sort());
  });

  it("is mostly calculated, and refused for the caller's faults alone", () => {
    const calculated = answers.filter(
      (answer) => answer.startsWith('[{"') && answer.includes('"kvittering":'),
    );
    expect(calculated.length).toBeGreaterThan(some.cases.length / 2);
    expect(answers.filter((answer) => answer.includes("INTERNAL_ERROR"))).toEqual([]);
  });

  it("notices a function that answers in the language of its machine", () => {
    const turkish = (given: string): string => given.toLocaleUpperCase("tr-TR");
    const spoilt = {
      ...LIBRARY,
      formatKroner: ((text: string) => turkish(index.formatKroner(text))) as never,
    };
    const runs = [
      { name: "as it is", hashes: answersOf(LIBRARY, { cases: [], courses: [], facts: [] }) },
      { name: "in Turkish", hashes: answersOf(spoilt, { cases: [], courses: [], facts: [] }) },
    ];
    expect(differences(runs.slice(0, 1))).toEqual([]);
    expect(differences(runs)).toHaveLength(1);
    expect(differences([runs[0]!, { name: "cut short", hashes: runs[0]!.hashes.slice(1) }])).toEqual([
      "cut short: answer 0 is not that of as it is",
    ]);
  });
});

describe("the surroundings", () => {
  it("lie a day apart and are named to the process", () => {
    expect(environmentOf(SURROUNDINGS[1]!)).toEqual({
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LANGUAGE: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
    });
    const noon = new Date("2022-03-31T10:30:00Z");
    const days = SURROUNDINGS.map(({ zone }) => noon.toLocaleDateString("en-CA", { timeZone: zone }));
    expect(new Set(days)).toEqual(new Set(["2022-03-31", "2022-04-01", "2022-03-30"]));
  });
});
