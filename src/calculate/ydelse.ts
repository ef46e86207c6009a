import type { Calculator } from "../arithmetic/calculator.js";
import type { Label, Step } from "../arithmetic/step.js";
import type { Indtaegtsforhold, Ydelsesforhold } from "../cases/ydelse/facts.js";
import type { Ydelsesrates } from "../cases/ydelse/rates.js";
import { loenfradrag } from "../law/aktivloven-6a-ressourceforloeb/loenfradrag.js";
import { satsMedBidrag } from "../law/aktivloven-6a-ressourceforloeb/maanedssats.js";
import { tilbudsfradrag } from "../law/aktivloven-6a-ressourceforloeb/tilbudsfradrag.js";
import { type BeregnetYdelse, ydelse } from "../law/aktivloven-6a-ressourceforloeb/ydelse.js";
import { expectDefined } from "./expect-defined.js";
import { noteIndtaegt, noteSesBortFra } from "./indtaegt-notes.js";
import { noteMaaned, SATSDATO } from "./maaned-notes.js";
import {
  BIDRAG_PATH,
  FORLOEBETS_ART,
  MAANED_I_FORLOEBET,
  NIVEAU,
  noteForloeb,
  noteNiveau,
  noteSatsgruppe,
  SATSGRUPPE,
} from "./ydelse-notes.js";

const BIDRAG: Label = { da: "Bidrag pr. måned", en: "Child support a month", unit: "DKK/month" };
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

const maanedssats = <N, C>(m: Calculator<N, C>) => {
  const medBidrag = satsMedBidrag(m);
  return (bidrag: N, rates: Ydelsesrates): N => {
    const because = [SATSDATO, SATSGRUPPE, NIVEAU];
    const sats = m.rate(expectDefined(rates.sats), because);
    return rates.loft === undefined ? sats : medBidrag(sats, bidrag, m.rate(rates.loft, because));
  };
};

/** The figures that are deducted, by the rule they follow. */
interface Indtaegter<N> {
  readonly loen: N[];
  readonly andre: N[];
}

const indtaegter = <N, C>(m: Calculator<N, C>) => {
  const iTilbud = tilbudsfradrag(m);
  const loenITilbud = (one: Indtaegtsforhold, loen: N, rates: Ydelsesrates): N => {
    // Without a rate the wages are nothing, and so is the deduction for them.
    if (rates.fradragPrArbejdstime === undefined) return loen;
    const timer = m.input(`${one.path}.timer`, TIMER, one.timer);
    return iTilbud(loen, timer, m.rate(rates.fradragPrArbejdstime, [SATSDATO]), one.path);
  };
  return (forhold: Ydelsesforhold, rates: Ydelsesrates): Indtaegter<N> => {
    const counted: Indtaegter<N> = { loen: [], andre: [] };
    for (const one of forhold.indtaegter) {
      const because = noteIndtaegt(m, one, forhold);
      if (one.behandling === "ses-bort-fra") {
        noteSesBortFra(m, one);
        continue;
      }
      const beloeb = m.input(`${one.path}.beloeb`, one.regel.navn, one.beloeb, [because]);
      if (one.behandling === "loenregel") counted.loen.push(beloeb);
      else if (one.behandling === "krone-for-krone") counted.andre.push(beloeb);
      else counted.andre.push(loenITilbud(one, beloeb, rates));
    }
    return counted;
  };
};

const fradragForLoen = <N, C>(m: Calculator<N, C>) => {
  const loenregel = loenfradrag(m);
  return (beloeb: readonly N[], rates: Ydelsesrates): N => {
    if (beloeb.length === 0) return m.zero;
    const loen = m.step(LOEN, m.sum(beloeb));
    // Without rates the wages are nothing, and so is the deduction for them.
    if (rates.loenregel === undefined) return loen;
    const because = [SATSDATO, FORLOEBETS_ART];
    return loenregel(loen, {
      loengraense: m.rate(rates.loenregel.loengraense, [SATSDATO]),
      procentUnderGraense: m.rate(rates.loenregel.procentUnderGraense, because),
      procentOverGraense: m.rate(rates.loenregel.procentOverGraense, because),
    });
  };
};

/** The benefit of a month over any calculator; instantiated once for each. */
export const ydelseBeregner = <N, C>(m: Calculator<N, C>, round: (figure: N) => N) => {
  const sats = maanedssats(m);
  const taelIndtaegter = indtaegter(m);
  const loen = fradragForLoen(m);
  const beregn = ydelse(m, round);
  return (forhold: Ydelsesforhold, rates: Ydelsesrates): BeregnetYdelse<N> => {
    noteMaaned(m, forhold.maaned, forhold.sidsteDag);
    noteForloeb(m, forhold);
    // Before the group, which depends on whether there is any.
    const bidrag = forhold.person.bidragspligt ? m.input(BIDRAG_PATH, BIDRAG, forhold.bidrag) : m.zero;
    noteSatsgruppe(m, forhold);
    noteNiveau(m, forhold);
    const foerFradrag = sats(bidrag, rates);
    const counted = taelIndtaegter(forhold, rates);
    const loenfradrag = loen(counted.loen, rates);
    const andreIndtaegter = counted.andre.length === 0 ? m.zero : m.step(ANDRE, m.sum(counted.andre));
    const beregnet = beregn(foerFradrag, { loenfradrag, andreIndtaegter });
    return {
      ...beregnet,
      foerFradrag: m.step(FOER_FRADRAG, beregnet.foerFradrag),
      fradrag: m.step(FRADRAG, beregnet.fradrag),
      sanktion: m.step(SANKTION, beregnet.sanktion),
      udbetaling: m.step(UDBETALING, beregnet.udbetaling),
    };
  };
};
