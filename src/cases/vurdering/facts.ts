import type { Varighed } from "../../arithmetic/varighed.js";
import { FRA_40 } from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/aldersbaand.js";
import {
  type Folkepensionsafstand,
  MAANEDER_FOER_FOLKEPENSION,
} from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/folkepension.js";
import {
  NYE_REGLER,
  type Regelsaet,
  regelsaetDen,
} from "../../law/beskaeftigelsesindsatsloven-19-ressourceforloeb/varighed.js";
import {
  type Folkepensionsalder,
  folkepensionsalder,
} from "../../law/pensionsloven-1a-folkepensionsalder/folkepensionsalder.js";
import { addDays, ageOn, daysBetween, sameDayAfterMonths, varighedTil } from "../../rates/calendar.js";
import type { TidligereForloeb, Vurderingsfakta } from "./vurdering.js";

/** Whether all courses count in the total, or only their days from 2022 and from the 40th birthday on. */
export type Taelling = "alle-dage" | "fra-2022-og-40-aar";

/** The day of the pension age and how far away it is on the days that may count. */
export interface Folkepensionsforhold {
  readonly dato: string;
  /** The row of the table; absent when the caller has stated the day. */
  readonly alder: Folkepensionsalder | undefined;
  readonly afstande: readonly Folkepensionsafstand[];
}

/** The length of the course and its last day. */
export interface Forloebsvarighed extends Varighed {
  readonly slut: string;
}

/** What follows from the facts by the calendar alone. */
export interface Forloebsforhold {
  readonly start: string;
  readonly bevilget: string | undefined;
  readonly tidligere: number;
  /** Completed years at the start of the course. */
  readonly alderVedStart: number;
  /** The ages that may count: at the start and, when it is known, at the decision. */
  readonly aldre: readonly number[];
  /** The rules that may apply, in the same way. */
  readonly regelsaet: readonly Regelsaet[];
  /** The length of the course; absent while its end is not known. */
  readonly varighed: Forloebsvarighed | undefined;
  readonly samlet: Readonly<Record<Taelling, Varighed>> | undefined;
  /** Whether there are days between the courses. */
  readonly harOphold: boolean;
  readonly folkepension: Folkepensionsforhold | undefined;
}

const enkelte = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/**
 * The days of all courses from a day on, laid end to end from the first of them. Courses that follow each
 * other without a gap are thereby exactly as long as the time that they span.
 */
const samletFra = (forloeb: readonly TidligereForloeb[], fra: string): Varighed => {
  const talte = forloeb
    .filter(({ slut }) => slut >= fra)
    .map(({ start, slut }) => ({ start: start < fra ? fra : start, slut }));
  const foerste = talte.reduce((first, { start }) => (start < first ? start : first), "9999-12-31");
  const dage = talte.reduce((sum, { start, slut }) => sum + daysBetween(start, slut) + 1, 0);
  return dage === 0 ? { maaneder: 0, dage: 0 } : varighedTil(foerste, addDays(foerste, dage));
};

const samletVed = (facts: Vurderingsfakta, slut: string): Forloebsforhold["samlet"] => {
  const forloeb = [...facts.tidligereForloeb, { start: facts.forloeb.start, slut }];
  const fyldt40 = sameDayAfterMonths(facts.foedselsdato, FRA_40 * 12);
  return {
    "alle-dage": samletFra(forloeb, "0000-00-00"),
    "fra-2022-og-40-aar": samletFra(forloeb, fyldt40 > NYE_REGLER ? fyldt40 : NYE_REGLER),
  };
};

const opholdMellem = ({ forloeb, tidligereForloeb }: Vurderingsfakta): boolean => {
  const starter = new Set([...tidligereForloeb.map(({ start }) => start), forloeb.start]);
  return tidligereForloeb.some(({ slut }) => !starter.has(addDays(slut, 1)));
};

const afstandDen = (dag: string, dato: string): Folkepensionsafstand => {
  if (dag >= dato) return "naaet";
  return sameDayAfterMonths(dag, MAANEDER_FOER_FOLKEPENSION) > dato ? "under-6-aar" : "mindst-6-aar";
};

/** The age is the one that the law names on the first day of the course. */
const folkepensionVed = (
  facts: Vurderingsfakta,
  dage: readonly string[],
): Folkepensionsforhold | undefined => {
  const { foedselsdato, folkepensionsdato, forloeb } = facts;
  const alder = folkepensionsdato === undefined ? folkepensionsalder(foedselsdato, forloeb.start) : undefined;
  const dato =
    folkepensionsdato ?? (alder && sameDayAfterMonths(foedselsdato, alder.aar * 12 + alder.maaneder));
  return dato === undefined
    ? undefined
    : { dato, alder, afstande: enkelte(dage.map((dag) => afstandDen(dag, dato))) };
};

/** The facts of an assessment that has been checked. */
export const forloebsforhold = (facts: Vurderingsfakta): Forloebsforhold => {
  const { foedselsdato, forloeb, tidligereForloeb } = facts;
  const { start, slut, bevilget } = forloeb;
  const dage = enkelte(bevilget === undefined ? [start] : [start, bevilget]);
  return {
    start,
    bevilget,
    tidligere: tidligereForloeb.length,
    alderVedStart: ageOn(start, foedselsdato),
    aldre: enkelte(dage.map((dag) => ageOn(dag, foedselsdato))),
    regelsaet: enkelte(dage.map(regelsaetDen)),
    varighed: slut === undefined ? undefined : { ...varighedTil(start, addDays(slut, 1)), slut },
    samlet: slut === undefined ? undefined : samletVed(facts, slut),
    harOphold: opholdMellem(facts),
    folkepension: folkepensionVed(facts, dage),
  };
};
