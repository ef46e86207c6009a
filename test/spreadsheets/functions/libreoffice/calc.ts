import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { basicModule } from "../../../generate/spreadsheets/libreoffice.js";
import { sheetsFiles } from "../../../generate/spreadsheets/google-sheets.js";

export const EXAMPLE = "docs/examples/libreoffice";

/** The package as it is installed, as far as the example needs it, built from this tree. */
export const packageIn = async (folder: string): Promise<string> => {
  const example = join(folder, "package", EXAMPLE);
  const sheets = join(folder, "package", "dist", "sheets");
  mkdirSync(example, { recursive: true });
  mkdirSync(sheets, { recursive: true });
  writeFileSync(join(example, "rf.mjs"), readFileSync(join(EXAMPLE, "rf.mjs")));
  for (const [name, content] of await sheetsFiles()) writeFileSync(join(sheets, name), content);
  return join(folder, "package");
};

/** Where LibreOffice is installed, if it can run macros in Python. */
export const hasCalcWithPython = (): boolean => {
  const { status, stdout } = spawnSync("which", ["soffice"], { encoding: "utf8" });
  return status === 0 && existsSync(join(dirname(realpathSync(stdout.trim())), "pythonscript.py"));
};

const asXba = (basic: string): string =>
  [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">`,
    `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">`,
    basic.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
    `</script:module>`,
  ].join("\n");

/** Numbers and dates as in a country: `da-DK` writes 9186,55. */
const settings = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>
`;

/** A LibreOffice of its own, set up as the guide says. */
export class Calc {
  readonly folder = mkdtempSync(join(tmpdir(), "calc-"));
  readonly #profile = join(this.folder, "profile");

  constructor(
    readonly environment: Readonly<Record<string, string>>,
    locale = "en-US",
  ) {
    mkdirSync(join(this.#profile, "user"), { recursive: true });
    writeFileSync(join(this.#profile, "user", "registrymodifications.xcu"), settings(locale));
    // The first start makes the folder of macros; what lies there before is overwritten.
    this.#run("--terminate_after_init");
    writeFileSync(join(this.#profile, "user", "basic", "Standard", "Module1.xba"), asXba(basicModule()));
  }

  /** Puts the macro in Python where the guide says. */
  withPython(): this {
    const scripts = join(this.#profile, "user", "Scripts", "python");
    mkdirSync(scripts, { recursive: true });
    writeFileSync(join(scripts, "rf.py"), readFileSync(join(EXAMPLE, "rf.py")));
    return this;
  }

  #run(...options: readonly string[]): void {
    const { status, stderr } = spawnSync(
      "soffice",
      ["--headless", `-env:UserInstallation=${pathToFileURL(this.#profile).href}`, ...options],
      { encoding: "utf8", env: { ...process.env, ...this.environment }, timeout: 300_000 },
    );
    if (status !== 0) throw new Error(`soffice ended with ${String(status)}: ${stderr}`);
  }

  /** Opens a flat document, has its formulas calculated and writes it as another file. */
  converted(document: string, filter: string, extension: string): Buffer {
    writeFileSync(join(this.folder, "ark.fods"), document);
    this.#run("--convert-to", filter, "--outdir", this.folder, join(this.folder, "ark.fods"));
    return readFileSync(join(this.folder, `ark.${extension}`));
  }

  /** The cells of a document after calculation, as texts; numbers with every digit. */
  calculated(document: string): readonly (readonly string[])[] {
    const filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,false,false";
    return this.converted(document, filter, "csv")
      .toString("utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t").map((cell) => cell.replace(/^"(.*)"$/, "$1").replaceAll('""', '"')));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
