import type { Text } from "../arithmetic/step.js";
import { danishNumber } from "../money/danish-number.js";
import type { ErrorCode } from "./error-code.js";

/** What a field of a case must hold: the code when it does not, and how to say what it must hold. */
export interface Expectation {
  readonly code: ErrorCode;
  readonly expected: Text;
}

const AMOUNT: Expectation = {
  code: "AMOUNT_FORMAT",
  expected: { da: 'et tal som tekst, for eksempel "1234.50"', en: 'a figure as text, for example "1234.50"' },
};
const OBJECT: Expectation = { code: "TYPE_MISMATCH", expected: { da: "et objekt", en: "an object" } };

const SIMPLE: Readonly<Record<string, Expectation>> = {
  AMOUNT,
  OBJECT,
  MONTH: {
    code: "MONTH_INVALID",
    expected: { da: "en måned som åååå-mm", en: "a month as yyyy-mm" },
  },
  DATE: {
    code: "DATE_INVALID",
    expected: { da: "en dato som åååå-mm-dd", en: "a date as yyyy-mm-dd" },
  },
  BOOLEAN: { code: "TYPE_MISMATCH", expected: { da: "true eller false", en: "true or false" } },
  TEXT: { code: "TYPE_MISMATCH", expected: { da: "en tekst", en: "a text" } },
  TEXT_LENGTH: { code: "TEXT_TOO_LONG", expected: { da: "en tekst", en: "a text" } },
  LIST: {
    code: "TYPE_MISMATCH",
    expected: { da: "en liste, tom hvis der ingen er", en: "a list, empty if there are none" },
  },
  DATE_REACH: {
    code: "DATE_OUT_OF_REACH",
    expected: { da: "en dato som åååå-mm-dd", en: "a date as yyyy-mm-dd" },
  },
  ASSESSED: {
    code: "VALUE_NOT_ALLOWED",
    expected: { da: 'true, false eller "vurderes"', en: 'true, false or "vurderes"' },
  },
  COURSE_LIST_LENGTH: { code: "TOO_MANY_COURSES", expected: { da: "en liste", en: "a list" } },
  LIST_LENGTH: { code: "TOO_MANY_INCOMES", expected: { da: "en liste", en: "a list" } },
};

const listOf = (options: readonly string[], and: string): string =>
  options.length < 2
    ? options.join("")
    : `${options.slice(0, -1).join(", ")} ${and} ${String(options.at(-1))}`;

/** The name of the expectation of one of several words. */
export const oneOf = (options: readonly string[]): string => `ONE_OF ${options.join(" ")}`;

/** The name of the expectation of a whole number within bounds. */
export const wholeNumber = (from: number, to: number): string => `WHOLE ${String(from)} ${String(to)}`;

/** The name of the expectation of a list with at most so many entries. */
export const listAtMost = (most: number): string => `AT_MOST ${String(most)}`;

/**
 * The expectation that a schema names. Schemas carry the name as their error message, because a message is
 * the one thing that every validation issue hands on.
 */
export const expectationNamed = (name: string): Expectation => {
  const [kind = "", ...words] = name.split(" ");
  if (kind === "ONE_OF")
    return {
      code: "VALUE_NOT_ALLOWED",
      expected: { da: `en af værdierne ${listOf(words, "eller")}`, en: `one of ${listOf(words, "or")}` },
    };
  if (kind === "WHOLE")
    return {
      code: "NUMBER_OUT_OF_RANGE",
      expected: {
        da: `et helt tal fra ${words.join(" til ")}`,
        en: `a whole number from ${words.join(" to ")}`,
      },
    };
  if (kind === "AT_MOST")
    return {
      code: "LIST_TOO_LONG",
      expected: {
        da: `højst ${danishNumber(words.join(""))} poster`,
        en: `at most ${danishNumber(words.join("")).replace(".", ",")} entries`,
      },
    };
  return SIMPLE[name] ?? OBJECT;
};
