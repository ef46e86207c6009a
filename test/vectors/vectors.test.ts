import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate, calculateForloeb, type Case, type Forloebssag, type TraceStep } from "../../src/index.js";
import { canonicalJson } from "../generate/canonical-json.js";
import { type Vector, vectorFiles, VECTORS } from "./vectors.js";

const files = readdirSync(VECTORS);
const vectorsIn = (file: string) =>
  JSON.parse(readFileSync(`${VECTORS}/${file}`, "utf8")) as readonly Vector[];
const vectors = files.flatMap(vectorsIn);
const courses = vectorsIn("forloeb.json");
const cases = vectors.filter(({ name }) => !name.startsWith("forloeb/"));

/** The hash of a trace by another canonical form than that of the library, and by Node's SHA-256. */
const sha256 = (trace: readonly TraceStep[] | undefined): string =>
  createHash("sha256").update(canonicalJson(trace)).digest("hex");

describe("the vectors", () => {
  it("are what is made from the files written by hand", () => {
    const made = vectorFiles();
    expect(Object.keys(made).sort()).toEqual(files.map((file) => `${VECTORS}/${file}`).sort());
    for (const [path, text] of Object.entries(made)) expect(readFileSync(path, "utf8"), path).toBe(text);
  });

  it("have names of their own that begin with their file", () => {
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
    for (const file of files)
      for (const { name } of vectorsIn(file))
        expect(name.startsWith(file.replace("json", "").replace(".", "/"))).toBe(true);
  });

  it("say where every expected figure comes from", () => {
    for (const { name, source } of vectors) {
      expect(["published", "hand calculation", "rule"], name).toContain(source.kind);
      expect(source.reference, name).not.toBe("");
      expect(source.working, name).not.toBe("");
    }
  });

  it("hold amounts, refusals and a course", () => {
    expect(cases.filter(({ expected }) => expected.ok).length).toBeGreaterThan(250);
    expect(cases.filter(({ expected }) => !expected.ok).length).toBeGreaterThan(30);
    expect(courses.length).toBeGreaterThan(0);
  });
});

describe("the library gives", () => {
  it.each(cases.filter(({ expected }) => expected.ok).map((vector) => [vector.name, vector] as const))(
    "%s",
    (_name, { input, options, expected, traceSha256 }) => {
      const { forbehold, trace, ...amounts } = calculate(input as Case, {
        ...options,
        trace: true,
      }) as unknown as Record<string, unknown>;
      expect(amounts).toEqual(expected);
      expect(forbehold).toBeInstanceOf(Array);
      expect(sha256(trace as readonly TraceStep[])).toBe(traceSha256);
    },
  );

  it.each(cases.filter(({ expected }) => !expected.ok).map((vector) => [vector.name, vector] as const))(
    "%s",
    (_name, { input, options, expected, traceSha256 }) => {
      const result = calculate(input as Case, options);
      const errors = result.ok ? [] : result.errors.map(({ code, path }) => ({ code, path }));
      const inOrder = (list: unknown) =>
        (list as { code: string; path: string }[]).map((one) => `${one.code} ${one.path}`).sort();
      expect(inOrder(errors)).toEqual(inOrder(expected["errors" as never]));
      expect(traceSha256).toBeUndefined();
    },
  );

  it.each(courses.map((vector) => [vector.name, vector] as const))(
    "%s",
    (_name, { input, expected, traceSha256 }) => {
      const { ok, maaneder = [], total } = calculateForloeb(input as Forloebssag, { trace: true });
      const rows = maaneder.map((month) => {
        const { forbehold, trace, satserFra, ...row } = month as unknown as Record<string, unknown>;
        expect([forbehold, trace]).toEqual([expect.any(Array), expect.any(Array)]);
        expect(satserFra).toMatch(/^\d{4}-01-01$/);
        return row;
      });
      expect({ ok, maaneder: rows, total }).toEqual({
        ...expected,
        maaneder: (expected as unknown as { maaneder: object[] }).maaneder.map((month) => ({
          ok: true,
          ...month,
        })),
      });
      expect(
        Object.fromEntries(maaneder.map((month) => [month.maaned, sha256(month.ok ? month.trace : [])])),
      ).toEqual(traceSha256);
    },
  );
});
