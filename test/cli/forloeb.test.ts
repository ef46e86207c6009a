import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import {
  calculate,
  calculateForloeb,
  type CaseResult,
  explain,
  type ForloebResult,
} from "../../src/index.js";
import { caseByHand, GODTGOERELSE, KVARTAL, kvartal } from "../cases/forloeb/courses.js";
import { LOEN_2022 } from "./cases.js";
import { fakeIo } from "./fake-io.js";

const DELVIS = kvartal({
  id: "delvis",
  forloeb: { art: "ressourceforloeb", start: "2024-12-01", slut: "2025-02-28" },
});
const FEJL = kvartal({ maaneder: [{ maaned: "2022-02", indtaegter: [{ art: "loen", beloeb: "-1" }] }] });
const UDENFOR = kvartal({ til: "2022-04" });

const files = {
  "forloeb.json": KVARTAL,
  "delvis.json": DELVIS,
  "fejl.json": FEJL,
  "udenfor.json": UDENFOR,
  "uden-navn.json": kvartal({ ...DELVIS, id: undefined }),
  "loen.json": LOEN_2022,
  "null.json": "null",
};
const beregn = (...args: readonly string[]) => run(["beregn", ...args], fakeIo({ files }));
const json = (text: string) => JSON.parse(text) as CaseResult | ForloebResult;

describe("beregn with a course", () => {
  it("prints its table", () => {
    expect(beregn("forloeb.json")).toEqual({
      stdout: explain(calculateForloeb(KVARTAL)),
      stderr: "",
      exitCode: 0,
    });
    expect(beregn("forloeb.json", "--sprog", "en", "--format", "markdown").stdout).toBe(
      explain(calculateForloeb(KVARTAL), { locale: "en", format: "markdown" }),
    );
  });

  it("prints the result with --json, and the steps of every month with --trace", () => {
    expect(json(beregn("forloeb.json", "--json").stdout)).toEqual(calculateForloeb(KVARTAL));
    expect(json(beregn("forloeb.json", "--trace").stdout)).toEqual(
      calculateForloeb(KVARTAL, { trace: true }),
    );
  });

  it("is told from a case among several files", () => {
    const { stdout, exitCode } = beregn("forloeb.json", "loen.json");
    expect(exitCode).toBe(0);
    expect(stdout.split("\n")[0]).toBe("Forløb januar 2022 – marts 2022 (kvartal)");
    expect(stdout).toContain("\n\nBeregning for marts 2022 (sag-1)\n");
    const lines = beregn("--json", "loen.json", "forloeb.json").stdout.trim().split("\n");
    expect(lines.map((line) => json(line).id)).toEqual(["sag-1", "kvartal"]);
  });

  it("prints a course of which some months lack a rate, says so on stderr and answers 3", () => {
    const { stdout, stderr, exitCode } = beregn("delvis.json");
    expect({ stderr, exitCode }).toEqual({
      stderr: "delvis: 2 af 3 måneder kan ikke beregnes.\n",
      exitCode: 3,
    });
    expect(stdout).toBe(explain(calculateForloeb(DELVIS)));
    expect(beregn("uden-navn.json", "--sprog", "en").stderr).toBe("2 of 3 months cannot be calculated.\n");
    expect(json(beregn("delvis.json", "--json").stdout)).toEqual(calculateForloeb(DELVIS));
  });

  it("answers 2 when something else is wrong with a month", () => {
    const { stdout, stderr, exitCode } = beregn("fejl.json");
    expect({ stderr, exitCode }).toEqual({
      stderr: "kvartal: 1 af 3 måneder kan ikke beregnes.\n",
      exitCode: 2,
    });
    expect(stdout).toContain("[AMOUNT_NEGATIVE]");
  });

  it("knows a course by its own forloeb alone", () => {
    const io = fakeIo({ stdin: { forloeb: KVARTAL.forloeb } });
    expect(json(run(["beregn", "--json"], io).stdout)).toMatchObject({
      errors: [{ path: "modtager" }, { path: "hidtidigYdelse" }],
    });
  });

  it("refuses a course on stderr alone", () => {
    expect(beregn("udenfor.json")).toEqual({
      stdout: "",
      stderr: explain(calculateForloeb(UDENFOR)),
      exitCode: 2,
    });
  });
});

