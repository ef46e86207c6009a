import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate, type OperationName, type TraceStep } from "../../../src/index.js";
import { replay } from "../../../src/replay.js";
import { arbitraryCase } from "../arbitrary-case.js";

const leaf = (id: string, value: string): TraceStep => ({ id, kind: "input", da: id, en: id, value });

/** A trace of some inputs and one step that is computed from them in order. */
const computed = (name: OperationName, values: readonly string[], value: string): readonly TraceStep[] => {
  const inputs = values.map((one, index) => leaf(`input${String(index)}`, one));
  const operation = { name, arguments: inputs.map(({ id }) => id) };
  return [...inputs, { ...leaf("sum", value), kind: "compute", operation }];
};

const found = (trace: unknown) => {
  const answer = replay(trace as readonly TraceStep[]);
  return answer.ok ? [] : answer.differences.map(({ code, id, recomputed }) => [code, id, recomputed]);
};

describe("replay recomputes", () => {
  it.each<[OperationName, readonly string[], string]>([
    ["sum", [], "0"],
    ["sum", ["1.10", "2.2", "1/3"], "109/30"],
    ["add", ["0.1", "0.2"], "0.3"],
    ["sub", ["1", "2.50"], "-1.5"],
    ["times", ["25.6", "19"], "486.4"],
    ["percent", ["55", "4599.00"], "2529.45"],
    // 55 % of one øre.
    ["percent", ["55", "0.01"], "0.0055"],
    ["share", ["450.00", "1", "13"], "450/13"],
    ["share", ["450.00", "1", "-9"], "-50"],
    ["min", ["1/3", "0.33"], "0.33"],
    ["max", ["1/3", "0.33"], "1/3"],
    ["min", ["5", "5.00"], "5"],
    ["excess", ["15401.01", "15401.00"], "0.01"],
    ["excess", ["15401.00", "15401.00"], "0"],
    ["exceeds", ["5.01", "5"], "true"],
    ["exceeds", ["5.00", "5"], "false"],
    ["allOf", ["true", "true"], "true"],
    ["allOf", ["true", "false"], "false"],
    ["anyOf", ["false", "true"], "true"],
    ["anyOf", [], "false"],
    ["not", ["false"], "true"],
    ["choose", ["true", "1", "2"], "1"],
    ["choose", ["false", "1", "2"], "2"],
    // Half up, also below zero, where up is towards zero.
    ["roundToOere", ["0.005"], "0.01"],
    ["roundToOere", ["0.0049999"], "0"],
    ["roundToOere", ["5400/13"], "415.38"],
    ["roundToKroner", ["544.768"], "545"],
    ["roundToKroner", ["0.5"], "1"],
    ["roundToKroner", ["-0.5"], "0"],
    ["roundToKroner", ["-0.51"], "-1"],
    ["roundToKroner", ["-1"], "-1"],
    ["same", ["450/13"], "450/13"],
    ["same", ["true"], "true"],
  ])("%s of %j as %s", (name, values, value) => {
    expect(replay(computed(name, values, value))).toEqual({
      ok: true,
      steps: values.length + 1,
      recomputed: 1,
    });
    const wrong = value === "true" ? "false" : value === "false" ? "true" : value === "7" ? "8" : "7";
    expect(found(computed(name, values, wrong))).toEqual([["VALUE_DIFFERS", "sum", value]]);
  });

  it.each<[OperationName, readonly string[]]>([
    ["add", ["1"]],
    ["add", ["1", "2", "3"]],
    ["add", ["1", "true"]],
    ["sum", ["1", "true"]],
    ["share", ["1", "2", "0"]],
    ["not", ["1"]],
    ["not", ["true", "true"]],
    ["allOf", ["true", "1"]],
    ["choose", ["1", "2", "3"]],
    ["choose", ["true", "2"]],
    ["same", ["1", "2"]],
    ["percent", ["1", "ressourceforloeb"]],
    ["roundToOere", ["1", "2"]],
    ["plus" as OperationName, ["1", "2"]],
    ["toString" as OperationName, ["1", "2"]],
  ])("nothing of %s with %j, which it does not take", (name, values) => {
    expect(found(computed(name, values, "0"))).toEqual([["OPERATION_UNKNOWN", "sum", null]]);
  });
});

