import type { Kolonne, Kolonnekrav } from "./kolonner.js";
import type { Figures } from "./loekke.js";

/** Reads the rows from one number to another, the second not included. */
type Laes = (fra: number, til: number) => Figures;

/** The rows that are worked on, out of longer columns. */
export interface Stykke<K extends string> {
  /** The columns of these rows; one that was not given is 0 in every row. */
  readonly kolonner: Readonly<Record<K, Figures>>;
  /** Goes on to the rows from one number to another, the second not included. */
  readonly laes: (fra: number, til: number) => void;
}

type Kind = typeof Uint8Array | typeof Int32Array | typeof Float64Array;

/** The smallest kind of typed array that holds all that a column may. */
const kindFor = ({ til }: Kolonnekrav): Kind => {
  if (til < 2 ** 8) return Uint8Array;
  return til < 2 ** 31 ? Int32Array : Float64Array;
};

const isOf = (kolonne: Kolonne, kind: Kind): kolonne is Figures =>
  Object.getPrototypeOf(kolonne) === kind.prototype;

/** A loop that meets more than a few kinds of arrays in one place is slow in all of them, so others are copied. */
const laeserAf = (kolonne: Kolonne | undefined, krav: Kolonnekrav, rows: number): Laes => {
  const kind = kindFor(krav);
  if (kolonne === undefined) {
    const zeros = new kind(rows);
    return () => zeros;
  }
  if (isOf(kolonne, kind) || isOf(kolonne, Float64Array)) return (fra, til) => kolonne.subarray(fra, til);
  const copy = new Float64Array(rows);
  return (fra, til) => {
    copy.set(kolonne.subarray(fra, til));
    return copy;
  };
};

/** Reads typed arrays of any kind piece by piece as arrays of the kinds that loops know. */
export const kolonnestykke = <K extends string>(
  krav: Readonly<Record<K, Kolonnekrav>>,
  kolonner: Readonly<Partial<Record<NoInfer<K>, Kolonne>>>,
  rows: number,
): Stykke<K> => {
  const laesere = (Object.entries(krav) as [K, Kolonnekrav][]).map(
    ([navn, one]) => [navn, laeserAf(kolonner[navn], one, rows)] as const,
  );
  const stykker = {} as Record<K, Figures>;
  return {
    kolonner: stykker,
    laes: (fra, til) => {
      for (const [navn, laes] of laesere) stykker[navn] = laes(fra, til);
    },
  };
};
