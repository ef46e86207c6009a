import { describe, expect, it } from "vitest";
import type { Recorded } from "../../src/arithmetic/recorded.js";
import { recording, type Recording } from "../../src/arithmetic/recording.js";
import { calculatorInParts, thirdsCalculator, wholeCalculator } from "../../src/arithmetic/whole.js";

const label = { da: "Tal", en: "Figure" };
/** What is recorded once a result rests on a figure; the result itself, the last step, is left out. */
const stepsUnder = <N>({ calculator: m, end }: Recording<N>, figure: Recorded<N>) => {
  m.step({ id: "svar", da: "Svar", en: "Answer", law: "§ 1", isResult: true }, figure);
  return end()?.slice(0, -1);
};

const RATE = {
  id: "sats",
  ...label,
  hundredths: 112,
  unit: "DKK/km",
  law: "§ 1",
  reference: {
    table: "befordring",
    key: "kmSats",
    validFrom: "2024-01-01",
    validTo: "2024-12-31",
    status: "published",
    sources: [{ title: "Kilde" }],
  },
} as const;

const laws = { ressourceforloeb: "LAS § 68 a", jobafklaringsforloeb: "LAS § 69 j" };

describe("a recording", () => {
  it("writes operation, arguments, value, unit and paragraph of a named step", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m, begin } = recorded;
    begin("jobafklaringsforloeb");
    const [a, b] = [m.input("a", label, 150), m.input("b", label, 50, ["grund"])];
    const rest = m.step({ id: "rest", da: "Rest", en: "Rest", law: laws, because: ["grund"] }, m.sub(a, b));
    expect(stepsUnder(recorded, rest)).toStrictEqual([
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

  it("writes a word once, where it was said first, and a figure without a paragraph without one", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    const because = ["ord"];
    m.notes.word("ord", label, "et");
    const a = m.step({ id: "a", ...label, because }, m.add(m.input("b", label, 1), m.input("c", label, 2)));
    m.notes.word("ord", label, "to");
    const d = m.step({ id: "d", ...label, law: "§ 1", because }, m.add(a, a));
    const steps = stepsUnder(recorded, d);
    expect(steps?.map(({ id }) => id)).toEqual(["ord", "b", "c", "a", "d"]);
    expect(steps?.[0]).toStrictEqual({ id: "ord", kind: "input", ...label, value: "et" });
    expect(steps?.[3]).toStrictEqual({
      id: "a",
      kind: "compute",
      ...label,
      value: "0.03",
      unit: "DKK",
      operation: { name: "add", arguments: ["b", "c"] },
      because,
    });
  });

  it("names an operation inside another after the step it belongs to", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    const a = m.input("a", label, 100);
    const sum = m.step({ id: "sum", da: "Sum", en: "Sum", law: laws }, m.add(a, m.add(a, m.zero)));
    expect(stepsUnder(recorded, sum)?.map(({ id, operation }) => [id, operation?.arguments])).toEqual([
      ["a", undefined],
      ["nul", undefined],
      ["sum.2", ["a", "nul"]],
      ["sum", ["a", "sum.2"]],
    ]);
  });

  it("does not state the reasons of a step that has none", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    const sum = m.step({ id: "sum", da: "Sum", en: "Sum", law: laws }, m.add(m.zero, m.zero));
    expect(Object.keys(stepsUnder(recorded, sum)?.at(-1) ?? {})).toEqual([
      "id",
      "kind",
      "da",
      "en",
      "value",
      "unit",
      "law",
      "operation",
    ]);
  });

  it("gives a figure that already is a step a second name", () => {
    const { calculator: m, end } = recording(wholeCalculator);
    m.step({ id: "svar", da: "Svar", en: "Answer", law: laws, isResult: true }, m.input("a", label, 100));
    expect(end()?.[1]).toMatchObject({ kind: "result", operation: { name: "same", arguments: ["a"] } });
  });

  it("writes a figure that is used twice once", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    m.input("a", label, 100);
    expect(stepsUnder(recorded, m.input("a", label, 100))).toHaveLength(1);
  });

  it("leaves out what no result rests on, but keeps what is disregarded and why", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    m.input("unused", label, 100);
    m.notes.note("unused-too", () => ({ id: "unused-too", kind: "fact", ...label, value: "nej" }));
    m.notes.note("grund", () => ({ id: "grund", kind: "decide", da: "Grund", en: "Reason", value: "nej" }));
    const disregarded = { da: "Tæller ikke.", en: "Does not count." };
    m.notes.note("formue", () => ({
      id: "formue",
      kind: "input",
      ...label,
      value: "1.00",
      because: ["grund"],
      disregarded,
    }));
    const kept = stepsUnder(recorded, m.input("a", label, 100));
    expect(kept?.map(({ id }) => id)).toEqual(["grund", "formue", "a"]);
  });

  it("tells conditions of the case from findings, and rounding from other sums", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    const [given, found] = [m.condition("given", label, true), m.condition("found", label, true, ["given"])];
    const both = m.finding({ id: "both", da: "Begge", en: "Both" }, m.allOf([given, found]));
    const oere = m.step(
      { id: "rund", da: "Rund", en: "Round", law: laws },
      m.roundToOere(m.input("a", label, 1)),
    );
    const krone = m.step({ id: "krone", da: "Krone", en: "Krone", law: laws }, m.roundToKroner(oere));
    const chosen = m.step({ id: "valg", da: "Valg", en: "Choice", law: laws }, m.choose(both, krone, oere));
    expect(stepsUnder(recorded, chosen)?.map(({ id, kind, value }) => [id, kind, value])).toEqual([
      ["given", "input", "true"],
      ["found", "decide", "true"],
      ["both", "decide", "true"],
      ["a", "input", "0.01"],
      ["rund", "round", "0.01"],
      ["krone", "round", "0.00"],
      ["valg", "compute", "0.00"],
    ]);
  });

  it("begins with nothing", () => {
    expect(recording(wholeCalculator).end()).toEqual([]);
  });

  it("takes the paragraph of a ressourceforløb unless another course is named", () => {
    const recorded = recording(wholeCalculator);
    const rest = recorded.calculator.step(
      { id: "rest", da: "Rest", en: "Rest", law: laws },
      recorded.calculator.zero,
    );
    expect(stepsUnder(recorded, rest)?.at(-1)?.law).toBe("LAS § 68 a");
  });

  it("tells facts and rates from what stands in the case", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    const largest = m.max(m.fact("uger", label, 5200), m.rate(RATE, ["dag"]));
    const [week, found, both, max] =
      stepsUnder(recorded, m.step({ id: "max", ...label }, m.add(largest, m.zero))) ?? [];
    expect(week).toStrictEqual({ id: "uger", kind: "fact", ...label, value: "52.00", unit: "DKK" });
    expect(found).toStrictEqual({
      id: "sats",
      kind: "rate",
      ...label,
      value: "1.12",
      unit: "DKK/km",
      law: "§ 1",
      because: ["dag"],
      rate: RATE.reference,
    });
    expect(both).toMatchObject({ id: "nul", kind: "fact", value: "0.00" });
    expect(max).toMatchObject({ id: "max.1", operation: { name: "max", arguments: ["uger", "sats"] } });
  });

  it("keeps a note once, also where it is the first and the only step", () => {
    const disregarded = { da: "Tæller ikke.", en: "Does not count." };
    const { calculator: m, end } = recording(wholeCalculator);
    const note = () => ({ id: "formue", kind: "input", ...label, value: "1.00", disregarded }) as const;
    m.notes.note("formue", note);
    m.notes.note("formue", note);
    expect(end()).toEqual([note()]);
  });

  it("gives no text of a figure that could not be written", () => {
    const { calculator: m } = recording(wholeCalculator);
    const figure = m.input("a", label, 2 ** 53);
    expect([m.textOf(figure, 2), m.shownOf(figure, 2), m.textOf(figure, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("gives the text of a figure with as many decimals as are asked for", () => {
    const { calculator: m } = recording(calculatorInParts(13));
    const figure = m.input("a", label, 700);
    expect([m.textOf(figure, 2), m.textOf(figure, 0), m.shownOf(figure, 2)]).toEqual(["7.00", "7", "7.00"]);
    const share = m.step(
      { id: "del", ...label },
      m.share(figure, m.fact("b", label, 100), m.fact("c", label, 1300)),
    );
    expect([m.textOf(share, 2), m.shownOf(share, 2)]).toEqual(["7/13", "0.5384615385"]);
  });

  it("describes a note once", () => {
    const { calculator: m } = recording(wholeCalculator);
    let described = 0;
    const describeNote = () => {
      described += 1;
      return { id: "grund", kind: "decide", ...label, value: "nej" } as const;
    };
    m.notes.note("grund", describeNote);
    m.notes.note("grund", describeNote);
    expect(described).toBe(1);
  });

  it("writes a word of the case as an input, once", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    m.notes.word("art", label, "loen");
    m.notes.word("art", label, "loen");
    expect(stepsUnder(recorded, m.input("a", label, 100, ["art"]))).toStrictEqual([
      { id: "art", kind: "input", ...label, value: "loen" },
      { id: "a", kind: "input", ...label, value: "1.00", unit: "DKK", because: ["art"] },
    ]);
  });

  it("forgets with the end, and at the beginning what a fault left behind", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m, begin, end } = recorded;
    const broken = m.share(m.input("a", label, 45_000), m.input("b", label, 100), m.input("c", label, 1300));
    m.step({ id: "andel", ...label, isResult: true }, broken);
    begin("ressourceforloeb");
    expect(end()).toEqual([]);
    // The figure of the broken calculation is not taken for that of the next.
    expect(stepsUnder(recorded, m.input("a", label, 100))?.map(({ value }) => value)).toEqual(["1.00"]);
    expect(end()).toEqual([]);
    expect(stepsUnder(recorded, m.input("a", label, 200))?.map(({ value }) => value)).toEqual(["2.00"]);
  });

  it("takes the label, the unit and the paragraph of each calculation", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m, begin } = recorded;
    const rest = { id: "rest", da: "Rest", en: "Rest", law: laws };
    const once = () => stepsUnder(recorded, m.step(rest, m.input("a", label, 150)))?.[1]?.law;
    expect(once()).toBe("LAS § 68 a");
    begin("jobafklaringsforloeb");
    expect(once()).toBe("LAS § 69 j");
    begin("ressourceforloeb");
    expect(once()).toBe("LAS § 68 a");
    const km = { da: "Vej", en: "Way", unit: "km", law: "§ 2", sources: [{ title: "Side" }] } as const;
    begin("ressourceforloeb");
    expect(stepsUnder(recorded, m.input("a", km, 150, ["grund"]))?.[0]).toStrictEqual({
      id: "a",
      kind: "input",
      da: "Vej",
      en: "Way",
      value: "1.5",
      unit: "km",
      law: "§ 2",
      sources: [{ title: "Side" }],
      because: ["grund"],
    });
    begin("ressourceforloeb");
    expect(stepsUnder(recorded, m.input("a", label, 150))?.[0]).toStrictEqual({
      id: "a",
      kind: "input",
      ...label,
      value: "1.50",
      unit: "DKK",
    });
  });

  it("writes a figure that an operation passes on with the decimals of its own unit", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    const days = m.input("dage", { ...label, unit: "days" }, 200);
    const rate = { ...RATE, id: "procent", unit: "percent", hundredths: 5500 } as const;
    const inKroner = m.step({ id: "kroner", ...label }, m.max(days, m.zero));
    const again = m.step({ id: "igen", ...label, unit: "days" }, m.max(inKroner, days));
    const percent = m.step({ id: "kr", ...label }, m.max(again, m.rate(rate, [])));
    expect(stepsUnder(recorded, percent)?.map(({ id, value }) => [id, value])).toEqual([
      ["dage", "2"],
      ["nul", "0.00"],
      ["kroner", "2.00"],
      ["igen", "2"],
      ["procent", "55"],
      ["kr", "55.00"],
    ]);
  });

  it("names one operand, two or three", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    const [a, b, c] = ["a", "b", "c"].map((id) => m.input(id, label, 100)) as [never, never, never];
    const one = m.step({ id: "en", ...label }, m.roundToOere(a));
    const two = m.step({ id: "to", ...label }, m.sum([one, b]));
    const three = m.step({ id: "tre", ...label }, m.share(two, b, c));
    const none = m.step({ id: "ingen", ...label }, m.sum([]));
    const list = stepsUnder(recorded, m.add(three, none))?.map(({ operation }) => operation?.arguments);
    expect(list?.filter(Boolean)).toEqual([["a"], ["en", "b"], ["to", "b", "c"], []]);
  });

  it("writes a finding with and without a paragraph, and with its reasons", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    const a = m.finding({ id: "a", ...label, because: ["x"] }, m.not(m.condition("x", label, true)));
    const b = m.finding({ id: "b", ...label, law: "§ 1" }, m.not(a));
    const kept = stepsUnder(recorded, m.choose(b, m.zero, m.zero));
    expect(kept?.slice(1, 3)).toStrictEqual([
      {
        id: "a",
        kind: "decide",
        ...label,
        value: "false",
        operation: { name: "not", arguments: ["x"] },
        because: ["x"],
      },
      {
        id: "b",
        kind: "decide",
        ...label,
        value: "true",
        law: "§ 1",
        operation: { name: "not", arguments: ["a"] },
      },
    ]);
  });

  it("writes a condition without a unit, and a rate that is used twice once", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    const given = m.condition("given", label, false, ["grund"]);
    const chosen = m.choose(given, m.rate(RATE, ["dag"]), m.rate(RATE, ["dag"]));
    const [condition, ...others] = stepsUnder(recorded, chosen) ?? [];
    expect(condition).toStrictEqual({
      id: "given",
      kind: "decide",
      ...label,
      value: "false",
      because: ["grund"],
    });
    expect(others.map(({ id }) => id)).toEqual(["sats"]);
  });

  it("reads a figure as the arithmetic inside does", () => {
    const { calculator: m } = recording(thirdsCalculator);
    const week = m.share(m.input("uge", label, 1), m.fact("52", label, 5200), m.fact("12", label, 1200));
    // 0.01 · 52 / 12 = 13 / 300.
    expect([m.textOf(week, 2), m.shownOf(week, 2)]).toEqual(["13/300", "0.0433333333"]);
  });

  it("freezes the reasons that the steps of a label share", () => {
    const recorded = recording(wholeCalculator);
    const { calculator: m } = recorded;
    const step = { id: "rest", ...label, because: ["grund"] };
    const [, rest] = stepsUnder(recorded, m.step(step, m.input("a", label, 100))) ?? [];
    expect(Object.isFrozen(rest?.because)).toBe(true);
    expect(Object.isFrozen(rest)).toBe(false);
  });
});
