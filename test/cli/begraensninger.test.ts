import { describe, expect, it } from "vitest";
import { limitations } from "../../src/begraensninger.js";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";

const begraensninger = (...args: readonly string[]) => run(["begraensninger", ...args], fakeIo());

describe("begraensninger", () => {
  it("prints every limitation under its status", () => {
    const { stdout, stderr, exitCode } = begraensninger();
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(stdout).toMatch(/^Begrænsninger\n\nIkke modelleret \(\d+\)\n=+\n {2}skat\n {6}Skat\. /);
    expect(stdout).toMatch(/\nIngen kilde fundet \(\d+\)\n/);
    expect(stdout).toMatch(/\nLæst på én måde \(\d+\)\n/);
    for (const { id } of limitations()) expect(stdout).toContain(`\n  ${id}\n`);
    expect(stdout).toMatch(/[^\n]\n$/);
  });

  it("says which days and rates each concerns, where more stands, and when it was last looked for", () => {
    const flat = begraensninger().stdout.replace(/\s+/g, " ");
    expect(flat).toContain(
      "ledighedsydelse-89-procent-2021 Det trykte ugebeløb for 2021; beregningen giver 3.968 eller 3.969 kr. Gælder: 1. januar 2021 – 31. december 2021 Satser: ledighedsydelse.procent89PrUge Kilde: STAR: Satser <https://star.dk/ydelser/satser-og-udbetaling/satser/> Senest undersøgt: november 2026",
    );
    expect(flat).toContain("Gælder: fra den 1. januar 2020 Kilde: eLov: aktivloven § 80 c");
    expect(flat).toContain("Se: Læsning 8: Afrunding (docs/decisions/reading-08-afrunding.md)");
  });

  it("speaks English and writes Markdown", () => {
    const flat = begraensninger("--sprog", "en", "--format", "markdown").stdout;
    expect(flat).toMatch(/^# Limitations\n\n## Not modelled \(\d+\)\n\n### skat\n\n- Tax\. /);
    expect(flat).toContain("- Concerns: from 1 January 2020\n");
    expect(flat).toContain("- Last looked for: November 2026\n");
    expect(flat).toContain("- See: Læsning 8: Afrunding (docs/decisions/reading-08-afrunding.md)\n");
  });

  it("prints the list as JSON", () => {
    expect(JSON.parse(begraensninger("--json").stdout)).toEqual(limitations());
  });

  it("takes no files", () => {
    expect(begraensninger("fil.json")).toEqual({
      stdout: "",
      stderr: "Kommandoen tager ingen filer.\n",
      exitCode: 2,
    });
    expect(begraensninger("fil.json", "--sprog", "en").stderr).toBe("The command takes no files.\n");
  });
});
