import type { ForloebArt } from "../arithmetic/step.js";
import type { IndtaegtArt } from "../law/aktivloven-30-33-indtaegter/indtaegtsarter.js";
import type { Haendelsesart } from "../law/aktivloven-6a-ressourceforloeb/haendelser.js";
import type { Tilbudsart, Ydelsesart } from "../rates/ordning.js";

/**
 * Kroner, kilometres or hours: a text of digits with at most one point and two decimals (`"1234.50"`), or a
 * whole number. Numbers with a fraction are refused, because binary fractions are not exact.
 */
export type Amount = string | number;

/** One person's month: the benefit, the allowance for taking part in a tilbud, and transport. */
export interface Case {
  /** The caller's own name of the case; comes back unchanged. At most 200 characters. */
  readonly id?: string;
  /** The benefit month, `yyyy-mm`. */
  readonly maaned: string;
  /** Ressourceforløbsydelse (LAS kapitel 6 a and 6 b). */
  readonly ydelse?: Ydelse;
  /** Godtgørelse for taking part in a tilbud (LAB § 176). */
  readonly godtgoerelse?: Godtgoerelse;
  /** Befordringsgodtgørelse (LAB § 175). */
  readonly befordring?: Befordring;
}

/** What decides the benefit of the month. */
export interface Ydelse {
  /** The course. */
  readonly forloeb: Forloeb;
  /** The person. */
  readonly modtager: Modtager;
  /** What the person received before the course; required for a ressourceforløb. */
  readonly hidtidigYdelse?: HidtidigYdelse;
  /** The incomes of the month; an empty list when there are none. At most 1,000. */
  readonly indtaegter: readonly Indtaegt[];
  /** How much a self-employed person in a jobafklaringsforløb can still work. */
  readonly selvstaendig?: "hoejst-en-fjerdedel" | "hoejst-halvdelen";
  /** Days of sanction in the month, 0 to 31. */
  readonly sanktionsdage?: number;
  /** The caller's choice for a month that the course covers only in part. */
  readonly delmaaned?: Delmaaned;
  /** What happened in the month without changing the benefit; shown as such. Ressourceforløb only. At most 1,000. */
  readonly haendelser?: readonly Haendelse[];
}

/** What happened during the course without changing the right to the benefit. */
export interface Haendelse {
  /** A move to another municipality, barsel, or sickness. */
  readonly art: Haendelsesart;
  /** First day, `yyyy-mm-dd`. */
  readonly fra: string;
  /** Last day, `yyyy-mm-dd`. Without it a move is a matter of one day, and barsel and sickness go on. */
  readonly til?: string;
}

/** The course. */
export interface Forloeb {
  /** Ressourceforløb (LAS kapitel 6 a) or jobafklaringsforløb (kapitel 6 b). */
  readonly art: ForloebArt;
  /** First day, `yyyy-mm-dd`. */
  readonly start: string;
  /** Last day, `yyyy-mm-dd`; absent while it is not known. */
  readonly slut?: string;
}

/** The person. */
export interface Modtager {
  /** Day of birth, `yyyy-mm-dd`. */
  readonly foedselsdato: string;
  /** Whether the person is a forsørger (provides for a child). */
  readonly forsoerger: boolean;
  /** Whether the person lives with one or both parents. */
  readonly hjemmeboende: boolean;
  /** Child support that the person owes, kroner a month; only for hjemmeboende under 25. */
  readonly bidrag?: Amount;
}

/** What the person received before the course. */
export interface HidtidigYdelse {
  /** The benefit. */
  readonly art:
    | "sygedagpenge"
    | "ledighedsydelse"
    | "foertidspension"
    | "kontanthjaelp"
    | "uddannelseshjaelp"
    | "anden"
    | "ingen";
  /** Kroner before tax; with the first three kinds. */
  readonly beloeb?: Amount;
  /** The period that the amount is for; with the first three kinds. */
  readonly pr?: "uge" | "maaned";
  /** Last day of the right to sygedagpenge, `yyyy-mm-dd`. */
  readonly berettigetTil?: string;
}

/** One income of the month. */
export interface Indtaegt {
  /** The kind of income. */
  readonly art: IndtaegtArt;
  /** Kroner; for `loen` including both pension contributions, before tax. */
  readonly beloeb: Amount;
  /** Hours worked; only and always with `loen-tilbud`. */
  readonly timer?: Amount;
  /** The days that the income is for, when it is not the benefit month. */
  readonly periode?: Periode;
}

/** A period, both days inclusive. */
export interface Periode {
  /** First day, `yyyy-mm-dd`. */
  readonly fra: string;
  /** Last day, `yyyy-mm-dd`. */
  readonly til: string;
}

/** How a month that the course covers only in part is to be paid. */
export interface Delmaaned {
  /** By calendar days: the caller's choice, for no rule of the law was found. */
  readonly metode: "kalenderdage";
  /** Days of the month that are to be paid. */
  readonly dage: number;
}

/** What decides the allowance for taking part in a tilbud. */
export interface Godtgoerelse {
  /** The name of the municipal scheme, such as `takst-750`; at most 200 characters. */
  readonly ordning: string;
  /** What the person lives on. */
  readonly ydelsesart: Ydelsesart;
  /** The kind of tilbud. */
  readonly tilbud: Tilbudsart;
  /** Kilometres from home to the tilbud, one way; with schemes that measure kilometres. */
  readonly afstandKm?: Amount;
  /** Zones of public transport from home to the tilbud, 0 to 99; with schemes that count zones. */
  readonly zoner?: number;
  /** Whether limitations are documented that keep the person from travelling the first kilometres unaided. */
  readonly dokumenteretBegraensning: boolean;
  /** The target group in the words of the scheme; with schemes whose distance depends on it. */
  readonly maalgruppe?: string;
  /** Days a week of the tilbud, 1 to 7. */
  readonly dagePrUge: number;
  /** Hours a day of the tilbud, at most 24; with schemes that ask for a least number. */
  readonly timerPrDag?: Amount;
  /** Days of the month on which the tilbud was planned, 1 to 31. */
  readonly planlagteDage: number;
  /** Days on which the person took part, at most the planned ones; with schemes that pay for those alone. */
  readonly fremmoededage?: number;
  /** Days of wholly or partly absence without reasonable ground, at most the planned ones. */
  readonly fravaersdage: number;
  /** Days of a sanction, at most the planned ones; with schemes that deduct them. */
  readonly sanktionsdage?: number;
  /** Whether the person has wages while taking part. */
  readonly loenindtaegt: boolean;
  /** Whether these are wages of an employer during a jobafklaringsforløb; with schemes that exclude those alone. */
  readonly arbejdsgiverloen?: boolean;
  /** Documented expenses of the month, kroner; with schemes that pay expenses. */
  readonly udgift?: Amount;
}

/** What decides the transport allowance. */
export interface Befordring {
  /** Kilometres a day, there and back. */
  readonly kmPrDag: Amount;
  /** Days of transport in the month, 0 to 31. */
  readonly dage: number;
}
