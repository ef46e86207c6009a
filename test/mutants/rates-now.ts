import { ORDNINGER, TABLES } from "../../src/rates/tables.generated.js";

/** The files that the package was built from, as JSON, or a copy in which one thing is wrong. */
export interface Rates {
  readonly tables: readonly string[];
  readonly ordninger: readonly string[];
}

export const RATES_AS_THEY_ARE: Rates = { tables: TABLES, ordninger: ORDNINGER };

let now = RATES_AS_THEY_ARE;
let generation = 0;

/** The rates that calculations find. */
export const ratesNow = (): Rates => now;

/** Puts other rates in their place. */
export const useRates = (rates: Rates): void => {
  now = rates;
  generation += 1;
};

/** Stands in for `once` where something is made from the rates: made again when they have changed. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly generation: number; readonly value: T } | undefined;
  return () => {
    if (made?.generation !== generation) made = { generation, value: make() };
    return made.value;
  };
};

/** Stands in for `onceEach` in the same way. */
export const onceEach = <K extends object, T extends object>(make: (of: K) => T): ((of: K) => T) => {
  const madeNow = once(() => new WeakMap<K, T>());
  return (of) => {
    const made = madeNow();
    const known = made.get(of) ?? make(of);
    made.set(of, known);
    return known;
  };
};

/** Stands in for `onceInARow`: nothing is kept. */
export const onceInARow = <T>(make: (text: string) => T): ((text: string) => T) => make;

/** Stands in for `onceForText` in the same way. */
export const onceForText = <T>(_most: number, make: (text: string) => T): ((text: string) => T) => make;
