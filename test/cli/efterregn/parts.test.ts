import { describe, expect, it } from "vitest";
import type { TraceStep } from "../../../src/arithmetic/trace-step.js";
import { resultCells } from "../../../src/cli/csv/result-row.js";
import { ALTERNATIVES } from "../../../src/cli/efterregn/alternatives.js";
import { firstDifference } from "../../../src/cli/efterregn/first-difference.js";
import { calculate } from "../../../src/index.js";

const step = (id: string, value: string): TraceStep => ({ id, kind: "compute", da: id, en: id, value });

describe("the first step that differs", () => {
  it("is the first with another value, or that the other does not have", () => {
    expect(firstDifference([step("a", "1"), step("b", "2")], [step("a", "1"), step("b", "3")])?.id).toBe("b");
    expect(firstDifference([step("a", "1"), step("b", "2")], [step("b", "3")])?.id).toBe("a");
  });

  it("is one that only the other has, where all of its own are the same", () => {
    expect(firstDifference([step("a", "1")], [step("a", "1"), step("b", "2")])?.id).toBe("b");
    expect(firstDifference([step("a", "1")], [step("a", "1")])).toBeUndefined();
  });
});

describe("the alternatives", () => {
  it("have names of their own", () => {
    expect(new Set(ALTERNATIVES.map(({ id }) => id)).size).toBe(ALTERNATIVES.length);
  });

  it("do not make up a part that a case does not have", () => {
    const made = ALTERNATIVES.map(({ id, sag }) => [id, sag?.({ maaned: "2022-03" })] as const);
    expect(made.filter(([, sag]) => sag !== undefined)).toEqual([]);
  });

  it("change one thing each: a fact, a table or an option", () => {
    const changes = ALTERNATIVES.map(
      ({ sag, table, options }) => [sag, table, options].filter((one) => one).length,
    );
    expect(changes.every((count) => count === 1)).toBe(true);
  });
});

describe("an error in a table", () => {
  it("is named by its path where no column is known for it", () => {
    const cells = resultCells(calculate({ maaned: "2022-13" }), () => undefined, "da");
    expect(cells.at(-1)).toMatch(/^maaned: /);
  });
});
