import type { OperationName } from "../../arithmetic/trace-step.js";

const and = (rows: readonly string[]): string =>
  rows.length < 2 ? rows.join("") : `${rows.slice(0, -1).join(", ")} og ${String(rows.at(-1))}`;

const joined =
  (sign: string) =>
  (rows: readonly string[]): string =>
    rows.join(` ${sign} `);

/** How an operation is said with the rows that it takes. */
const SAYINGS: Readonly<Record<OperationName, (rows: readonly string[]) => string>> = {
  sum: joined("+"),
  add: joined("+"),
  sub: joined("−"),
  times: joined("×"),
  percent: ([percentage = "", of = ""]) => `${percentage} procent af ${of}`,
  share: ([of = "", part = "", whole = ""]) => `${of} × ${part} / ${whole}`,
  min: (rows) => `det mindste af ${and(rows)}`,
  max: (rows) => `det største af ${and(rows)}`,
  excess: (rows) => `${rows.join(" − ")}, mindst 0`,
  exceeds: (rows) => `er ${rows.join(" mere end ")}?`,
  allOf: (rows) => `alle gælder: ${and(rows)}`,
  anyOf: (rows) => `mindst én gælder: ${and(rows)}`,
  not: (rows) => `det modsatte af ${and(rows)}`,
  choose: ([condition = "", yes = "", no = ""]) => `hvis ${condition} gælder: ${yes}, ellers ${no}`,
  roundToOere: (rows) => `${and(rows)} til hele øre`,
  roundToKroner: (rows) => `${and(rows)} til hele kroner`,
  same: and,
};

/** An operation in words: `det mindste af r12 og r14`. A sum of nothing is nothing. */
export const regnestykke = (name: OperationName, rows: readonly string[]): string =>
  rows.length === 0 ? "0" : SAYINGS[name](rows);

const HALF_UP: Readonly<Partial<Record<OperationName, string>>> = {
  roundToOere: "Til hele øre, en halv rundes op",
  roundToKroner: "Til hele kroner, en halv rundes op",
};

/** Whether and how a step is rounded. */
export const afrunding = (name: OperationName): string => HALF_UP[name] ?? "Ingen: tallet er eksakt";
