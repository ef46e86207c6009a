import type { ColumnArithmetic } from "../arithmetic/column-arithmetic.js";
import type { Conditions, Figures } from "../arithmetic/column-kernels.js";
import type { Kolonne, Kolonnekrav } from "./kolonner.js";
import type { Raekkekilde } from "./raekkekilde.js";
import type { Satstabel } from "./satstabel.js";

const SCALE = 10_000;
const PER_HUNDREDTH = 100;

/** The rows that are worked on, out of longer columns. */
export interface Stykke<K extends string, S extends string> {
  readonly kilde: Raekkekilde<Figures, Conditions, K, S>;
  /** A column as it stands, of the rows that are worked on. */
  readonly raa: (kolonne: K) => Figures | undefined;
  /** The place of each row's rates; to be set by whoever reads the next rows. */
  readonly pladser: Int32Array;
  /** Goes on to the rows from one number to another, the second not included. */
  readonly laes: (fra: number, til: number) => void;
}

const markValid = (out: Conditions, column: Figures, { fra = 0, til }: Kolonnekrav): void => {
  for (let i = 0; i < out.length; i += 1) {
    const figure = column[i] as number;
    if (!(figure >= fra && figure <= til && Math.floor(figure) === figure)) out[i] = 0;
  }
};

const scaled = (out: Figures, column: Figures, factor: number): void => {
  for (let i = 0; i < out.length; i += 1) out[i] = (column[i] as number) * factor;
};

const equal = (out: Conditions, column: Figures, kode: number): void => {
  for (let i = 0; i < out.length; i += 1) out[i] = Number(column[i] === kode);
};

const fetched = (out: Figures, pladser: Int32Array, rates: readonly number[]): void => {
  for (let i = 0; i < out.length; i += 1) out[i] = (rates[pladser[i] as number] as number) * PER_HUNDREDTH;
};

const isSet = (out: Conditions, pladser: Int32Array, flags: readonly number[]): void => {
  for (let i = 0; i < out.length; i += 1) out[i] = Number(flags[pladser[i] as number] === 1);
};

const contains = (
  out: Conditions,
  column: Figures,
  { pladser, sets }: { readonly pladser: Int32Array; readonly sets: readonly number[] },
): void => {
  for (let i = 0; i < out.length; i += 1)
    out[i] = ((sets[pladser[i] as number] as number) >> (column[i] as number)) & 1;
};

/** What the definitions read: the columns of a piece, and what stands in the places of its rows. */
interface Indhold<K extends string, S extends string> {
  readonly raa: ReadonlyMap<K, Figures>;
  readonly krav: Readonly<Record<K, Kolonnekrav>>;
  readonly pladser: Int32Array;
  readonly tabel: Satstabel<S>;
}

const answered = <T>(out: T, write: (out: T) => void): T => {
  write(out);
  return out;
};

const kildeTil = <K extends string, S extends string>(
  { figures, conditions, constant }: ColumnArithmetic,
  { raa, krav, pladser, tabel }: Indhold<K, S>,
): Raekkekilde<Figures, Conditions, K, S> => {
  const stykke = (navn: K): Figures => raa.get(navn) as Figures;
  return {
    konstant: constant,
    har: (navn) => raa.has(navn),
    tal: (navn) =>
      answered(figures(), (out) => {
        scaled(out, stykke(navn), SCALE / krav[navn].per);
      }),
    er: (navn, kode) =>
      answered(conditions(), (out) => {
        equal(out, stykke(navn), kode);
      }),
    sats: (sats) =>
      answered(figures(), (out) => {
        fetched(out, pladser, tabel.kolonne(sats));
      }),
    flag: (flag) =>
      answered(conditions(), (out) => {
        isSet(out, pladser, tabel.kolonne(flag));
      }),
    iMaengden: (maengde, navn) =>
      answered(conditions(), (out) => {
        contains(out, stykke(navn), { pladser, sets: tabel.kolonne(maengde) });
      }),
    gyldig: () =>
      answered(conditions().fill(1), (out) => {
        for (const [navn, column] of raa) markValid(out, column, krav[navn]);
      }),
  };
};

/** Reads typed arrays piece by piece for the definitions of a row. */
export const kolonnekilde = <K extends string, S extends string>(
  arithmetic: ColumnArithmetic,
  rows: number,
  kolonner: Readonly<Partial<Record<K, Kolonne>>>,
  krav: Readonly<Record<K, Kolonnekrav>>,
  tabel: Satstabel<S>,
): Stykke<K, S> => {
  const givne = Object.entries(kolonner).filter(([, kolonne]) => kolonne !== undefined) as [K, Kolonne][];
  const raa = new Map(givne.map(([navn]) => [navn, new Float64Array(rows)]));
  const pladser = new Int32Array(rows);
  return {
    pladser,
    raa: (navn) => raa.get(navn),
    laes: (fra, til) => {
      for (const [navn, kolonne] of givne) (raa.get(navn) as Figures).set(kolonne.subarray(fra, til));
    },
    kilde: kildeTil(arithmetic, { raa, krav, pladser, tabel }),
  };
};
