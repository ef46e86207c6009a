import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;

/** `;` between columns, text in quotes, UTF-8, figures with every digit, the first sheet alone. */
const CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true,false,false,false,1";

/**
 * Opens files in LibreOffice without a screen, has it calculate them, and answers the rows of the first sheet of
 * each. One process for all files, with a profile of its own.
 */
export const recalculated = (files: readonly Uint8Array[]): readonly (readonly string[][])[] => {
  const folder = mkdtempSync(join(tmpdir(), "regneark-"));
  try {
    const names = files.map((bytes, index) => {
      const path = join(folder, `${String(index)}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { status, stderr } = spawnSync(
      "soffice",
      ["--headless", profile, "--convert-to", CSV, "--outdir", folder, ...names],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    return names.map((name, index) => {
      // Named after the sheet as soon as a sheet was asked for.
      const path = [name.replace(".xlsx", "-Alle.csv"), name.replace(".xlsx", ".csv")];
      const text = path.map(readIfThere).find((one) => one !== undefined);
      if (text === undefined) throw new Error(`LibreOffice wrote nothing for file ${String(index)}`);
      return text
        .trim()
        .split("\n")
        .map((line) => line.split(";"));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};
