import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;

/** `;` between columns, text in quotes, UTF-8, figures with every digit, and the sheet of that number. */
const csv = (sheet: number): string =>
  `csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true,false,false,false,${String(sheet)}`;

/** Rows of cells; a cell in quotes may hold semicolons, line breaks and doubled quotes. */
const cellsOf = (text: string): readonly string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\n]*))(;|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
  }
  return rows;
};

/** Opens a file in LibreOffice without a screen, has it calculate, and answers the rows of one of its sheets. */
export const recalculated = async (
  bytes: Uint8Array,
  { name = "Alle", number = 1 } = {},
): Promise<readonly (readonly string[])[]> => {
  const folder = mkdtempSync(join(tmpdir(), "regneark-"));
  try {
    writeFileSync(join(folder, "ark.xlsx"), bytes);
    // Processes that share a profile disturb each other.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const given = ["--headless", profile, "--convert-to", csv(number), "--outdir", folder];
    const child = spawn("soffice", [...given, join(folder, "ark.xlsx")], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    const [status] = (await once(child, "close")) as [number | null];
    if (status !== 0) throw new Error(said);
    return cellsOf(readFileSync(join(folder, `ark-${name}.csv`), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
