/**
 * A copy of data as its JSON says it: fields that are undefined are gone, and what a caller does to the original
 * later does not reach it. It throws for what is no JSON.
 */
export const plainCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
