import type { Calculator, RateFigure } from "../arithmetic/calculator.js";
import type { Label, Step } from "../arithmetic/step.js";
import type { Befordring } from "../cases/case.js";
import {
  befordring,
  type Befordringssatser,
} from "../law/beskaeftigelsesindsatsloven-175-befordring/befordring.js";
import { hundredthsOf } from "../money/hundredths.js";
import { lastDayOf } from "../rates/calendar.js";
import { noteMaaned, SATSDATO_FORDI } from "./maaned-notes.js";

const KM: Label = {
  da: "Kilometer om dagen, frem og tilbage",
  en: "Kilometres a day, there and back",
  unit: "km/day",
};
const DAGE: Label = { da: "Dage med transport", en: "Days of transport", unit: "days" };
const BELOEB: Step = {
  id: "resultat.befordring.beloeb",
  da: "Befordringsgodtgørelse",
  en: "Transport allowance",
  law: "LAB § 175",
  isResult: true,
};

/** The transport allowance of a month over any calculator; instantiated once for each. */
export const befordringBeregner = <N, C>(m: Calculator<N, C>) => {
  const beregn = befordring(m);
  return (maaned: string, sag: Befordring, rates: Befordringssatser<RateFigure>): N => {
    if (m.notes !== undefined) noteMaaned(m.notes, maaned, lastDayOf(maaned));
    const km = m.input("befordring.kmPrDag", KM, hundredthsOf(sag.kmPrDag));
    const dage = m.input("befordring.dage", DAGE, hundredthsOf(sag.dage));
    const satser = {
      bundgraenseKmPrDag: m.rate(rates.bundgraenseKmPrDag, SATSDATO_FORDI),
      kmSats: m.rate(rates.kmSats, SATSDATO_FORDI),
    };
    return m.step(BELOEB, beregn(km, dage, satser));
  };
};
