import type { Figures } from "./loekke.js";
import { INGEN_MAANED, maanedMedNummer, MAANEDER } from "./maanedsnummer.js";
import type { Noegle } from "./satsnoegler.js";
import type { Satsraekke } from "./satsraekke.js";

/** Rows of columns whose rates are asked for. */
export interface Spurgte {
  readonly kolonner: Readonly<Record<string, Figures>>;
  readonly maaneder: Int32Array;
  /** 0 for the rows that are asked for. */
  readonly klar: Uint8Array;
}

/** Rows of rates that are looked up once each. */
export interface Satstabel {
  /** Where the rates of each month and code begin, month by month; 0, where nothing stands, until they are asked for. */
  readonly pladser: Int32Array;
  /** What stands in the places; NaN where there is no rate. It is another array when rows were added. */
  readonly satser: () => Float64Array;
  /** Looks up the rates of rows that no row asked for before, and answers whether there were any. */
  readonly slaaOp: (spurgte: Spurgte) => boolean;
}

/** What the rates of a row are looked up by: the month, and the code of each key. */
type Find<S extends string> = (maaned: string, koder: readonly number[]) => Satsraekke<S>;

const isCode = (kode: number, antal: number): boolean => Number.isInteger(kode) && kode >= 0 && kode < antal;

/** Rows that there is room for at first. */
const FIRST_ROWS = 64;

const longer = (figures: Float64Array) => {
  const twice = new Float64Array(figures.length * 2);
  twice.set(figures);
  return twice;
};

/** A table that is filled row by row. */
export const satstabel = <S extends string>(
  navne: readonly S[],
  noegler: readonly Noegle[],
  find: Find<S>,
): Satstabel => {
  const pladser = new Int32Array(noegler.reduce((all, { antal }) => all * antal, MAANEDER + 1));
  let satser = new Float64Array(FIRST_ROWS * navne.length);
  let naeste = navne.length;
  const tilfoej = (maaned: number, koder: readonly number[]): boolean => {
    const nummer = noegler.reduce((so, { antal }, at) => so * antal + (koder[at] as number), maaned);
    if (pladser[nummer] !== 0) return false;
    if (naeste === satser.length) satser = longer(satser);
    const raekke = find(maanedMedNummer(maaned), koder);
    satser.set(
      navne.map((navn) => raekke[navn] ?? NaN),
      naeste,
    );
    pladser[nummer] = naeste;
    naeste += navne.length;
    return true;
  };
  const slaaRaekkenOp = ({ kolonner, maaneder }: Spurgte, i: number): boolean => {
    const maaned = maaneder[i] as number;
    const koder = noegler.map(({ kolonne }) => (kolonner[kolonne] as Figures)[i] as number);
    const findes =
      maaned !== INGEN_MAANED && noegler.every(({ antal }, at) => isCode(koder[at] as number, antal));
    return findes && tilfoej(maaned, koder);
  };
  return {
    pladser,
    satser: () => satser,
    slaaOp: (spurgte) => {
      let hasNew = false;
      for (let i = spurgte.klar.indexOf(0); i >= 0; i = spurgte.klar.indexOf(0, i + 1))
        if (slaaRaekkenOp(spurgte, i)) hasNew = true;
      return hasNew;
    },
  };
};
