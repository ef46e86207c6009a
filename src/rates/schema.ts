import * as z from "zod/mini";
import { once } from "../arithmetic/once.js";
import type { Unit } from "../arithmetic/step.js";
import { isDate } from "./calendar.js";
import { keysOf, type RateTable, type RateTableName, TABLE_NAMES, UNITS } from "./rate-table.js";

/** Below 10⁹, so that every figure is held exactly. */
const FIGURE = /^\d{1,9}(\.\d{1,2})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const words = z.string().check(z.minLength(1));
const text = z.strictObject({ da: words, en: words });
const date = z.string().check(z.regex(DATE, { abort: true }), z.refine(isDate));
const figure = z.string().check(z.regex(FIGURE));
const status = z.enum([
  "published",
  "published-unquoted",
  "second-source",
  "second-source-unquoted",
  "derived",
  "inferred",
]);
const source = z.strictObject({ title: words, url: z.optional(words), quote: z.optional(words) });
const sources = z.array(source).check(z.minLength(1));

const rate = (unit: Unit) =>
  z.union([
    z.strictObject({
      amount: figure,
      unit: z.literal(unit),
      law: words,
      status,
      sources,
      note: z.optional(text),
    }),
    z.strictObject({ gap: text, unit: z.literal(unit), law: words }),
  ]);

const correction = (table: RateTableName) =>
  z.strictObject({
    key: z.enum(keysOf(table) as [string, ...string[]]),
    was: z.strictObject({ amount: figure, status, sources }),
    knownUntil: date,
    reason: text,
    source,
  });

const tableSchema = (table: RateTableName) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    table: z.literal(table),
    validFrom: date,
    validTo: date,
    note: z.optional(text),
    values: z.strictObject(
      Object.fromEntries(Object.entries(UNITS[table]).map(([key, unit]) => [key, rate(unit)])),
    ),
    corrections: z.array(correction(table)),
  });

type TableSchema = ReturnType<typeof tableSchema>;

/** The schema of every file under `rates/<table>/` and of every table that a caller supplies. */
export const rateTableSchema = once(
  (): z.ZodMiniType<RateTable> =>
    z.discriminatedUnion(
      "table",
      TABLE_NAMES.map(tableSchema) as unknown as [TableSchema, ...TableSchema[]],
    ) as unknown as z.ZodMiniType<RateTable>,
);
