import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step } from "../../arithmetic/step.js";

/** The facts of the month that the right depends on. */
export interface Godtgoerelsesforhold<N, C> {
  /** The tilbud is virksomhedspraktik, nytteindsats or vejledning og opkvalificering. */
  readonly tilbudOmfattet: C;
  /** The person lives on one of the benefits of the scheme, or supports themselves, or is under 18. */
  readonly personOmfattet: C;
  readonly afstandKm: N;
  readonly dokumenteretBegraensning: C;
  readonly loenindtaegt: C;
}

/** The figures of the scheme and of the month. */
export interface Godtgoerelsessatser<N> {
  readonly takstPrMaaned: N;
  readonly procentForDagePrUge: N;
  readonly maksimumPrMaaned: N;
}

/** The days of the month. */
export interface Tilbudsdage<N> {
  readonly planlagteDage: N;
  readonly fravaersdage: N;
}

/** The allowance of the month: exact, and rounded. */
export interface Takst750<N> {
  readonly foerAfrunding: N;
  readonly beloeb: N;
}

const LAW = "LAB § 176, stk. 1, og kommunens retningslinjer";

const LANGT_NOK: Step = {
  id: "godtgoerelse.laengere-end-graensen",
  da: "Afstanden er større end grænsen",
  en: "The distance exceeds the limit",
  law: LAW,
};
const AFSTAND: Step = {
  id: "godtgoerelse.afstand-opfyldt",
  da: "Afstanden er større end grænsen, eller der er dokumenterede begrænsninger",
  en: "The distance exceeds the limit, or limitations are documented",
  law: LAW,
};
const UDEN_LOEN: Step = {
  id: "godtgoerelse.uden-loen",
  da: "Ingen lønindtægt under tilbuddet",
  en: "No wages during the tilbud",
  law: LAW,
};
const BERETTIGET: Step = {
  id: "godtgoerelse.betingelser-opfyldt",
  da: "Alle betingelser er opfyldt",
  en: "All conditions are met",
  law: LAW,
};

/**
 * LAB § 176 and the scheme »takst 750« of a municipality.
 *
 * The allowance is for the persons and the kinds of tilbud that the scheme names. It is given only when the
 * way from home to the tilbud is longer than 5 kilometres, or when documented limitations keep the person
 * from travelling the first kilometres. It cannot be paid to a person who has wages during the tilbud.
 */
export const berettigetTilTakst750 =
  <N, C>(m: Arithmetic<N, C>) =>
  (forhold: Godtgoerelsesforhold<N, C>, afstandsgraenseKm: N): C => {
    const langtNok = m.finding(LANGT_NOK, m.exceeds(forhold.afstandKm, afstandsgraenseKm));
    const afstand = m.finding(AFSTAND, m.anyOf([langtNok, forhold.dokumenteretBegraensning]));
    const udenLoen = m.finding(UDEN_LOEN, m.not(forhold.loenindtaegt));
    return m.finding(
      BERETTIGET,
      m.allOf([forhold.personOmfattet, forhold.tilbudOmfattet, afstand, udenLoen]),
    );
  };

const ANDEL: Step = {
  id: "godtgoerelse.andel-af-taksten",
  da: "Takst efter antal dage om ugen",
  en: "The amount for the number of days a week",
  law: LAW,
};
const FRAVAER: Step = {
  id: "godtgoerelse.fradrag-for-fravaer",
  da: "Fradrag for fraværsdage",
  en: "Deduction for days of absence",
  law: LAW,
};
const EFTER_FRAVAER: Step = {
  id: "godtgoerelse.efter-fravaer",
  da: "Efter fradrag for fravær",
  en: "After the deduction for absence",
  law: LAW,
};
const HOEJST: Step = {
  id: "godtgoerelse.hoejst-loftet",
  da: "Dog højst loftet i § 176",
  en: "At most the maximum of § 176",
  law: "LAB § 176, stk. 1",
};
const TILKOMMER: Step = {
  id: "godtgoerelse.foer-afrunding",
  da: "Godtgørelse før afrunding",
  en: "Allowance before rounding",
  law: LAW,
};
/** No paragraph: no rule on rounding was found. */
const AFRUNDET: Step = {
  id: "godtgoerelse.afrundet",
  da: "Afrundet, en halv rundes op (ingen regel fundet)",
  en: "Rounded, half up (no rule found)",
};

/**
 * LAB § 176 and the scheme »takst 750« of a municipality.
 *
 * 750 kr. per month; 20, 40, 60 or 80 per cent of it with a tilbud on 1, 2, 3 or 4 days a week. For days of
 * absence without reasonable ground the allowance is reduced by their part of the planned days. It never
 * exceeds the maximum of § 176, stk. 1, and nothing is paid unless all conditions are met.
 */
export const takst750 =
  <N, C>(m: Arithmetic<N, C>) =>
  (berettiget: C, dage: Tilbudsdage<N>, satser: Godtgoerelsessatser<N>): Takst750<N> => {
    const andel = m.step(ANDEL, m.percent(satser.procentForDagePrUge, satser.takstPrMaaned));
    const fravaer = m.step(FRAVAER, m.share(andel, dage.fravaersdage, dage.planlagteDage));
    const efterFravaer = m.step(EFTER_FRAVAER, m.sub(andel, fravaer));
    const hoejst = m.step(HOEJST, m.min(efterFravaer, satser.maksimumPrMaaned));
    const tilkommer = m.step(TILKOMMER, m.choose(berettiget, hoejst, m.zero));
    return { foerAfrunding: tilkommer, beloeb: m.step(AFRUNDET, m.roundToOere(tilkommer)) };
  };
