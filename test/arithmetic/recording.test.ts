import { describe, expect, it } from "vitest";
import { recording } from "../../src/arithmetic/recording.js";
import { wholeCalculator } from "../../src/arithmetic/whole.js";

const label = { da: "Tal", en: "Figure" };
const laws = { ressourceforloeb: "LAS § 68 a", jobafklaringsforloeb: "LAS § 69 j" };

describe("a recording", () => {
  it("writes operation, arguments, value, unit and paragraph of a named step", () => {
    const { calculator: m, steps } = recording(wholeCalculator, "jobafklaringsforloeb");
    const [a, b] = [m.input("a", label, 150), m.input("b", label, 50, ["grund"])];
    m.step({ id: "rest", da: "Rest", en: "Rest", law: laws, because: ["grund"] }, m.sub(a, b));
    expect(steps()).toEqual([
      { id: "a", kind: "input", da: "Tal", en: "Figure", value: "1.50", unit: "DKK" },
      { id: "b", kind: "input", da: "Tal", en: "Figure", value: "0.50", unit: "DKK", because: ["grund"] },
      {
        id: "rest",
        kind: "compute",
        da: "Rest",
        en: "Rest",
        law: "LAS § 69 j",
        value: "1.00",
        unit: "DKK",
        operation: { name: "sub", arguments: ["a", "b"] },
        because: ["grund"],
      },
    ]);
  });

  it("names an operation inside another after the step it belongs to", () => {
    const { calculator: m, steps } = recording(wholeCalculator);
    const a = m.input("a", label, 100);
    m.step({ id: "sum", da: "Sum", en: "Sum", law: laws }, m.add(a, m.add(a, m.zero)));
    expect(steps()?.map(({ id, operation }) => [id, operation?.arguments])).toEqual([
      ["a", undefined],
      ["nul", undefined],
      ["sum.2", ["a", "nul"]],
      ["sum", ["a", "sum.2"]],
    ]);
  });

  it("gives a figure that already is a step a second name", () => {
    const { calculator: m, steps } = recording(wholeCalculator);
    m.step({ id: "svar", da: "Svar", en: "Answer", law: laws, isResult: true }, m.input("a", label, 100));
    expect(steps()?.[1]).toMatchObject({ kind: "result", operation: { name: "same", arguments: ["a"] } });
  });

  it("writes a figure that is used twice once", () => {
    const { calculator: m, steps } = recording(wholeCalculator);
    m.input("a", label, 100);
    m.input("a", label, 100);
    expect(steps()).toHaveLength(1);
  });

  it("tells conditions of the case from findings, and rounding from other sums", () => {
    const { calculator: m, steps } = recording(wholeCalculator);
    m.condition("given", label, true);
    m.condition("found", label, false, ["given"]);
    m.finding({ id: "both", da: "Begge", en: "Both", law: laws }, m.not(m.condition("given", label, true)));
    m.step({ id: "rund", da: "Rund", en: "Round", law: laws }, m.roundToOere(m.input("a", label, 1)));
    m.step({ id: "krone", da: "Krone", en: "Krone", law: laws }, m.roundToKroner(m.input("a", label, 1)));
    expect(steps()?.map(({ id, kind, value }) => [id, kind, value])).toEqual([
      ["given", "input", "true"],
      ["found", "decide", "false"],
      ["both", "decide", "false"],
      ["a", "input", "0.01"],
      ["rund", "round", "0.01"],
      ["krone", "round", "0.00"],
    ]);
  });
});
