import { KILOMETER, KRONER, TIMER } from "../cases/limits.js";

/**
 * One figure a row. Whole numbers only, also in a `Float64Array`, which is for øre. Any kind will do; fastest are a
 * `Uint8Array` of codes and days, an `Int32Array` of months, kilometres and hours, and a `Float64Array` of øre.
 */
export type Kolonne =
  | Float64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray;

/** What decides the benefit of each row. Codes are places in the lists of {@link KOLONNEKODER}. */
export interface Ydelseskolonner {
  /** Kind of course: 0 ressourceforløb, 1 jobafklaringsforløb. */
  readonly art: Kolonne;
  /** Rate group: 0 forsoerger, 1 ikkeForsoerger, 2 hjemmeboendeUnder25, 3 bidragspligt. */
  readonly gruppe: Kolonne;
  /**
   * What was received before: 0 a benefit without a level, or sygedagpenge whose right ended before the month;
   * 1 sygedagpenge with a right to them in the whole month; 2 ledighedsydelse; 3 førtidspension.
   */
  readonly hidtidigYdelse: Kolonne;
  /** Øre: wages, feriegodtgørelse and helligdagsbetaling, which follow the wage rule. */
  readonly loen: Kolonne;
  /** Øre: income that is deducted krone for krone. */
  readonly andreIndtaegter: Kolonne;
  /** Øre a month: child support; 0 in other groups. Asked for when a row has group 3. */
  readonly bidrag?: Kolonne;
  /** Øre: the earlier benefit; 0 where there is none. Asked for when a row states one. */
  readonly hidtidigBeloeb?: Kolonne;
  /** 1 when the earlier benefit is stated a week, 0 when a month. Together with `hidtidigBeloeb`. */
  readonly hidtidigPrUge?: Kolonne;
  /** Øre: wages in a tilbud. */
  readonly loenITilbud?: Kolonne;
  /** Hundredths of an hour worked for them. Together with `loenITilbud`. */
  readonly timerITilbud?: Kolonne;
  /** The self-employed: 0 not, 1 at most a quarter, 2 at most half of the work. Jobafklaringsforløb only. */
  readonly selvstaendig?: Kolonne;
  /** Days of sanction, 0 to 31. */
  readonly sanktionsdage?: Kolonne;
  /** First day of the course as the number `yyyymmdd`. Without it every row lies within a course of the law. */
  readonly start?: Kolonne;
  /** Last day of the course as the number `yyyymmdd`; 0 while it is not known. Together with `start`. */
  readonly slut?: Kolonne;
}

/** What decides the allowance of the municipal scheme `takst-750` in each row. */
export interface Godtgoerelseskolonner {
  /** What the person lives on: a place in {@link KOLONNEKODER}. */
  readonly ydelsesart: Kolonne;
  /** The kind of tilbud: a place in {@link KOLONNEKODER}. */
  readonly tilbud: Kolonne;
  /** Hundredths of a kilometre, one way. */
  readonly afstand: Kolonne;
  /** 1 when limitations are documented, else 0. */
  readonly dokumenteretBegraensning: Kolonne;
  /** Days a week, 1 to 7. */
  readonly dagePrUge: Kolonne;
  /** Planned days of the month, 1 to 31. */
  readonly planlagteDage: Kolonne;
  /** Days of absence, at most the planned ones. */
  readonly fravaersdage: Kolonne;
  /** 1 with wages while taking part, else 0. */
  readonly loenindtaegt: Kolonne;
}

/** What decides the transport allowance of each row. */
export interface Befordringskolonner {
  /** Hundredths of a kilometre a day, there and back. */
  readonly kmPrDag: Kolonne;
  /** Days of transport, 0 to 31. */
  readonly dage: Kolonne;
}

/** Many months of many persons: each part is calculated in every row. At least one part. */
export interface Kolonner {
  /** The benefit month as the number `yyyymm`. */
  readonly maaned: Kolonne;
  /** Ressourceforløbsydelse (LAS kapitel 6 a and 6 b). */
  readonly ydelse?: Ydelseskolonner;
  /** Godtgørelse by the scheme `takst-750` (LAB § 176). */
  readonly godtgoerelse?: Godtgoerelseskolonner;
  /** Befordringsgodtgørelse (LAB § 175). */
  readonly befordring?: Befordringskolonner;
}

/** What a column may hold: whole numbers from 0 (or `fra`) to `til`, of so many to the unit. */
export interface Kolonnekrav {
  readonly fra?: number;
  readonly til: number;
  /** 100 for øre and for hundredths of a kilometre or an hour, 1 for a count or a code. */
  readonly per: 1 | 100;
  readonly skal?: true;
  /** A column beside which it must not be left out. */
  readonly med?: string;
}

const OERE = { til: KRONER.hundredths, per: 100 } as const;
const KM = { til: KILOMETER.hundredths, per: 100 } as const;
const JA_NEJ = { til: 1, per: 1 } as const;
const LAST_DAY = 9999_12_31;

const YDELSE = {
  art: { til: 1, per: 1, skal: true },
  gruppe: { til: 3, per: 1, skal: true },
  hidtidigYdelse: { til: 3, per: 1, skal: true },
  loen: { ...OERE, skal: true },
  andreIndtaegter: { ...OERE, skal: true },
  bidrag: OERE,
  hidtidigBeloeb: { ...OERE, med: "hidtidigPrUge" },
  hidtidigPrUge: { ...JA_NEJ, med: "hidtidigBeloeb" },
  loenITilbud: { ...OERE, med: "timerITilbud" },
  timerITilbud: { til: TIMER.hundredths, per: 100, med: "loenITilbud" },
  selvstaendig: { til: 2, per: 1 },
  sanktionsdage: { til: 31, per: 1 },
  start: { til: LAST_DAY, per: 1, med: "slut" },
  slut: { til: LAST_DAY, per: 1 },
} as const satisfies Record<keyof Ydelseskolonner, Kolonnekrav>;

const GODTGOERELSE = {
  ydelsesart: { til: 7, per: 1, skal: true },
  tilbud: { til: 4, per: 1, skal: true },
  afstand: { ...KM, skal: true },
  dokumenteretBegraensning: { ...JA_NEJ, skal: true },
  dagePrUge: { fra: 1, til: 7, per: 1, skal: true },
  planlagteDage: { fra: 1, til: 31, per: 1, skal: true },
  fravaersdage: { til: 31, per: 1, skal: true },
  loenindtaegt: { ...JA_NEJ, skal: true },
} as const satisfies Record<keyof Godtgoerelseskolonner, Kolonnekrav>;

const BEFORDRING = {
  kmPrDag: { ...KM, skal: true },
  dage: { til: 31, per: 1, skal: true },
} as const satisfies Record<keyof Befordringskolonner, Kolonnekrav>;

/** What the column of months may hold: any number, for a month that does not exist is refused as such. */
export const MAANED = { til: 9999_12, per: 1, skal: true } as const satisfies Kolonnekrav;

/** What the columns of each part may hold. */
export const KRAV = {
  ydelse: YDELSE,
  godtgoerelse: GODTGOERELSE,
  befordring: BEFORDRING,
} as const satisfies Record<string, Readonly<Record<string, Kolonnekrav>>>;

/** A part of a row. */
export type Del = keyof typeof KRAV;
