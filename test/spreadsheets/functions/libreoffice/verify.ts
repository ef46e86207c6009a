/**
 * Tries the example for LibreOffice as the guide sets it up: first the macro in Python alone, then a sheet in
 * LibreOffice without a screen, whose cells must show what the functions answer here. Last it counts how often
 * formulas in kroner miss the øre there.
 *
 * `npm run verify:functions`; with `--python` only what needs no LibreOffice.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FUNCTIONS } from "../../../../src/spreadsheets/functions/functions.js";
import { functions } from "../../../../src/spreadsheets/functions/google-sheets.js";
import { nameInSheets } from "../../../generate/spreadsheets/google-sheets.js";
import { Random } from "../../../oracle/random.js";
import { Calc, EXAMPLE, packageIn } from "./calc.js";
import { FORMULAS, halves, payment, wages } from "./decimals.js";
import { flatSheet, type SheetCell } from "./flat-sheet.js";

const CELLS = 1000;
const SEED = 20261123;

/** What is called, and with which cells. */
interface Call {
  readonly id: string;
  readonly cells: readonly unknown[];
}

const ROW = ["2022-03", "ressourceforløb", "ikke-forsørger", 20000, 0] as const;

/** Every example, and what cells hold besides: nothing, ranges with an error, noise, no rate. */
const CALLS: readonly Call[] = [
  ...FUNCTIONS.map(({ id, example }) => ({ id, cells: example.arguments })),
  { id: "YDELSE", cells: [44621, ...ROW.slice(1)] },
  { id: "YDELSE", cells: [...ROW.slice(0, 3), 0.1 + 0.2, 0] },
  { id: "YDELSE", cells: [...ROW.slice(0, 3), 0.005, 0] },
  { id: "YDELSE", cells: [...ROW.slice(0, 3), null, 0] },
  { id: "YDELSE", cells: ["2025-03", ...ROW.slice(1)] },
  {
    id: "YDELSE",
    cells: [
      [["2022-03"], ["marts 2022"], ["hest"], [null]],
      ...ROW.slice(1, 3),
      [[20000], ["17.500,55"], [0], [null]],
      0,
    ],
  },
  { id: "YDELSE", cells: [[["2022-03"], ["2022-03"]], ...ROW.slice(1, 3), [[1], [2], [3]], 0] },
];

const expected = ({ id, cells }: Call): unknown => functions[id]?.(...cells);

const randomCalls = (): readonly Call[] => {
  const random = new Random(SEED);
  return Array.from({ length: CELLS }, () => ({
    id: "YDELSE",
    cells: [
      44_562 + random.integer(0, 1000),
      random.pick(["ressourceforløb", "jobafklaringsforløb"]),
      random.pick(["forsørger", "ikke-forsørger", "hjemmeboende under 25 år"]),
      random.integer(0, 4_500_000) / 100,
      random.integer(0, 300_000) / 100,
    ],
  }));
};

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
  const calls = [...CALLS, ...randomCalls()];
  check("Python", fromPython(calls, { RF_PAKKE: folder }), calls.map(expected));
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
  console.log(`${String(calls.length)} calls from Python answered as here`);
};

const literal = (cell: unknown): SheetCell => (cell === null ? undefined : (cell as SheetCell));

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
    ...cells.map((cell) =>
      literal(Array.isArray(cell) ? (cell[row] as unknown[])[0] : row === 0 ? cell : null),
    ),
  ]);
};

/** How a value looks in the file that LibreOffice writes. */
const written = (value: unknown): string => (typeof value === "number" ? String(value) : String(value ?? ""));

const gridOf = (answer: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : [[answer]];

const tryCalc = (calc: Calc): void => {
  const calls = [...CALLS, ...randomCalls()];
  const sheet: (readonly SheetCell[])[] = [];
  const starts = calls.map((call) => {
    const start = sheet.length;
    sheet.push(...rowsOf(call, start + 1));
    return start;
  });
  const before = performance.now();
  const found = calc.calculated(flatSheet(sheet));
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  calls.forEach((call, at) => {
    gridOf(expected(call)).forEach((row, down) => {
      const shown = (found[(starts[at] ?? 0) + down] ?? []).slice(0, row.length);
      const what = `LibreOffice, ${nameInSheets({ id: call.id } as (typeof FUNCTIONS)[number])} of ${JSON.stringify(call.cells)}`;
      check(
        what,
        row.map((_, right) => shown[right] ?? ""),
        row.map(written),
      );
    });
  });
  console.log(
    `${String(calls.length)} formulas in LibreOffice show what the functions answer here (${seconds} s)`,
  );
};

const countMisses = (calc: Calc): void => {
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
      countMisses(calc);
    } finally {
      calc.close();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
