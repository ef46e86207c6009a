import { dayText, daysIn, monthText, plusMonths, type Month } from "./calendar.js";
import { otherAmount, wage, written } from "./figures.js";
import type { Random } from "./random.js";

/** What a kind of case turns up, as probabilities; the rest stays ordinary. */
export interface Emphasis {
  readonly jobafklaring?: number;
  readonly partial?: number;
  readonly levels?: number;
  readonly selvstaendig?: number;
  readonly sanktion?: number;
  /** largest number of incomes */
  readonly indtaegter?: number;
  /** probability that an income is an ordinary wage without a period */
  readonly plainWages?: number;
  /** probability of facts that the law refuses */
  readonly refused?: number;
  /** probability of a course at the borders of the acts */
  readonly borders?: number;
}

type Json = Record<string, unknown>;

const RULED = ["loen", "feriegodtgoerelse", "loen-tilbud", "forsikring", "pension", "leje", "anden"] as const;
const DISREGARDED = [
  "erstatning-erhvervsevnetab",
  "invaliditetsydelse",
  "valgtilforordnet",
  "legat-skattefrit",
  "formue",
  "aegtefaelle",
] as const;
const JOBAFKLARING_ONLY = ["helligdagsbetaling", "loen-ansat-ved-start"] as const;

const when = (holds: boolean, part: Json): Json => (holds ? part : {});

const anyDay = (random: Random, month: Month): string => {
  const last = daysIn(month);
  return dayText(month, random.pick([1, 2, last, random.integer(1, last)]));
};

/** A course that covers the month, or a part of it, or not. */
const forloeb = (random: Random, month: Month, art: string, emphasis: Emphasis): Json => {
  if (random.chance(emphasis.borders ?? 0.01)) {
    const start = random.pick(["2012-12-31", "2013-01-01", "2014-07-01", "2026-01-31", "2026-02-01"]);
    return { art, start };
  }
  const partial = random.chance(emphasis.partial ?? 0.02);
  const sinceAct = Math.max(1, (month.year - 2013) * 12 + month.number - 1);
  const before = partial
    ? random.pick([0, 0, 1])
    : random.integer(1, random.chance(0.9) ? Math.min(40, sinceAct) : 40);
  const start = before === 0 ? anyDay(random, month) : anyDay(random, plusMonths(month, -before));
  if (partial && random.chance(0.6)) {
    const first = before === 0 ? Number(start.slice(8)) : 1;
    return { art, start, slut: dayText(month, random.integer(first, daysIn(month))) };
  }
  if (random.chance(0.5)) return { art, start };
  const end = plusMonths(month, random.integer(0, 30));
  return { art, start, slut: dayText(end, daysIn(end)) };
};

const outside = (random: Random, month: Month, art: string): Json =>
  random.chance(0.5)
    ? { art, start: anyDay(random, plusMonths(month, random.integer(1, 3))) }
    : {
        art,
        start: dayText(plusMonths(month, -5), 1),
        slut: anyDay(random, plusMonths(month, -random.integer(1, 4))),
      };

/** Born around 25 years before the month, to the day, or at any other time. */
const foedselsdato = (random: Random, month: Month, refused: number): string => {
  if (random.chance(refused * 0.2)) return anyDay(random, plusMonths(month, random.integer(0, 2)));
  if (random.chance(0.05)) return "2000-02-29";
  const years = random.pick([25, 25, 25, 18, 24, 26, random.integer(17, 66)]);
  return anyDay(random, plusMonths(month, -12 * years + random.integer(-1, 1)));
};

const modtager = (random: Random, month: Month, refused: number): Json => {
  const forsoerger = random.chance(0.35);
  const hjemmeboende = random.chance(0.5);
  const born = foedselsdato(random, month, refused);
  const under25 = born > dayText(plusMonths(month, -300), 1);
  const bidrag = !forsoerger && hjemmeboende && under25 ? random.chance(0.5) : random.chance(refused * 0.1);
  return {
    foedselsdato: born,
    forsoerger,
    hjemmeboende,
    ...(bidrag
      ? { bidrag: written(random, random.pick([0, 142400, 1192600, random.integer(0, 2000000)])) }
      : {}),
  };
};

