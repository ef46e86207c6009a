/**
 * Makes cases of every kind for the comparison with the oracle: figures at the edges of the law and an øre from
 * them, all groups, years, incomes, levels and schemes, and cases that must be refused.
 */
import { monthText, type Month } from "./calendar.js";
import { kilometres } from "./figures.js";
import { godtgoerelse, ORDNINGER, type Ordning } from "./generate-godtgoerelse.js";
import { ydelse, type Emphasis } from "./generate-ydelse.js";
import { Random } from "./random.js";

export interface Generated {
  readonly kind: string;
  readonly case: Record<string, unknown>;
  readonly options?: { readonly rounding: "krone" };
}

const EMPHASES: Readonly<Record<string, Emphasis>> = {
  loen: { indtaegter: 2, plainWages: 0.9, levels: 0.1, sanktion: 0.05 },
  indtaegter: { indtaegter: 6, plainWages: 0 },
  niveau: { levels: 1, jobafklaring: 0.1, indtaegter: 1 },
  delmaaned: { partial: 1 },
  selvstaendig: { jobafklaring: 0.95, selvstaendig: 1 },
  sanktion: { sanktion: 1 },
  afvises: { refused: 0.6, borders: 0.2, indtaegter: 4 },
};

const YDELSE_KINDS = Object.keys(EMPHASES);

/** Mostly months with rates; at times a year without them, and the months on either side of a change. */
const month = (random: Random, first = 2013, last = 2026): Month => ({
  year: random.integer(first, last),
  number: random.chance(0.3) ? random.pick([1, 12]) : random.integer(1, 12),
});

const monthOfYdelse = (random: Random): Month => {
  if (random.chance(0.02))
    return random.pick([
      { year: 2012, number: 12 },
      { year: 2027, number: 1 },
    ]);
  return random.chance(0.6) ? month(random, 2019, 2024) : month(random);
};

const ofOrdning = (random: Random, ordning: Ordning): Month => {
  if (random.chance(0.05)) return month(random, 2009, 2026);
  const [first, last] = ORDNINGER[ordning];
  return month(random, first, last);
};

const befordring = (random: Random) => ({
  kmPrDag: kilometres(random, [12, 24, 24, 25, 29, 40, 49.6, 120]),
  dage: random.pick([0, 1, random.integer(1, 23), 31]),
});

const caseOf = (random: Random, kind: string): Record<string, unknown> => {
  const emphasis = EMPHASES[kind];
  if (emphasis !== undefined) {
    const maaned = monthOfYdelse(random);
    return { maaned: monthText(maaned), ydelse: ydelse(random, maaned, emphasis) };
  }
  if (kind === "befordring")
    return { maaned: monthText(month(random, 2017, 2026)), befordring: befordring(random) };
  const ordning = random.pick(Object.keys(ORDNINGER) as Ordning[]);
  const maaned = ofOrdning(random, ordning);
  const allowance = { maaned: monthText(maaned), godtgoerelse: godtgoerelse(random, ordning) };
  if (kind === "godtgoerelse") return allowance;
  return { ...allowance, ydelse: ydelse(random, maaned, {}), befordring: befordring(random) };
};

const KINDS = [...YDELSE_KINDS, "loen", "indtaegter", "godtgoerelse", "godtgoerelse", "befordring", "samlet"];

/** The case of that number; the same seed and number always make the same case. */
export const generate = (seed: number, index: number): Generated => {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const kind = random.pick(KINDS);
  const made = { kind, case: caseOf(random, kind) };
  return random.chance(0.2) ? { ...made, options: { rounding: "krone" } } : made;
};
