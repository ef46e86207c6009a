import { FUNCTIONS } from "../../../../src/spreadsheets/functions/functions.js";
import { functions } from "../../../../src/spreadsheets/functions/google-sheets.js";
import { Random } from "../../../oracle/random.js";

const CELLS = 1000;
const SEED = 20261123;

/** What is called, and with which cells. */
export interface Call {
  readonly id: string;
  readonly cells: readonly unknown[];
}

const ROW = ["2022-03", "ressourceforløb", "ikke-forsørger", 20000, 0] as const;

/** Every example, and what cells hold besides: nothing, ranges with an error, noise, no rate. */
const CHOSEN: readonly Call[] = [
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

/** What the functions answer here. */
export const expected = ({ id, cells }: Call): unknown => functions[id]?.(...cells);

/** Months, courses, groups and amounts by chance, the same ones every time. */
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

/** All calls that LibreOffice and Python are asked. */
export const CALLS: readonly Call[] = [...CHOSEN, ...randomCalls()];
