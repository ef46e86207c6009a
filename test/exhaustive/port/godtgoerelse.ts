/**
 * The scheme takst-750 of LAB § 176, written like the Python oracle (test/oracle/godtgoerelse.py and Takst750 of
 * schemes_by_amount.py) in whole numbers. Nothing of src/ or rates/ stands behind it.
 */
import { halfUp, KRONE, OERE } from "./figures.js";
import { GODTGOERELSE_HOEJST, TAKST_750, TAKST_750_YEARS } from "./rates.js";

/** The discrete facts of an allowance and the distance in hundredths of a kilometre. */
export interface Fakta {
  readonly year: number;
  readonly ydelsesart: string;
  readonly tilbud: string;
  readonly hundredthsOfKm: number;
  readonly dokumenteretBegraensning: boolean;
  readonly dagePrUge: number;
  readonly planlagteDage: number;
  readonly fravaersdage: number;
  readonly sanktionsdage: number;
  readonly loenindtaegt: boolean;
}

/** The amount is in hundredths of an øre. */
export interface Svar {
  readonly berettiget: boolean;
  readonly beloeb: bigint;
}

const OMFATTET = new Set([
  "kontanthjaelp",
  "uddannelseshjaelp",
  "selvforsoergelses-og-hjemrejseydelse",
  "overgangsydelse",
  "ressourceforloebsydelse",
  "selvforsoergende",
  "ung-under-18",
]);
const TILBUD = new Set(["virksomhedspraktik", "nytteindsats", "vejledning-og-opkvalificering"]);
const ALL_DAYS = 5n;
const LIMIT_IN_HUNDREDTHS_OF_KM = 500;

/** Became kontanthjælp on 1 July 2025. */
const AFSKAFFET = new Set(["uddannelseshjaelp", "selvforsoergelses-og-hjemrejseydelse", "overgangsydelse"]);

/** Why there is no answer for June of the year: the codes of the oracle, sorted. */
export const afvisninger = (fakta: Fakta): readonly string[] => [
  ...(Math.max(fakta.fravaersdage, fakta.sanktionsdage) > fakta.planlagteDage
    ? ["ABSENCE_EXCEEDS_PLANNED"]
    : []),
  ...(fakta.year > 2025 && AFSKAFFET.has(fakta.ydelsesart) ? ["BENEFIT_ABOLISHED"] : []),
  ...(TAKST_750_YEARS.some((year) => year === fakta.year)
    ? // The page does not say what a sanction costs.
      fakta.sanktionsdage > 0
      ? ["SCHEME_PART_OPEN"]
      : []
    : ["RATE_NOT_AVAILABLE"]),
];

const erBerettiget = (fakta: Fakta): boolean =>
  OMFATTET.has(fakta.ydelsesart) &&
  TILBUD.has(fakta.tilbud) &&
  (fakta.hundredthsOfKm > LIMIT_IN_HUNDREDTHS_OF_KM || fakta.dokumenteretBegraensning) &&
  !fakta.loenindtaegt;

/** 20 % of 750 kr. for each day of the week up to five, less the absent part of the planned days; at most 1.000 kr. */
const beloebAf = ({ dagePrUge, planlagteDage, fravaersdage }: Fakta): bigint => {
  const days = BigInt(dagePrUge) < ALL_DAYS ? BigInt(dagePrUge) : ALL_DAYS;
  const planned = BigInt(planlagteDage);
  const present = planned - BigInt(fravaersdage);
  const oere = halfUp(TAKST_750 * (KRONE / OERE) * days * present, ALL_DAYS * planned) * OERE;
  return oere < GODTGOERELSE_HOEJST * KRONE ? oere : GODTGOERELSE_HOEJST * KRONE;
};

/** The answer to facts that are not refused. */
export const godtgoerelse = (fakta: Fakta): Svar =>
  erBerettiget(fakta) ? { berettiget: true, beloeb: beloebAf(fakta) } : { berettiget: false, beloeb: 0n };
