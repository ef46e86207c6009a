import type { RateReference, TraceStep } from "../../arithmetic/trace-step.js";
import { expectDefined } from "../../calculate/expect-defined.js";
import type { Case } from "../../cases/case.js";
import { lastDayOf } from "../../rates/calendar.js";
import type { Ordning } from "../../rates/ordning.js";
import type { RateBook } from "../../rates/rate-book.js";
import type { RateTable, RateTableName } from "../../rates/rate-table.js";
import type { BrugtSats, BrugtTabel } from "./kvittering.js";
import { hashOf } from "./sha256.js";

type Table = RateTable | Ordning;
type Used = Pick<RateReference, "table" | "callerSupplied">;

const SCHEMES = "godtgoerelse/";

/** A table is looked up as the calculation looked it up, so that it is the one that was used. */
const tableIn = (book: RateBook, name: string, day: string): Table =>
  expectDefined(
    name.startsWith(SCHEMES)
      ? book.ordninger.ordning(name.slice(SCHEMES.length), day)?.ordning
      : book.on(day).table(name as RateTableName),
  );

/** Tables are frozen, so the hash of one is made once. */
const hashes = new WeakMap<Table, string>();

const hashOfTable = (table: Table): string => {
  const hash = hashes.get(table) ?? hashOf(table);
  hashes.set(table, hash);
  return hash;
};

const brugtTabel = (table: Table, used: Used, satser: readonly BrugtSats[]): BrugtTabel => ({
  tabel: used.table,
  validFrom: table.validFrom,
  validTo: table.validTo,
  sha256: hashOfTable(table),
  ...(used.callerSupplied ? { callerSupplied: true as const } : {}),
  satser,
});

/** The scheme of the case: its terms are used even when it has no figure. */
const schemeOf = ({ godtgoerelse }: Case, book: RateBook, day: string): readonly Used[] => {
  if (godtgoerelse === undefined) return [];
  const { callerSupplied } = expectDefined(book.ordninger.ordning(godtgoerelse.ordning, day));
  return [{ table: SCHEMES + godtgoerelse.ordning, ...(callerSupplied ? { callerSupplied } : {}) }];
};

/** The tables and schemes that a trace rests on, each once, with the figures in the order of the calculation. */
export const usedTables = (sag: Case, trace: readonly TraceStep[], book: RateBook): readonly BrugtTabel[] => {
  const day = lastDayOf(sag.maaned);
  const rates = trace.flatMap(({ rate, value }) => (rate === undefined ? [] : [{ rate, value }]));
  const used = [...schemeOf(sag, book, day), ...rates.map(({ rate }) => rate)];
  return [...new Map(used.map((one) => [one.table, one])).values()].map((one) => {
    const satser = rates
      .filter(({ rate }) => rate.table === one.table)
      .map(({ rate: { key, status }, value }) => ({ key, amount: value, status }));
    return brugtTabel(tableIn(book, one.table, day), one, satser);
  });
};
