import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { run } from "../../src/cli/run.js";
import { calculate, calculateForloeb, type Case, type Forloebssag } from "../../src/index.js";
import { canonicalJson } from "../../src/trace/receipt/canonical-json.js";
import { fencesOf } from "../house/examples.js";
import { scheme, sag as schemeCase } from "../ordninger/schemes.js";
import { changed, kvitteringOf } from "../trace/receipt/receipts.js";
import { ANDEN_2025, BEFORDRING_2024, CASE_FILES, FORKERT, LOEN_2022 } from "./cases.js";
import { fakeIo } from "./fake-io.js";
import { ownTable } from "./own-table.js";

const FORLOEB: Forloebssag = {
  id: "sag-7",
  forloeb: { art: "ressourceforloeb", start: "2024-11-01", slut: "2025-01-31" },
  modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
  hidtidigYdelse: { art: "kontanthjaelp" },
};

const LOEN = kvitteringOf(LOEN_2022);
const KM = kvitteringOf(BEFORDRING_2024);
const TRACE = (calculate(LOEN_2022, { trace: true }) as { trace: readonly object[] }).trace;
const WRONG = TRACE.map((step) =>
  "id" in step && step.id === "ydelse.fradrag-over-graensen" ? { ...step, value: "2529.46" } : step,
);

const files = {
  ...CASE_FILES,
  "forloeb.json": FORLOEB,
  "egen.json": ownTable(2025),
  "ordning.json": scheme(),
  "sag-egen.json": schemeCase(),
  "k.json": LOEN,
  "k-aendret.json": changed(LOEN, "sag.ydelse.indtaegter.0.beloeb", "20000.01"),
  "k-beloeb.json": changed(LOEN, "resultat.ydelse.udbetaling", "9186.56"),
  "k-regelsaet.json": changed(LOEN, "regelsaet", "2031-01"),
  "k-version.json": changed(LOEN, "pakke.version", "9.9.9\u001b[31m"),
  "k-egen.json": kvitteringOf(ANDEN_2025, { rates: [ownTable(2025)] }),
  "k-ordning.json": kvitteringOf(schemeCase(), { ordninger: [scheme()] }),
  "k-liste.json": [LOEN, KM],
  "k-linjer.json": `\uFEFF${JSON.stringify(LOEN)}\r\n\n${JSON.stringify(KM)}\n`,
  "k-linjer-darlige.json": `${JSON.stringify(LOEN)}\n{"a":}\n`,
  "trin.json": TRACE,
  "trin-forkerte.json": WRONG,
  "trin-ukendt.json": [{ id: "a", value: "1", because: ["b"] }],
  "resultat.json": calculate(LOEN_2022, { trace: true }),
  "forloeb-trin.json": calculateForloeb({ ...FORLOEB, til: "2024-12" }, { trace: true }),
  "forloeb-uden.json": calculateForloeb({ ...FORLOEB, til: "2024-11" }),
  "tom.json": [],
};
const io = fakeIo({ files });
const efterproev = (...args: readonly string[]) => run(["efterproev", ...args], io);
const beregn = (...args: readonly string[]) => run(["beregn", ...args], io);

const STEPS = String(LOEN.trin.length);
const ENS = `Ens. Regnet igen er alle ${STEPS} trin, beløb og tabeller de samme.`;

