import { Decimal } from "decimal.js";
import type { Befordring, Case, Godtgoerelse, Ydelse } from "../../src/index.js";
import { COVERED, GRAENSE, KINDS, KM_SATS, LOFT, SANKTION, SATSER } from "./satser.js";
import { KOLONNEKODER } from "../../src/batch.js";

const Exact = Decimal.clone({ defaults: true, precision: 40, rounding: Decimal.ROUND_HALF_UP });
const ZERO = new Exact(0);

/** Kroner of the øre in the tables, made once. */
const kroner = (oere: readonly number[]): readonly Decimal[] => oere.map((one) => new Exact(one).div(100));
const SATS = kroner(SATSER);
const SANKTION_PR_DAG = kroner(SANKTION);
const BIDRAGSLOFT = kroner(LOFT);
const LOENGRAENSE = kroner(GRAENSE);
const KM = kroner(KM_SATS);

const GRUPPER = 4;
const TAKST = new Exact(750);
const MOST = new Exact(1000);

const gruppeOf = ({ foedselsdato, forsoerger, hjemmeboende, bidrag }: Ydelse["modtager"], year: number) => {
  if (forsoerger) return 0;
  if (!hjemmeboende || year - Number(foedselsdato.slice(0, 4)) >= 25) return 1;
  return bidrag === undefined ? 2 : 3;
};

/** The level before deductions. */
const levelOf = ({ forloeb, modtager, hidtidigYdelse }: Ydelse, gruppe: number, at: number): Decimal => {
  const sats = SATS[at * GRUPPER + gruppe]!;
  const own = gruppe === 3 ? Exact.min(sats.plus(modtager.bidrag ?? 0), BIDRAGSLOFT[at]!) : sats;
  if (forloeb.art !== "ressourceforloeb" || hidtidigYdelse?.beloeb === undefined) return own;
  const stated = new Exact(hidtidigYdelse.beloeb);
  const before = hidtidigYdelse.pr === "uge" ? stated.times(52).div(12) : stated;
  return hidtidigYdelse.art === "sygedagpenge" && gruppe < 2 ? Exact.max(before, own) : before;
};

const benefitOf = (ydelse: Ydelse, year: number): readonly string[] => {
  const at = year - 2020;
  const gruppe = gruppeOf(ydelse.modtager, year);
  const level = levelOf(ydelse, gruppe, at);
  let loen = ZERO;
  let andre = ZERO;
  for (const { art, beloeb } of ydelse.indtaegter) {
    if (art === "loen") loen = loen.plus(beloeb);
    else andre = andre.plus(beloeb);
  }
  const graense = LOENGRAENSE[at]!;
  const below = ydelse.forloeb.art === "jobafklaringsforloeb" || year < 2022 ? 30 : 0;
  const under = Exact.min(loen, graense).times(below).div(100);
  const over = Exact.max(ZERO, loen.minus(graense)).times(55).div(100);
  const fradrag = under.plus(over).plus(andre);
  const sanktion = SANKTION_PR_DAG[at * GRUPPER + gruppe]!.times(ydelse.sanktionsdage ?? 0);
  const paid = Exact.max(ZERO, Exact.max(ZERO, level.minus(fradrag)).minus(sanktion));
  return [paid.toFixed(2), level.toFixed(), fradrag.toFixed(), sanktion.toFixed()];
};

const allowanceOf = (godtgoerelse: Godtgoerelse): readonly string[] => {
  const { ydelsesart, tilbud, afstandKm, dokumenteretBegraensning, loenindtaegt } = godtgoerelse;
  const isFar = dokumenteretBegraensning || new Exact(afstandKm ?? 0).gt(5);
  const isCovered =
    COVERED[KOLONNEKODER.ydelsesart.indexOf(ydelsesart)] === 1 &&
    KINDS[KOLONNEKODER.tilbud.indexOf(tilbud)] === 1;
  if (!isFar || !isCovered || loenindtaegt) return ["false", "0.00"];
  const { dagePrUge, fravaersdage, planlagteDage } = godtgoerelse;
  const share = TAKST.times(Math.min(dagePrUge, 5) * 20).div(100);
  const rest = share.minus(share.times(fravaersdage).div(planlagteDage));
  return ["true", Exact.min(rest, MOST).toFixed(2)];
};

const transportOf = ({ kmPrDag, dage }: Befordring, year: number): string =>
  Exact.max(ZERO, new Exact(kmPrDag).minus(24))
    .times(dage)
    .times(KM[year - 2020]!)
    .toFixed(0);

/** What a case comes to. */
export interface ByHand {
  readonly ydelse: readonly string[];
  readonly godtgoerelse: readonly string[];
  readonly befordring: string;
}

/** The whole rule of the month in decimal.js as one would write it by hand for five years: no checks, no sources. */
export const decimalByHand = ({ maaned, ydelse, godtgoerelse, befordring }: Case): ByHand => {
  const year = Number(maaned.slice(0, 4));
  return {
    ydelse: benefitOf(ydelse!, year),
    godtgoerelse: allowanceOf(godtgoerelse!),
    befordring: transportOf(befordring!, year),
  };
};
