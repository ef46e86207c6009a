import type { ForloebArt } from "../../arithmetic/step.js";
import type { Satsgruppe } from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";

/** The kinds of course in the order of their list. */
export const ARTER = ["ressourceforloeb", "jobafklaringsforloeb"] as const satisfies readonly ForloebArt[];

/** The rate groups in the order of their list. */
export const GRUPPER = [
  "forsoerger",
  "ikkeForsoerger",
  "hjemmeboendeUnder25",
  "bidragspligt",
] as const satisfies readonly Satsgruppe[];

/** The number of an entry of a list, from 1. */
export const numberIn = <T>(list: readonly T[], one: T): number => list.indexOf(one) + 1;

/** The group in which child support is added to the rate. */
export const BIDRAGSPLIGT = numberIn(GRUPPER, "bidragspligt");
