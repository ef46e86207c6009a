/** What the exhaustive run goes through: rules, thresholds and combinations, from the figures of the port alone. */
import { KRONE, OERE } from "./port/figures.js";
import type { Fakta } from "./port/godtgoerelse.js";
import { LOENGRAENSE, YDELSE } from "./port/rates.js";
import { afvisninger, type Art, GRUPPER, type Regel, ydelseEfter } from "./port/ydelse.js";

export const ARTER: readonly Art[] = ["ressourceforloeb", "jobafklaringsforloeb"];

/** Øre. 60.000,00 kr. */
export const HIGHEST_LOEN = 6_000_000;
/** Øre. 15.000,00 kr.: above every ceiling of nr. 4 less the amount of nr. 3. */
export const HIGHEST_BIDRAG = 1_500_000;
/** Øre. The support of the group bidragspligt while wages vary: 1.424,00 kr. */
export const BIDRAG = 142_400;

/** A year before the first table to a year after the last. */
export const ALL_YEARS = Array.from({ length: 16 }, (_, index) => 2012 + index);

export const REGLER: readonly Regel[] = ALL_YEARS.flatMap((year) =>
  ARTER.flatMap((art) => GRUPPER.map((gruppe) => ({ year, art, gruppe }))),
);

/** The rules under which wages above zero have an answer. */
export const LOENREGLER = REGLER.filter((regel) => afvisninger(regel, 1n).length === 0);

/** The rules under which child support matters, in every year that pays a benefit. */
export const BIDRAGSREGLER = REGLER.filter(
  (regel) => regel.gruppe === "bidragspligt" && afvisninger(regel, 0n).length === 0,
);

const NEAR = 200;

/** Every whole number within 200 of one of these and within the limits, once and in order. */
const around = (points: readonly number[], highest: number): readonly number[] => {
  const all = new Set<number>();
  for (const point of points)
    for (let near = Math.max(0, point - NEAR); near <= Math.min(highest, point + NEAR); near += 1)
      all.add(near);
  return [...all].sort((a, b) => a - b);
};

/** The least wages in øre that leave nothing to pay. */
const lastPayment = (regel: Regel): number => {
  const beregn = ydelseEfter(regel);
  let [paid, unpaid] = [0, HIGHEST_LOEN];
  while (unpaid - paid > 1) {
    const middle = Math.floor((paid + unpaid) / 2);
    if (beregn(BigInt(middle) * OERE, BigInt(BIDRAG) * OERE).udbetaling > 0n) paid = middle;
    else unpaid = middle;
  }
  return unpaid;
};

const oere = (kroner: bigint): number => Number((kroner * KRONE) / OERE);

/** Wages in øre where the amounts bend: none, the limit, the last payment, the end of the run; and 200 øre about. */
export const thresholdsOfLoen = (regel: Regel): readonly number[] =>
  around([0, oere(LOENGRAENSE.get(regel.year)!), lastPayment(regel), HIGHEST_LOEN], HIGHEST_LOEN);

/** Child support in øre where the ceiling cuts in, and none; and 200 øre about. */
export const thresholdsOfBidrag = ({ year }: Regel): readonly number[] => {
  const [, , hjemmeboende, loft] = YDELSE.get(year)!;
  return around([0, oere(loft - hjemmeboende)], HIGHEST_BIDRAG);
};

export const YDELSESARTER = [
  "kontanthjaelp",
  "uddannelseshjaelp",
  "selvforsoergelses-og-hjemrejseydelse",
  "overgangsydelse",
  "ressourceforloebsydelse",
  "selvforsoergende",
  "ung-under-18",
  "anden",
] as const;
export const TILBUD = [
  "virksomhedspraktik",
  "nytteindsats",
  "vejledning-og-opkvalificering",
  "loentilskud",
  "andet",
] as const;
const BOOLEANS = [false, true] as const;
/** Hundredths of a kilometre: the limit itself and a hundredth more. */
const AT_THE_LIMIT = [500, 501] as const;

/** Planned days of a month and absence within them. */
const DAYS: readonly (readonly [number, number])[] = Array.from(
  { length: 31 },
  (_, index) => index + 1,
).flatMap((planned) => Array.from({ length: planned + 1 }, (_, absent) => [planned, absent] as const));

const RADIXES = [DAYS.length, 7, 2, 2, 2, TILBUD.length, YDELSESARTER.length] as const;

/** How many combinations of the discrete facts of takst-750 a year has. */
export const COMBINATIONS = RADIXES.reduce<number>((product, radix) => product * radix, 1);

/** The combination of that number. */
export const combination = (year: number, number: number): Fakta => {
  let rest = number;
  const digits = RADIXES.map((radix) => {
    const digit = rest % radix;
    rest = (rest - digit) / radix;
    return digit;
  }) as [number, number, number, number, number, number, number];
  const [planlagteDage, fravaersdage] = DAYS[digits[0]]!;
  return {
    year,
    planlagteDage,
    fravaersdage,
    sanktionsdage: 0,
    dagePrUge: digits[1] + 1,
    hundredthsOfKm: AT_THE_LIMIT[digits[2]]!,
    dokumenteretBegraensning: BOOLEANS[digits[3]]!,
    loenindtaegt: BOOLEANS[digits[4]]!,
    tilbud: TILBUD[digits[5]]!,
    ydelsesart: YDELSESARTER[digits[6]]!,
  };
};

const USUAL: Omit<Fakta, "year"> = {
  ydelsesart: "ressourceforloebsydelse",
  tilbud: "nytteindsats",
  hundredthsOfKm: 1240,
  dokumenteretBegraensning: false,
  dagePrUge: 3,
  planlagteDage: 13,
  fravaersdage: 1,
  sanktionsdage: 0,
  loenindtaegt: false,
};

/** Facts that a year is tried on besides: distances by the hundredth, and days that refuse. */
export const godtgoerelseThresholds = (year: number): readonly Fakta[] => [
  ...around([500], 1_000_000).flatMap((hundredthsOfKm) =>
    BOOLEANS.map((dokumenteretBegraensning) => ({
      ...USUAL,
      year,
      hundredthsOfKm,
      dokumenteretBegraensning,
    })),
  ),
  ...Array.from({ length: 31 * 32 * 3 }, (_, number) => ({
    ...USUAL,
    year,
    planlagteDage: 1 + (number % 31),
    fravaersdage: Math.floor(number / 31) % 32,
    sanktionsdage: [0, 1, 31][Math.floor(number / (31 * 32))]!,
  })),
];
