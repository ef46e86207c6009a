import { describe, expect, it } from "vitest";
import { exitCodeFor } from "../../src/cli/beregn.js";
import { run } from "../../src/cli/run.js";
import type { CalculatedCase, CaseResult, RefusedCase } from "../../src/index.js";
import { BEFORDRING_2024, CASE_FILES as files, LOEN_2022 } from "./cases.js";
import { columns, fakeIo } from "./fake-io.js";
import { ownTable } from "./own-table.js";

const jsonOf = (text: string): CaseResult => JSON.parse(text) as CaseResult;
const calculated = (text: string): CalculatedCase => {
  const result = jsonOf(text);
  if (!result.ok) throw new Error(`refused: ${text}`);
  return result;
};
const refused = (text: string): RefusedCase => {
  const result = jsonOf(text);
  if (result.ok) throw new Error("not refused");
  return result;
};

const beregn = (...args: readonly string[]) => run(["beregn", ...args], fakeIo({ files }));

describe("beregn with files", () => {
  it("explains one case in Danish", () => {
    const { stdout, stderr, exitCode } = beregn("loen.json");
    expect(exitCode).toBe(0);
    expect(stderr).toBe("");
    expect(stdout.split("\n")[0]).toBe("Beregning for marts 2022 (sag-1)");
    expect(columns(stdout, "Ydelse før skat")).toEqual(["Ydelse før skat", "9.186,55 kr."]);
  });

  it("explains several cases in the order of the files, with an empty line between them", () => {
    const { stdout, exitCode } = beregn("km.json", "loen.json");
    expect(exitCode).toBe(0);
    const [first = "", second = ""] = stdout.split("\n\nBeregning for marts 2022 (sag-1)\n");
    expect(columns(first, "Befordringsgodtgørelse")).toBeDefined();
    expect(first).toContain("545,00 kr.");
    expect(second).toContain("9.186,55 kr.");
  });

  it("prints one case as indented JSON without a trace", () => {
    const { stdout, stderr, exitCode } = beregn("loen.json", "--json");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(stdout).toMatch(/^\{\n {2}"id": "sag-1",\n {2}"ok": true,/);
    expect(stdout.endsWith("}\n")).toBe(true);
    expect(calculated(stdout)).toEqual({
      id: "sag-1",
      ok: true,
      ydelse: { foerFradrag: "11716.00", fradrag: "2529.45", sanktion: "0.00", udbetaling: "9186.55" },
      forbehold: [],
    });
  });

  it("prints several cases as one line of JSON each, in order", () => {
    const { stdout, exitCode } = beregn("--json", "loen.json", "km.json");
    expect(exitCode).toBe(0);
    const lines = stdout.split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe("");
    expect(lines.slice(0, 2).map((line) => jsonOf(line).id)).toEqual(["sag-1", "sag-2"]);
    expect(calculated(lines[1] ?? "").befordring).toEqual({ beloeb: "545.00" });
  });

  it("prints JSON with every step when the trace is asked for, without --json", () => {
    const { trace } = calculated(beregn("km.json", "--trace").stdout);
    expect(trace?.at(-1)).toEqual({
      id: "resultat.befordring.beloeb",
      kind: "result",
      da: "Befordringsgodtgørelse",
      en: "Transport allowance",
      value: "545.00",
      unit: "DKK",
      law: "LAB § 175",
      operation: { name: "same", arguments: ["befordring.afrundet"] },
    });
  });

  it("gives the same JSON for --trace with and without --json", () => {
    expect(beregn("km.json", "--trace", "--json")).toEqual(beregn("km.json", "--trace"));
  });

  it("explains in English with --sprog en", () => {
    const { stdout } = beregn("km.json", "--sprog", "en");
    expect(stdout.split("\n")[0]).toBe("Calculation for May 2024 (sag-2)");
    expect(columns(stdout, "Transport allowance")).toBeDefined();
    expect(stdout).toContain("545.00 kr.");
    expect(stdout).not.toContain("545,00");
  });

  it("writes the explanation as Markdown with --format markdown", () => {
    const lines = beregn("km.json", "--format", "markdown").stdout.split("\n");
    expect(lines[0]).toBe("# Beregning for maj 2024 (sag-2)");
    expect(lines).toContain("## Befordringsgodtgørelse");
    expect(lines).toContain("- **Befordringsgodtgørelse: 545,00 kr.**");
  });
});

describe("beregn with standard input", () => {
  it("reads the case from standard input when no file is named", () => {
    const { stdout, exitCode } = run(["beregn", "--json"], fakeIo({ stdin: BEFORDRING_2024 }));
    expect(exitCode).toBe(0);
    expect(calculated(stdout).befordring).toEqual({ beloeb: "545.00" });
  });

  it("reads the case from standard input when the file is a dash, even at a terminal", () => {
    const io = fakeIo({ stdin: BEFORDRING_2024, stdinIsTerminal: true });
    const { stdout, exitCode } = run(["beregn", "-", "--json"], io);
    expect(exitCode).toBe(0);
    expect(calculated(stdout).befordring).toEqual({ beloeb: "545.00" });
  });

  it("refuses a dash together with files", () => {
    expect(run(["beregn", "loen.json", "-"], fakeIo({ files, stdin: LOEN_2022 }))).toEqual({
      stdout: "",
      stderr: "»-« (stdin) kan ikke gives sammen med filer.\n",
      exitCode: 2,
    });
  });

  it("asks for a file instead of waiting when standard input is a terminal", () => {
    expect(run(["beregn"], fakeIo({ stdinIsTerminal: true }))).toEqual({
      stdout: "",
      stderr: "Angiv en fil med en sag, eller send sagen ind på stdin. Se --help.\n",
      exitCode: 2,
    });
  });

  it("names standard input when it cannot be read", () => {
    expect(run(["beregn", "--sprog", "en"], fakeIo())).toEqual({
      stdout: "",
      stderr: "stdin cannot be read. Check the path.\n",
      exitCode: 2,
    });
  });
});

describe("beregn with options", () => {
  it("rounds the benefit to whole kroner with --afrunding krone and says so", () => {
    // 9.186,55 is nearer to 9.187 than to 9.186.
    const { ydelse, forbehold } = calculated(beregn("loen.json", "--json", "--afrunding", "krone").stdout);
    expect(ydelse?.udbetaling).toBe("9187.00");
    expect(forbehold.map(({ code }) => code)).toEqual(["ROUNDING_WITHOUT_RULE", "ROUNDED_TO_KRONER"]);
  });

  it("shows the rounding to whole kroner in the explanation", () => {
    const { stdout } = beregn("loen.json", "--afrunding", "krone");
    expect(columns(stdout, "Ydelse før skat")).toEqual(["Ydelse før skat", "9.187,00 kr."]);
    expect(stdout).toContain(
      "- Beløbet er afrundet til hele kroner, fordi den, der beregner, har valgt det.\n",
    );
  });

  it("takes the rate that was known on the last day before the correction", () => {
    // 486,4 km × 0,99 kr. = 481,536 kr.
    const { stdout } = beregn("km-2022.json", "--json", "--kendt", "2022-06-28");
    const { befordring, forbehold } = calculated(stdout);
    expect(befordring).toEqual({ beloeb: "482.00" });
    expect(forbehold).toContainEqual(
      expect.objectContaining({ code: "RATE_BEFORE_CORRECTION", about: "befordring.kmSats" }),
    );
  });

  it("takes the corrected rate from the day after", () => {
    // 486,4 km × 1,08 kr. = 525,312 kr.
    const { stdout } = beregn("km-2022.json", "--json", "--kendt", "2022-06-29");
    const { befordring, forbehold } = calculated(stdout);
    expect(befordring).toEqual({ beloeb: "525.00" });
    expect(forbehold.map(({ code }) => code)).not.toContain("RATE_BEFORE_CORRECTION");
  });

  it("shows the rate before the correction in the explanation", () => {
    const { stdout } = beregn("km-2022.json", "--kendt", "2022-06-28");
    expect(columns(stdout, "Kilometersats")).toEqual(["Kilometersats", "0,99 kr. pr. km"]);
  });

  it("does not explain the rate before the correction with the note on the corrected one", () => {
    const { trace = [] } = calculated(beregn("km-2022.json", "--trace", "--kendt", "2022-06-28").stdout);
    const rate = trace.find(({ id }) => id === "befordring.kmSats")?.rate;
    expect(rate?.beforeCorrection).toBe(true);
    expect(rate?.note?.da ?? "").not.toContain("efter forhøjelsen");
  });

  it("refuses a day of knowledge that does not exist", () => {
    const { stdout, stderr, exitCode } = beregn("km.json", "--kendt", "2022-02-30");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain("(2022-02-30)");
    expect(stderr).toContain("Indstillingen kan ikke bruges. Angiv en dato som åååå-mm-dd.");
    expect(stderr).toContain("[OPTION_INVALID]");
  });
});

describe("beregn with rate tables of one's own", () => {
  const withTables = (content: unknown, ...args: readonly string[]) =>
    run(
      ["beregn", "2025.json", "--satser", "satser.json", ...args],
      fakeIo({ files: { ...files, "satser.json": content } }),
    );

  it("has no rate for 2025 without one", () => {
    expect(beregn("2025.json").exitCode).toBe(3);
  });

  it("calculates 2025 with one table", () => {
    // 12.800 (the table's own rate) − 800,25 = 11.999,75.
    const { stdout, exitCode } = withTables(ownTable(2025), "--json");
    const { ydelse, forbehold } = calculated(stdout);
    expect(exitCode).toBe(0);
    expect(ydelse).toEqual({
      foerFradrag: "12800.00",
      fradrag: "800.25",
      sanktion: "0.00",
      udbetaling: "11999.75",
    });
    expect(forbehold.map(({ code }) => code)).toEqual(["RATE_CALLER_SUPPLIED"]);
  });

  it("says in the explanation that the rate is the caller's", () => {
    const { stdout } = withTables(ownTable(2025));
    expect(stdout).toContain("Kilde: Kommunens satsbrev for 2025\n");
    expect(stdout).toContain(
      "- »Sats for ikke-forsørgere« kommer fra en satstabel, som den, der beregner, selv har givet med, og er ikke kontrolleret af biblioteket.\n",
    );
  });

  it("finds the right one of a list of tables in one file", () => {
    const tables = [ownTable(2026, { ikkeForsoerger: "13000" }), ownTable(2025)];
    expect(calculated(withTables(tables, "--json").stdout).ydelse?.udbetaling).toBe("11999.75");
  });

  it("takes tables from several files", () => {
    const io = fakeIo({ files: { ...files, "a.json": ownTable(2026), "b.json": ownTable(2025) } });
    const { stdout } = run(["beregn", "2025.json", "--satser", "a.json", "--satser", "b.json", "--json"], io);
    expect(calculated(stdout).ydelse?.udbetaling).toBe("11999.75");
  });

  it("prefers the caller's table to that of the package", () => {
    // 13.000 − 2.529,45 = 10.470,55.
    const io = fakeIo({ files: { ...files, "a.json": ownTable(2022, { ikkeForsoerger: "13000" }) } });
    const { stdout } = run(["beregn", "loen.json", "--satser", "a.json", "--json"], io);
    expect(calculated(stdout).ydelse?.udbetaling).toBe("10470.55");
  });

  it("refuses a table that does not follow the schema and names the place", () => {
    const { table, validFrom, validTo, corrections } = ownTable(2025);
    const { stdout, stderr, exitCode } = withTables({ table, validFrom, validTo, corrections });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain("rates[0].values: Satstabellen følger ikke skemaet: fejl ved »values«.");
    expect(stderr).toContain("Ret tabellen efter rates/rates.schema.json. [RATE_TABLE_INVALID]");
  });

  it("refuses two tables for the same days", () => {
    const { stderr, exitCode } = withTables([ownTable(2025), ownTable(2025)]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("rates[1]: To af dine egne satstabeller dækker de samme dage.");
  });

  it("names a table file that cannot be read", () => {
    expect(beregn("2025.json", "--satser", "findes-ikke.json")).toEqual({
      stdout: "",
      stderr: "findes-ikke.json kan ikke læses. Kontrollér stien.\n",
      exitCode: 2,
    });
  });

  it("names the file when a rate table is no object, without empty quotation marks", () => {
    expect(withTables("42").stderr).not.toContain("»«");
  });
});

describe("beregn with bad input", () => {
  it("names a file that cannot be read", () => {
    expect(beregn("findes-ikke.json")).toEqual({
      stdout: "",
      stderr: "findes-ikke.json kan ikke læses. Kontrollér stien.\n",
      exitCode: 2,
    });
    expect(beregn("findes-ikke.json", "--sprog", "en").stderr).toBe(
      "findes-ikke.json cannot be read. Check the path.\n",
    );
  });

  it("says that a file is no JSON without repeating what stands in it", () => {
    const io = fakeIo({ files: { "sag.json": '{ "id": "010190-1234" Jens Jensen' } });
    expect(run(["beregn", "sag.json"], io)).toEqual({
      stdout: "",
      stderr: "sag.json er ikke gyldig JSON. Kontrollér anførselstegn, kommaer og parenteser.\n",
      exitCode: 2,
    });
    expect(run(["beregn", "sag.json", "--sprog", "en"], io).stderr).toBe(
      "sag.json is not valid JSON. Check quotes, commas and brackets.\n",
    );
  });

  it("writes nothing at all when one of several files is no JSON", () => {
    const io = fakeIo({ files: { ...files, "x.json": "" } });
    expect(run(["beregn", "loen.json", "x.json", "--json"], io)).toMatchObject({ stdout: "", exitCode: 2 });
  });

  it("reads a file that starts with a byte order mark", () => {
    const io = fakeIo({ files: { "sag.json": `\uFEFF${JSON.stringify(BEFORDRING_2024)}` } });
    expect(calculated(run(["beregn", "sag.json", "--json"], io).stdout).befordring).toEqual({
      beloeb: "545.00",
    });
  });

  it("reads only one byte order mark", () => {
    const io = fakeIo({ stdin: `\uFEFF\uFEFF${JSON.stringify(BEFORDRING_2024)}` });
    expect(run(["beregn"], io)).toMatchObject({ stdout: "", exitCode: 2 });
  });

  it("explains a refused case on stderr and writes nothing to stdout", () => {
    expect(beregn("forkert.json")).toEqual({
      stdout: "",
      stderr:
        "Sagen kan ikke beregnes (sag-13):\n" +
        "- maaned (2022-13): Måneden findes ikke eller er skrevet forkert. Skriv åååå-mm, for eksempel 2022-03. [MONTH_INVALID]\n",
      exitCode: 2,
    });
  });

  it("writes a refused case to stdout with --json and explains it on stderr", () => {
    const { stdout, stderr, exitCode } = beregn("forkert.json", "--json");
    expect(exitCode).toBe(2);
    expect(refused(stdout)).toEqual({
      id: "sag-13",
      ok: false,
      errors: [
        {
          code: "MONTH_INVALID",
          path: "maaned",
          value: "2022-13",
          da: "Måneden findes ikke eller er skrevet forkert. Skriv åååå-mm, for eksempel 2022-03.",
          en: "The month does not exist or is written wrongly. Write yyyy-mm, for example 2022-03.",
        },
      ],
    });
    expect(stderr).toContain("[MONTH_INVALID]");
  });

  it("answers 3 when nothing is wrong but a rate that is missing", () => {
    const { stdout, stderr, exitCode } = beregn("2030.json", "--sprog", "en");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 3 });
    expect(stderr).toBe(
      "The case cannot be calculated (sag-2030):\n" +
        '- maaned (2030-01): The rate table "Transport" has no rates for the month. Choose a month with a rate or pass in a rate table of your own. [RATE_NOT_AVAILABLE]\n',
    );
  });

  it("prints the cases that could be calculated, explains the others on stderr and answers 2", () => {
    const { stdout, stderr, exitCode } = beregn("loen.json", "2030.json", "forkert.json");
    expect(exitCode).toBe(2);
    expect(stdout).toContain("9.186,55 kr.");
    expect(stdout).not.toContain("sag-2030");
    expect(stderr).toContain("Sagen kan ikke beregnes (sag-2030):\n");
    expect(stderr).toContain("Sagen kan ikke beregnes (sag-13):\n");
  });

  it("answers 3 for several cases when a missing rate is all that is wrong", () => {
    expect(beregn("loen.json", "2030.json", "2025.json").exitCode).toBe(3);
  });

  it("refuses a file with a list of cases", () => {
    const { stdout, stderr, exitCode } = run(["beregn"], fakeIo({ stdin: [LOEN_2022] }));
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toBe(
      "Sagen kan ikke beregnes:\n- Sagen kan ikke læses. Giv et almindeligt JSON-objekt. [CASE_UNREADABLE]\n",
    );
  });
});

describe("the exit code", () => {
  const error = (code: "INTERNAL_ERROR" | "RATE_NOT_AVAILABLE" | "MONTH_INVALID") => ({
    code,
    path: "",
    value: null,
    da: "",
    en: "",
  });

  it.each([
    ["no errors", [], 0],
    ["a fault of the library", [error("INTERNAL_ERROR")], 1],
    ["a fault beside bad input", [error("MONTH_INVALID"), error("INTERNAL_ERROR")], 1],
    ["bad input", [error("MONTH_INVALID")], 2],
    ["bad input beside a missing rate", [error("RATE_NOT_AVAILABLE"), error("MONTH_INVALID")], 2],
    ["a missing rate", [error("RATE_NOT_AVAILABLE")], 3],
  ] as const)("after %s", (_name, errors, expected) => {
    expect(exitCodeFor(errors)).toBe(expected);
  });
});
