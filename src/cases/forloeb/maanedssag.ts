import { daysInMonth, firstDayOf, lastDayOf } from "../../rates/calendar.js";
import type { Case, Delmaaned, Haendelse } from "../case.js";
import type { Draft } from "../draft.js";
import { daekkedeDage } from "../ydelse/daekkede-dage.js";
import { roererTiden } from "../ydelse/haendelse-checks.js";
import type { Fakta } from "./fakta.js";
import type { Forloebssag, Maanedsoplysninger } from "./forloebssag.js";

/** The beginning of a path in the case of a month, and the beginning of it in the course. */
export type Stier = readonly (readonly [inCase: string, inCourse: string])[];

/** The case of one month of a course (or of none), and where its fields stand in the course. */
export interface Maanedssag<M = string> {
  readonly maaned: M;
  readonly sag: Draft<Case>;
  readonly fakta: Fakta;
  readonly stier: Stier;
}

/** What belongs to a month, and where it stands. */
export interface Indgang {
  readonly index: number;
  readonly oplysninger: Draft<Maanedsoplysninger>;
}

/** The days are those that the course covers, in a month that it covers in part. */
const delmaanedEfterForloebet = (
  { delmaaned, forloeb = {} }: Draft<Forloebssag>,
  maaned: string | undefined,
): Draft<Delmaaned> | undefined => {
  const { start, slut } = forloeb;
  if (delmaaned === undefined || maaned === undefined || start === undefined) return undefined;
  const dage = daekkedeDage(start, slut, maaned);
  return dage < daysInMonth(maaned) ? { metode: delmaaned.metode, dage } : undefined;
};

interface Fundet {
  readonly index: number;
  readonly haendelse: Draft<Haendelse>;
}

const haendelserI = (
  { haendelser = [] }: Draft<Forloebssag>,
  maaned: string | undefined,
): readonly Fundet[] => {
  if (maaned === undefined) return [];
  const tid = { fra: firstDayOf(maaned), til: lastDayOf(maaned) };
  return haendelser.flatMap((haendelse, index) =>
    haendelse !== undefined && roererTiden(haendelse, tid) ? [{ index, haendelse }] : [],
  );
};

const stierAf = ({ steder }: Fakta, indgang: Indgang | undefined, fundne: readonly Fundet[]): Stier => {
  const entry = `maaneder[${String(indgang?.index)}]`;
  const ownDelmaaned = indgang?.oplysninger.delmaaned !== undefined;
  return [
    ["ydelse.forloeb", "forloeb"],
    ["ydelse.modtager.forsoerger", steder.forsoerger],
    ["ydelse.modtager.hjemmeboende", steder.hjemmeboende],
    ["ydelse.modtager.bidrag", steder.bidrag],
    ["ydelse.modtager", "modtager"],
    ["ydelse.hidtidigYdelse", steder.hidtidigYdelse],
    ["ydelse.selvstaendig", steder.selvstaendig],
    ["ydelse.indtaegter", `${entry}.indtaegter`],
    ["ydelse.sanktionsdage", `${entry}.sanktionsdage`],
    ["ydelse.delmaaned", ownDelmaaned ? `${entry}.delmaaned` : "delmaaned"],
    ...fundne.map(
      ({ index }, at) => [`ydelse.haendelser[${String(at)}]`, `haendelser[${String(index)}]`] as const,
    ),
    ["ydelse.haendelser", "haendelser"],
    ["godtgoerelse", `${entry}.godtgoerelse`],
    ["befordring", `${entry}.befordring`],
  ];
};

/** The case of a month: what calculates it is exactly what calculates a case that stands alone. */
export const maanedssag = <M extends string | undefined>(
  forloebssag: Draft<Forloebssag>,
  maaned: M,
  fakta: Fakta,
  indgang?: Indgang,
): Maanedssag<M> => {
  const { indtaegter = [], sanktionsdage, delmaaned, godtgoerelse, befordring } = indgang?.oplysninger ?? {};
  const { modtager, hidtidigYdelse, selvstaendig } = fakta;
  const fundne = haendelserI(forloebssag, maaned);
  const ydelse = {
    forloeb: forloebssag.forloeb,
    modtager,
    hidtidigYdelse,
    indtaegter,
    selvstaendig,
    sanktionsdage,
    delmaaned: delmaaned ?? delmaanedEfterForloebet(forloebssag, maaned),
    haendelser: fundne.map(({ haendelse }) => haendelse),
  };
  return {
    maaned,
    sag: { maaned, ydelse, godtgoerelse, befordring },
    fakta,
    stier: stierAf(fakta, indgang, fundne),
  };
};

const begins = (path: string, beginning: string): boolean =>
  path === beginning || path.startsWith(`${beginning}.`) || path.startsWith(`${beginning}[`);

/** Where a field of the case of a month stands in the course. */
export const stiIForloebet = (path: string, stier: Stier): string => {
  const found = stier.find(([inCase]) => begins(path, inCase));
  return found === undefined ? path : found[1] + path.slice(found[0].length);
};

/** Whether a field of the course has to do with a month. */
export const vedroerer = (path: string, stier: Stier): boolean =>
  stier.some(([, inCourse]) => begins(path, inCourse));
