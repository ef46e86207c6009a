/**
 * Tries the example for LibreOffice as the guide sets it up: first the macro in Python alone, then a sheet in
 * LibreOffice without a screen, whose cells must show what the functions answer here.
 *
 * `npm run verify:functions`; with `--python` only what needs no LibreOffice, with `--decimals` it is also counted
 * how often formulas in kroner miss the øre in LibreOffice.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Calc, EXAMPLE, packageIn } from "./calc.js";
import { type Call, CALLS, expected } from "./calls.js";
import { FORMULAS, halves, payment, wages } from "./decimals.js";
import { flatSheet, type SheetCell } from "./flat-sheet.js";

const faults: string[] = [];
const check = (what: string, found: unknown, wanted: unknown): void => {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    faults.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
};

const ASK = `
import json, sys
import rf
print(json.dumps([rf.rf_kald("RF_" + call["id"], call["cells"]) for call in json.load(sys.stdin)]))
`;

/** Calls the macro from Python, as LibreOffice does, all calls in one process. */
const fromPython = (calls: readonly unknown[], environment: Readonly<Record<string, string>>): unknown => {
  const { status, stdout, stderr } = spawnSync("python3", ["-B", "-c", ASK], {
    cwd: EXAMPLE,
    input: JSON.stringify(calls),
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return status === 0 ? (JSON.parse(stdout) as unknown) : stderr;
};

const tryPython = (folder: string): void => {
  check("Python", fromPython(CALLS, { RF_PAKKE: folder }), CALLS.map(expected));
  const hostile = [
    { id: "", cells: [] },
    { id: "YDELSE", cells: [Array(3).fill({})] },
    { id: "LOENGRAENSE", cells: ["2022-03"] },
  ];
  const [unknown, , after] = fromPython(hostile, { RF_PAKKE: folder }) as readonly unknown[];
  check("a function that is none", unknown, "Fejl: kaldet kan ikke læses, eller funktionen findes ikke.");
  check("the cell after it", after, 15401);
  const silent = "Fejl: Node svarer ikke. Ret PAKKE og NODE øverst i rf.py, og start LibreOffice igen.";
  for (const wrong of [
    { RF_PAKKE: join(folder, "none") },
    { RF_PAKKE: folder, RF_NODE: join(folder, "none") },
  ])
    check("without the package", fromPython(CALLS.slice(0, 2), wrong), [silent, silent]);
  console.log(`${String(CALLS.length)} calls from Python answered as here`);
};

/** What stands in a row of the arguments; a single cell stands in the first. */
const cellIn = (cell: unknown, row: number): SheetCell => {
  const rows = Array.isArray(cell) ? (cell as readonly (readonly unknown[])[]) : [[cell]];
  return (rows[row]?.[0] ?? undefined) as SheetCell;
};

/** Where a value stands among the cells to the right of the formulas. */
const column = (at: number): string => String.fromCharCode("A".charCodeAt(0) + at);

const heightOf = (cell: unknown): number => (Array.isArray(cell) ? cell.length : 1);

/** The widest table has six columns. */
const WIDTH = 6;
const FIRST_ARGUMENT = WIDTH + 1;

/**
 * A call as rows of the sheet: the formula at the left over as many cells as it answers, its arguments at the right
 * in cells of their own.
 */
const rowsOf = (call: Call, firstRow: number): readonly (readonly SheetCell[])[] => {
  const { id, cells } = call;
  const answer = expected(call);
  const [rows, columns] = Array.isArray(answer) ? [answer.length, (answer[0] as unknown[]).length] : [1, 1];
  const references = cells.map((cell, at) => {
    const name = column(FIRST_ARGUMENT + at);
    const from = `.${name}${String(firstRow)}`;
    return Array.isArray(cell) ? `[${from}:.${name}${String(firstRow + cell.length - 1)}]` : `[${from}]`;
  });
  const formula = `=RF_${id}(${references.join(";")})`;
  const height = Math.max(rows, ...cells.map(heightOf));
  return Array.from({ length: height }, (_, row) => [
    row > 0 ? undefined : { formula, ...(rows * columns === 1 ? {} : { spans: [rows, columns] as const }) },
    ...Array.from({ length: WIDTH }, () => undefined),
    ...cells.map((cell) => cellIn(cell, row)),
  ]);
};

const gridOf = (answer: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : [[answer]];

/** Cells that only a sheet has, each with what the guide says of it. */
const ONLY_IN_SHEETS: readonly { readonly cells: readonly SheetCell[]; readonly shows: string }[] = [
  { cells: [{ formula: "=RF_LOENGRAENSE([.B1])" }, { date: "2022-03-01" }], shows: "15401" },
  // An argument that is skipped comes as 0, so the whole rate is paid. A cell that is empty is seen.
  { cells: [{ formula: '=RF_YDELSE("2022-03";"ressourceforløb";"ikke-forsørger";;0)' }], shows: "11716" },
  // TRUE and FALSE come as 1 and 0, which are neither yes nor no.
  {
    cells: [{ formula: '=RF_SATSGRUPPE("2022-03";"15-06-1985";FALSE();FALSE())' }],
    shows:
      "Fejl i forsørger: kan ikke læses. Skriv ja eller nej (eller SAND og FALSK). Fejl i hjemmeboende: kan ikke læses. Skriv ja eller nej (eller SAND og FALSK).",
  },
  // An error in a range is the answer for all of it; the functions are never called.
  {
    cells: [{ formula: "=RF_LOENGRAENSE([.B4:.C4])" }, "2022-03", { formula: "=1/0" }],
    shows: "#DIV/0!",
  },
];

const tryCalc = (calc: Calc): void => {
  const sheet: (readonly SheetCell[])[] = ONLY_IN_SHEETS.map(({ cells }) => cells);
  const starts = CALLS.map((call) => {
    const start = sheet.length;
    sheet.push(...rowsOf(call, start + 1));
    return start;
  });
  const before = performance.now();
  const found = calc.calculated(flatSheet(sheet));
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  ONLY_IN_SHEETS.forEach(({ shows }, at) => {
    check(`LibreOffice, row ${String(at + 1)}`, found[at]?.[0], shows);
  });
  CALLS.forEach((call, at) => {
    gridOf(expected(call)).forEach((row, down) => {
      const shown = found[(starts[at] ?? 0) + down] ?? [];
      check(
        `LibreOffice, ${call.id} of ${JSON.stringify(call.cells)}`,
        row.map((_, right) => shown[right] ?? ""),
        row.map(String),
      );
    });
  });
  console.log(
    `${String(sheet.length)} rows in LibreOffice show what the functions answer here (${seconds} s)`,
  );
};

/** The version whose figures stand in the guide; others may round otherwise. */
const MEASURED = "LibreOffice 7.4";

const countMisses = (calc: Calc): void => {
  const version = spawnSync("soffice", ["--version"], { encoding: "utf8" }).stdout;
  const guide = readFileSync("docs/regneark.md", "utf8");
  const among = halves();
  const formulas = Object.entries(FORMULAS);
  const sheet = among.map((wage, at) => [
    wage / 100,
    ...formulas.map(([, { formula }]) => ({
      formula: `=${formula.replace("LOEN", `[.A${String(at + 1)}]`)}`,
    })),
  ]);
  const found = calc.calculated(flatSheet(sheet));
  formulas.forEach(([name, { perKrone }], at) => {
    const missed = among.filter(
      (wage, row) => Math.round(Number(found[row]?.[at + 1]) * perKrone) !== payment(wage),
    ).length;
    console.log(`${name}: misses by an øre in ${String(missed)} of ${String(wages().length)} wages`);
    if (perKrone === 1) check("whole øre in LibreOffice", missed, 0);
    else if (version.startsWith(MEASURED))
      check(`the guide has the figure of ${name}`, guide.includes(missed.toLocaleString("da")), true);
  });
};

const folder = mkdtempSync(join(tmpdir(), "functions-"));
try {
  const packed = await packageIn(folder);
  tryPython(packed);
  if (!process.argv.includes("--python")) {
    const calc = new Calc({ RF_PAKKE: packed });
    try {
      check(
        "LibreOffice without the macro in Python",
        calc.calculated(flatSheet([[{ formula: "=RF_VERSION()" }]]))[0]?.[0],
        "Fejl: rf.py blev ikke fundet i Scripts/python, eller Python mangler i LibreOffice.",
      );
      tryCalc(calc.withPython());
      if (process.argv.includes("--decimals")) countMisses(calc);
    } finally {
      calc.close();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
