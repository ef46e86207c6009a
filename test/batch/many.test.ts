import { describe, expect, expectTypeOf, it } from "vitest";
import { calculateMany, type NumberedResult } from "../../src/batch.js";
import { calculateWith } from "../../src/calculate/calculate-with.js";
import { calculate, type Case } from "../../src/index.js";

const sag = (id: string): Case => ({ id, maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } });

const CASES = [sag("a"), null as unknown as Case, { ...sag("b"), maaned: "2030-01" }, sag("c")];

describe("many cases", () => {
  it("are answered in order as calculate answers each, and a bad one stops nothing", () => {
    const answers = [...calculateMany(CASES)];
    expect(answers).toEqual(CASES.map((one, index) => ({ index, result: calculate(one) })));
    expect(answers.map(({ result }) => result.ok)).toEqual([true, false, false, true]);
    expect(answers.map(({ result }) => result.id)).toEqual(["a", undefined, "b", "c"]);
  });

  it("are taken one at a time, when they are asked for", () => {
    let taken = 0;
    function* endless() {
      for (;;) {
        taken += 1;
        yield sag(String(taken));
      }
    }
    const answers = calculateMany(endless());
    expect(taken).toBe(0);
    expect(answers.next().value).toMatchObject({ index: 0, result: { id: "1" } });
    answers.next();
    expect(taken).toBe(2);
    expect(answers.return()).toEqual({ done: true, value: undefined });
  });

  it("may come as they arrive", async () => {
    async function* arriving() {
      for (const one of CASES) yield await Promise.resolve(one);
    }
    const answers: NumberedResult[] = [];
    for await (const answer of calculateMany(arriving())) answers.push(answer);
    expect(answers).toEqual([...calculateMany(CASES)]);
  });

  it("throw on what the iterable throws", () => {
    function* broken() {
      yield sag("a");
      throw new Error("the file ends here");
    }
    const answers = calculateMany(broken());
    expect(answers.next().value).toMatchObject({ index: 0 });
    expect(() => answers.next()).toThrow("the file ends here");
  });

  it("take options, which are read once", () => {
    let read = 0;
    const options = {
      get knownOn() {
        read += 1;
        return "2022-05-01";
      },
    };
    const [first] = [...calculateMany([sag("a"), sag("b")], options)];
    expect(read).toBe(1);
    expect(first?.result.ok).toBe(true);
  });

  it("are each refused when the options are wrong, with their ids", () => {
    const options = { knownOn: "yesterday" };
    const answers = [...calculateMany(CASES, options)];
    expect(answers.map(({ result }) => result)).toEqual(CASES.map((one) => calculate(one, options)));
    expect(answers.map(({ result }) => result.ok)).toEqual([false, false, false, false]);
  });

  it("answer a fault of the library as one", () => {
    const result = calculateWith({ settings: undefined as never })(sag("a"));
    expect(result).toMatchObject({ ok: false, errors: [{ code: "INTERNAL_ERROR" }] });
  });

  it("have a type that goes with the iterable", () => {
    expectTypeOf(calculateMany([sag("a")])).toEqualTypeOf<Generator<NumberedResult, void, undefined>>();
  });
});
