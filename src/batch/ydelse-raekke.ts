import type { Arithmetic } from "../arithmetic/arithmetic.js";
import type { Step } from "../arithmetic/step.js";
import { KRONER } from "../cases/limits.js";
import { loenfradrag } from "../law/aktivloven-6a-ressourceforloeb/loenfradrag.js";
import { satsMedBidrag } from "../law/aktivloven-6a-ressourceforloeb/maanedssats.js";
import {
  MAANEDER_PR_AAR,
  maanedsbeloeb,
  mindstAlmindeligSats,
  UGER_PR_AAR,
} from "../law/aktivloven-6a-ressourceforloeb/niveau.js";
import { sanktion } from "../law/aktivloven-6a-ressourceforloeb/sanktion.js";
import { tilbudsfradrag } from "../law/aktivloven-6a-ressourceforloeb/tilbudsfradrag.js";
import { type BeregnetYdelse, ydelse } from "../law/aktivloven-6a-ressourceforloeb/ydelse.js";
import { satsTilSelvstaendig } from "../law/aktivloven-6b-jobafklaringsforloeb/selvstaendig.js";
import { hundredthsOf } from "../money/hundredths.js";
import { HIDTIDIG, GRUPPE } from "./kodetal.js";
import type { Ydelseskolonner } from "./kolonner.js";
import type { Raekkekilde } from "./raekkekilde.js";
import type { Ydelsessats } from "./ydelsessatser.js";

type Kilde<N, C> = Raekkekilde<N, C, keyof Ydelseskolonner, Ydelsessats>;

const step = (id: string, da: string, en: string): Step => ({ id: `raekke.${id}`, da, en });
const ALMINDELIG = step("almindelig-sats", "Almindelig sats", "Ordinary rate");
const FOER_FRADRAG = step("foer-fradrag", "Ydelse før fradrag", "Benefit before deductions");
const LOEN = step("loen", "Løn i alt", "Total wages");
const ANDRE = step("andre-indtaegter", "Andre indtægter", "Other income");

/** Whether the level of the earlier benefit is kept. */
const beholderNiveau = <N, C>(m: Arithmetic<N, C>, r: Kilde<N, C>): C =>
  m.allOf([r.flag("niveauBeholdes"), m.not(r.er("hidtidigYdelse", HIDTIDIG.ingen))]);

const beholderPension = <N, C>(m: Arithmetic<N, C>, r: Kilde<N, C>): C =>
  m.allOf([r.flag("niveauBeholdes"), r.er("hidtidigYdelse", HIDTIDIG.foertidspension)]);

/** The rate of the group, with the supplement for child support and the reduction for the self-employed. */
const almindeligSats = <N, C>(m: Arithmetic<N, C>) => {
  const medBidrag = satsMedBidrag(m);
  const tilSelvstaendig = satsTilSelvstaendig(m);
  return (r: Kilde<N, C>): N => {
    const sats = r.sats("sats");
    const iAlt = medBidrag(sats, r.tal("bidrag"), r.sats("loft"));
    const medTillaeg = m.choose(r.er("gruppe", GRUPPE.bidragspligt), iAlt, sats);
    const procent = m.choose(
      r.er("selvstaendig", 1),
      r.sats("selvstaendigHoejstEnFjerdedel"),
      r.sats("selvstaendigHoejstHalvdelen"),
    );
    return m.choose(r.er("selvstaendig", 0), medTillaeg, tilSelvstaendig(medTillaeg, procent));
  };
};

/** The monthly amount before deductions at the level that applies. */
const maanedssats = <N, C>(m: Arithmetic<N, C>) => {
  const almindelig = almindeligSats(m);
  const prMaaned = maanedsbeloeb(m);
  const mindstSatsen = mindstAlmindeligSats(m);
  return (r: Kilde<N, C>): N => {
    const sats = m.step(ALMINDELIG, almindelig(r));
    const beloeb = r.tal("hidtidigBeloeb");
    const uger = r.konstant(hundredthsOf(UGER_PR_AAR));
    const omregnet = prMaaned(beloeb, uger, r.konstant(hundredthsOf(MAANEDER_PR_AAR)));
    const niveau = m.choose(r.er("hidtidigPrUge", 1), omregnet, beloeb);
    const harMindst = m.allOf([r.er("hidtidigYdelse", HIDTIDIG.sygedagpenge), r.flag("harMindstesats")]);
    const beholdt = m.choose(harMindst, mindstSatsen(niveau, sats), niveau);
    return m.step(FOER_FRADRAG, m.choose(beholderNiveau(m, r), beholdt, sats));
  };
};

