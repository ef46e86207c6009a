import type { Calculator } from "../arithmetic/calculator.js";
import type { Label, Step } from "../arithmetic/step.js";
import type { Godtgoerelse } from "../cases/case.js";
import type { Godtgoerelsesrates } from "../cases/godtgoerelse/rates.js";
import {
  berettigetTilTakst750,
  type Godtgoerelsesforhold,
  type Takst750,
  takst750,
} from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/takst-750.js";
import { hundredthsOf } from "../money/hundredths.js";
import { lastDayOf } from "../rates/calendar.js";
import { inputStep, noteMaaned, type Notes, SATSDATO } from "./maaned-notes.js";

const LAW = "LAB § 176, stk. 1, og kommunens retningslinjer";
const LABELS = {
  personOmfattet: { da: "Personen er omfattet af ordningen", en: "The scheme covers the person", law: LAW },
  tilbudOmfattet: { da: "Tilbuddet er omfattet af ordningen", en: "The scheme covers the tilbud", law: LAW },
  afstand: { da: "Afstand fra bopæl til tilbud, én vej", en: "Distance from home, one way", unit: "km" },
  begraensning: { da: "Dokumenterede begrænsninger", en: "Documented limitations" },
  loen: { da: "Lønindtægt under tilbuddet", en: "Wages during the tilbud" },
  planlagte: { da: "Planlagte dage", en: "Planned days", unit: "days" },
  fravaer: { da: "Fraværsdage", en: "Days of absence", unit: "days" },
} as const satisfies Record<string, Label>;

const BELOEB: Step = {
  id: "resultat.godtgoerelse.beloeb",
  da: "Godtgørelse",
  en: "Allowance",
  law: LAW,
  isResult: true,
};

/** The kinds of tilbud of the scheme: LAB chapters 11, 13 and 14, not løntilskud. */
const TILBUD: ReadonlySet<Godtgoerelse["tilbud"]> = new Set([
  "virksomhedspraktik",
  "nytteindsats",
  "vejledning-og-opkvalificering",
]);

const noteOrdning = (m: Notes, sag: Godtgoerelse): void => {
  const note = (field: string, value: string, da: string, en: string) => {
    m.note(() => inputStep(`godtgoerelse.${field}`, value, da, en));
  };
  note("ordning", sag.ordning, "Ordning", "Scheme");
  note("ydelsesart", sag.ydelsesart, "Personens forsørgelse", "The person lives on");
  note("tilbud", sag.tilbud, "Tilbuddets art", "Kind of tilbud");
  note("dagePrUge", String(sag.dagePrUge), "Dage om ugen", "Days a week");
};

const figure = <N, C>(m: Calculator<N, C>, field: string, label: Label, value: string | number): N =>
  m.input(`godtgoerelse.${field}`, label, hundredthsOf(value));

const forhold = <N, C>(m: Calculator<N, C>, sag: Godtgoerelse): Godtgoerelsesforhold<N, C> => ({
  personOmfattet: m.condition(
    "godtgoerelse.person-omfattet",
    LABELS.personOmfattet,
    sag.ydelsesart !== "anden",
    ["godtgoerelse.ordning", "godtgoerelse.ydelsesart"],
  ),
  tilbudOmfattet: m.condition("godtgoerelse.tilbud-omfattet", LABELS.tilbudOmfattet, TILBUD.has(sag.tilbud), [
    "godtgoerelse.ordning",
    "godtgoerelse.tilbud",
  ]),
  afstandKm: figure(m, "afstandKm", LABELS.afstand, sag.afstandKm),
  dokumenteretBegraensning: m.condition(
    "godtgoerelse.dokumenteretBegraensning",
    LABELS.begraensning,
    sag.dokumenteretBegraensning,
  ),
  loenindtaegt: m.condition("godtgoerelse.loenindtaegt", LABELS.loen, sag.loenindtaegt),
});

/** What the allowance comes to. */
export interface BeregnetGodtgoerelse<N, C> extends Takst750<N> {
  readonly berettiget: C;
}

/** The allowance of a month over any calculator; instantiated once for each. */
export const godtgoerelseBeregner = <N, C>(m: Calculator<N, C>) => {
  const berettigetTil = berettigetTilTakst750(m);
  const beregn = takst750(m);
  return (maaned: string, sag: Godtgoerelse, rates: Godtgoerelsesrates): BeregnetGodtgoerelse<N, C> => {
    noteMaaned(m, maaned, lastDayOf(maaned));
    noteOrdning(m, sag);
    const because = [SATSDATO, "godtgoerelse.ordning"];
    const afstandsgraenseKm = m.rate(rates.afstandsgraenseKm, because);
    const berettiget = berettigetTil(forhold(m, sag), afstandsgraenseKm);
    const dage = {
      planlagteDage: figure(m, "planlagteDage", LABELS.planlagte, sag.planlagteDage),
      fravaersdage: figure(m, "fravaersdage", LABELS.fravaer, sag.fravaersdage),
    };
    const beregnet = beregn(berettiget, dage, {
      takstPrMaaned: m.rate(rates.takstPrMaaned, because),
      procentForDagePrUge: m.rate(rates.procentForDagePrUge, [...because, "godtgoerelse.dagePrUge"]),
      maksimumPrMaaned: m.rate(rates.maksimumPrMaaned, [SATSDATO]),
    });
    return { berettiget, ...beregnet, beloeb: m.step(BELOEB, beregnet.beloeb) };
  };
};
