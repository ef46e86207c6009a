import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";

const SAG = { maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } };
const FORLOEB = {
  forloeb: { art: "ressourceforloeb", start: "2022-01-01", slut: "2022-12-31" },
  modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
  hidtidigYdelse: { art: "kontanthjaelp" },
};
const LARGE = {
  maaned: "2022-03",
  ydelse: {
    ...FORLOEB,
    indtaegter: Array.from({ length: 20 }, () => ({ art: "loen", beloeb: 1_000_000_000 })),
  },
};

const io = fakeIo({ files: { "sag.json": SAG, "forloeb.json": FORLOEB, "stor.json": LARGE } });
const regneark = (...args: readonly string[]) => run(["regneark", ...args], io);

describe("regneark", () => {
  it("hands over the file and says its hash", () => {
    const { stdout, stderr, exitCode, file } = regneark("sag.json", "-o", "sag.xlsx");
    expect([stderr, exitCode, file?.path]).toEqual(["", 0, "sag.xlsx"]);
    expect(String.fromCharCode(...(file?.bytes.slice(0, 2) ?? []))).toBe("PK");
    expect(stdout).toMatch(/^Kontrolarket er skrevet: sag\.xlsx\nSHA-256: [0-9a-f]{64}\n$/);
    expect(regneark("sag.json", "--output", "b.xlsx").file?.bytes).toEqual(file?.bytes);
  });

  it("takes one month of a course", () => {
    const month = regneark("forloeb.json", "--maaned", "2022-06", "-o", "juni.xlsx", "--sprog", "en");
    expect([month.exitCode, month.stderr]).toEqual([0, ""]);
    expect(month.stdout).toContain("The workbook is written");
  });

  it.each([
    [["sag.json"], 2, "-o sag.xlsx"],
    [["sag.json", "-o", ""], 2, "-o sag.xlsx"],
    [["sag.json", "sag.json", "-o", "a.xlsx"], 2, "ét kontrolark ad gangen"],
    [["forloeb.json", "-o", "a.xlsx"], 2, "--maaned"],
    [["stor.json", "-o", "a.xlsx"], 2, "så stort"],
  ] as const)("refuses %j and writes nothing", (args, code, said) => {
    const { stdout, stderr, exitCode, file } = regneark(...args);
    expect([stdout, exitCode, file]).toEqual(["", code, undefined]);
    expect(stderr).toContain(said);
  });

  it("explains a case that is refused", () => {
    const other = fakeIo({ stdin: { ...SAG, maaned: "2030-01" } });
    const { stdout, stderr, exitCode, file } = run(["regneark", "-o", "a.xlsx"], other);
    expect([stdout, exitCode, file]).toEqual(["", 3, undefined]);
    expect(stderr).toContain("Sagen kan ikke beregnes");
  });
});
