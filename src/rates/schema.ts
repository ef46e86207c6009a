import * as z from "zod/mini";
import { once } from "../arithmetic/once.js";
import type { Unit } from "../arithmetic/step.js";
import { keysOf, type RateTable, type RateTableName, TABLE_NAMES, UNITS } from "./rate-table.js";
import { date, figure, list, source, status, text, words } from "./schema-parts.js";

const sources = once(() => list(source()).check(z.minLength(1)));

const rate = (unit: Unit) =>
  z.union([
    z.strictObject({
      amount: figure(),
      unit: z.literal(unit),
      law: words(),
      status: status(),
      sources: sources(),
      note: z.optional(text()),
    }),
    z.strictObject({ gap: text(), unit: z.literal(unit), law: words() }),
  ]);

const correction = (table: RateTableName) =>
  z.strictObject({
    key: z.enum(keysOf(table) as [string, ...string[]]),
    was: z.strictObject({ amount: figure(), status: status(), sources: sources() }),
    knownUntil: date(),
    reason: text(),
    source: source(),
  });

const tableSchema = (table: RateTableName) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    table: z.literal(table),
    validFrom: date(),
    validTo: date(),
    note: z.optional(text()),
    values: z.strictObject(
      Object.fromEntries(Object.entries(UNITS[table]).map(([key, unit]) => [key, rate(unit)])),
    ),
    corrections: list(correction(table)),
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
