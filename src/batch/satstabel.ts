import type { Satsraekke } from "./satsraekke.js";

/** Rows of rates that are looked up once each and then found by their place. */
export interface Satstabel<S extends string> {
  /** The place of a number; 0, where nothing stands, for a number below zero. */
  readonly plads: (nummer: number) => number;
  /** What stands in each place; NaN where there is nothing. */
  readonly kolonne: (sats: S) => readonly number[];
}

/** A table of at most so many rows, each found when it is first asked for. */
export const satstabel = <S extends string>(
  satser: readonly S[],
  antal: number,
  find: (nummer: number) => Satsraekke<S>,
): Satstabel<S> => {
  const pladser = new Int32Array(antal);
  const kolonner = Object.fromEntries(satser.map((sats) => [sats, [NaN]])) as Record<S, number[]>;
  let naeste = 1;
  const tilfoej = (nummer: number): number => {
    const raekke = find(nummer);
    for (const sats of satser) kolonner[sats].push(raekke[sats] ?? NaN);
    pladser[nummer] = naeste;
    naeste += 1;
    return naeste - 1;
  };
  return {
    plads: (nummer) => (nummer < 0 ? 0 : pladser[nummer] || tilfoej(nummer)),
    kolonne: (sats) => kolonner[sats],
  };
};
