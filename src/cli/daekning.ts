import { coverage } from "../calculate/coverage.js";
import type { TableCoverage } from "../rates/coverage.js";
import { TABLE_LABELS } from "../rates/labels.js";
import { dayText, type Locale, statusText } from "../trace/locale.js";
import type { Arguments } from "./arguments.js";
import { exitCodeFor } from "./beregn.js";
import { errorText } from "./error-text.js";
import { EXIT, type Io, type Outcome, UsageError } from "./io.js";
import { readRateTables } from "./read-json.js";

const WORDS = {
  da: {
    title: "Dækning af satstabellerne",
    until: "dækket til og med",
    left: (days: number) => (days === 1 ? "1 dag tilbage" : `${String(days)} dage tilbage`),
    passed: "ikke dækket den dag",
    own: " (egen tabel)",
    gap: "mangler",
    hole: "ingen tabel",
  },
  en: {
    title: "Coverage of the rate tables",
    until: "covered up to and including",
    left: (days: number) => (days === 1 ? "1 day left" : `${String(days)} days left`),
    passed: "not covered on that day",
    own: " (own table)",
    gap: "missing",
    hole: "no table",
  },
} as const;

/** `forsoerger, ikkeForsoerger: published` for every status that occurs. */
const keysByStatus = (keys: TableCoverage["periods"][number]["keys"], locale: Locale): readonly string[] => {
  const byStatus = new Map<string, string[]>();
  for (const [key, status] of Object.entries(keys)) {
    const said = status === "gap" ? WORDS[locale].gap : statusText({ status }, locale);
    byStatus.set(said, [...(byStatus.get(said) ?? []), key]);
  }
  return [...byStatus].map(([status, names]) => `      ${status}: ${names.join(", ")}`);
};

const daysLeftText = (days: number | undefined, locale: Locale): string => {
  if (days === undefined) return "";
  return `, ${days < 0 ? WORDS[locale].passed : WORDS[locale].left(days)}`;
};

const tableLines = (table: TableCoverage, locale: Locale): readonly string[] => {
  const words = WORDS[locale];
  const left = daysLeftText(table.daysLeft, locale);
  return [
    `${TABLE_LABELS[table.table][locale]} (${table.table}): ${words.until} ${dayText(table.lastDay, locale)}${left}`,
    ...table.periods.flatMap(({ validFrom, validTo, keys, callerSupplied }) => [
      `  ${validFrom} – ${validTo}${callerSupplied ? words.own : ""}`,
      ...keysByStatus(keys, locale),
    ]),
    ...table.gaps.map(({ from, to, reason }) => `  ${from} – ${to}: ${words.hole}. ${reason[locale]}`),
    "",
  ];
};

/** Prints what the rate tables cover. */
export const daekning = (io: Io, args: Arguments): Outcome => {
  const [from, ...rest] = args.operands;
  if (rest.length > 0) throw new UsageError("Angiv højst én dag.", "Give at most one day.");
  const answer = coverage({
    ...(from === undefined ? {} : { from }),
    ...(args.rateFiles.length === 0 ? {} : { rates: readRateTables(io, args.rateFiles) }),
  });
  if (!answer.ok)
    return {
      stdout: "",
      stderr: errorText(answer.errors, args.locale),
      exitCode: exitCodeFor(answer.errors),
    };
  const lines = answer.tables.flatMap((table) => tableLines(table, args.locale));
  return {
    stdout: args.json
      ? `${JSON.stringify(answer.tables, null, 2)}\n`
      : `${WORDS[args.locale].title}\n\n${lines.join("\n")}`,
    stderr: "",
    exitCode: EXIT.ok,
  };
};
