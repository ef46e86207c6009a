import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import type { TableCoverage } from "../../src/index.js";
import { fakeIo } from "./fake-io.js";
import { ownTable } from "./own-table.js";

const daekning = (...args: readonly string[]) => run(["daekning", ...args], fakeIo());

describe("daekning", () => {
  it("prints periods and evidence of every table without counting days", () => {
    const { stdout, stderr, exitCode } = daekning();
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(stdout).toMatch(
      /^Dækning af satstabellerne\n\nRessourceforløbsydelse \(ressourceforloebsydelse\): dækket til og med 31\. december 2024\n {2}2013-01-01 – 2013-12-31\n {6}udledt: forsoerger, /,
    );
    expect(stdout).not.toContain("dage tilbage");
    expect(stdout).toMatch(/[^\n]\n$/);
  });

  it("counts the days that are left from a day", () => {
    // November has 29 days after the 1st, December 31: 60.
    expect(daekning("2024-11-01").stdout).toContain(
      "\nRessourceforløbsydelse (ressourceforloebsydelse): dækket til og med 31. december 2024, 60 dage tilbage\n",
    );
  });

  it("keeps the keys of each status together", () => {
    expect(daekning().stdout).toContain(
      "  2019-01-01 – 2019-12-31\n" +
        "      fra anden kilde: forsoerger, ikkeForsoerger, hjemmeboendeUnder25\n" +
        "      udledt: bidragspligtLoft\n",
    );
  });

  it("says which figures are missing and which periods have no table", () => {
    const { stdout } = daekning();
    expect(stdout).toContain(
      "      mangler: loengraense, fradragPrArbejdstime, jobafklaringsforloebProcentUnderGraense, jobafklaringsforloebProcentOverGraense\n",
    );
    expect(stdout).toContain(
      "  2025-01-01 – 2025-12-31: ingen tabel. Der er ikke fundet en kilde til lønindtægtsgrænsen for 2025.\n",
    );
  });

  it("speaks English with --sprog en", () => {
    const { stdout } = daekning("2024-11-01", "--sprog", "en");
    expect(stdout).toMatch(/^Coverage of the rate tables\n\n/);
    expect(stdout).toContain(
      "Transport (befordring): covered up to and including 31 December 2026, 790 days left\n",
    );
    expect(stdout).toContain("      missing: loengraense, fradragPrArbejdstime, ");
    expect(stdout).toContain(
      "  2025-01-01 – 2025-12-31: no table. No source was found for the wage limit of 2025.\n",
    );
  });

  it("marks the caller's own tables", () => {
    const io = fakeIo({ files: { "egen.json": ownTable(2025) } });
    expect(run(["daekning", "--satser", "egen.json"], io).stdout).toContain(
      "  2025-01-01 – 2025-12-31 (egen tabel)\n      offentliggjort: forsoerger, ikkeForsoerger, ",
    );
    expect(run(["daekning", "--satser", "egen.json", "--sprog", "en"], io).stdout).toContain(
      "  2025-01-01 – 2025-12-31 (own table)\n",
    );
  });

  it("prints JSON with --json", () => {
    const { stdout, exitCode } = daekning("--json", "2025-01-01");
    expect(exitCode).toBe(0);
    const tables = JSON.parse(stdout) as readonly TableCoverage[];
    expect(tables.find(({ table }) => table === "ressourceforloebsydelse")).toMatchObject({
      lastDay: "2024-12-31",
      daysLeft: -1,
    });
  });

  it("refuses a day that is none", () => {
    const { stdout, stderr, exitCode } = daekning("2024-11-31");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(
      "Indstillingen kan ikke bruges. Angiv en dato som åååå-mm-dd. [OPTION_INVALID]\n",
    );
  });

  it("refuses more than one day", () => {
    expect(daekning("2024-11-01", "2024-12-01")).toEqual({
      stdout: "",
      stderr: "Angiv højst én dag.\n",
      exitCode: 2,
    });
    expect(daekning("a", "b", "--sprog", "en").stderr).toBe("Give at most one day.\n");
  });

  it("speaks of one day in the singular", () => {
    expect(daekning("2024-12-30").stdout).toContain("31. december 2024, 1 dag tilbage\n");
    expect(daekning("2024-12-30", "--sprog", "en").stdout).toContain("31 December 2024, 1 day left\n");
  });

  it("counts no day on the last day itself and says on the day after that it is not covered", () => {
    const line = (...args: readonly string[]) => daekning(...args).stdout.split("\n")[2];
    expect(line("2024-12-31")).toMatch(/: dækket til og med 31\. december 2024, 0 dage tilbage$/);
    expect(line("2025-01-01")).toMatch(/: dækket til og med 31\. december 2024, ikke dækket den dag$/);
    expect(line("2025-01-01", "--sprog", "en")).toMatch(/31 December 2024, not covered on that day$/);
  });

  it("does not speak of a negative number of days left", () => {
    expect(daekning("2025-01-01").stdout).not.toContain("-1 dage tilbage");
  });
});