describe("beregn --kvittering", () => {
  it("prints the receipt as one line of canonical JSON", () => {
    const { stdout, stderr, exitCode } = beregn("loen.json", "--kvittering");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(stdout).toBe(`${canonicalJson(LOEN)}\n`);
    expect(beregn("loen.json", "--kvittering", "--json").stdout).toBe(stdout);
  });

  it("takes the options of a calculation", () => {
    const settings = (...args: readonly string[]): unknown =>
      (JSON.parse(beregn(...args, "--kvittering").stdout) as { indstillinger: unknown }).indstillinger;
    expect(settings("km-2022.json", "--kendt", "2022-06-01", "--afrunding", "krone")).toEqual({
      knownOn: "2022-06-01",
      rounding: "krone",
    });
    expect(beregn("2025.json", "--satser", "egen.json", "--kvittering").stdout).toContain(
      '"callerSupplied":true',
    );
    expect(beregn("sag-egen.json", "--ordning", "ordning.json", "--kvittering").stdout).toContain(
      '"tabel":"godtgoerelse/egen"',
    );
  });

  it("prints a line for each case in order, and what was refused in its place", () => {
    const { stdout, stderr, exitCode } = beregn("km.json", "forkert.json", "loen.json", "--kvittering");
    const [first, second, third, end] = stdout.split("\n");
    expect([first, third, end]).toEqual([canonicalJson(KM), canonicalJson(LOEN), ""]);
    expect(JSON.parse(second ?? "")).toEqual(calculate(FORKERT));
    expect(stderr).toContain("Sagen kan ikke beregnes (sag-13):\n");
    expect(exitCode).toBe(2);
  });

  it("prints a line for each month of a course, or for one of them", () => {
    const { stdout, exitCode } = beregn("forloeb.json", "--kvittering");
    const rows = stdout.trim().split("\n");
    const months = rows.map((row) => JSON.parse(row) as { sag?: Case; maaned?: string; ok?: boolean });
    expect(months.map(({ sag, maaned, ok }) => sag?.maaned ?? [maaned, ok])).toEqual([
      "2024-11",
      "2024-12",
      ["2025-01", false],
    ]);
    expect(exitCode).toBe(3);
    expect(beregn("forloeb.json", "--kvittering", "--maaned", "2024-12").stdout).toBe(`${rows[1] ?? ""}\n`);
  });

  it("prints the refusal of a course that is refused as a whole", () => {
    const refused = run(["beregn", "--kvittering"], fakeIo({ stdin: { ...FORLOEB, modtager: {} } }));
    expect(JSON.parse(refused.stdout)).toMatchObject({ id: "sag-7", ok: false });
    expect(refused.exitCode).toBe(2);
  });

  it("refuses to print receipts and results at once", () => {
    expect(beregn("loen.json", "--kvittering", "--trace")).toEqual({
      stdout: "",
      stderr:
        "--kvittering og --trace kan ikke gives sammen: vælg, om der skal udskrives kvitteringer eller resultater.\n",
      exitCode: 2,
    });
    expect(beregn("loen.json", "--kvittering", "--trace", "--sprog", "en").stderr).toBe(
      "--kvittering and --trace cannot be given together: choose whether to print receipts or results.\n",
    );
  });

  it("prints what efterproev accepts, for every example of the documentation", () => {
    const examples = [
      "1-ressourceforloeb-2022",
      "3-jobafklaringsforloeb-2024",
      "4-godtgoerelse",
      "6-forloeb",
    ];
    for (const name of examples) {
      const stdin = readFileSync(`docs/examples/${name}.json`, "utf8");
      const { stdout } = run(["beregn", "--kvittering"], fakeIo({ stdin }));
      expect(run(["efterproev"], fakeIo({ stdin: stdout }))).toMatchObject({ stderr: "", exitCode: 0 });
    }
  });
});

describe("the page on verification", () => {
  it("shows what the commands print for its case", () => {
    const sag = readFileSync("docs/examples/1-ressourceforloeb-2022.json", "utf8");
    const machine = fakeIo({ files: { "sag.json": sag } });
    const kvittering = run(["beregn", "sag.json", "--kvittering"], machine).stdout;
    const printed = [
      ["kvittering.json", kvittering],
      ["kvittering.json", kvittering.replace('"beloeb":"20000"', '"beloeb":"20000.01"')],
      ["resultat.json", run(["beregn", "sag.json", "--trace"], machine).stdout],
    ].map(([name = "", content]) => run(["efterproev", name], fakeIo({ files: { [name]: content } })).stdout);
    const blocks = fencesOf("docs/efterproevning.md", "");
    expect(blocks).toHaveLength(printed.length);
    blocks.forEach((block, index) => {
      expect(printed[index]?.startsWith(block)).toBe(true);
    });
  });
});

