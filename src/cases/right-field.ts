/** What a field of a case may hold, for the reader that is made from the schema. */

const AMOUNT = /^-?\d+(\.\d{1,2})?$/;

/** The fields of an object as they were sent in. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether there are fields to read. */
export const hasFields = (given: unknown): given is Fields =>
  typeof given === "object" && given !== null && !Array.isArray(given);

/** Whether it is a text that has at most so many characters by any count. */
export const isText = (given: unknown, most: number): boolean =>
  typeof given === "string" && given.length <= most;

/** Whether it is a whole number within bounds. */
export const isWhole = (given: unknown, from: number, to: number): boolean =>
  Number.isSafeInteger(given) && (given as number) >= from && (given as number) <= to;

/** Whether it is a figure in plain notation, or a whole number. */
export const isAmount = (given: unknown): boolean =>
  typeof given === "string" ? AMOUNT.test(given) : Number.isSafeInteger(given);
