import type { Text } from "../../arithmetic/step.js";
import type { CalculateOptions } from "../../calculate/options.js";
import type { Case } from "../../cases/case.js";
import type { RateTable, RateTableName } from "../../rates/rate-table.js";

/** A part of a case that is paid for by itself. */
export type Part = "ydelse" | "godtgoerelse" | "befordring";

/** The parts in the order of a case. */
export const PARTS: readonly Part[] = ["ydelse", "godtgoerelse", "befordring"];

/** How one table is to be changed for a month: from itself and from that of the same day a year before. */
export interface TableChange {
  readonly table: RateTableName;
  readonly change: (now: RateTable, aYearBefore: RateTable | undefined) => RateTable | undefined;
}

/** A single fact that may have been another when an amount was paid. */
export interface Alternative extends Text {
  /** Stable name, part of the public contract of the report. */
  readonly id: string;
  readonly part: Part;
  /** The case with the other fact; undefined where it cannot have been another. */
  readonly sag?: (sag: Case) => Case | undefined;
  readonly table?: TableChange;
  readonly options?: CalculateOptions;
}
