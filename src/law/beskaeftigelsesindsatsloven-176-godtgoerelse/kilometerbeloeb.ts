import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step } from "../../arithmetic/step.js";
import { LAW } from "./hjemmel.js";

/** The bounds of a scheme for the kilometres of a day; those that it does not have are absent. */
export interface Kilometergraenser<N> {
  readonly bundgraenseKmPrDag?: N | undefined;
  readonly loftKmPrDag?: N | undefined;
}

const HOEJST: Step = {
  id: "godtgoerelse.km-hoejst-loftet",
  da: "Kilometer om dagen, dog højst ordningens loft",
  en: "Kilometres a day, at most the ceiling of the scheme",
  unit: "km/day",
  law: LAW,
};
const OVER: Step = {
  id: "godtgoerelse.km-over-bundgraensen",
  da: "Kilometer om dagen over ordningens bundgrænse",
  en: "Kilometres a day above the lower bound of the scheme",
  unit: "km/day",
  law: LAW,
};
const DAGE: Step = {
  id: "godtgoerelse.dage-i-maaneden",
  da: "Dage i måneden efter ordningens antal uger",
  en: "Days of the month by the weeks of the scheme",
  unit: "days",
  law: LAW,
};
const I_ALT: Step = {
  id: "godtgoerelse.km-i-alt",
  da: "Kilometer, der betales for",
  en: "Kilometres that are paid for",
  unit: "km",
  law: LAW,
};
const BELOEB: Step = {
  id: "godtgoerelse.km-beloeb",
  da: "Beløb for kilometerne",
  en: "Amount for the kilometres",
  law: LAW,
};

/** The rules of the municipality: the days of a month are those of a week times a fixed number of weeks. */
export const dageEfterUger =
  <N, C>(m: Arithmetic<N, C>) =>
  (ugerPrMaaned: N, dagePrUge: N): N =>
    m.step(DAGE, m.times(ugerPrMaaned, dagePrUge));

/**
 * The rules of the municipality: an amount for every kilometre there and back, on every day that counts. A
 * scheme may leave out the first kilometres of a day, and it pays for none beyond its ceiling, since the
 * kilometres above 24 a day belong to § 175.
 */
export const kilometerbeloeb =
  <N, C>(m: Arithmetic<N, C>) =>
  (kmPrDag: N, { bundgraenseKmPrDag, loftKmPrDag }: Kilometergraenser<N>, dage: N, sats: N): N => {
    const hoejst = loftKmPrDag === undefined ? kmPrDag : m.step(HOEJST, m.min(kmPrDag, loftKmPrDag));
    const km = bundgraenseKmPrDag === undefined ? hoejst : m.step(OVER, m.excess(hoejst, bundgraenseKmPrDag));
    return m.step(BELOEB, m.times(m.step(I_ALT, m.times(dage, km)), sats));
  };
