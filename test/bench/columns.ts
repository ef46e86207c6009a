import { calculateColumns } from "../../src/batch.js";
import { calculate, type Case } from "../../src/index.js";
import { type Caseload, caseload } from "./caseload.js";
import type { Contestant } from "./interleaved.js";
import { COVERED, GRAENSE, KINDS, KM_SATS, LOFT, SANKTION, SATSER } from "./satser.js";

const OERE = 100;

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
    { name: "løkke skrevet i hånden, uden kontrol", run: () => sum(byHand(load).udbetaling) },
    {
      name: "calculateColumns",
      run: () => {
        const answer = calculateColumns(load);
        return answer.ok ? sum(answer.ydelse!.udbetaling) : NaN;
      },
    },
  ];
};
