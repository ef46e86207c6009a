import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import type { VurderingResult } from "../../src/vurdering.js";
import { fakeIo } from "./fake-io.js";

const EXAMPLE = JSON.parse(readFileSync("docs/examples/vurdering/1-samlet-varighed.json", "utf8")) as object;
const JOBAFKLARING = {
  art: "jobafklaringsforloeb",
  foedselsdato: "1981-06-15",
  forloeb: { start: "2023-05-01" },
  tidligereForloeb: [],
};
const REVERSED = {
  ...JOBAFKLARING,
  id: "<b>1</b>\n[x]",
  forloeb: { start: "2023-05-01", slut: "2023-04-30" },
};

const files = {
  "fakta.json": EXAMPLE,
  "jaf.json": JOBAFKLARING,
  "forkert.json": REVERSED,
  "brudt.json": "{",
};
const vurder = (...args: readonly string[]) => run(["vurder", ...args], fakeIo({ files }));
const jsonOf = (text: string) => JSON.parse(text) as VurderingResult;

describe("vurder", () => {
  it("groups the answers, what must be acted on first, and closes with the reservations", () => {
    const { stdout, stderr, exitCode } = vurder("fakta.json");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("Betingelser for ressourceforløb (samlet-varighed)");
    // 15 conditions: the total; the finding that is being assessed; the one that is not stated; the rest.
    expect(lines.filter((_, index) => /^=+$/.test(lines[index + 1] ?? ""))).toEqual([
      "Ikke opfyldt (1)",
      "Kræver skøn (1)",
      "Mangler oplysning (1)",
      "Opfyldt (12)",
      "Forbehold",
    ]);
    expect(stdout).toMatch(/\n- Svarene er ingen afgørelse\. .*\n$/s);
  });

  it("gives every condition its reason, paragraph, evidence and source", () => {
    const { stdout } = vurder("fakta.json");
    const start = stdout.indexOf("  Samlet varighed af alle forløb\n");
    const condition = stdout.slice(start, stdout.indexOf("\n\n", start)).split("\n");
    expect(condition[1]).toMatch(/^ {6}Forløbene varer tilsammen 5 år og 1 måned, og personen er 43 år/);
    expect(condition).toContain("      LAB kapitel 19 · offentliggjort");
    expect(condition.join(" ").replace(/ +/g, " ")).toContain(
      "Kilde: STAR: Ressourceforløb <https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb> »Den samlede varighed i ressourceforløb må dog ikke overstige 5 år,",
    );
  });

  it("keeps to 100 columns but for addresses", () => {
    for (const file of ["fakta.json", "jaf.json"])
      for (const locale of ["da", "en"]) {
        const { stdout } = vurder(file, "--sprog", locale);
        expect(stdout.split("\n").filter((line) => line.length > 100 && !/^ *<http\S+$/.test(line))).toEqual(
          [],
        );
      }
  });

  it("repeats a rule only where the reason does not say it", () => {
    const { stdout } = vurder("fakta.json");
    const flat = stdout.replace(/\s+/g, " ");
    expect(flat.split("Mellem 40 og 50 år kan man fra 2022 få flere ressourceforløb.")).toHaveLength(2);
    expect(flat.split("tilsammen højst vare 5 år, medmindre personen selv ønsker flere.")).toHaveLength(2);
    expect(flat).toContain("Personen skal have komplekse problemer ud over ledighed.");
  });

  it("names a group only when it has conditions", () => {
    const { stdout } = vurder("jaf.json");
    expect(stdout).toContain("Betingelser for jobafklaringsforløb\n");
    expect(stdout).not.toContain("Ikke opfyldt (");
    // Length, unfitness, sygedagpenge, availability and declining; the start and the number are met.
    expect(stdout).toContain("Mangler oplysning (5)");
    expect(stdout).toContain("Opfyldt (2)");
  });

  it("speaks English with --sprog en", () => {
    const { stdout } = vurder("fakta.json", "--sprog", "en");
    expect(stdout).toMatch(
      /^Conditions of ressourceforløb \(samlet-varighed\)\n\nNot met \(1\)\n=+\n {2}All courses together\n/,
    );
    for (const heading of ["To be judged (1)", "A fact is missing (1)", "Met (12)", "Reservations"])
      expect(stdout).toContain(`\n${heading}\n`);
    expect(stdout).toContain("Source: STAR: Ressourceforløb");
  });

  it("writes Markdown with --format markdown", () => {
    const lines = vurder("fakta.json", "--format", "markdown").stdout.split("\n");
    expect(lines[0]).toBe("# Betingelser for ressourceforløb (samlet-varighed)");
    expect(lines).toContain("## Ikke opfyldt (1)");
    expect(lines).toContain("### Samlet varighed af alle forløb");
    expect(lines).toContain("- LAB kapitel 19 · offentliggjort");
    expect(lines).toContain("## Forbehold");
  });

  it("prints JSON with --json: one indented, several one a line", () => {
    const one = vurder("fakta.json", "--json");
    expect(one.stdout).toMatch(/^\{\n {2}"id": "samlet-varighed",\n {2}"ok": true,/);
    expect(jsonOf(one.stdout)).toMatchObject({
      betingelser: expect.arrayContaining([
        expect.objectContaining({ id: "ressourceforloeb.varighed.samlet", svar: "ikke-opfyldt" }),
      ]),
    });
    const two = vurder("fakta.json", "jaf.json", "--json");
    expect(
      two.stdout
        .trim()
        .split("\n")
        .map((line) => jsonOf(line).ok),
    ).toEqual([true, true]);
  });

  it("reads facts from standard input", () => {
    expect(run(["vurder"], fakeIo({ stdin: EXAMPLE }))).toEqual(vurder("fakta.json"));
    expect(run(["vurder", "-"], fakeIo({ stdin: EXAMPLE }))).toEqual(vurder("fakta.json"));
    expect(run(["vurder"], fakeIo({ stdinIsTerminal: true })).exitCode).toBe(2);
  });

  it("refuses bad facts on stderr with exit code 2", () => {
    const { stdout, stderr, exitCode } = vurder("forkert.json");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toBe(
      "Oplysningerne kan ikke vurderes (<b>1</b> [x]):\n- forloeb.slut (2023-04-30): Perioden slutter, før den begynder. Byt om på datoerne, eller ret dem. [PERIOD_REVERSED]\n",
    );
    expect(vurder("forkert.json", "--sprog", "en").stderr).toContain("The facts cannot be assessed (");
  });

  it("writes what is right although another file is wrong", () => {
    const { stdout, stderr, exitCode } = vurder("jaf.json", "forkert.json");
    expect(exitCode).toBe(2);
    expect(stdout).toContain("Betingelser for jobafklaringsforløb");
    expect(stderr).toContain("[PERIOD_REVERSED]");
    expect(jsonOf(vurder("forkert.json", "--json").stdout).ok).toBe(false);
  });

  it("refuses what is no JSON", () => {
    expect(vurder("brudt.json")).toMatchObject({ stdout: "", exitCode: 2 });
  });

  it("lets no text of the caller become Markdown or HTML", () => {
    const io = fakeIo({ stdin: { ...JOBAFKLARING, id: "<b>1</b>\n# [x](y)" } });
    expect(run(["vurder", "--format", "markdown"], io).stdout.split("\n")[0]).toBe(
      "# Betingelser for jobafklaringsforløb (&lt;b>1&lt;/b> \\# \\[x\\](y))",
    );
  });
});