/** The earlier benefit; sygedagpenge to which the right ends around the month. */
const hidtidigYdelse = (random: Random, month: Month, levels: number): Json => {
  const art = random.chance(levels)
    ? random.pick(["sygedagpenge", "sygedagpenge", "ledighedsydelse", "foertidspension"])
    : random.pick(["kontanthjaelp", "uddannelseshjaelp", "anden", "ingen"]);
  if (!["sygedagpenge", "ledighedsydelse", "foertidspension"].includes(art)) return { art };
  const pr = random.pick(["uge", "maaned"]);
  const hundredths = pr === "uge" ? random.integer(0, 500000) : random.integer(0, 2200000);
  const beloeb = written(random, random.chance(0.5) ? hundredths - (hundredths % 100) : hundredths);
  if (art !== "sygedagpenge") return { art, beloeb, pr };
  const end = plusMonths(month, random.pick([-1, 0, 0, 1, 6]));
  const berettigetTil = random.chance(0.8) ? dayText(end, daysIn(end)) : anyDay(random, end);
  return { art, beloeb, pr, berettigetTil };
};

/** The days that an income is for: in the month, or around the start and the end of the course. */
const periode = (random: Random, month: Month, course: Json): Json => {
  const edges = [course["start"], course["slut"]].filter((day) => day !== undefined) as string[];
  const near = random.chance(0.5) ? month : monthOf(random.pick(edges));
  const fra = anyDay(random, plusMonths(near, random.pick([-1, 0, 0, 0, 1])));
  const length = random.pick([0, 0, 0, 1]);
  const last = plusMonths(monthOf(fra), length);
  return { fra, til: dayText(last, random.integer(length === 0 ? Number(fra.slice(8)) : 1, daysIn(last))) };
};

const monthOf = (day: string): Month => ({ year: Number(day.slice(0, 4)), number: Number(day.slice(5, 7)) });

const indtaegtsart = (random: Random, isJobafklaring: boolean, refused: number): string => {
  if (random.chance(0.2)) return random.pick(DISREGARDED);
  if (random.chance(isJobafklaring ? 0.2 : refused * 0.2)) return random.pick(JOBAFKLARING_ONLY);
  return random.pick(RULED);
};

const indtaegt = (random: Random, month: Month, course: Json, emphasis: Emphasis): Json => {
  if (random.chance(emphasis.plainWages ?? 0.2)) return { art: "loen", beloeb: wage(random, month.year) };
  const art = indtaegtsart(random, course["art"] === "jobafklaringsforloeb", emphasis.refused ?? 0.05);
  const beloeb = random.chance(0.4) ? wage(random, month.year) : otherAmount(random);
  const timer = random.pick([0, 100, 16000, random.integer(0, 20000)]);
  return {
    art,
    beloeb,
    ...(art === "loen-tilbud" ? { timer: written(random, timer) } : {}),
    ...(random.chance(0.3) ? { periode: periode(random, month, course) } : {}),
  };
};

/** The part `ydelse` of a case of that month. */
export const ydelse = (random: Random, month: Month, emphasis: Emphasis): Json => {
  const refused = emphasis.refused ?? 0.02;
  const isJobafklaring = random.chance(emphasis.jobafklaring ?? 0.4);
  const art = isJobafklaring ? "jobafklaringsforloeb" : "ressourceforloeb";
  const course = random.chance(refused * 0.3)
    ? outside(random, month, art)
    : forloeb(random, month, art, emphasis);
  const incomes = random.integer(0, emphasis.indtaegter ?? 2);
  const hidtidig = hidtidigYdelse(random, month, emphasis.levels ?? 0.15);
  const isPension = !isJobafklaring && hidtidig["art"] === "foertidspension";
  /** A fact that fits the case, or at times one that the law refuses. */
  const states = (probability: number, fits: boolean): boolean =>
    random.chance(probability) && (fits || random.chance(refused));
  return {
    forloeb: course,
    modtager: modtager(random, month, refused),
    indtaegter: Array.from({ length: incomes }, () => indtaegt(random, month, course, emphasis)),
    ...when(!isJobafklaring || random.chance(0.5), { hidtidigYdelse: hidtidig }),
    ...when(states(emphasis.selvstaendig ?? 0.1, isJobafklaring), {
      selvstaendig: random.pick(["hoejst-en-fjerdedel", "hoejst-halvdelen"]),
    }),
    ...when(states(emphasis.sanktion ?? 0.1, !isPension), {
      sanktionsdage: random.pick([0, 1, 2, random.integer(0, 31)]),
    }),
    ...when(states(emphasis.partial ?? 0.02, !isPension), {
      delmaaned: { metode: "kalenderdage", dage: coveredDays(random, month, course) },
    }),
  };
};

/** At most the days that the course covers, as the case demands. */
const coveredDays = (random: Random, month: Month, course: Json): number => {
  const within = (day: unknown, otherwise: number): number =>
    typeof day === "string" && day.startsWith(monthText(month)) ? Number(day.slice(8)) : otherwise;
  const covered = within(course["slut"], daysIn(month)) - within(course["start"], 1) + 1;
  return random.integer(0, Math.max(0, covered));
};
