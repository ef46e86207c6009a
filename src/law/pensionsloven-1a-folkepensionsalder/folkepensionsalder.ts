import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { RateSource, RateStatus } from "../../arithmetic/trace-step.js";
import table from "./folkepensionsalder.json";

/** The pension age of those born in a period, as the law said it in a period. All days are inclusive. */
export interface Folkepensionsalder {
  /** First day of birth; absent when the row has no lower end. */
  readonly foedtFra?: string;
  /** Last day of birth; absent when the row has no upper end. */
  readonly foedtTil?: string;
  readonly aar: number;
  /** Months beyond the years: 0 or 6. */
  readonly maaneder: number;
  /** First day on which the law said so. */
  readonly gaelderFra: string;
  /** Last day on which the law said so; absent while it still does. */
  readonly gaelderTil?: string;
  readonly law: string;
  readonly status: RateStatus;
  readonly sources: readonly RateSource[];
}

/** Every row that was found, with its source. */
export const FOLKEPENSIONSALDRE: readonly Folkepensionsalder[] = deepFreeze(
  table as readonly Folkepensionsalder[],
);

const indeholder = (fra: string | undefined, til: string | undefined, dag: string): boolean =>
  (fra === undefined || fra <= dag) && (til === undefined || dag <= til);

/**
 * Lov om social pension § 1 a: the age depends on the day of birth. The law has raised it several times; what
 * counts is what it said on the day that is asked about. There is no answer for days before the first table.
 */
export const folkepensionsalder = (foedselsdato: string, dag: string): Folkepensionsalder | undefined =>
  FOLKEPENSIONSALDRE.find(
    (raekke) =>
      indeholder(raekke.gaelderFra, raekke.gaelderTil, dag) &&
      indeholder(raekke.foedtFra, raekke.foedtTil, foedselsdato),
  );
