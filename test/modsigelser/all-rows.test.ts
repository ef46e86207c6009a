import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const RECORDS = "docs/decisions";
const TESTS = "test/modsigelser";
const ROWS = 18;

/** The names of the files of contradictions in a folder, without their ending. */
const names = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith("modsigelse-") && file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const records = names(RECORDS, ".md");

/** Number, title and name of every contradiction in the list of decisions. */
const listed = [
  ...readFileSync(`${RECORDS}/README.md`, "utf8").matchAll(
    /^\| (\d+) \| \[(.+?)\]\((modsigelse-.+?)\.md\) \|/gm,
  ),
].map(([, number, title, name]) => [number, title, name].join(" "));

describe("the contradictions between sources", () => {
  it("are numbered from 1 to 18, each once", () => {
    const numbers = Array.from({ length: ROWS }, (_, row) => String(row + 1).padStart(2, "0"));
    expect(records.map((name) => name.slice("modsigelse-".length, "modsigelse-".length + 2))).toEqual(
      numbers,
    );
  });

  it("have a record and a test of the same name", () => {
    expect(names(TESTS, ".test.ts")).toEqual(records);
  });

  it.each(records)("%s names its test and stands in the list of decisions", (name) => {
    const record = readFileSync(`${RECORDS}/${name}.md`, "utf8");
    expect(record).toContain(`\`${TESTS}/${name}.test.ts\``);
    const [, number, title] = /^# Contradiction (\d+): (.+)$/m.exec(record) ?? [];
    expect(Number(number)).toBe(Number(name.split("-")[1]));
    expect(listed).toContain(`${String(number)} ${String(title)} ${name}`);
  });

  it.each(records)("%s links to files that exist", (name) => {
    const record = readFileSync(`${RECORDS}/${name}.md`, "utf8");
    const links = [...record.matchAll(/\]\(([^():]+\.md)\)/g)].map(([, file]) => String(file));
    expect(links.filter((file) => !existsSync(`${RECORDS}/${file}`))).toEqual([]);
  });

  it.each(records)("%s has every part", (name) => {
    const record = readFileSync(`${RECORDS}/${name}.md`, "utf8");
    const parts = [...record.matchAll(/^\*\*(.+?)\*\*/gm)].map(([, part]) => part?.replace(/\.$/, ""));
    expect(parts).toEqual([
      "Question",
      "What the seed says",
      "What other sources say",
      "Treatment",
      "Example",
      "Test",
    ]);
  });
});
