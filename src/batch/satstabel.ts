import { maanedMedNummer, MAANEDER } from "./maanedsnummer.js";
import type { Noegle } from "./satsnoegler.js";
import type { Satsraekke } from "./satsraekke.js";

/** The rates of all months, month by month and row by row. */
export interface Satstabel {
  /** What stands in the rows; NaN where there is no rate, and 0 in the rows of a month that was never asked for. */
  readonly satser: Float64Array;
  /** Looks up the rates of a month, the first time that it is asked for. */
  readonly slaaOp: (maaned: number) => void;
}

/** What the rates of a row are looked up by: the month, and the code of each key. */
type Find<S extends string> = (maaned: string, koder: readonly number[]) => Satsraekke<S>;

/** All codes of keys together, in the order of their rows. */
const koderAf = (noegler: readonly Noegle[]): readonly (readonly number[])[] =>
  noegler.reduce<readonly (readonly number[])[]>(
    (all, { antal }) => all.flatMap((koder) => Array.from({ length: antal }, (_, kode) => [...koder, kode])),
    [[]],
  );

/** A table that is filled month by month. Its memory is taken by the months that were asked for. */
export const satstabel = <S extends string>(
  navne: readonly S[],
  noegler: readonly Noegle[],
  find: Find<S>,
): Satstabel => {
  const koder = koderAf(noegler);
  const bredde = koder.length * navne.length;
  const satser = new Float64Array((MAANEDER + 1) * bredde);
  const opslaaet = new Set<number>();
  return {
    satser,
    slaaOp: (maaned) => {
      if (opslaaet.has(maaned)) return;
      opslaaet.add(maaned);
      const raekker = koder.map((kode) => find(maanedMedNummer(maaned), kode));
      satser.set(
        raekker.flatMap((raekke) => navne.map((navn) => raekke[navn] ?? NaN)),
        maaned * bredde,
      );
    },
  };
};
