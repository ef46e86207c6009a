import type { UncoveredPeriod } from "../../src/rates/coverage.js";
import {
  isGap,
  type RateGap,
  type RateTable,
  type RateTableName,
  type RateValue,
  TABLE_NAMES,
  UNITS,
} from "../../src/rates/rate-table.js";
import { rateTableSchema } from "../../src/rates/schema.js";
import { RATES, rateFiles, readJson } from "../generate/rate-files.js";

/** A rate file and where it lies below `rates/`. */
export interface RateFile {
  readonly path: string;
  readonly table: RateTable;
}

/** A table as a municipality would write it: every key with the same figure. */
export const ownTable = (
  table: RateTableName,
  validFrom: string,
  validTo: string,
  amount = "1234.5",
): RateTable => ({
  table,
  validFrom,
  validTo,
  values: Object.fromEntries(
    Object.entries(UNITS[table]).map(([key, unit]) => [
      key,
      { amount, unit, law: "§ 1", status: "published", sources: [{ title: "Egen kilde" }] },
    ]),
  ),
  corrections: [],
});

/** A check answers with a sentence for everything that is wrong, and with nothing when all is well. */
export type Check = (files: readonly RateFile[]) => readonly string[];

/** The real files of the project. */
export const realFiles = (): readonly RateFile[] =>
  rateFiles().map((path) => ({ path, table: readJson(`${RATES}/${path}`) as RateTable }));

/** The real list of gaps. */
export const realGaps = (): readonly UncoveredPeriod[] =>
  readJson(`${RATES}/gaps.json`) as readonly UncoveredPeriod[];

const checkEach =
  (faultsOf: (table: RateTable) => readonly string[]): Check =>
  (files) =>
    files.flatMap(({ path, table }) => faultsOf(table).map((fault) => `${path}: ${fault}`));

const checkEachValue = (faultsOf: (value: RateValue, key: string) => readonly string[]): Check =>
  checkEach((table) =>
    Object.entries(table.values).flatMap(([key, value]) =>
      isGap(value) ? [] : faultsOf(value, key).map((fault) => `${key} ${fault}`),
    ),
  );

export const schemaFaults: Check = checkEach((table) => {
  const parsed = rateTableSchema().safeParse(table);
  return parsed.success ? [] : ["does not follow the schema"];
});

export const nameFaults: Check = (files) =>
  files
    .filter(({ path, table }) => path !== `${table.table}/${table.validFrom}.json`)
    .map(({ path, table }) => `${path}: holds ${table.table} from ${table.validFrom}`);

export const reversedFaults: Check = checkEach(({ validFrom, validTo }) =>
  validTo < validFrom ? ["ends before it begins"] : [],
);

// JavaScript's own calendar and not src/rates/calendar.ts, so that one cannot hide a fault of the other.
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const periodsOf = (files: readonly RateFile[], name: RateTableName): readonly RateTable[] =>
  files
    .map(({ table }) => table)
    .filter(({ table }) => table === name)
    .sort((a, b) => a.validFrom.localeCompare(b.validFrom));

const spanOf = ({ table, from, to }: Pick<UncoveredPeriod, "table" | "from" | "to">): string =>
  `${table} ${from}..${to}`;

/** The days that each table leaves out between two of its files. */
const holes = (files: readonly RateFile[]): readonly string[] =>
  TABLE_NAMES.flatMap((table) =>
    periodsOf(files, table).flatMap((period, index, all) => {
      const next = all[index + 1];
      if (next === undefined) return [];
      const [from, to] = [shifted(period.validTo, 1), shifted(next.validFrom, -1)];
      return from <= to ? [spanOf({ table, from, to })] : [];
    }),
  );

export const overlapFaults: Check = (files) =>
  TABLE_NAMES.flatMap((name) =>
    periodsOf(files, name)
      .filter((period, index, all) => {
        const next = all[index + 1];
        return next !== undefined && next.validFrom <= period.validTo;
      })
      .map((period) => `${name}: ${period.validFrom} overlaps the next`),
  );

export const gapFaults = (
  files: readonly RateFile[],
  gaps: readonly UncoveredPeriod[],
): readonly string[] => {
  const real = holes(files);
  const listed = gaps.map(spanOf);
  return [
    ...real.filter((hole) => !listed.includes(hole)).map((hole) => `${hole}: not listed`),
    ...listed.filter((hole) => !real.includes(hole)).map((hole) => `${hole}: listed but not there`),
    ...gaps
      .filter(({ reason }) => reason.da.trim() === "" || reason.en.trim() === "")
      .map((gap) => `${spanOf(gap)}: without a reason`),
  ];
};

export const startFaults: Check = checkEach(({ validFrom, note }) =>
  validFrom.endsWith("-01") || note !== undefined ? [] : ["starts within a month without a note"],
);

