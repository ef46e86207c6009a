import type { Calculator, Notes } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { Label, Step } from "../arithmetic/step.js";
import type { Indtaegtsforhold, Ydelsesforhold } from "../cases/ydelse/facts.js";
import type { Ydelsesrates } from "../cases/ydelse/rates.js";
import { loenfradrag } from "../law/aktivloven-6a-ressourceforloeb/loenfradrag.js";
import { sanktion } from "../law/aktivloven-6a-ressourceforloeb/sanktion.js";
import { tilbudsfradrag } from "../law/aktivloven-6a-ressourceforloeb/tilbudsfradrag.js";
import { type BeregnetYdelse, ydelse } from "../law/aktivloven-6a-ressourceforloeb/ydelse.js";
import { hundredthsOf } from "../money/hundredths.js";
import { noteHaendelser } from "./haendelse-notes.js";
import { type Indtaegtsid, indtaegtsid, noteIndtaegt } from "./indtaegt-notes.js";
import { noteMaaned, SATSDATO, SATSDATO_FORDI } from "./maaned-notes.js";
import { bidragAf, maanedssats } from "./maanedssats.js";
import { noteNiveau } from "./niveau-notes.js";
import {
  FORLOEBETS_ART,
  MAANED_I_FORLOEBET,
  noteForloeb,
  noteSatsgruppe,
  noteValg,
  SATSGRUPPE,
} from "./ydelse-notes.js";

const TIMER: Label = { da: "Arbejdstimer", en: "Hours worked", unit: "hours" };

const LOEN: Step = {
  id: "ydelse.loen-i-alt",
  da: "Løn i alt",
  en: "Total wages",
  law: { ressourceforloeb: "LAS § 68 a, stk. 2", jobafklaringsforloeb: "LAS § 69 j, stk. 9" },
};
const ANDRE: Step = {
  id: "ydelse.andre-indtaegter",
  da: "Andre indtægter, krone for krone",
  en: "Other income, krone for krone",
  law: "LAS § 30",
};

const result = (name: string, da: string, en: string): Step => ({
  id: `resultat.ydelse.${name}`,
  da,
  en,
  law: { ressourceforloeb: "LAS §§ 68 og 68 a", jobafklaringsforloeb: "LAS § 69 j" },
  isResult: true,
  because: [MAANED_I_FORLOEBET],
});
const FOER_FRADRAG = result("foerFradrag", "Ydelse før fradrag", "Benefit before deductions");
const FRADRAG = result("fradrag", "Fradrag", "Deduction");
const SANKTION = result("sanktion", "Sanktion", "Sanction");
const UDBETALING = result("udbetaling", "Ydelse før skat", "Benefit before tax");

const SANKTIONSDAGE: Label = { da: "Sanktionsdage", en: "Days of sanction", unit: "days" };

const SANKTION_FORDI = deepFreeze([SATSDATO, SATSGRUPPE]);

const sanktionFor = <N, C>(m: Calculator<N, C>) => {
  const beregn = sanktion(m);
  return ({ sanktionsdage }: Ydelsesforhold, rates: Ydelsesrates): N => {
    if (rates.sanktion === undefined) return m.zero;
    const dage = m.input("ydelse.sanktionsdage", SANKTIONSDAGE, hundredthsOf(sanktionsdage));
    return beregn(dage, m.rate(rates.sanktion, SANKTION_FORDI));
  };
};

/** The figures that are deducted, by the rule they follow. */
interface Indtaegter<N> {
  readonly loen: N[];
  readonly andre: N[];
}

