import type { Kolonne } from "./kolonner.js";
import type { Figures } from "./loekke.js";

/** The rows that are worked on, out of longer columns. */
export interface Stykke<K extends string> {
  /** The columns of these rows; one that was not given is 0 in every row. */
  readonly kolonner: Readonly<Record<K, Figures>>;
  /** Goes on to the rows from one number to another, the second not included. */
  readonly laes: (fra: number, til: number) => void;
}

/** Reads typed arrays of any kind piece by piece as figures of one kind. */
export const kolonnestykke = <K extends string>(
  navne: readonly K[],
  kolonner: Readonly<Partial<Record<K, Kolonne>>>,
  rows: number,
): Stykke<K> => {
  const stykker = Object.fromEntries(navne.map((navn) => [navn, new Float64Array(rows)])) as Record<
    K,
    Figures
  >;
  const givne = navne.flatMap((navn) => {
    const kolonne = kolonner[navn];
    return kolonne === undefined ? [] : [[stykker[navn], kolonne] as const];
  });
  return {
    kolonner: stykker,
    laes: (fra, til) => {
      for (const [stykke, kolonne] of givne) stykke.set(kolonne.subarray(fra, til));
    },
  };
};
