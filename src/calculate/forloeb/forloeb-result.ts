import type { TraceStep } from "../../arithmetic/trace-step.js";
import type { CaseError } from "../../cases/case-error.js";
import type { Aendringsfelt } from "../../cases/forloeb/forloebssag.js";
import type { Haendelsesart } from "../../law/aktivloven-6a-ressourceforloeb/haendelser.js";
import type { Niveau } from "../../law/aktivloven-6a-ressourceforloeb/niveau.js";
import type { Satsgruppe } from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import type {
  Befordringsresultat,
  Forbehold,
  Godtgoerelsesresultat,
  Ydelsesresultat,
} from "../case-result.js";

/** A month of a course that was calculated: what `calculate` answers to the case of that month. */
export interface BeregnetMaaned {
  /** The benefit month, `yyyy-mm`. */
  readonly maaned: string;
  /** Always true. */
  readonly ok: true;
  /** The rate group of the month. */
  readonly satsgruppe: Satsgruppe;
  /** The level at which the month is paid. */
  readonly niveau: Niveau;
  /** True when the person has turned 25 since the first of the month before, and the rate group is another for it. */
  readonly aldersskifte?: true;
  /** The facts that a change of the course sets from this month on. */
  readonly aendringer?: readonly Aendringsfelt[];
  /** First day of the table with the monthly rates, `yyyy-mm-dd`; absent when no rate is used. */
  readonly satserFra?: string;
  /** The benefit. */
  readonly ydelse: Ydelsesresultat;
  /** The allowance, when the month asks for it. */
  readonly godtgoerelse?: Godtgoerelsesresultat;
  /** The transport allowance, when the month asks for it. */
  readonly befordring?: Befordringsresultat;
  /** What happened in the month without changing the benefit, each kind once. */
  readonly haendelser?: readonly Haendelsesart[];
  /** Reservations; `about` names rates, steps and fields of the case of the month. */
  readonly forbehold: readonly Forbehold[];
  /** Every step, when it was asked for; its ids are those of the case of the month. */
  readonly trace?: readonly TraceStep[];
}

/** A month of a course that could not be calculated. */
export interface AfvistMaaned {
  /** The benefit month, `yyyy-mm`. */
  readonly maaned: string;
  /** Always false. */
  readonly ok: false;
  /** Everything that is wrong with the month; paths are those of the course. */
  readonly errors: readonly CaseError[];
}

/** The answer to one month of a course. */
export type Maanedsresultat = BeregnetMaaned | AfvistMaaned;

/**
 * The sums of a course; kroner in plain notation with at least two decimals. They are the exact sums of the
 * figures as they stand in the months that were calculated.
 */
export interface Forloebstotal {
  /** How many months the course has. */
  readonly maaneder: number;
  /** How many of them were calculated and stand in the sums. */
  readonly beregnede: number;
  /** The benefit. */
  readonly ydelse: Ydelsesresultat;
  /** The allowance, when a month has it. */
  readonly godtgoerelse?: Totalbeloeb;
  /** The transport allowance, when a month has it. */
  readonly befordring?: Totalbeloeb;
}

/** A sum of a course. */
export interface Totalbeloeb {
  /** Kroner in plain notation with two decimals. */
  readonly beloeb: string;
}

/** A course of which every month was calculated. */
export interface CalculatedForloeb {
  /** The caller's own name of the case. */
  readonly id?: string;
  /** Always true. */
  readonly ok: true;
  /** The months in order. */
  readonly maaneder: readonly BeregnetMaaned[];
  /** The sums. */
  readonly total: Forloebstotal;
  /** Reservations about the course as a whole; those of a month stand there. */
  readonly forbehold: readonly Forbehold[];
}

/** A course that was refused, or of which some months were. */
export interface RefusedForloeb {
  /** The caller's own name of the case, as far as it could be read. */
  readonly id?: string;
  /** Always false. */
  readonly ok: false;
  /** Everything that is wrong with the course or its months. */
  readonly errors: readonly CaseError[];
  /** The months in order, when the course could be read and only some months could not be calculated. */
  readonly maaneder?: readonly Maanedsresultat[];
  /** The sums over the months that were calculated, when there are months. */
  readonly total?: Forloebstotal;
}

/** The answer to a course. */
export type ForloebResult = CalculatedForloeb | RefusedForloeb;
