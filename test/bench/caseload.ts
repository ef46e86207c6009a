import type { Kolonner } from "../../src/batch.js";
import { sagAf } from "../../src/batch/raekkesag.js";
import type { Case } from "../../src/index.js";

/** Figures that are spread without being predictable. */
const spread =
  (factor: number, most: number) =>
  (_: unknown, turn: number): number =>
    (turn * factor + 12_345) % most;

const column = <
  T extends { from: (rows: { length: number }, map: (_: unknown, i: number) => number) => unknown },
>(
  kind: T,
  rows: number,
  figure: (_: unknown, turn: number) => number,
): ReturnType<T["from"]> => kind.from({ length: rows }, figure) as ReturnType<T["from"]>;

const seldom = (factor: number, most: number, one: number) => (_: unknown, turn: number) =>
  (turn * 6007) % one === 0 ? (turn * factor) % most : 0;

/** A caseload of 2020 to 2024 in both kinds of course, all groups and levels, with godtgørelse and befordring. */
export const caseload = (rows: number) => {
  const code = (factor: number, most: number) => column(Uint8Array, rows, spread(factor, most));
  const planlagteDage = column(Uint8Array, rows, (_, turn) => 8 + ((turn * 31) % 15));
  const hidtidigYdelse = column(Uint8Array, rows, (_, turn) =>
    (turn * 7907) % 5 < 3 ? 0 : (turn * 7907) % 3,
  );
  const gruppe = column(Uint8Array, rows, (_, turn) => [0, 1, 1, 1, 0, 2, 1, 3][(turn * 6991) % 8]!);
  return {
    maaned: column(
      Int32Array,
      rows,
      (_, turn) => (2020 + ((turn * 7919) % 5)) * 100 + 1 + ((turn * 104_729) % 12),
    ),
    ydelse: {
      art: code(7433, 2),
      gruppe,
      hidtidigYdelse,
      hidtidigBeloeb: column(Float64Array, rows, (_, turn) =>
        hidtidigYdelse[turn] === 0 ? 0 : 300_000 + ((turn * 97) % 150_000),
      ),
      hidtidigPrUge: column(Uint8Array, rows, (_, turn) => (hidtidigYdelse[turn] === 0 ? 0 : 1)),
      loen: column(Float64Array, rows, (_, turn) => ((turn * 31) % 3 === 0 ? 0 : (turn * 7919) % 4_000_000)),
      andreIndtaegter: column(Float64Array, rows, seldom(4001, 500_000, 5)),
      bidrag: column(Float64Array, rows, (_, turn) =>
        gruppe[turn] === 3 ? 50_000 + ((turn * 11) % 1_000_000) : 0,
      ),
      sanktionsdage: column(Uint8Array, rows, seldom(13, 10, 20)),
    },
    godtgoerelse: {
      ydelsesart: code(4513, 7),
      tilbud: code(5399, 5),
      afstand: column(Int32Array, rows, spread(2741, 4000)),
      dokumenteretBegraensning: column(Uint8Array, rows, seldom(1, 2, 9)),
      dagePrUge: column(Uint8Array, rows, (_, turn) => 1 + ((turn * 17) % 5)),
      planlagteDage,
      fravaersdage: column(Uint8Array, rows, (_, turn) =>
        (turn * 6007) % 4 === 0 ? turn % planlagteDage[turn]! : 0,
      ),
      loenindtaegt: column(Uint8Array, rows, (_, turn) => ((turn * 6151) % 8 === 0 ? 1 : 0)),
    },
    befordring: {
      kmPrDag: column(Int32Array, rows, spread(3571, 12_000)),
      dage: column(Uint8Array, rows, spread(5281, 23)),
    },
  } satisfies Kolonner;
};

/** See `caseload`. */
export type Caseload = ReturnType<typeof caseload>;

/** The same as cases, as somebody would send them in. */
export const cases = (count: number): readonly Case[] => {
  const load = caseload(count);
  return Array.from({ length: count }, (_, row) => JSON.parse(JSON.stringify(sagAf(load, row))) as Case);
};
