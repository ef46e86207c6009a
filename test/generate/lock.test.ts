import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.js";
import { currentHashes, ordningFiles, RATES, rateFiles, readJson, tableHash } from "./rate-files.js";

describe("the lock", () => {
  it("holds the hash of every rate file as it is", () => {
    expect(readJson(`${RATES}/rates.lock.json`)).toEqual(currentHashes());
    expect(Object.keys(currentHashes())).toEqual([...rateFiles(), ...ordningFiles()]);
  });
});

describe("the hash of a table", () => {
  const table = readJson(`${RATES}/befordring/2022-01-01.json`) as { values: object };

  /** The same value with the keys of every object the other way round. */
  const reordered = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(reordered);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .reverse()
        .map(([key, child]) => [key, reordered(child)]),
    );
  };

  it("does not depend on white space or the order of keys", () => {
    expect(JSON.stringify(reordered(table))).not.toBe(JSON.stringify(table));
    expect(tableHash(reordered(table))).toBe(tableHash(table));
    expect(tableHash(JSON.parse(JSON.stringify(table, null, 7)))).toBe(tableHash(table));
  });

  it.each([
    ["1.08", "1.09"],
    ['"validTo":"2022-12-31"', '"validTo":"2022-12-30"'],
    ['"knownUntil":"2022-06-28"', '"knownUntil":"2022-06-29"'],
    ['"note":{', '"notes":{'],
    ["kommunerne", "Kommunerne"],
  ])("changes when %s becomes %s", (before, after) => {
    const text = JSON.stringify(table);
    expect(text).toContain(before);
    expect(tableHash(JSON.parse(text.replace(before, after)))).not.toBe(tableHash(table));
  });

  it("depends on the order of a list", () => {
    expect(tableHash(["a", "b"])).not.toBe(tableHash(["b", "a"]));
  });

  it("is the SHA-256 of the canonical text", () => {
    // The SHA-256 of the two bytes {}, as any sha256sum prints it.
    expect(tableHash({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });
});

describe("canonical JSON", () => {
  it.each([
    [{ b: "1", a: "2" }, '{"a":"2","b":"1"}'],
    [{ a: { d: [], c: {} } }, '{"a":{"c":{},"d":[]}}'],
    [[{ b: true, a: null }, "x"], '[{"a":null,"b":true},"x"]'],
    [{ å: "æ", Z: "ø", a: 'a"b\n' }, '{"Z":"ø","a":"a\\"b\\n","å":"æ"}'],
    [{ "10": "x", "9": "y", "": "z" }, '{"":"z","10":"x","9":"y"}'],
    [null, "null"],
    ["", '""'],
  ])("of %j is %s", (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it("means the same as the value, and is the same again from its own text", () => {
    fc.assert(
      fc.property(fc.json({ depthSize: "medium" }), (text) => {
        const value: unknown = JSON.parse(text);
        const canonical = canonicalJson(value);
        expect(JSON.parse(canonical)).toEqual(value);
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
      }),
    );
  });
});

describe("npm run generate", () => {
  const script = resolve("test/generate/run.ts");
  const tsx = resolve("node_modules/tsx/dist/cli.mjs");
  const MADE = [
    "src/rates/tables.generated.ts",
    "docs/fejlkoder.md",
    "docs/regneark.md",
    "rates/rates.schema.json",
    "rates/rates.lock.json",
  ];
  const changed = "befordring/2022-01-01.json";
  let folder = "";

  const generate = (...options: readonly string[]) =>
    spawnSync(process.execPath, [tsx, script, "--rates", ...options], { cwd: folder, encoding: "utf8" });
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const change = () => {
    writeFileSync(
      join(folder, RATES, changed),
      read(`${RATES}/${changed}`).replace('"amount": "1.08"', '"amount": "1.09"'),
    );
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "generate-"));
    cpSync(RATES, join(folder, RATES), { recursive: true });
    // The other places that the script writes to.
    for (const path of ["src/rates", "docs"]) mkdirSync(join(folder, path), { recursive: true });
    // A part of this page is made; the rest is kept.
    cpSync("docs/regneark.md", join(folder, "docs/regneark.md"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("changes nothing when nothing has changed", { timeout: 300_000 }, () => {
    expect(generate().status).toBe(0);
    for (const path of MADE) expect(read(path)).toBe(readFileSync(path, "utf8"));
  });

  it("stops at a changed or missing table and leaves the lock alone", { timeout: 300_000 }, () => {
    change();
    rmSync(join(folder, RATES, "godtgoerelse/takst-750/2020-01-01.json"));
    const { status, stderr } = generate();
    expect(status).toBe(1);
    expect(stderr).toContain(
      `Locked rate files have changed: ${changed}, godtgoerelse/takst-750/2020-01-01.json`,
    );
    expect(read("rates/rates.lock.json")).toBe(readFileSync("rates/rates.lock.json", "utf8"));
  });

  it("takes a changed table that is named with --accept, and no other", { timeout: 300_000 }, () => {
    change();
    expect(generate("--accept", "befordring/2021-01-01.json").status).toBe(1);
    expect(generate("--accept", changed).status).toBe(0);
    const { [changed]: hash, ...others } = JSON.parse(read("rates/rates.lock.json")) as Record<
      string,
      string
    >;
    const { [changed]: before, ...same } = readJson("rates/rates.lock.json") as Record<string, string>;
    expect(hash).not.toBe(before);
    expect(others).toEqual(same);
  });
});
