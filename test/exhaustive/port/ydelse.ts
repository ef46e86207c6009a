/**
 * The monthly benefit of a person whose only income is wages, written like the Python oracle (test/oracle/ydelse.py
 * and indtaegter.py) in whole numbers. Nothing of src/ or rates/ stands behind it.
 */
import { KRONE, toOere } from "./figures.js";
import { LOENGRAENSE, YDELSE } from "./rates.js";

export type Art = "ressourceforloeb" | "jobafklaringsforloeb";

/** The groups in the order of § 68, stk. 2, nr. 1 to 4. */
export const GRUPPER = ["forsoerger", "ikkeForsoerger", "hjemmeboendeUnder25", "bidragspligt"] as const;
export type Gruppe = (typeof GRUPPER)[number];

/** What decides rates and rule, apart from the figures of the case. */
export interface Regel {
  readonly year: number;
  readonly art: Art;
  readonly gruppe: Gruppe;
}

/** Hundredths of an øre. */
export interface Beregnet {
  readonly foerFradrag: bigint;
  readonly fradrag: bigint;
  readonly udbetaling: bigint;
}

/** Why there is no amount in a course from January of the year: the codes of the oracle, sorted. */
export const afvisninger = ({ year, art }: Regel, loen: bigint): readonly string[] => {
  const isJobafklaring = art === "jobafklaringsforloeb";
  const lacksRule = !LOENGRAENSE.has(year) || (isJobafklaring && year > 2024);
  return [
    ...(!isJobafklaring && year > 2026 ? ["COURSE_ABOLISHED"] : []),
    ...(year < (isJobafklaring ? 2015 : 2013) ? ["COURSE_BEFORE_LAW"] : []),
    ...(!YDELSE.has(year) || (loen > 0n && lacksRule) ? ["RATE_NOT_AVAILABLE"] : []),
  ];
};

/** § 68, stk. 2, nr. 1 to 4: child support is added to nr. 3, up to the ceiling of nr. 4. */
const satsAf = ({ year, gruppe }: Regel): ((bidrag: bigint) => bigint) => {
  const [forsoerger, ikkeForsoerger, hjemmeboende, loft] = YDELSE.get(year)!.map(
    (kroner) => kroner * KRONE,
  ) as [bigint, bigint, bigint, bigint];
  if (gruppe === "forsoerger") return () => forsoerger;
  if (gruppe === "ikkeForsoerger") return () => ikkeForsoerger;
  if (gruppe === "hjemmeboendeUnder25") return () => hjemmeboende;
  return (bidrag) => (hjemmeboende + bidrag < loft ? hjemmeboende + bidrag : loft);
};

/**
 * § 68 a, stk. 2, and § 69 j, stk. 9: 30 % of all wages and 25 % more of the part above the limit; in a
 * ressourceforløb since January 2022 only 55 % of the part above.
 */
const fradragAf = ({ year, art }: Regel): ((loen: bigint) => bigint) => {
  const graense = LOENGRAENSE.get(year);
  // Without a limit only wages of nothing are not refused.
  if (graense === undefined) return () => 0n;
  const limit = graense * KRONE;
  const above = (loen: bigint): bigint => (loen > limit ? loen - limit : 0n);
  return art === "ressourceforloeb" && year >= 2022
    ? (loen) => (above(loen) * 55n) / 100n
    : (loen) => (loen * 30n + above(loen) * 25n) / 100n;
};

/** The amounts of a rule by wages and child support, both whole øre in hundredths of an øre. */
export const ydelseEfter = (regel: Regel): ((loen: bigint, bidrag: bigint) => Beregnet) => {
  const sats = satsAf(regel);
  const fradragFor = fradragAf(regel);
  return (loen, bidrag) => {
    const foerFradrag = sats(bidrag);
    const fradrag = fradragFor(loen);
    return { foerFradrag, fradrag, udbetaling: foerFradrag > fradrag ? toOere(foerFradrag - fradrag) : 0n };
  };
};
