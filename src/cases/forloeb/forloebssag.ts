import type {
  Amount,
  Befordring,
  Delmaaned,
  Forloeb,
  Godtgoerelse,
  Haendelse,
  HidtidigYdelse,
  Indtaegt,
  Modtager,
  Ydelse,
} from "../case.js";

/** A whole course of one person: the facts at its start, what changes on the way, and what belongs to single months. */
export interface Forloebssag {
  /** The caller's own name of the case; comes back unchanged. At most 200 characters. */
  readonly id?: string;
  /** The course. */
  readonly forloeb: Forloeb;
  /** First month calculated, `yyyy-mm`; the month of the start when absent. */
  readonly fra?: string;
  /** Last month calculated, `yyyy-mm`; the month of `slut` when absent, and required without `slut`. */
  readonly til?: string;
  /** The person as at the start. */
  readonly modtager: Modtager;
  /** What the person received before the course; required for a ressourceforløb. */
  readonly hidtidigYdelse?: HidtidigYdelse;
  /** How much a self-employed person in a jobafklaringsforløb can still work, as at the start. */
  readonly selvstaendig?: NonNullable<Ydelse["selvstaendig"]>;
  /** The caller's choice for every month that the course covers only in part; the days are those it covers. */
  readonly delmaaned?: Delmaanedsvalg;
  /** What changes on the way, each in a later month than the one before. At most 240. */
  readonly aendringer?: readonly Aendring[];
  /** What belongs to single months; a month that is not named has no incomes. At most 240. */
  readonly maaneder?: readonly Maanedsoplysninger[];
  /** What happened without changing the benefit; shown as such. Ressourceforløb only. At most 1,000. */
  readonly haendelser?: readonly Haendelse[];
}

/** How the months that a course covers only in part are to be paid. */
export type Delmaanedsvalg = Pick<Delmaaned, "metode">;

/**
 * What changes during a course, with at least one field besides `fra`. A change counts from and including a
 * benefit month, not from a day: from which month it counts is the municipality's finding, for no rule was found.
 */
export interface Aendring {
  /** First benefit month that the change counts for, `yyyy-mm`. */
  readonly fra: string;
  /** Whether the person is now a forsørger. */
  readonly forsoerger?: boolean;
  /** Whether the person now lives with one or both parents. */
  readonly hjemmeboende?: boolean;
  /** Child support that the person now owes, kroner a month; null ends it. */
  readonly bidrag?: Amount | null;
  /** How much a self-employed person can now work; null ends it. */
  readonly selvstaendig?: NonNullable<Ydelse["selvstaendig"]> | null;
  /** The whole of what was received before the course, for example when the amount kept is regulated. */
  readonly hidtidigYdelse?: HidtidigYdelse;
}

/** What belongs to one month of a course. */
export interface Maanedsoplysninger {
  /** The benefit month, `yyyy-mm`; a month stands here at most once. */
  readonly maaned: string;
  /** The incomes of the month; none when absent. At most 1,000. */
  readonly indtaegter?: readonly Indtaegt[];
  /** Days of sanction in the month, 0 to 31. */
  readonly sanktionsdage?: number;
  /** The caller's choice for this month; it goes before that of the course. */
  readonly delmaaned?: Delmaaned;
  /** Godtgørelse for taking part in a tilbud (LAB § 176). */
  readonly godtgoerelse?: Godtgoerelse;
  /** Befordringsgodtgørelse (LAB § 175). */
  readonly befordring?: Befordring;
}

/** A fact that may change during a course. */
export type Aendringsfelt = Exclude<keyof Aendring, "fra">;

/** The facts that may change during a course. */
export const AENDRINGSFELTER: readonly Aendringsfelt[] = [
  "forsoerger",
  "hjemmeboende",
  "bidrag",
  "selvstaendig",
  "hidtidigYdelse",
];

/** The most months that a course is calculated over. */
export const FLEST_MAANEDER = 240;
