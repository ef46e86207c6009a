import type { ForloebArt } from "../../arithmetic/step.js";
import {
  type Behandling,
  INDTAEGTSREGLER,
  type Indtaegtsregel,
} from "../../law/aktivloven-30-33-indtaegter/indtaegtsarter.js";
import { PERIODISERING_FRA, periodisering } from "../../law/aktivloven-30-33-indtaegter/periodisering.js";
import {
  type Gruppeforhold,
  type Satsgruppe,
  satsgruppe,
} from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { hundredthsOf, type Hundredths } from "../../money/hundredths.js";
import { ageOn, firstDayOf, lastDayOf } from "../../rates/calendar.js";
import type { Forloeb, Indtaegt, Modtager, Ydelse } from "../case.js";
import type { Draft } from "../draft.js";

/** A date after every course, for one whose end is not known. */
const UDEN_SLUT = "9999-12-31";

/** One income with what the law makes of it. */
export interface Indtaegtsforhold {
  readonly path: string;
  readonly indtaegt: Indtaegt;
  readonly beloeb: Hundredths;
  readonly timer: Hundredths;
  readonly regel: Indtaegtsregel;
  readonly behandling: Behandling;
  /** True when it is disregarded because it is for a period outside the course. */
  readonly udenForForloebet: boolean;
}

/** What follows from the benefit part of a case before any sum is made. */
export interface Ydelsesforhold {
  readonly maaned: string;
  readonly foersteDag: string;
  readonly sidsteDag: string;
  readonly art: ForloebArt;
  readonly forloeb: Forloeb;
  readonly modtager: Modtager;
  readonly person: Gruppeforhold;
  readonly gruppe: Satsgruppe;
  readonly bidrag: Hundredths;
  readonly indtaegter: readonly Indtaegtsforhold[];
  readonly hidtidigYdelse: Ydelse["hidtidigYdelse"];
}

/** Whether a course reaches into a period, all of it or on both sides of a border. */
export const placering = (periode: { fra: string; til: string }, forloeb: Draft<Forloeb>) =>
  forloeb.start === undefined
    ? undefined
    : periodisering(periode, { fra: forloeb.start, til: forloeb.slut ?? UDEN_SLUT });

const erUdenFor = (
  periode: Draft<Indtaegt>["periode"],
  forloeb: Draft<Forloeb>,
  foersteDag: string,
): boolean =>
  periode?.fra !== undefined &&
  periode.til !== undefined &&
  foersteDag >= PERIODISERING_FRA &&
  placering({ fra: periode.fra, til: periode.til }, forloeb) === "uden-for-forloebet";

const behandlingEfter = (regel: Indtaegtsregel, udenFor: boolean): Behandling =>
  udenFor ? "ses-bort-fra" : regel.behandling;

/** How an income counts; undefined while its kind is not known. */
export const behandlingAf = (
  indtaegt: Draft<Indtaegt>,
  forloeb: Draft<Forloeb>,
  foersteDag: string,
): Behandling | undefined => {
  if (indtaegt.art === undefined) return undefined;
  const udenFor = erUdenFor(indtaegt.periode, forloeb, foersteDag);
  return behandlingEfter(INDTAEGTSREGLER[indtaegt.art], udenFor);
};

const indtaegtsforhold = (
  indtaegt: Indtaegt,
  index: number,
  forloeb: Forloeb,
  foersteDag: string,
): Indtaegtsforhold => {
  const regel = INDTAEGTSREGLER[indtaegt.art];
  const udenForForloebet = erUdenFor(indtaegt.periode, forloeb, foersteDag);
  return {
    path: `ydelse.indtaegter[${String(index)}]`,
    indtaegt,
    beloeb: hundredthsOf(indtaegt.beloeb),
    timer: hundredthsOf(indtaegt.timer ?? 0),
    regel,
    behandling: behandlingEfter(regel, udenForForloebet),
    udenForForloebet,
  };
};

/** Whether enough is known of a person to find the rate group. */
export const isModtager = (modtager: Draft<Modtager> | undefined): modtager is Modtager =>
  modtager?.foedselsdato !== undefined &&
  modtager.forsoerger !== undefined &&
  modtager.hjemmeboende !== undefined;

/** What the rate group depends on. */
export const gruppeforhold = (modtager: Modtager, foersteDag: string): Gruppeforhold => ({
  forsoerger: modtager.forsoerger,
  hjemmeboende: modtager.hjemmeboende,
  alder: ageOn(foersteDag, modtager.foedselsdato),
  bidragspligt: modtager.bidrag !== undefined,
});

/** The facts of a benefit part that has been checked. */
export const ydelsesforhold = (maaned: string, ydelse: Ydelse): Ydelsesforhold => {
  const foersteDag = firstDayOf(maaned);
  const person = gruppeforhold(ydelse.modtager, foersteDag);
  return {
    maaned,
    foersteDag,
    sidsteDag: lastDayOf(maaned),
    art: ydelse.forloeb.art,
    forloeb: ydelse.forloeb,
    modtager: ydelse.modtager,
    person,
    gruppe: satsgruppe(person),
    bidrag: hundredthsOf(ydelse.modtager.bidrag ?? 0),
    indtaegter: ydelse.indtaegter.map((indtaegt, index) =>
      indtaegtsforhold(indtaegt, index, ydelse.forloeb, foersteDag),
    ),
    hidtidigYdelse: ydelse.hidtidigYdelse,
  };
};
