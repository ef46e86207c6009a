import * as z from "zod/mini";
import { once } from "../arithmetic/once.js";
import { isDate } from "../rates/calendar.js";
import { listAtMost, oneOf, wholeNumber } from "./expectation.js";

/** One of several words. */
export const words = <const T extends readonly [string, ...string[]]>(options: T) =>
  z.enum(options, { error: oneOf(options) });
/** A whole number within bounds. */
export const whole = (from: number, to: number) => {
  const error = wholeNumber(from, to);
  return z.int({ error }).check(z.minimum(from, { error }), z.maximum(to, { error }));
};
/** An object without unknown fields. */
export const object = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, { error: "OBJECT" });
/** A list of at most so many entries. */
export const list = <T extends z.ZodMiniType>(entry: T, most: number) =>
  z.array(entry, { error: "LIST" }).check(z.maxLength(most, { error: listAtMost(most) }));

/** Yes or no. */
export const boolean = once(() => z.boolean({ error: "BOOLEAN" }));
/** A day that exists, `yyyy-mm-dd`. */
export const date = once(() =>
  z
    .string({ error: "DATE" })
    .check(
      z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: "DATE", abort: true }),
      z.refine(isDate, { error: "DATE" }),
    ),
);
/** A name of the caller's own. */
export const name = once(() => z.string({ error: "TEXT" }).check(z.maxLength(200, { error: "TEXT_LENGTH" })));
