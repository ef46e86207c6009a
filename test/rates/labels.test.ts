import { describe, expect, it } from "vitest";
import { RATE_LABELS, TABLE_LABELS } from "../../src/rates/labels.js";
import { keysOf, TABLE_NAMES } from "../../src/rates/rate-table.js";

describe("the labels", () => {
  it("name every table and nothing else", () => {
    expect(Object.keys(TABLE_LABELS).sort()).toEqual([...TABLE_NAMES].sort());
  });

  it("name every key of every table and nothing else", () => {
    const ids = TABLE_NAMES.flatMap((table) => keysOf(table).map((key) => `${table}.${key}`));
    expect(Object.keys(RATE_LABELS).sort()).toEqual(ids.sort());
  });

  it("are never empty, and no two rates have the same name", () => {
    for (const language of ["da", "en"] as const) {
      const names = Object.values(RATE_LABELS).map((label) => label[language].trim());
      expect(names).not.toContain("");
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
