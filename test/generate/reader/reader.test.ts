import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { caseSchema } from "../../../src/cases/schema.js";
import { readerModule, readerOf } from "./reader-module.js";

describe("the reader of right cases", () => {
  it("is the one that the schema gives", () => {
    expect(readFileSync("src/cases/right-case.generated.ts", "utf8")).toBe(readerModule());
    expect(readerOf(caseSchema())).toContain('name !== "kmPrDag"');
  });

  it.each([
    ["a pattern it does not know", z.strictObject({ a: z.string().check(z.regex(/^x$/)) })],
    ["a text of any length", z.strictObject({ a: z.string() })],
    ["a number", z.strictObject({ a: z.number() })],
    ["a constant", z.strictObject({ a: z.literal("x") })],
    ["words or nothing", z.strictObject({ a: z.nullable(z.enum(["x"])) })],
    ["an object with unknown fields", z.strictObject({ a: z.object({ b: z.boolean() }) })],
    ["an object with a condition", z.strictObject({ a: z.record(z.string(), z.boolean()) })],
    ["a list of any length", z.strictObject({ a: z.array(z.strictObject({ b: z.boolean() })) })],
    ["a list of words", z.strictObject({ a: z.array(z.enum(["x"])).check(z.maxLength(3)) })],
  ])("is not written for %s", (_, schema) => {
    expect(() => readerOf(schema)).toThrow();
  });
});
