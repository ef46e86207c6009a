import * as z from "zod/mini";
import { isDate, isMonth } from "../../../src/rates/calendar.js";

/** Names of parts: each becomes a definition of its own, which programs that write code from a schema name a type by. */
export const names = z.registry<{ readonly id: string }>();

/** Gives a part its name. */
export const named = <T extends z.core.$ZodType>(id: string, part: T): T => {
  names.add(part, { id });
  return part;
};

/** Every key of a record, as the words that a field may hold. */
export const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) =>
  z.enum(Object.keys(record) as [K, ...K[]]);

/** A day that exists. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDate));
/** A month that exists. */
export const month = z.string().check(z.regex(/^\d{4}-\d{2}$/), z.refine(isMonth));
/** An exact amount of a result: at least two decimals, and ten at most. */
export const exactAmount = z.string().check(z.regex(/^\d+\.\d{2,10}$/));
/** An amount that is paid. */
export const paidAmount = z.string().check(z.regex(/^\d+\.\d{2}$/));
/** A SHA-256 as hexadecimal digits. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