/** A figure as Danish pages write it: 15570 is 15.570 and 0.99 is 0,99. */
export const danishNotation = (amount: string): string => {
  const [whole = "", decimals] = amount.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
};

/** Whether a figure stands in a quote by itself and not as a part of another figure. */
export const quotes = (quote: string, amount: string): boolean => {
  const figure = danishNotation(amount).replaceAll(".", "\\.");
  return new RegExp(`(?<!\\d|\\d[.,])${figure}(?!\\d|[.,]\\d)`).test(quote);
};

type Evidence = Pick<RateValue, "amount" | "status" | "sources" | "note">;

const evidenceOf = ({ amount, status, sources, note }: Evidence): readonly string[] => {
  const isQuoted = sources.some(({ quote }) => quote !== undefined && quotes(quote, amount));
  const lacksNote = note === undefined ? ["needs a note"] : [];
  switch (status) {
    case "published":
    case "second-source":
      // No page writes that nothing is deducted; a note must say why its silence means 0 %.
      if (Number(amount) === 0) return lacksNote;
      return isQuoted ? [] : ["is not in any quote"];
    case "published-unquoted":
    case "second-source-unquoted":
      return isQuoted ? ["is quoted after all"] : [];
    case "inferred":
    case "derived":
      return lacksNote;
  }
};

export const evidenceFaults: Check = (files) => [
  ...checkEachValue(evidenceOf)(files),
  ...checkEach(({ corrections }) =>
    corrections.flatMap(({ key, was }) =>
      evidenceOf(was).map((fault) => `${key} before correction ${fault}`),
    ),
  )(files),
];

const SANCTIONS = {
  sanktionForsoerger: "forsoerger",
  sanktionIkkeForsoerger: "ikkeForsoerger",
  sanktionHjemmeboendeUnder25: "hjemmeboendeUnder25",
  sanktionBidragspligtLoft: "bidragspligtLoft",
} as const;

const figureOf = (value: RateValue | RateGap | undefined): number | undefined =>
  value === undefined || isGap(value) ? undefined : Number(value.amount);

/** Month × 12 / 260 rounded half up, in whole numbers: ⌊(24 · month + 260) / 520⌋. */
export const daySanction = (month: number): number => Math.floor((24 * month + 260) / 520);

export const sanctionFaults: Check = checkEach(({ table, values }) =>
  table !== "ressourceforloebsydelse"
    ? []
    : Object.entries(SANCTIONS).flatMap(([sanction, rate]) => {
        const [day, month] = [figureOf(values[sanction]), figureOf(values[rate])];
        if (day === undefined || month === undefined || day === daySanction(month)) return [];
        return [`${sanction} is not ${String(daySanction(month))}`];
      }),
);

export const ceilingFaults: Check = checkEach(({ table, values }) =>
  table === "ressourceforloebsydelse" &&
  figureOf(values["bidragspligtLoft"]) !== figureOf(values["forsoerger"])
    ? ["the ceiling differs from the rate for providers"]
    : [],
);

/** Every text of a JSON value with the name of the field that it stands in. */
const textsOf = (node: unknown, field = ""): readonly (readonly [string, string])[] => {
  if (typeof node === "string") return [[field, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => textsOf(child, Array.isArray(node) ? field : key));
};

export const urlFaults: Check = checkEach((table) =>
  textsOf(table)
    .filter(([field, text]) => field === "url" && !/^https?:\/\/[\w.-]+\.[a-z]{2,}(\/\S*)?$/.test(text))
    .map(([, text]) => `${text} is not a web address`),
);

// UTF-8 read as Latin-1, the replacement character, control characters, HTML entities, and letters lost to "?".
const DAMAGE = /[ÃÂ�\u0080-\u009f]|â€|&#?\w+;|\p{L}\?\p{L}/u;

export const encodingFaults: Check = checkEach((table) =>
  textsOf(table)
    .filter(([field, text]) => field !== "url" && DAMAGE.test(text))
    .map(([field, text]) => `${field} is damaged: ${text}`),
);

export const decimalFaults: Check = checkEach((table) =>
  textsOf(table)
    .filter(([field, text]) => field === "amount" && (text.split(".")[1] ?? "").length > 2)
    .map(([, text]) => `${text} has more than two decimals`),
);

export const correctionFaults: Check = checkEach(({ values, corrections }) =>
  corrections.flatMap(({ key, was, knownUntil }, index) => {
    const value = values[key];
    if (value === undefined || isGap(value)) return [`correction of ${key}, which has no figure`];
    // The first that fits is taken, so that one out of order would never be found.
    const isLate = corrections.slice(0, index).some((one) => one.key === key && one.knownUntil >= knownUntil);
    return [
      ...(was.amount === value.amount ? [`correction of ${key} changes nothing`] : []),
      ...(isLate ? [`correction of ${key} is out of order`] : []),
    ];
  }),
);
