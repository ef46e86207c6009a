/** The units in which a figure of the calculation is measured. */
export type Unit =
  | "DKK"
  | "DKK/month"
  | "DKK/week"
  | "DKK/day"
  | "DKK/hour"
  | "DKK/km"
  | "percent"
  | "km"
  | "km/day"
  | "hours"
  | "weeks"
  | "months"
  | "days"
  | "days/week"
  | "hours/day"
  | "zones"
  | "ways";

/** The two kinds of course, which stand in two chapters of the same act. */
export type ForloebArt = "ressourceforloeb" | "jobafklaringsforloeb";

/** A paragraph: one for everybody, or one for each kind of course. */
export type Law = string | Readonly<Record<ForloebArt, string>>;

/** A text for people in both languages. */
export interface Text {
  /** In Danish. */
  readonly da: string;
  /** In English. */
  readonly en: string;
}

/** Where something can be looked up. */
export interface RateSource {
  /** The page or document. */
  readonly title: string;
  /** Its address, where it has one. */
  readonly url?: string;
  /** The row or sentence as it stands there. */
  readonly quote?: string;
}

/** What a figure or condition is called, what it is measured in and where the law mentions it. */
export interface Label extends Text {
  readonly law?: Law;
  /** Kroner unless said otherwise. */
  readonly unit?: Unit;
  /** Where a rule stands that is no figure of a table. */
  readonly sources?: readonly RateSource[];
}

/** A named step of the calculation. Its id never changes once released. */
export interface Step extends Omit<Label, "sources"> {
  readonly id: string;
  /** Set on the few steps that are the answer itself. */
  readonly isResult?: true;
  /** Steps that decided that this one is taken, without being part of its sum. */
  readonly because?: readonly string[];
}
