import type { TraceStep } from "../../arithmetic/trace-step.js";
import {
  keysOf,
  type RateId,
  type RateKey,
  rateId,
  type RateTableName,
  TABLE_NAMES,
} from "../../rates/rate-table.js";
import { expectDefined } from "../../calculate/expect-defined.js";
import { ARTER, GRUPPER } from "./grupper.js";
import { recorded } from "./recorded.js";

/** What a rate is to the calculation, whatever its name is for a group or a kind of course. */
export const ROLLER = ["sats", "loft", "loengraense", "procentUnderGraense", "procentOverGraense"] as const;

/** What a rate is to the calculation. */
export type Rolle = (typeof ROLLER)[number];

/** The steps that take each rate, and the place at which they take it. */
const TAKEN_BY: Readonly<Record<Rolle, readonly (readonly [string, number])[]>> = {
  sats: [
    ["ydelse.sats-med-bidrag", 0],
    ["ydelse.efter-fradrag", 0],
  ],
  loft: [["ydelse.sats-hoejst-loftet", 1]],
  loengraense: [["ydelse.loen-under-graensen", 1]],
  procentUnderGraense: [["ydelse.fradrag-under-graensen", 0]],
  procentOverGraense: [["ydelse.fradrag-over-graensen", 0]],
};

/** The rate that plays a part in a recorded calculation; undefined when none does. */
export const rateOf = (rolle: Rolle, steps: readonly TraceStep[]): string | undefined => {
  const rates = new Set(steps.filter(({ kind }) => kind === "rate").map(({ id }) => id));
  const taken = TAKEN_BY[rolle].map(
    ([id, place]) => steps.find((step) => step.id === id)?.operation?.arguments[place],
  );
  return taken.find((id) => id !== undefined && rates.has(id));
};

/** A rate by its table and key. */
export interface Satsnavn {
  readonly id: RateId;
  readonly table: RateTableName;
  readonly key: RateKey;
}

/** The rates that the calculator uses, and which of them plays which part. */
export interface Satsvalg {
  readonly satser: readonly Satsnavn[];
  /** The number of the rate in the list, from 1, for each kind of course and then each group; 0 for none. */
  readonly valg: (rolle: Rolle) => readonly (readonly number[])[];
}

/** Reads from recorded calculations of a month which rate each group and each kind of course takes. */
export const satsvalg = (maaned: string): Satsvalg => {
  const calculations = ARTER.map((art) =>
    GRUPPER.map((gruppe) => expectDefined(recorded(art, gruppe, maaned))),
  );
  const rates = calculations.flat(2).flatMap(({ rate }) => (rate === undefined ? [] : [rate]));
  const taken = new Set(rates.map(({ table, key }) => `${table}.${key}`));
  const satser = TABLE_NAMES.flatMap((table) =>
    keysOf(table).map((key): Satsnavn => ({ id: rateId(table, key), table, key: key as RateKey })),
  ).filter(({ id }) => taken.has(id));
  const numberOf = (id: string | undefined): number => satser.findIndex((one) => one.id === id) + 1;
  const valg = (rolle: Rolle) =>
    calculations.map((groups) => groups.map((steps) => numberOf(rateOf(rolle, steps))));
  return { satser, valg };
};