describe("efterproev of a receipt", () => {
  it("accepts one that is untouched", () => {
    expect(efterproev("k.json")).toEqual({ stdout: `k.json: ${ENS}\n`, stderr: "", exitCode: 0 });
    expect(efterproev("k.json", "--sprog", "en").stdout).toBe(
      `k.json: The same. Calculated again, all ${STEPS} steps, amounts and tables are the same.\n`,
    );
  });

  it("reads standard input", () => {
    expect(run(["efterproev"], fakeIo({ stdin: LOEN })).stdout).toBe(`stdin: ${ENS}\n`);
    expect(run(["efterproev"], fakeIo({ stdinIsTerminal: true }))).toEqual({
      stdout: "",
      stderr: "Angiv en fil med en kvittering eller trin, eller send den ind på stdin. Se --help.\n",
      exitCode: 2,
    });
  });

  it("names the first step of one whose wage was changed by one øre", () => {
    const { stdout, stderr, exitCode } = efterproev("k-aendret.json");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 4 });
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "k-aendret.json: Forskellig. Her er kvitteringen anderledes end beregningen, det første sted først:",
      "  - Trinnet »Løn« (ydelse.indtaegter[0].beloeb) er 20.000,00 kr. i kvitteringen; beregningen giver 20.000,01 kr. [STEP_DIFFERS]",
    ]);
    expect(efterproev("k-aendret.json", "--sprog", "en").stdout.split("\n").slice(0, 2)).toEqual([
      "k-aendret.json: Different. Here the receipt differs from the calculation, the first place first:",
      '  - The step "Wages" (ydelse.indtaegter[0].beloeb) is 20,000.00 kr. in the receipt; the calculation gives 20,000.01 kr. [STEP_DIFFERS]',
    ]);
  });

  it("names an amount that was changed, and says when steps and amounts are the same", () => {
    expect(efterproev("k-beloeb.json").stdout).toBe(
      "k-beloeb.json: Forskellig. Her er kvitteringen anderledes end beregningen, det første sted først:\n" +
        "  - Resultatet resultat.ydelse.udbetaling er 9.186,56 kr. i kvitteringen; beregningen giver 9.186,55 kr. [RESULT_DIFFERS]\n",
    );
    expect(efterproev("k-regelsaet.json")).toEqual({
      stdout:
        "k-regelsaet.json: Alle trin og beløb er de samme; kun det, der står nedenfor, er anderledes:\n" +
        "  - Læsningen af reglerne regelsaet er 2031-01 i kvitteringen; beregningen giver 2026-11. [RULE_SET_DIFFERS]\n",
      stderr: "",
      exitCode: 4,
    });
  });

  it("says which version made it, and lets nothing of it steer the terminal", () => {
    expect(efterproev("k-version.json")).toEqual({
      stdout: `k-version.json: ${ENS}\n  - Kvitteringen er lavet af version 9.9.9 [31m; her er regnet med version ${version}.\n`,
      stderr: "",
      exitCode: 0,
    });
  });

  it("needs the tables and schemes of the caller", () => {
    expect(efterproev("k-egen.json", "--satser", "egen.json").exitCode).toBe(0);
    expect(efterproev("k-ordning.json", "--ordning", "ordning.json").exitCode).toBe(0);
    const { stdout, stderr, exitCode } = efterproev("k-egen.json");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 3 });
    expect(stderr).toMatch(
      /^k-egen\.json: Kan ikke efterprøves\.\n {2}- maaned: .* \[RATE_NOT_AVAILABLE\]\n$/,
    );
  });

  it("reads a list of receipts, and a receipt on each line", () => {
    const km = `Ens. Regnet igen er alle ${String(KM.trin.length)} trin, beløb og tabeller de samme.`;
    expect(efterproev("k-liste.json").stdout).toBe(`k-liste.json[0]: ${ENS}\nk-liste.json[1]: ${km}\n`);
    // The empty line keeps its number.
    expect(efterproev("k-linjer.json").stdout).toBe(`k-linjer.json:1: ${ENS}\nk-linjer.json:3: ${km}\n`);
    expect(efterproev("k-linjer-darlige.json")).toMatchObject({
      stdout: "",
      stderr:
        "k-linjer-darlige.json:2 er ikke gyldig JSON. Kontrollér anførselstegn, kommaer og parenteser.\n",
      exitCode: 2,
    });
  });

  it("refuses what is none, and still verifies the others", () => {
    const { stdout, stderr, exitCode } = efterproev("loen.json", "k.json", "k-aendret.json");
    expect(stdout).toContain(`k.json: ${ENS}\n`);
    expect(stdout).toContain("k-aendret.json: Forskellig.");
    expect(stderr).toMatch(/^loen\.json: Kan ikke efterprøves\.\n {2}- format: .* \[RECEIPT_UNREADABLE\]\n$/);
    expect(exitCode).toBe(2);
    const text = run(["efterproev"], fakeIo({ stdin: '"k"' }));
    expect(text.stderr).toMatch(/^stdin: Kan ikke efterprøves\.\n {2}- Kvitteringen kan ikke læses/);
  });

  it("prints JSON: one indented, several one a line", () => {
    expect(JSON.parse(efterproev("k.json", "--json").stdout)).toEqual({
      name: "k.json",
      kind: "receipt",
      ok: true,
      same: true,
      differences: [],
      steps: LOEN.trin.length,
    });
    const { stdout, stderr, exitCode } = efterproev("loen.json", "k-beloeb.json", "trin.json", "--json");
    const rows = stdout
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row) as unknown);
    expect(rows).toMatchObject([
      { name: "loen.json", kind: "receipt", ok: false, errors: [{ code: "RECEIPT_UNREADABLE" }] },
      { name: "k-beloeb.json", same: false, differences: [{ code: "RESULT_DIFFERS" }] },
      { name: "trin.json", kind: "trace", ok: true, steps: TRACE.length },
    ]);
    expect(stderr).toContain("loen.json: Kan ikke efterprøves.");
    expect(exitCode).toBe(2);
  });
});

