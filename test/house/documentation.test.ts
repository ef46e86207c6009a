import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as begraensninger from "../../src/begraensninger.js";
import * as main from "../../src/index.js";
import * as kvittering from "../../src/kvittering.js";
import * as regneark from "../../src/regneark.js";
import * as replay from "../../src/replay.js";
import * as vurdering from "../../src/vurdering.js";
import { codesPage, limitationsPage } from "../generate/artefacts.js";
import { functionsSection } from "../generate/spreadsheets/functions-page.js";
import { run } from "../../src/cli/run.js";
import { type Example, examplesOfPage, examplesOfSource, fencesOf } from "./examples.js";

/** What all entries of the package export. */
const library = { ...main, ...vurdering, ...begraensninger, ...kvittering, ...regneark, ...replay };

/** Where the public functions are written. */
const SOURCES = [
  "src/calculate/assess-forloeb.ts",
  "src/calculate/calculate.ts",
  "src/calculate/calculate-forloeb.ts",
  "src/calculate/coverage.ts",
  "src/calculate/limitations.ts",
  "src/calculate/ordninger-on.ts",
  "src/calculate/rates-on.ts",
  "src/money/format-kroner.ts",
  "src/money/parse-kroner.ts",
  "src/spreadsheets/workbook/to-workbook.ts",
  "src/trace/explain.ts",
  "src/trace/receipt/affected-by.ts",
  "src/trace/receipt/rate-corrections.ts",
  "src/trace/receipt/receipt-forloeb.ts",
  "src/trace/receipt/receipt.ts",
  "src/trace/receipt/verify.ts",
  "src/trace/replay/replay.ts",
];

const PAGES = [
  "README.md",
  ...readdirSync("docs")
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

/** An expression may be preceded by declarations; the value is that of its last statement. */
const valueOf = (code: string): unknown => {
  const statements = code.replace(/^import .*$/gm, "").trim();
  const cut = statements.lastIndexOf(";\n");
  const before = cut < 0 ? "" : statements.slice(0, cut + 1);
  const last = cut < 0 ? statements : statements.slice(cut + 1);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the documentation is the code under test
  const run = new Function(
    ...Object.keys(library),
    `${before}\nreturn (${last.trim().replace(/;$/, "")});`,
  ) as (...names: unknown[]) => unknown;
  return run(...Object.values(library));
};

const jsonBlocksOf = (page: string): readonly unknown[] =>
  fencesOf(page, "json").map((block) => JSON.parse(block) as unknown);

const check = ({ expression, expected }: Example): void => {
  expect(valueOf(expression)).toEqual(valueOf(expected));
};

describe("every public function has two examples that come out as said", () => {
  it.each(SOURCES)("%s", (source) => {
    const examples = examplesOfSource(source);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    examples.forEach(check);
  });

  it("and no public function is left out", () => {
    const functions = Object.entries(library).filter(([, value]) => typeof value === "function");
    expect(functions.map(([name]) => name).sort()).toEqual(
      SOURCES.map((source) =>
        (source.split("/").at(-1) ?? "")
          .replace(".ts", "")
          .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      ).sort(),
    );
  });
});

describe("what pages say comes out", () => {
  it.each(
    PAGES.flatMap((page) =>
      examplesOfPage(page).map((example) => [page, example.expression, example] as const),
    ),
  )("%s: %s", (_page, _expression, example) => {
    check(example);
  });

  it("the case of the README gives the result of the README", () => {
    const [sag, result] = jsonBlocksOf("README.md");
    expect(library.calculate(sag as main.Case)).toEqual(result);
  });

  it("the table of the page on own rates follows the schema", () => {
    const rates = jsonBlocksOf("docs/egne-satser.md") as main.RateTable[];
    expect(rates).toHaveLength(1);
    expect(library.coverage({ rates })).toMatchObject({ ok: true });
  });

  it("the page of codes is the one that is generated", () => {
    expect(readFileSync("docs/fejlkoder.md", "utf8")).toBe(codesPage());
  });

  it("the page of limitations is the one that is generated", () => {
    expect(readFileSync("docs/begraensninger.md", "utf8")).toBe(limitationsPage());
  });

  it("the functions on the page on spreadsheets are those of the list", () => {
    expect(readFileSync("docs/regneark.md", "utf8")).toContain(functionsSection());
  });

  it("the page on spreadsheets says how often binary numbers miss an øre", () => {
    const [limit, lost] = [1_540_100, 3_670_281];
    let wrong = 0;
    for (let oere = limit; oere <= lost; oere += 1) {
      // 11.716 less 55 % of the part above 15.401, in whole numbers and in kroner
      const exact = Math.max(0, Math.floor((117_160_000 - 55 * (oere - limit) + 50) / 100));
      const inKroner = Math.max(0, 11_716 - 0.55 * (oere / 100 - 15_401));
      if (Math.round(inKroner * 100) !== exact) wrong += 1;
    }
    const page = readFileSync("docs/regneark.md", "utf8");
    for (const count of [lost - limit + 1, wrong]) expect(page).toContain(count.toLocaleString("da-DK"));
  });

  it("the page on the conditions shows lines of its example", () => {
    const { stdout } = run(["vurder", "docs/examples/vurdering/1-samlet-varighed.json"], {
      readFile: (path) => readFileSync(path, "utf8"),
      readStdin: () => "",
      stdinIsTerminal: true,
    });
    const shown = fencesOf("docs/vurdering.md", "").flatMap((block) => block.split("\n"));
    const lines = shown.filter((line) => line.trim() !== "" && !line.includes("…"));
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => !stdout.split("\n").includes(line))).toEqual([]);
    expect(JSON.stringify(jsonBlocksOf("docs/vurdering.md")[0])).toBe(
      JSON.stringify(JSON.parse(readFileSync("docs/examples/vurdering/1-samlet-varighed.json", "utf8"))),
    );
  });

  it("the page on the conditions names every field", () => {
    const page = readFileSync("docs/vurdering.md", "utf8");
    const fields = readFileSync("src/cases/vurdering/vurdering.ts", "utf8").matchAll(/readonly (\w+)\??:/g);
    expect([...fields].map(([, field]) => field).filter((field) => !page.includes(String(field)))).toEqual(
      [],
    );
  });

  it("the walk through a calculation shows lines of that calculation", () => {
    const sag = JSON.parse(readFileSync("docs/examples/1-ressourceforloeb-2022.json", "utf8")) as main.Case;
    const text = library.explain(library.calculate(sag, { trace: true }));
    const shown = fencesOf("docs/laes-en-beregning.md", "").flatMap((block) => block.split("\n"));
    const lines = shown.filter((line) => line.trim() !== "" && !line.includes("…"));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  });

  it("the page on courses shows the table of its course", () => {
    const [sag] = jsonBlocksOf("docs/forloeb.md");
    const text = library.explain(library.calculateForloeb(sag as main.Forloebssag));
    const blocks = fencesOf("docs/forloeb.md", "");
    expect(blocks).toHaveLength(2);
    expect(blocks.filter((block) => !text.includes(block))).toEqual([]);
  });

  it("the check notices an example that is wrong", () => {
    expect(() => {
      check({ where: "here", expression: 'formatKroner("1")', expected: '"2,00 kr."' });
    }).toThrow();
  });
});
