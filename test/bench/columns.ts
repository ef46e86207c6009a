import { calculateColumns, type Kolonner } from "../../src/batch.js";
import { calculate, type Case } from "../../src/index.js";
import type { Contestant } from "./interleaved.js";

const OERE = 100;

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

type Caseload = ReturnType<typeof caseload>;

/** Øre by year from 2020 and group, as somebody would type them in. */
const SATSER = [
  [1_535_500, 1_155_400, 359_400, 359_400],
  [1_554_700, 1_169_800, 363_900, 363_900],
  [1_557_000, 1_171_600, 364_400, 364_400],
  [1_587_400, 1_194_400, 371_500, 371_500],
  [1_638_200, 1_232_600, 383_400, 383_400],
].flat();
const SANKTION = [
  [70_900, 53_300, 16_600, 70_900],
  [71_800, 54_000, 16_800, 71_800],
  [71_900, 54_100, 16_800, 71_900],
  [73_300, 55_100, 17_100, 73_300],
  [75_600, 56_900, 17_700, 75_600],
].flat();
const LOFT = [1_535_500, 1_554_700, 1_557_000, 1_587_400, 1_638_200];
const GRAENSE = [1_496_500, 1_526_400, 1_540_100, 1_581_700, 1_632_300];
const KM_SATS = [98, 95, 108, 110, 112];
const COVERED = [1, 1, 1, 1, 1, 1, 1, 0];
const KINDS = [1, 1, 1, 0, 0];

const outputs = (rows: number) => ({
  udbetaling: new Float64Array(rows),
  foerFradrag: new Float64Array(rows),
  fradrag: new Float64Array(rows),
  sanktion: new Float64Array(rows),
  berettiget: new Uint8Array(rows),
  beloeb: new Float64Array(rows),
  befordring: new Float64Array(rows),
  fejl: new Uint32Array(rows),
});

const { floor, max, min } = Math;

/** The whole rule in hundredths of an øre as one would write it by hand for five years, without any check. */
// eslint-disable-next-line complexity -- one loop, as one would write it by hand for speed
const byHand = ({ maaned, ydelse: y, godtgoerelse: g, befordring: b }: Caseload) => {
  const rows = maaned.length;
  const out = outputs(rows);
  for (let i = 0; i < rows; i += 1) {
    const year = floor(maaned[i]! / 100) - 2020;
    const gruppe = y.gruppe[i]!;
    const art = y.art[i]!;
    const before = art === 0 ? y.hidtidigYdelse[i]! : 0;
    let foer = SATSER[year * 4 + gruppe]! * OERE;
    if (gruppe === 3) foer = min(foer + y.bidrag[i]! * OERE, LOFT[year]! * OERE);
    if (before !== 0) {
      const beloeb = y.hidtidigBeloeb[i]! * OERE;
      const niveau = y.hidtidigPrUge[i] === 1 ? (beloeb * 52) / 12 : beloeb;
      foer = before === 1 && gruppe < 2 ? max(niveau, foer) : niveau;
    }
    let fradrag = 0;
    if (before !== 3) {
      const loen = y.loen[i]! * OERE;
      const graense = GRAENSE[year]! * OERE;
      const under = art === 1 || year < 2 ? 30 : 0;
      fradrag = (min(loen, graense) * under) / 100 + (max(loen - graense, 0) * 55) / 100;
      fradrag += y.andreIndtaegter[i]! * OERE;
    }
    const sanktion = y.sanktionsdage[i]! * SANKTION[year * 4 + gruppe]! * OERE;
    const rest = max(max(foer - fradrag, 0) - sanktion, 0);
    out.foerFradrag[i] = foer;
    out.fradrag[i] = fradrag;
    out.sanktion[i] = sanktion;
    out.udbetaling[i] = floor((rest + 50) / 100);
    const far = g.afstand[i]! > 500 || g.dokumenteretBegraensning[i] === 1;
    const met =
      far && g.loenindtaegt[i] === 0 && COVERED[g.ydelsesart[i]!] === 1 && KINDS[g.tilbud[i]!] === 1;
    out.berettiget[i] = met ? 1 : 0;
    const andel = 75_000 * OERE * min(g.dagePrUge[i]!, 5) * 0.2;
    const efter = andel - (andel * g.fravaersdage[i]!) / g.planlagteDage[i]!;
    out.beloeb[i] = met ? floor((min(efter, 10_000_000) + 50) / 100) : 0;
    const km = max(b.kmPrDag[i]! - 2400, 0) * b.dage[i]!;
    out.befordring[i] = floor((km * KM_SATS[year]! + 5000) / 10_000) * OERE;
  }
  return out;
};

const sum = (figures: Float64Array): number => figures.reduce((total, figure) => total + figure, 0);

/** Both ways must come to the same, or the comparison is of nothing. */
const checkSame = (load: Caseload): void => {
  const hand = byHand(load);
  const columns = calculateColumns(load);
  if (!columns.ok) throw new Error(JSON.stringify(columns.errors));
  const differing = load.maaned.findIndex(
    (_, i) =>
      columns.fejl[i] !== 0 ||
      columns.ydelse!.udbetaling[i] !== hand.udbetaling[i] ||
      columns.ydelse!.foerFradrag[i] !== hand.foerFradrag[i] ||
      columns.ydelse!.fradrag[i] !== hand.fradrag[i] ||
      columns.ydelse!.sanktion[i] !== hand.sanktion[i] ||
      columns.godtgoerelse!.berettiget[i] !== hand.berettiget[i] ||
      columns.godtgoerelse!.beloeb[i] !== hand.beloeb[i] ||
      columns.befordring!.beloeb[i] !== hand.befordring[i],
  );
  if (differing >= 0) throw new Error(`Row ${String(differing)} differs from the loop written by hand.`);
};

/** As in a process that calculates single cases as well. */
const useTheOthers = (): void => {
  const sag: Case = { maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } };
  calculate(sag);
  calculate(sag, { trace: true });
};

/** The columns against a loop over the same typed arrays. `times` rows are one run. */
export const columns = (rows: number): readonly Contestant[] => {
  useTheOthers();
  const load = caseload(rows);
  checkSame(load);
  return [
    { name: "loop written by hand, unchecked", run: () => sum(byHand(load).udbetaling) },
    {
      name: "calculateColumns",
      run: () => {
        const answer = calculateColumns(load);
        return answer.ok ? sum(answer.ydelse!.udbetaling) : NaN;
      },
    },
  ];
};