const indtaegter = <N, C>(m: Calculator<N, C>) => {
  const iTilbud = tilbudsfradrag(m);
  const loenITilbud = (one: Indtaegtsforhold, id: Indtaegtsid, loen: N, rates: Ydelsesrates): N => {
    // Without a rate the wages are nothing, and so is the deduction for them.
    if (rates.fradragPrArbejdstime === undefined) return loen;
    const timer = m.input(id.timer, TIMER, one.timer);
    return iTilbud(loen, timer, m.rate(rates.fradragPrArbejdstime, SATSDATO_FORDI), one.path);
  };
  return (forhold: Ydelsesforhold, rates: Ydelsesrates): Indtaegter<N> => {
    const counted: Indtaegter<N> = { loen: [], andre: [] };
    forhold.indtaegter.forEach((one, index) => {
      const id = indtaegtsid(index);
      if (m.notes !== undefined) noteIndtaegt(m.notes, id, one, forhold);
      if (one.behandling === "ses-bort-fra") return;
      const beloeb = m.input(id.beloeb, one.regel.navn, one.beloeb, id.behandlingFordi);
      if (one.behandling === "loenregel") counted.loen.push(beloeb);
      else if (one.behandling === "krone-for-krone") counted.andre.push(beloeb);
      else counted.andre.push(loenITilbud(one, id, beloeb, rates));
    });
    return counted;
  };
};

const PROCENT_FORDI = deepFreeze([SATSDATO, FORLOEBETS_ART]);

const fradragForLoen = <N, C>(m: Calculator<N, C>) => {
  const loenregel = loenfradrag(m);
  return (beloeb: readonly N[], rates: Ydelsesrates): N => {
    const loen = m.step(LOEN, m.sum(beloeb));
    // Without rates the wages are nothing, and so is the deduction for them.
    if (rates.loenregel === undefined) return loen;
    return loenregel(loen, {
      loengraense: m.rate(rates.loenregel.loengraense, SATSDATO_FORDI),
      procentUnderGraense: m.rate(rates.loenregel.procentUnderGraense, PROCENT_FORDI),
      procentOverGraense: m.rate(rates.loenregel.procentOverGraense, PROCENT_FORDI),
    });
  };
};

const noteMaanedOgForloeb = (notes: Notes, forhold: Ydelsesforhold): void => {
  noteMaaned(notes, forhold.maaned, forhold.sidsteDag);
  noteForloeb(notes, forhold);
};

const noteGruppeOgNiveau = (notes: Notes, forhold: Ydelsesforhold): void => {
  noteSatsgruppe(notes, forhold);
  noteNiveau(notes, forhold);
  noteValg(notes, forhold);
  noteHaendelser(notes, forhold);
};

/** The benefit of a month over any calculator; instantiated once for each. */
export const ydelseBeregner = <N, C>(m: Calculator<N, C>, round: (figure: N) => N) => {
  const sats = maanedssats(m);
  const taelIndtaegter = indtaegter(m);
  const loen = fradragForLoen(m);
  const beregn = ydelse(m, round);
  const sanktionen = sanktionFor(m);
  const { notes } = m;
  return (forhold: Ydelsesforhold, rates: Ydelsesrates): BeregnetYdelse<N> => {
    if (notes !== undefined) noteMaanedOgForloeb(notes, forhold);
    // Noted between them, because the group rests on it.
    const bidrag = bidragAf(m, forhold);
    if (notes !== undefined) noteGruppeOgNiveau(notes, forhold);
    const foerFradrag = sats(forhold, bidrag, rates);
    const counted = taelIndtaegter(forhold, rates);
    const loenfradrag = loen(counted.loen, rates);
    const andreIndtaegter = m.step(ANDRE, m.sum(counted.andre));
    const fradrag = { loenfradrag, andreIndtaegter, sanktion: sanktionen(forhold, rates) };
    const beregnet = beregn(foerFradrag, fradrag);
    return {
      foerAfrunding: beregnet.foerAfrunding,
      foerFradrag: m.step(FOER_FRADRAG, beregnet.foerFradrag),
      fradrag: m.step(FRADRAG, beregnet.fradrag),
      sanktion: m.step(SANKTION, beregnet.sanktion),
      udbetaling: m.step(UDBETALING, beregnet.udbetaling),
    };
  };
};
