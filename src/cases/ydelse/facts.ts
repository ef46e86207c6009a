import type { ForloebArt, Text } from "../../arithmetic/step.js";
import {
  type Behandling,
  INDTAEGTSREGLER,
  type Indtaegtsregel,
} from "../../law/aktivloven-30-33-indtaegter/indtaegtsarter.js";
import {
  PERIODISERING_FRA,
  PERIODISERING_LAW,
  periodisering,
  UDEN_FOR_FORLOEBET,
} from "../../law/aktivloven-30-33-indtaegter/periodisering.js";
import {
  type Niveau,
  niveau,
  NIVEAU_FORDI,
  NIVEAU_LAW,
} from "../../law/aktivloven-6a-ressourceforloeb/niveau.js";
import {
  type Gruppeforhold,
  type Satsgruppe,
  satsgruppe,
} from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { hundredthsOf, type Hundredths } from "../../money/hundredths.js";
import { firstDayOf, lastDayOf } from "../../rates/calendar.js";
import type { Forloeb, Haendelse, HidtidigYdelse, Indtaegt, Modtager, Ydelse } from "../case.js";
import type { Draft } from "../draft.js";
import { indtaegtssti } from "./indtaegtssti.js";
import { gruppeforhold } from "./person.js";

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
  /** Set when the income is disregarded although its kind would count. */
  readonly undtagelse: Undtagelse | undefined;
}

/** Why an income that would count is disregarded. */
export interface Undtagelse {
  readonly fordi: Text;
  readonly law: string;
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
  readonly hidtidigYdelse: HidtidigYdelse | undefined;
  readonly niveau: Niveau;
  readonly selvstaendig: Ydelse["selvstaendig"];
  readonly sanktionsdage: number;
  readonly delmaaned: Ydelse["delmaaned"];
  readonly haendelser: readonly Haendelse[];
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

const UDEN_FOR: Undtagelse = { fordi: UDEN_FOR_FORLOEBET, law: PERIODISERING_LAW };
const IKKE_I_PENSION: Undtagelse = { fordi: NIVEAU_FORDI.foertidspension, law: NIVEAU_LAW.foertidspension };

const behandlingEfter = (regel: Indtaegtsregel, undtages: boolean): Behandling =>
  undtages ? "ses-bort-fra" : regel.behandling;

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

const undtagelseFor = (indtaegt: Indtaegt, forloeb: Forloeb, foersteDag: string, level: Niveau) => {
  if (level === "foertidspension") return IKKE_I_PENSION;
  return erUdenFor(indtaegt.periode, forloeb, foersteDag) ? UDEN_FOR : undefined;
};

const indtaegtsforhold = (
  indtaegt: Indtaegt,
  index: number,
  undtagelse: Undtagelse | undefined,
): Indtaegtsforhold => {
  const regel = INDTAEGTSREGLER[indtaegt.art];
  return {
    path: indtaegtssti(index).path,
    indtaegt,
    beloeb: hundredthsOf(indtaegt.beloeb),
    timer: hundredthsOf(indtaegt.timer ?? 0),
    regel,
    behandling: behandlingEfter(regel, undtagelse !== undefined),
    undtagelse,
  };
};

/** Whether førtidspension is paid on: none of the rules of the benefit can change it. */
export const beholderPension = ({ forloeb, hidtidigYdelse }: Draft<Ydelse>): boolean =>
  forloeb?.art === "ressourceforloeb" && hidtidigYdelse?.art === "foertidspension";

/** The level of a month (reading 7); undefined when the right to sygedagpenge ends within it. */
export const niveauAf = ({ forloeb, hidtidigYdelse }: Draft<Ydelse>, maaned: string): Niveau | undefined =>
  niveau({
    art: forloeb?.art,
    hidtidigYdelse: hidtidigYdelse?.art,
    berettigetTil: hidtidigYdelse?.berettigetTil,
    foersteDag: firstDayOf(maaned),
    sidsteDag: lastDayOf(maaned),
  });

/** Whether a weekly amount is kept and so is turned into a month. */
export const isWeekToMonth = (
  forhold: Pick<Ydelsesforhold, "hidtidigYdelse"> & { readonly niveau: Niveau | undefined },
): boolean => forhold.niveau !== "almindelig-sats" && forhold.hidtidigYdelse?.pr === "uge";

/** The facts of a benefit part that has been checked, so that its level does not end within the month. */
export const ydelsesforhold = (maaned: string, ydelse: Ydelse): Ydelsesforhold => {
  const foersteDag = firstDayOf(maaned);
  const person = gruppeforhold(ydelse.modtager, foersteDag);
  const level = niveauAf(ydelse, maaned) as Niveau;
  const { forloeb, modtager, hidtidigYdelse, selvstaendig, delmaaned } = ydelse;
  return {
    maaned,
    foersteDag,
    sidsteDag: lastDayOf(maaned),
    art: forloeb.art,
    forloeb,
    modtager,
    person,
    gruppe: satsgruppe(person),
    bidrag: hundredthsOf(modtager.bidrag ?? 0),
    indtaegter: ydelse.indtaegter.map((indtaegt, index) =>
      indtaegtsforhold(indtaegt, index, undtagelseFor(indtaegt, forloeb, foersteDag, level)),
    ),
    hidtidigYdelse,
    niveau: level,
    selvstaendig,
    sanktionsdage: ydelse.sanktionsdage ?? 0,
    delmaaned,
    haendelser: ydelse.haendelser ?? [],
  };
};