describe("efterproev of steps", () => {
  const recomputed = String(TRACE.filter((step) => "operation" in step).length);
  const HOLDER = `Holder. ${recomputed} af ${STEPS} trin er regnet efter af deres led og giver det samme.`;

  it("accepts a trace, and a result or a course with its trace", () => {
    expect(efterproev("trin.json")).toEqual({ stdout: `trin.json: ${HOLDER}\n`, stderr: "", exitCode: 0 });
    expect(efterproev("resultat.json").stdout).toBe(`resultat.json: ${HOLDER}\n`);
    const months = efterproev("forloeb-trin.json").stdout.trim().split("\n");
    expect(months.map((line) => line.slice(0, 33))).toEqual([
      "forloeb-trin.json 2024-11: Holder",
      "forloeb-trin.json 2024-12: Holder",
    ]);
    expect(efterproev("trin.json", "--sprog", "en").stdout).toBe(
      `trin.json: Holds. ${recomputed} of ${STEPS} steps were recomputed from their arguments and are the same.\n`,
    );
  });

  it("names the first step that does not hold", () => {
    const { stdout, stderr, exitCode } = efterproev("trin-forkerte.json");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 4 });
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "trin-forkerte.json: Holder ikke. Her er et trin ikke det, dets led giver, det første først:",
      "  - ydelse.fradrag-over-graensen: Trinnets værdi er ikke den, dets led giver. Der står 2529.46; leddene giver 2529.45. [VALUE_DIFFERS]",
    ]);
    expect(efterproev("trin-forkerte.json", "--sprog", "en").stdout.split("\n")[1]).toBe(
      "  - ydelse.fradrag-over-graensen: The value of the step is not what its arguments give. It says 2529.46; the arguments give 2529.45. [VALUE_DIFFERS]",
    );
    expect(efterproev("trin-ukendt.json").stdout).toContain(
      "  - a: Trinnet henviser til et trin, der ikke står før det. [ARGUMENT_UNKNOWN]\n",
    );
  });

  it("refuses when there are none", () => {
    const none =
      "Kan ikke efterprøves.\n  - Der er ingen trin at efterprøve. Giv en liste af højst 100.000 trin.";
    expect(efterproev("tom.json")).toEqual({
      stdout: "",
      stderr: `tom.json: ${none} [TRACE_UNREADABLE]\n`,
      exitCode: 2,
    });
    expect(efterproev("forloeb-uden.json").stderr).toBe(
      `forloeb-uden.json 2024-11: ${none} [TRACE_UNREADABLE]\n`,
    );
  });
});