describe("beregn with --maaned", () => {
  it("explains one month as the case of that month", () => {
    const alone = calculate({ id: "kvartal", ...caseByHand(KVARTAL, "2022-02") }, { trace: true });
    expect(beregn("forloeb.json", "--maaned", "2022-02")).toEqual({
      stdout: explain(alone),
      stderr: "",
      exitCode: 0,
    });
    expect(explain(alone).split("\n")[0]).toBe("Beregning for februar 2022 (kvartal)");
  });

  it("prints it as JSON, with its steps when they are asked for", () => {
    const sag = kvartal({
      maaneder: [
        {
          maaned: "2022-02",
          befordring: { kmPrDag: "49.6", dage: 13 },
          godtgoerelse: GODTGOERELSE,
        },
      ],
    });
    const io = fakeIo({ stdin: sag });
    const month = (...more: readonly string[]) =>
      json(run(["beregn", "--json", "--maaned", "2022-02", ...more], io).stdout);
    const alone = { id: "kvartal", ...caseByHand(sag, "2022-02") };
    expect(month()).toEqual(calculate(alone));
    expect(month("--trace")).toEqual(calculate(alone, { trace: true }));
  });

  it("explains a month that was refused by its errors, with or without a name", () => {
    const { stdout, stderr, exitCode } = beregn("delvis.json", "--maaned", "2025-01");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 3 });
    expect(stderr).toMatch(
      /^Sagen kan ikke beregnes \(delvis\):\n- maaned \(2025-01\): .*\[RATE_NOT_AVAILABLE\]\n$/,
    );
    expect(beregn("uden-navn.json", "--maaned", "2025-01").stderr).toMatch(/^Sagen kan ikke beregnes:\n/);
    expect(beregn("uden-navn.json", "--maaned", "2024-12").stdout.split("\n")[0]).toBe(
      "Beregning for december 2024",
    );
  });

  it("refuses a course that is refused as a whole", () => {
    expect(beregn("udenfor.json", "--maaned", "2022-02")).toMatchObject({
      stdout: "",
      stderr: explain(calculateForloeb(UDENFOR)),
      exitCode: 2,
    });
  });

  it.each([
    ["a month outside the course", "forloeb.json", "2022-04", "Forløbet har ingen måned 2022-04."],
    ["what is no month", "forloeb.json", "juni", "--maaned skal være en måned som åååå-mm"],
    ["a case", "loen.json", "2022-03", "--maaned vælger en måned af et forløb"],
    ["what is not even an object", "null.json", "2022-03", "--maaned vælger en måned af et forløb"],
  ])("refuses %s", (_what, file, maaned, says) => {
    const { stdout, stderr, exitCode } = beregn(file, "--maaned", maaned);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(says);
  });

  it("says so in English", () => {
    expect(beregn("forloeb.json", "--maaned", "2022-04", "--sprog", "en").stderr).toBe(
      "The course has no month 2022-04. Choose one of the months that are calculated.\n",
    );
  });
});

describe("the help", () => {
  it.each(["da", "en"])("names --maaned (%s)", (sprog) => {
    expect(run(["--help", "--sprog", sprog], fakeIo()).stdout).toContain("forloeb.json --maaned 2022-06");
  });
});

describe("the example of three years", () => {
  it("has 519.590,53 kr. in all", () => {
    const io = { ...fakeIo(), readFile: (path: string) => readFileSync(path, "utf8") };
    const { stdout, exitCode } = run(["beregn", "docs/examples/6-forloeb.json"], io);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\nI alt +36 måneder .* 519\.590,53\n/);
  });
});
