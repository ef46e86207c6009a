import type { Text, Unit } from "../arithmetic/step.js";
import type { RateSource, RateStatus } from "../arithmetic/trace-step.js";

/** The name of a table, which is also the name of its folder under `rates/`. */
export type RateTableName =
  | "ressourceforloebsydelse"
  | "loenfradrag"
  | "sygedagpenge"
  | "ledighedsydelse"
  | "godtgoerelse"
  | "befordring";

/** Every key of every table with what its figure is measured in. A file holds all keys of its table. */
export const UNITS = {
  ressourceforloebsydelse: {
    forsoerger: "DKK/month",
    ikkeForsoerger: "DKK/month",
    hjemmeboendeUnder25: "DKK/month",
    bidragspligtLoft: "DKK/month",
    sanktionForsoerger: "DKK/day",
    sanktionIkkeForsoerger: "DKK/day",
    sanktionHjemmeboendeUnder25: "DKK/day",
    sanktionBidragspligtLoft: "DKK/day",
    selvstaendigHoejstEnFjerdedel: "percent",
    selvstaendigHoejstHalvdelen: "percent",
  },
  loenfradrag: {
    loengraense: "DKK/month",
    fradragPrArbejdstime: "DKK/hour",
    ressourceforloebProcentUnderGraense: "percent",
    ressourceforloebProcentOverGraense: "percent",
    jobafklaringsforloebProcentUnderGraense: "percent",
    jobafklaringsforloebProcentOverGraense: "percent",
  },
  sygedagpenge: { hoejesteBeloebPrUge: "DKK/week" },
  ledighedsydelse: {
    procent89PrUge: "DKK/week",
    kontanthjaelpsniveauForsoerger: "DKK/month",
    kontanthjaelpsniveauIkkeForsoerger: "DKK/month",
  },
  godtgoerelse: { maksimumPrMaaned: "DKK/month" },
  befordring: { kmSats: "DKK/km", bundgraenseKmPrDag: "km/day" },
} as const satisfies Readonly<Record<RateTableName, Readonly<Record<string, Unit>>>>;

/** A key of a table. */
export type RateKey<T extends RateTableName = RateTableName> = keyof (typeof UNITS)[T] & string;

/** The name of a rate: its table and its key. */
export type RateId = { [T in RateTableName]: `${T}.${RateKey<T>}` }[RateTableName];

/** The name of a rate. The schema lets no other keys into a table. */
export const rateId = (table: RateTableName, key: string): RateId => `${table}.${key}` as RateId;

/** The names of all tables. */
export const TABLE_NAMES = Object.keys(UNITS) as readonly RateTableName[];

/** The keys of a table, in the order in which its files hold them. */
export const keysOf = (table: RateTableName): readonly string[] => Object.keys(UNITS[table]);

/** A figure of a table with the evidence for it. */
export interface RateValue {
  /** The figure in plain notation: digits, at most one point, at most two decimals. */
  readonly amount: string;
  /** What the figure is measured in. */
  readonly unit: Unit;
  /** The paragraph that the figure belongs to. */
  readonly law: string;
  /** How good the evidence is. */
  readonly status: RateStatus;
  /** Where the figure stands; at least one source. */
  readonly sources: readonly RateSource[];
  /** Whatever a reader must know about the figure. */
  readonly note?: Text;
}

/** A figure that no source was found for. Asking for it is refused; it is never taken for zero. */
export interface RateGap {
  /** Why there is no figure. */
  readonly gap: Text;
  /** What the figure would be measured in. */
  readonly unit: Unit;
  /** The paragraph that the figure belongs to. */
  readonly law: string;
}

/** What a table said before it was corrected. Corrections are added, never changed or removed. */
export interface RateCorrection {
  /** The key that was corrected. */
  readonly key: string;
  /** The figure before the correction. */
  readonly was: Pick<RateValue, "amount" | "status" | "sources">;
  /** The last day on which the earlier figure was the known one, `yyyy-mm-dd`. */
  readonly knownUntil: string;
  /** Why the figure was corrected. */
  readonly reason: Text;
  /** Where the correction stands. */
  readonly source: RateSource;
}

/** One announcement of rates: a complete snapshot of a table for a period. */
export interface RateTable {
  /** Path of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** The name of the table. */
  readonly table: RateTableName;
  /** First day, inclusive, `yyyy-mm-dd`. */
  readonly validFrom: string;
  /** Last day, inclusive, `yyyy-mm-dd`. */
  readonly validTo: string;
  /** Whatever a reader must know about the period. */
  readonly note?: Text;
  /** Every key of the table, as a figure or as a gap. */
  readonly values: Readonly<Record<string, RateValue | RateGap>>;
  /** What the table said before it was corrected. */
  readonly corrections: readonly RateCorrection[];
}

/** Whether a table leaves a key open. */
export const isGap = (value: RateValue | RateGap): value is RateGap => "gap" in value;
