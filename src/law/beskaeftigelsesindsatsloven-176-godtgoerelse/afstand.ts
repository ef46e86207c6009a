import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step } from "../../arithmetic/step.js";
import { LAW } from "./hjemmel.js";

/** The limits of a scheme for the distance; those that it does not have are absent. */
export interface Afstandsgraenser<N> {
  readonly over?: N | undefined;
  readonly mindst?: N | undefined;
  readonly hoejst?: N | undefined;
  readonly under?: N | undefined;
}

const FREM_OG_TILBAGE: Step = {
  id: "godtgoerelse.frem-og-tilbage",
  da: "Afstand frem og tilbage",
  en: "Distance there and back",
  unit: "km",
};
const OVER: Step = {
  id: "godtgoerelse.laengere-end-graensen",
  da: "Afstanden er større end grænsen",
  en: "The distance exceeds the limit",
  law: LAW,
};
const KORTERE: Step = {
  id: "godtgoerelse.kortere-end-graensen",
  da: "Afstanden er mindre end grænsen",
  en: "The distance is below the limit",
  law: LAW,
};
const MINDST: Step = {
  id: "godtgoerelse.mindst-graensen",
  da: "Afstanden er mindst grænsen",
  en: "The distance is at least the limit",
  law: LAW,
};
const LAENGERE_END_HOEJST: Step = {
  id: "godtgoerelse.laengere-end-oevre-graense",
  da: "Afstanden er større end den øvre grænse",
  en: "The distance exceeds the upper limit",
  law: LAW,
};
const HOEJST: Step = {
  id: "godtgoerelse.hoejst-oevre-graense",
  da: "Afstanden er højst den øvre grænse",
  en: "The distance is at most the upper limit",
  law: LAW,
};
const UNDER: Step = {
  id: "godtgoerelse.under-oevre-graense",
  da: "Afstanden er under den øvre grænse",
  en: "The distance is below the upper limit",
  law: LAW,
};
const INDEN_FOR: Step = {
  id: "godtgoerelse.afstand-inden-for",
  da: "Afstanden ligger inden for ordningens grænser",
  en: "The distance lies within the limits of the scheme",
  law: LAW,
};
const OPFYLDT: Step = {
  id: "godtgoerelse.afstand-opfyldt",
  da: "Afstanden er inden for grænserne, eller der er dokumenterede begrænsninger",
  en: "The distance is within the limits, or limitations are documented",
  law: LAW,
};

/** The way there and the same way back. */
export const fremOgTilbage =
  <N, C>(m: Arithmetic<N, C>) =>
  (veje: N, enVej: N): N =>
    m.step(FREM_OG_TILBAGE, m.times(veje, enVej));

/**
 * LAB § 176, stk. 1, and the rules of the municipality.
 *
 * A municipality may ask that the way to the tilbud is longer than a limit, or at least a limit, and that it
 * is no longer than another. "More than" is strict, "at least" and "at most" include the limit.
 */
export const indenForAfstanden =
  <N, C>(m: Arithmetic<N, C>) =>
  (afstand: N, { over, mindst, hoejst, under }: Afstandsgraenser<N>): C => {
    const krav: C[] = [];
    if (over !== undefined) krav.push(m.finding(OVER, m.exceeds(afstand, over)));
    if (mindst !== undefined)
      krav.push(m.finding(MINDST, m.not(m.finding(KORTERE, m.exceeds(mindst, afstand)))));
    if (hoejst !== undefined)
      krav.push(m.finding(HOEJST, m.not(m.finding(LAENGERE_END_HOEJST, m.exceeds(afstand, hoejst)))));
    if (under !== undefined) krav.push(m.finding(UNDER, m.exceeds(under, afstand)));
    return m.finding(INDEN_FOR, m.allOf(krav));
  };

/**
 * The rules of the municipality: documented limitations that keep the person from travelling the first
 * kilometres unaided can take the place of the distance.
 */
export const afstandEllerBegraensning =
  <N, C>(m: Arithmetic<N, C>) =>
  (indenFor: C, dokumenteretBegraensning: C): C =>
    m.finding(OPFYLDT, m.anyOf([indenFor, dokumenteretBegraensning]));