/** Income that does not count beside førtidspension. */
const taeller = <N, C>(m: Arithmetic<N, C>, erPension: C, beloeb: N): N =>
  m.choose(erPension, m.zero, beloeb);

const fradragForLoen = <N, C>(m: Arithmetic<N, C>) => {
  const loenregel = loenfradrag(m);
  return (r: Kilde<N, C>, erPension: C): N => {
    const loen = m.step(LOEN, taeller(m, erPension, r.tal("loen")));
    const fradrag = loenregel(loen, {
      loengraense: r.sats("loengraense"),
      procentUnderGraense: r.sats("procentUnderGraense"),
      procentOverGraense: r.sats("procentOverGraense"),
    });
    // Wages of nothing ask for no rates, and the deduction for them is nothing.
    return m.choose(m.exceeds(loen, m.zero), fradrag, m.zero);
  };
};

const andreIndtaegter = <N, C>(m: Arithmetic<N, C>) => {
  const iTilbud = tilbudsfradrag(m);
  return (r: Kilde<N, C>, erPension: C): N => {
    const andre = r.tal("andreIndtaegter");
    const loen = r.tal("loenITilbud");
    const fradrag = iTilbud(
      loen,
      r.tal("timerITilbud"),
      r.sats("fradragPrArbejdstime"),
      "raekke.loen-i-tilbud",
    );
    const talt = m.choose(m.exceeds(loen, m.zero), fradrag, m.zero);
    return m.step(ANDRE, taeller(m, erPension, m.add(andre, talt)));
  };
};

const sanktionFor = <N, C>(m: Arithmetic<N, C>) => {
  const beregn = sanktion(m);
  return (r: Kilde<N, C>): N => {
    const iAlt = beregn(r.tal("sanktionsdage"), r.sats("sanktionPrDag"));
    return m.choose(r.er("sanktionsdage", 0), m.zero, iAlt);
  };
};

/**
 * The benefit of a row from the definitions of the law. Where `calculate` goes one way by the facts of a case, a
 * row goes both and chooses; what is put together is the same, and tests hold the two against each other.
 */
export const ydelseAfRaekke = <N, C>(m: Arithmetic<N, C>, round: (figure: N) => N) => {
  const foerFradrag = maanedssats(m);
  const loen = fradragForLoen(m);
  const andre = andreIndtaegter(m);
  const sanktionen = sanktionFor(m);
  const beregn = ydelse(m, round);
  return (r: Kilde<N, C>): BeregnetYdelse<N> => {
    const erPension = beholderPension(m, r);
    return beregn(foerFradrag(r), {
      loenfradrag: loen(r, erPension),
      andreIndtaegter: andre(r, erPension),
      sanktion: sanktionen(r),
    });
  };
};

const bidragHoererTil = <N, C>(m: Arithmetic<N, C>, r: Kilde<N, C>): C =>
  m.anyOf([r.er("gruppe", GRUPPE.bidragspligt), r.er("bidrag", 0)]);

const beloebHoererTil = <N, C>(m: Arithmetic<N, C>, r: Kilde<N, C>): C =>
  m.anyOf([
    m.not(r.er("hidtidigYdelse", HIDTIDIG.ingen)),
    m.allOf([r.er("hidtidigBeloeb", 0), r.er("hidtidigPrUge", 0)]),
  ]);

/**
 * Whether nothing can be wrong with a row but a missing rate. It may say no to a row that is right: `calculate`
 * has the last word, and says why a row is refused.
 */
export const ydelseErLige = <N, C>(m: Arithmetic<N, C>, r: Kilde<N, C>): C => {
  const indtaegter = [r.tal("loen"), r.tal("andreIndtaegter"), r.tal("loenITilbud")];
  return m.allOf([
    r.gyldig(),
    r.flag("kendt"),
    bidragHoererTil(m, r),
    beloebHoererTil(m, r),
    m.not(m.exceeds(m.sum(indtaegter), r.konstant(KRONER.hundredths))),
    m.anyOf([r.er("selvstaendig", 0), r.er("art", 1)]),
    m.anyOf([r.er("sanktionsdage", 0), m.not(beholderPension(m, r))]),
  ]);
};
