import type { Periode } from "../../cases/case.js";
import type { Text } from "../../arithmetic/step.js";
import type { RateSource } from "../../arithmetic/trace-step.js";
import type { RateId } from "../../rates/rate-table.js";

/** How a limitation is meant. */
export type LimitationStatus =
  /** The rule exists or may exist, and the library does not have it. */
  | "ikke-modelleret"
  /** The library has a rule where the sources leave room, and reads it in one way. */
  | "laesning"
  /** A figure or a text was looked for and no source was found. */
  | "ingen-kilde";

/** Where more stands: a public source, or a decision record of the library. */
export interface LimitationReference extends RateSource {
  /** Path of the decision record in the package. */
  readonly record?: string;
}

/** Something that the library does not do, or does in one of several possible ways. */
export interface Limitation extends Text {
  /** Stable name, part of the public contract. */
  readonly id: string;
  /** How it is meant. */
  readonly status: LimitationStatus;
  /** The days that it concerns, inclusive; absent when it concerns all. An open end has no `til`. */
  readonly perioder?: readonly (Pick<Periode, "fra"> & Partial<Periode>)[];
  /** The rates that are missing because of it, by their names in traces. */
  readonly rates?: readonly string[];
  /** The month in which it was last looked for, `yyyy-mm`. */
  readonly fundet: string;
  /** Where more stands; at least one reference. */
  readonly references: readonly LimitationReference[];
}

/** The month of the last search. */
const SENEST_SOEGT = "2026-11";

type Details = Pick<Limitation, "perioder" | "references"> & { readonly rates?: readonly RateId[] };

const begraensning =
  (status: LimitationStatus) =>
  (id: string, da: string, en: string, details: Details): Limitation => ({
    id,
    da,
    en,
    status,
    fundet: SENEST_SOEGT,
    ...details,
  });

/** A rule that the library does not have. */
export const ikkeModelleret = begraensning("ikke-modelleret");
/** A rule that the library reads in one way. */
export const laesning = begraensning("laesning");
/** A figure or a text without a source. */
export const ingenKilde = begraensning("ingen-kilde");

/** A year as a period. */
export const aar = (year: number): Periode => ({
  fra: `${String(year)}-01-01`,
  til: `${String(year)}-12-31`,
});

/** A decision record by the name of its file. */
export const beslutning = (title: string, file: string): LimitationReference => ({
  title,
  record: `docs/decisions/${file}.md`,
});
