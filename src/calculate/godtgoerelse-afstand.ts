import type { Calculator, RateFigure } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { Label } from "../arithmetic/step.js";
import type { Godtgoerelse } from "../cases/case.js";
import { fremOgTilbage } from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/afstand.js";
import { hundredthsOf } from "../money/hundredths.js";
import type { Maal } from "../rates/ordning.js";
import { expectDefined } from "./expect-defined.js";
import { SATSDATO } from "./maaned-notes.js";
import { ORDNING } from "./godtgoerelse-notes.js";

const KM: Label = {
  da: "Afstand fra bopæl til tilbud, én vej",
  en: "Distance from home, one way",
  unit: "km",
};
const ZONER: Label = { da: "Zoner fra bopæl til tilbud", en: "Zones from home to the tilbud", unit: "zones" };
const VEJE: Label = { da: "Frem og tilbage", en: "There and back", unit: "ways" };
const BOTH_WAYS = 2;

/** How far it is, as the scheme measures it. */
export const maaltAfstand = <N, C>(m: Calculator<N, C>) => {
  const beggeVeje = fremOgTilbage(m);
  return (maal: Maal, sag: Godtgoerelse): N => {
    if (maal === "zoner") return m.input("godtgoerelse.zoner", ZONER, hundredthsOf(expectDefined(sag.zoner)));
    const enVej = m.input("godtgoerelse.afstandKm", KM, hundredthsOf(expectDefined(sag.afstandKm)));
    if (maal === "km-en-vej") return enVej;
    return beggeVeje(m.fact("frem-og-tilbage", VEJE, hundredthsOf(BOTH_WAYS)), enVej);
  };
};

const FORDI = deepFreeze([SATSDATO, ORDNING]);

/** A figure of the scheme, if it has one, with the reason that it is this one. */
export const ordningRate =
  <N, C>(m: Calculator<N, C>) =>
  (rate: RateFigure | undefined, because?: readonly string[]): N | undefined =>
    rate && m.rate(rate, because === undefined ? FORDI : [...FORDI, ...because]);
