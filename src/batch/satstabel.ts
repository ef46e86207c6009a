import type { Figures } from "./loekke.js";
import type { Satsraekke } from "./satsraekke.js";

/** Rows of rates that are looked up once each and then found by their place. */
export interface Satstabel {
  /** Puts the place of each number where the number stood: 0, where nothing stands, for a number below zero. */
  readonly slaaOp: (numre: Int32Array, antal: number) => void;
  /** What stands in the places, row by row; NaN where there is nothing. It is another array when rows were added. */
  readonly satser: () => Figures;
}

/** Rows that there is room for at first. */
const FIRST_ROWS = 64;

/** A table of at most so many rows, each found when it is first asked for. */
export const satstabel = <S extends string>(
  navne: readonly S[],
  most: number,
  find: (nummer: number) => Satsraekke<S>,
): Satstabel => {
  const pladser = new Int32Array(most);
  let satser = new Float64Array(FIRST_ROWS * navne.length).fill(NaN);
  let naeste = navne.length;
  const tilfoej = (nummer: number): number => {
    const plads = naeste;
    naeste += navne.length;
    if (naeste > satser.length) {
      const longer = new Float64Array(satser.length * 2).fill(NaN);
      longer.set(satser);
      satser = longer;
    }
    const raekke = find(nummer);
    satser.set(
      navne.map((navn) => raekke[navn] ?? NaN),
      plads,
    );
    pladser[nummer] = plads;
    return plads;
  };
  return {
    slaaOp: (numre, antal) => {
      for (let i = 0; i < antal; i += 1) {
        const nummer = numre[i] as number;
        numre[i] = nummer < 0 ? 0 : pladser[nummer] || tilfoej(nummer);
      }
    },
    satser: () => satser,
  };
};
