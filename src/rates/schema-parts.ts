import * as z from "zod/mini";
import { once } from "../arithmetic/once.js";
import { isDate } from "./calendar.js";

/** Below 10⁹, so that every figure is held exactly. */
const FIGURE = /^\d{1,9}(\.\d{1,2})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A text that says something. */
export const words = once(() => z.string().check(z.minLength(1)));
/** A text for people in both languages. */
export const text = once(() => z.strictObject({ da: words(), en: words() }));
/** A day that exists. */
export const date = once(() => z.string().check(z.regex(DATE, { abort: true }), z.refine(isDate)));
/** A figure in plain notation. */
export const figure = once(() => z.string().check(z.regex(FIGURE)));
/** How good the evidence is. */
export const status = once(() =>
  z.enum([
    "published",
    "published-unquoted",
    "second-source",
    "second-source-unquoted",
    "derived",
    "inferred",
  ]),
);
/** More entries than a table or a scheme can have; a bound on the work that a hostile list can cause. */
const MOST_ENTRIES = 1000;

/** A list. */
export const list = <T extends z.ZodMiniType>(entry: T) => z.array(entry).check(z.maxLength(MOST_ENTRIES));
/** Where something stands. */
export const source = once(() =>
  z.strictObject({ title: words(), url: z.optional(words()), quote: z.optional(words()) }),
);