describe("replay finds", () => {
  const [loen, graense] = [leaf("loen", "20000.00"), leaf("graense", "15401.00")];
  const over = (names: readonly string[]): TraceStep => ({
    ...leaf("over", "4599.00"),
    operation: { name: "excess", arguments: names },
  });

  it("an argument or a reason that does not stand before the step", () => {
    expect(found([loen, over(["loen", "graense"]), graense])).toEqual([["ARGUMENT_UNKNOWN", "over", null]]);
    expect(found([loen, { ...graense, because: ["satsdato"] }])).toEqual([
      ["ARGUMENT_UNKNOWN", "graense", null],
    ]);
    expect(found([loen, { ...graense, because: ["loen"] }])).toEqual([]);
  });

  it("an id that stands twice", () => {
    expect(found([loen, graense, loen])).toEqual([["STEP_TWICE", "loen", null]]);
  });

  it("a figure that is computed but is none", () => {
    const step = { ...over(["loen", "graense"]), value: "mange" };
    expect(found([loen, graense, step])).toEqual([["VALUE_DIFFERS", "over", "4599"]]);
  });

  it.each([
    ["nothing", null],
    ["a number", 7],
    ["a step without an id", { value: "1" }],
    ["a step whose value is a number", { id: "a", value: 1 }],
    ["an operation that is none", { id: "a", value: "1", operation: "add" }],
    ["an operation of nothing", { id: "a", value: "1", operation: null }],
    ["arguments that are no list", { id: "a", value: "1", operation: { name: "add", arguments: "ab" } }],
    ["arguments that are no names", { id: "a", value: "1", operation: { name: "add", arguments: [1] } }],
    ["a name that is none", { id: "a", value: "1", operation: { name: 1, arguments: [] } }],
    ["reasons that are no list", { id: "a", value: "1", because: "b" }],
  ])("a step that is none: %s", (_, step) => {
    expect(found([step])).toEqual([["STEP_UNREADABLE", "", null]]);
  });

  it.each([
    ["nothing", undefined],
    ["a text", "[]"],
    ["no steps", []],
    ["too many steps", Array.from({ length: 100_001 }, (_, index) => leaf(String(index), "0"))],
    [
      "a list that fails",
      new Proxy([], {
        get: () => {
          throw new Error("no");
        },
      }),
    ],
  ])("a trace that is none: %s", (_, trace) => {
    expect(found(trace)).toEqual([["TRACE_UNREADABLE", "", null]]);
  });

  it("does not read figures longer than any calculation has", () => {
    const huge = "9".repeat(401);
    expect(found(computed("same", [huge], huge))).toEqual([["OPERATION_UNKNOWN", "sum", null]]);
    expect(found(computed("same", ["9".repeat(400)], "9".repeat(400)))).toEqual([]);
  });

  it("does not add up fractions that no calculation has, however many there are", () => {
    // A year's days and more have small denominators; these have 390 digits and nothing in common.
    const fractions = Array.from({ length: 3000 }, (_, index) => `1/${String(10n ** 390n + BigInt(index))}`);
    expect(found(computed("sum", fractions, "0"))).toEqual([["OPERATION_UNKNOWN", "sum", null]]);
  });

  it("and says so in both languages", () => {
    const answer = replay(computed("add", ["1", "1"], "3"));
    expect(answer.ok ? [] : answer.differences).toEqual([
      {
        code: "VALUE_DIFFERS",
        id: "sum",
        value: "3",
        recomputed: "2",
        da: "Trinnets værdi er ikke den, dets led giver.",
        en: "The value of the step is not what its arguments give.",
      },
    ]);
  });
});

describe("every trace of a calculation", () => {
  const traceOf = (sag: Parameters<typeof calculate>[0]): readonly TraceStep[] => {
    const result = calculate(sag, { trace: true });
    return result.ok ? (result.trace ?? []) : [];
  };

  it("holds", () => {
    fc.assert(
      fc.property(arbitraryCase, (sag) => {
        const trace = traceOf(sag);
        fc.pre(trace.length > 0);
        const answer = replay(trace);
        expect(answer).toMatchObject({ ok: true, steps: trace.length });
      }),
    );
  });

  it("holds no longer when a computed figure is changed, and the first difference is that step", () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), (sag, at) => {
        const trace = traceOf(sag);
        const figures = trace.filter(({ operation, unit }) => operation !== undefined && unit !== undefined);
        const chosen = figures[at % Math.max(figures.length, 1)];
        fc.pre(chosen !== undefined);
        const changed = trace.map((step) =>
          step.id === chosen.id ? { ...step, value: step.value === "7.77" ? "7.78" : "7.77" } : step,
        );
        expect(found(changed)[0]?.slice(0, 2)).toEqual(["VALUE_DIFFERS", chosen.id]);
      }),
    );
  });
});
