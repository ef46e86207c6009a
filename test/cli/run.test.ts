import { describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";

const COMMANDS = [
  "beregn",
  "satser",
  "daekning",
  "vurder",
  "begraensninger",
  "efterproev",
  "efterregn",
  "batch",
] as const;

describe("the help", () => {
  it.each([
    ["Danish", ["--help"], "Eksempler", "Afslutningskoder"],
    ["Danish, asked for in Danish", ["--hjaelp"], "Eksempler", "Afslutningskoder"],
    ["Danish, asked for by one letter", ["-h"], "Eksempler", "Afslutningskoder"],
    ["English", ["--help", "--sprog", "en"], "Examples", "Exit codes"],
    ["English, with an equals sign", ["--sprog=en", "--help"], "Examples", "Exit codes"],
  ])("has an example for every command (%s)", (_name, args, from, to) => {
    const { stdout, stderr, exitCode } = run(args, fakeIo());
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    const examples = stdout.slice(stdout.indexOf(`\n${from}\n`), stdout.indexOf(`\n${to}\n`)).split("\n");
    for (const command of COMMANDS)
      expect(examples.filter((line) => line.includes(`ressourceforloebsydelse ${command}`))).not.toEqual([]);
  });

  it("names every option that the commands take", () => {
    for (const locale of ["da", "en"]) {
      const { stdout } = run(["--help", "--sprog", locale], fakeIo());
      for (const option of [
        "json",
        "trace",
        "kvittering",
        "sprog",
        "format",
        "satser",
        "kendt",
        "afrunding",
        "jobs",
        "strict",
        "csv",
        "version",
      ])
        expect(stdout).toContain(`--${option}`);
    }
  });

  it("names every exit code", () => {
    expect(run(["--help"], fakeIo()).stdout).toContain(
      "0 i orden, 2 forkert input, 3 ingen sats for måneden, 4 det efterprøvede er ikke det samme, 1 fejl i biblioteket",
    );
    expect(run(["--help", "--sprog", "en"], fakeIo()).stdout).toContain(
      "0 done, 2 bad input, 3 no rate for the month, 4 what was verified differs, 1 fault of the library",
    );
  });

  it("goes before the command", () => {
    expect(run(["beregn", "findes-ikke.json", "--help"], fakeIo())).toEqual(run(["--help"], fakeIo()));
  });

  it("has no Danish placeholder in the English help and no English one in the Danish", () => {
    expect(run(["--help", "--sprog", "en"], fakeIo()).stdout).not.toMatch(/\b(DAG|FIL)\b/);
    expect(run(["--help"], fakeIo()).stdout).not.toMatch(/\b(DAY|FILE)\b/);
  });
});

describe("the version", () => {
  it("is that of the package", () => {
    expect(run(["--version"], fakeIo())).toEqual({ stdout: `${version}\n`, stderr: "", exitCode: 0 });
  });

  it("goes before the help", () => {
    expect(run(["--version", "--help"], fakeIo()).stdout).toBe(`${version}\n`);
  });
});

describe("a command line that cannot be understood", () => {
  const UNKNOWN_COMMAND =
    "Kommandoen kendes ikke. Brug en af disse: beregn, satser, daekning, ordninger, vurder, begraensninger, efterproev, efterregn, regneark, batch; se --help.\n";
  const UNKNOWN_OPTION = "En indstilling kendes ikke eller mangler en værdi. Se --help.\n";

  it.each([
    ["no command", [], UNKNOWN_COMMAND],
    ["an unknown command", ["findes-ikke"], UNKNOWN_COMMAND],
    ["a command that every object knows", ["toString"], UNKNOWN_COMMAND],
    ["an empty command", [""], UNKNOWN_COMMAND],
    ["an unknown option", ["beregn", "--hurtigt"], UNKNOWN_OPTION],
    ["an option without its value", ["beregn", "--kendt"], UNKNOWN_OPTION],
    ["a value for an option that takes none", ["beregn", "--json=ja"], UNKNOWN_OPTION],
    ["an unknown language", ["beregn", "--sprog", "de"], "--sprog kan være da eller en.\n"],
    ["an unknown form", ["beregn", "--format", "html"], "--format kan være tekst eller markdown.\n"],
    ["a form that every object knows", ["--format", "toString"], "--format kan være tekst eller markdown.\n"],
    ["no threads", ["batch", "--jobs", "0"], "--jobs skal være et helt tal fra 1 til 64.\n"],
    ["too many threads", ["batch", "--jobs", "65"], "--jobs skal være et helt tal fra 1 til 64.\n"],
    ["half a thread", ["batch", "--jobs", "1.5"], "--jobs skal være et helt tal fra 1 til 64.\n"],
    ["an unknown rounding", ["beregn", "--afrunding", "10"], "--afrunding kan være oere eller krone.\n"],
  ])("is refused with what to do: %s", (_name, args, stderr) => {
    expect(run(args, fakeIo())).toEqual({ stdout: "", stderr, exitCode: 2 });
  });

  it.each([
    [
      ["--sprog", "en", "findes-ikke"],
      "The command is not known. Use one of these: beregn, satser, daekning, ordninger, vurder, begraensninger, efterproev, efterregn, regneark, batch; see --help.\n",
    ],
    [["--sprog", "en", "--hurtigt"], "An option is not known or lacks a value. See --help.\n"],
    [["--sprog", "en", "--format", "html"], "--format can be tekst or markdown.\n"],
  ])("is refused in English when English is asked for: %j", (args, stderr) => {
    expect(run(args, fakeIo())).toEqual({ stdout: "", stderr, exitCode: 2 });
  });

  it("is refused in Danish when the language that is asked for only starts like English", () => {
    expect(run(["--sprog", "english", "beregn"], fakeIo()).stderr).toBe("--sprog kan være da eller en.\n");
  });

  it("is refused in English when English is asked for with an equals sign", () => {
    expect(run(["--sprog=en", "findes-ikke"], fakeIo()).stderr).toBe(
      "The command is not known. Use one of these: beregn, satser, daekning, ordninger, vurder, begraensninger, efterproev, efterregn, regneark, batch; see --help.\n",
    );
  });
});

describe("a fault of the program itself", () => {
  const broken = {
    ...fakeIo(),
    get stdinIsTerminal(): boolean {
      throw new Error("secret of the machine");
    },
  };

  it("is admitted with exit code 1 and without the inner message", () => {
    expect(run(["beregn"], broken)).toEqual({
      stdout: "",
      stderr: "Programmet fejlede. Det er vores fejl.\n",
      exitCode: 1,
    });
    expect(run(["beregn", "--sprog", "en"], broken).stderr).toBe("The program failed. The fault is ours.\n");
  });
});
