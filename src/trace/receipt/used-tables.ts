import type { RateReference, TraceStep } from "../../arithmetic/trace-step.js";
import type { CalculateOptions } from "../../calculate/options.js";
import { builtInOrdninger, builtInTables } from "../../rates/built-in.js";
import type { Ordning } from "../../rates/ordning.js";
import type { RateTable } from "../../rates/rate-table.js";
import type { BrugtSats, BrugtTabel } from "./kvittering.js";
import { hashOf } from "./sha256.js";

type Table = RateTable | Ordning;

const SCHEMES = "godtgoerelse/";

const nameOf = (table: Table): string => ("ordning" in table ? SCHEMES + table.ordning : table.table);

/** The tables of the package and of the caller that a calculation can have used. */
const allTables = ({ rates = [], ordninger = [] }: CalculateOptions, own: boolean): readonly Table[] =>
  own ? [...rates, ...ordninger] : [...builtInTables(), ...builtInOrdninger()];

/** A table that a trace names is one of those that the calculation was given. */
const find = (options: CalculateOptions, { table, validFrom, callerSupplied }: Reference): Table =>
  allTables(options, callerSupplied === true).find(
    (one) => nameOf(one) === table && one.validFrom === validFrom,
  ) as Table;

const keyOf = ({ table, validFrom, callerSupplied }: Reference): string =>
  `${table} ${validFrom} ${String(callerSupplied)}`;

/** A built-in table never changes, so its hash is made once. */
const hashes = new WeakMap<Table, string>();

const hashOfTable = (table: Table, own: boolean): string => {
  if (own) return hashOf(table);
  const known = hashes.get(table) ?? hashOf(table);
  hashes.set(table, known);
  return known;
};

type Reference = Pick<RateReference, "table" | "validFrom" | "callerSupplied">;

const brugt = (options: CalculateOptions, reference: Reference, satser: readonly BrugtSats[]): BrugtTabel => {
  const { table: tabel, validFrom, callerSupplied } = reference;
  const table = find(options, reference);
  return {
    tabel,
    validFrom,
    validTo: table.validTo,
    sha256: hashOfTable(table, callerSupplied === true),
    ...(callerSupplied === true ? { callerSupplied } : {}),
    satser,
  };
};

/** The scheme of the case: it is used even when it has no figure. */
const schemeOf = (
  trace: readonly TraceStep[],
  { ordninger = [] }: CalculateOptions,
): Reference | undefined => {
  const name = trace.find(({ id }) => id === "godtgoerelse.ordning")?.value;
  const validFrom = trace.find(({ id }) => id === "ordning.udgave")?.value.split("/")[0];
  if (name === undefined || validFrom === undefined) return undefined;
  const isOwn = ordninger.some((one) => one.ordning === name && one.validFrom === validFrom);
  return { table: SCHEMES + name, validFrom, ...(isOwn ? { callerSupplied: isOwn } : {}) };
};

/** The tables and schemes that a trace rests on, each once, in the order in which they were used. */
export const usedTables = (
  trace: readonly TraceStep[],
  options: CalculateOptions,
): readonly BrugtTabel[] => {
  const used = new Map<string, { readonly reference: Reference; readonly satser: BrugtSats[] }>();
  const entry = (reference: Reference) => {
    const key = keyOf(reference);
    const found = used.get(key) ?? { reference, satser: [] };
    used.set(key, found);
    return found;
  };
  const scheme = schemeOf(trace, options);
  if (scheme !== undefined) entry(scheme);
  for (const { rate, value } of trace)
    if (rate !== undefined) entry(rate).satser.push({ key: rate.key, amount: value, status: rate.status });
  return [...used.values()].map(({ reference, satser }) => brugt(options, reference, satser));
};
