import { describe, expect, it } from "vitest";
import type { OperationName, TraceStep, Unit } from "../../src/index.js";
import { formulaText } from "../../src/trace/formula.js";

const step = (id: string, value: string, unit?: Unit): TraceStep => ({
  id,
  kind: "compute",
  da: id,
  en: id,
  value,
  ...(unit === undefined ? {} : { unit }),
});

const STEPS = new Map(
  [
    step("loen", "20000.00", "DKK"),
    step("ferie", "1250.50", "DKK"),
    step("graense", "15401.00", "DKK/month"),
    step("procent", "55", "percent"),
    step("kmSats", "1.12", "DKK/km"),
    step("km", "486.4", "km"),
    step("fravaer", "1", "days"),
    step("planlagt", "13", "days"),
    step("ja", "true"),
    step("nej", "false"),
  ].map((one) => [one.id, one]),
);

const said = (name: OperationName, ...names: readonly string[]) => {
  const computed: TraceStep = { ...step("svar", "0.00", "DKK"), operation: { name, arguments: names } };
  return [formulaText(computed, STEPS, "da"), formulaText(computed, STEPS, "en")];
};

describe("the formula of a step", () => {
  it.each<[OperationName, readonly string[], string, string]>([
    [
      "sum",
      ["loen", "ferie", "ferie"],
      "20.000,00 kr. + 1.250,50 kr. + 1.250,50 kr.",
      "20,000.00 kr. + 1,250.50 kr. + 1,250.50 kr.",
    ],
    ["sum", ["loen"], "20.000,00 kr.", "20,000.00 kr."],
    ["add", ["loen", "ferie"], "20.000,00 kr. + 1.250,50 kr.", "20,000.00 kr. + 1,250.50 kr."],
    ["sub", ["loen", "ferie"], "20.000,00 kr. − 1.250,50 kr.", "20,000.00 kr. − 1,250.50 kr."],
    ["times", ["km", "kmSats"], "486,4 km × 1,12 kr. pr. km", "486.4 km × 1.12 kr. per km"],
    ["percent", ["procent", "ferie"], "55 % af 1.250,50 kr.", "55 % of 1,250.50 kr."],
    [
      "share",
      ["ferie", "fravaer", "planlagt"],
      "1.250,50 kr. × 1 dag / 13 dage",
      "1,250.50 kr. × 1 day / 13 days",
    ],
    [
      "min",
      ["loen", "graense"],
      "det mindste af 20.000,00 kr. og 15.401,00 kr.",
      "the smaller of 20,000.00 kr. and 15,401.00 kr.",
    ],
    [
      "max",
      ["loen", "graense"],
      "det største af 20.000,00 kr. og 15.401,00 kr.",
      "the larger of 20,000.00 kr. and 15,401.00 kr.",
    ],
    [
      "excess",
      ["loen", "graense"],
      "20.000,00 kr. − 15.401,00 kr., mindst 0",
      "20,000.00 kr. − 15,401.00 kr., at least 0",
    ],
    [
      "exceeds",
      ["km", "graense"],
      "er 486,4 km mere end 15.401,00 kr.?",
      "is 486.4 km more than 15,401.00 kr.?",
    ],
    ["allOf", ["ja", "nej"], "", ""],
    ["anyOf", ["ja", "nej"], "", ""],
    ["not", ["ja"], "", ""],
    ["same", ["loen"], "", ""],
    [
      "choose",
      ["ja", "loen", "ferie"],
      "betingelserne er opfyldt: 20.000,00 kr.",
      "the conditions are met: 20,000.00 kr.",
    ],
    [
      "choose",
      ["nej", "loen", "ferie"],
      "en betingelse er ikke opfyldt: 1.250,50 kr.",
      "a condition is not met: 1,250.50 kr.",
    ],
    ["roundToOere", ["ferie"], "1.250,50 kr. til hele øre", "1,250.50 kr. to the øre"],
    ["roundToKroner", ["ferie"], "1.250,50 kr. til hele kroner", "1,250.50 kr. to whole kroner"],
  ])("is said in both languages: %s of %j", (name, names, da, en) => {
    expect(said(name, ...names)).toEqual([da, en]);
  });

  it("is empty for a step that was not computed", () => {
    expect(formulaText(step("loen", "20000.00", "DKK"), STEPS, "da")).toBe("");
  });

  it("shows the id of a step that the trace does not hold", () => {
    expect(said("sub", "loen", "ukendt")).toEqual(["20.000,00 kr. − ukendt", "20,000.00 kr. − ukendt"]);
  });

  it.each<[OperationName, readonly string[], string, string]>([
    ["percent", [], " af ", " of "],
    ["share", [], " ×  / ", " ×  / "],
    ["min", [], "det mindste af  og ", "the smaller of  and "],
    ["max", [], "det største af  og ", "the larger of  and "],
    ["excess", [], " − , mindst 0", " − , at least 0"],
    ["exceeds", [], "er  mere end ?", "is  more than ?"],
    ["choose", [], "en betingelse er ikke opfyldt: ", "a condition is not met: "],
    ["choose", ["ja"], "betingelserne er opfyldt: ", "the conditions are met: "],
    ["roundToOere", [], " til hele øre", " to the øre"],
    ["roundToKroner", [], " til hele kroner", " to whole kroner"],
  ])("leaves out what a trace lacks: %s of %j", (name, names, da, en) => {
    expect(said(name, ...names)).toEqual([da, en]);
  });
});
