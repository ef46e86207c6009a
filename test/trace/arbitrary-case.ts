import fc from "fast-check";
import type {
  Befordring,
  Case,
  Godtgoerelse,
  Haendelse,
  Indtaegt,
  Modtager,
  Periode,
  Ydelse,
} from "../../src/index.js";

/** Months are counted from January of the year 0, so that they can be added. */
const monthText = (count: number): string =>
  `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
const dayText = (count: number, day: number): string => `${monthText(count)}-${String(day).padStart(2, "0")}`;

/** The last day of a month, taken from the calendar of the language and not from ours. */
const lastDay = (count: number): string =>
  new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).toISOString().slice(0, 10);

const FIRST = 2013 * 12;
const dayOfMonth = fc.integer({ min: 1, max: 28 });

/** A figure with at most two decimals, in each of the ways that a case may write it. */
const figure = (most: number): fc.Arbitrary<string | number> =>
  fc.oneof(
    fc.integer({ min: 0, max: most }),
    fc.integer({ min: 0, max: most }).map(String),
    fc.integer({ min: 0, max: most * 10 }).map((tenths) => (tenths / 10).toFixed(1)),
    fc.integer({ min: 0, max: most * 100 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  );

const kroner = fc.oneof(
  { weight: 12, arbitrary: figure(40_000) },
  { weight: 1, arbitrary: fc.constantFrom("0", "0.01", "999999999.99", 1_000_000_000) },
);

const IN_BOTH = [
  "loen",
  "feriegodtgoerelse",
  "loen-tilbud",
  "forsikring",
  "pension",
  "leje",
  "anden",
  "erstatning-erhvervsevnetab",
  "invaliditetsydelse",
  "valgtilforordnet",
  "legat-skattefrit",
  "formue",
  "aegtefaelle",
] as const;
const KINDS = {
  ressourceforloeb: IN_BOTH,
  jobafklaringsforloeb: [...IN_BOTH, "helligdagsbetaling", "loen-ansat-ved-start"],
} as const;

interface Course {
  readonly art: keyof typeof KINDS;
  readonly start: string;
  readonly slut?: string;
}

const course = (art: Course["art"], month: number): fc.Arbitrary<Course> =>
  fc
    .record({
      before: fc.integer({ min: 0, max: 36 }),
      after: fc.option(fc.integer({ min: 0, max: 24 }), { nil: undefined }),
      startDay: dayOfMonth,
      endDay: dayOfMonth,
    })
    .map(({ before, after, startDay, endDay }) => {
      const first = art === "ressourceforloeb" ? Math.max(FIRST, month - before) : month - before;
      const start = dayText(first, first === month ? 1 : startDay);
      if (after === undefined) return { art, start };
      return { art, start, slut: after === 0 ? lastDay(month) : dayText(month + after, endDay) };
    });

/** A period wholly inside the course, or wholly outside where the law has a rule for that (from 2016). */
const periode = (month: number, { start, slut }: Course): fc.Arbitrary<Periode> => {
  const inside = fc.constant({ fra: dayText(month, 1), til: lastDay(month) });
  if (month < 2016 * 12) return inside;
  const startMonth = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
  const before = fc
    .integer({ min: 1, max: 12 })
    .map((months) => ({ fra: dayText(startMonth - months, 1), til: lastDay(startMonth - months) }));
  if (slut === undefined) return fc.oneof(inside, before);
  const endMonth = Number(slut.slice(0, 4)) * 12 + Number(slut.slice(5, 7)) - 1;
  const after = fc.integer({ min: 1, max: 12 }).map((months) => ({
    fra: dayText(endMonth + months, 1),
    til: lastDay(endMonth + months),
  }));
  return fc.oneof(inside, before, after);
};

const indtaegt = (month: number, forloeb: Course): fc.Arbitrary<Indtaegt> =>
  fc
    .record({
      art: fc.constantFrom(...KINDS[forloeb.art]),
      beloeb: kroner,
      timer: figure(160),
      periode: fc.option(periode(month, forloeb), { nil: undefined }),
    })
    .map(({ art, beloeb, timer, periode: dage }) => ({
      art,
      beloeb,
      ...(art === "loen-tilbud" ? { timer } : {}),
      ...(dage === undefined ? {} : { periode: dage }),
    }));

/** An event of the month: on a day of it, or from a month before until a day of it. */
const haendelse = (month: number): fc.Arbitrary<Haendelse> =>
  fc
    .record({
      art: fc.constantFrom("flytning" as const, "barsel" as const, "sygdom" as const),
      before: fc.integer({ min: 0, max: 8 }),
      day: dayOfMonth,
    })
    .map(({ art, before, day }) =>
      before === 0
        ? { art, fra: dayText(month, day) }
        : { art, fra: dayText(month - before, day), til: dayText(month, day) },
    );

const modtager = (month: number): fc.Arbitrary<Modtager> =>
  fc
    .record({
      years: fc.integer({ min: 18, max: 64 }),
      birthMonth: fc.integer({ min: 0, max: 11 }),
      birthDay: dayOfMonth,
      forsoerger: fc.boolean(),
      hjemmeboende: fc.boolean(),
      bidrag: fc.option(figure(20_000), { nil: undefined }),
    })
    .map(({ years, birthMonth, birthDay, forsoerger, hjemmeboende, bidrag }) => {
      const birth = (Math.floor(month / 12) - years) * 12 + birthMonth;
      const foedselsdato = dayText(birth, birthDay);
      // 25 on the first of the month: born at least 300 months before it, and not later in the month than the 1st.
      const is25 = month - birth > 300 || (month - birth === 300 && birthDay === 1);
      const owes = bidrag !== undefined && !forsoerger && hjemmeboende && !is25;
      return { foedselsdato, forsoerger, hjemmeboende, ...(owes ? { bidrag } : {}) };
    });

type Hidtidig = NonNullable<Ydelse["hidtidigYdelse"]>;

const WITHOUT_LEVEL = ["kontanthjaelp", "uddannelseshjaelp", "anden", "ingen"] as const;

/** What was received before, with the fields that go with it. The right to sygedagpenge ends with a month. */
const hidtidigYdelse = (month: number): fc.Arbitrary<Hidtidig> =>
  fc
    .record({
      art: fc.constantFrom<Hidtidig["art"][]>(
        ...WITHOUT_LEVEL,
        "sygedagpenge",
        "sygedagpenge",
        "ledighedsydelse",
        "foertidspension",
      ),
      beloeb: figure(20_000),
      pr: fc.constantFrom("uge" as const, "maaned" as const),
      until: fc.integer({ min: -6, max: 6 }),
    })
    .map(({ art, beloeb, pr, until }) => {
      if ((WITHOUT_LEVEL as readonly string[]).includes(art)) return { art };
      return {
        art,
        beloeb,
        pr,
        ...(art === "sygedagpenge" ? { berettigetTil: lastDay(month + until) } : {}),
      };
    });

/** Sanctions, a reduction for the self-employed and a payment by days, as far as a case may have them. */
const choices = (art: Course["art"], hidtidig: Hidtidig | undefined) => {
  const optional = <T>(possible: boolean, choice: fc.Arbitrary<T>) =>
    possible ? fc.option(choice, { nil: undefined, freq: 2 }) : fc.constant(undefined);
  const hasPension = art === "ressourceforloeb" && hidtidig?.art === "foertidspension";
  return fc
    .record({
      selvstaendig: optional(
        art === "jobafklaringsforloeb",
        fc.constantFrom("hoejst-en-fjerdedel" as const, "hoejst-halvdelen" as const),
      ),
      sanktionsdage: optional(!hasPension, fc.integer({ min: 0, max: 31 })),
      delmaaned: optional(
        !hasPension,
        fc.integer({ min: 0, max: 28 }).map((dage) => ({ metode: "kalenderdage" as const, dage })),
      ),
    })
    .map(
      (chosen) =>
        Object.fromEntries(Object.entries(chosen).filter(([, choice]) => choice !== undefined)) as Partial<
          Pick<Ydelse, "selvstaendig" | "sanktionsdage" | "delmaaned">
        >,
    );
};

const ydelse = (month: number): fc.Arbitrary<Ydelse> =>
  fc
    .constantFrom<Course["art"][]>(
      "ressourceforloeb",
      // The first table with jobafklaringsforløb is that of 2015.
      ...(month < 2015 * 12 ? [] : (["jobafklaringsforloeb"] as const)),
    )
    .chain((art) => course(art, month))
    .chain((forloeb) =>
      fc.record({
        forloeb: fc.constant(forloeb),
        modtager: modtager(month),
        hidtidig:
          forloeb.art === "ressourceforloeb"
            ? hidtidigYdelse(month)
            : fc.option(hidtidigYdelse(month), { nil: undefined }),
        indtaegter: fc.array(indtaegt(month, forloeb), { maxLength: 5 }),
        haendelser: fc.array(haendelse(month), { maxLength: forloeb.art === "ressourceforloeb" ? 2 : 0 }),
      }),
    )
    .chain(({ hidtidig, haendelser, ...rest }) =>
      choices(rest.forloeb.art, hidtidig).map((chosen) => ({
        ...rest,
        ...(haendelser.length === 0 ? {} : { haendelser }),
        ...(hidtidig === undefined ? {} : { hidtidigYdelse: hidtidig }),
        ...chosen,
      })),
    );

const godtgoerelse: fc.Arbitrary<Godtgoerelse> = fc
  .record({
    ordning: fc.constant("takst-750"),
    ydelsesart: fc.constantFrom<Godtgoerelse["ydelsesart"][]>(
      "kontanthjaelp",
      "uddannelseshjaelp",
      "selvforsoergelses-og-hjemrejseydelse",
      "overgangsydelse",
      "ressourceforloebsydelse",
      "selvforsoergende",
      "ung-under-18",
      "anden",
    ),
    tilbud: fc.constantFrom<Godtgoerelse["tilbud"][]>(
      "virksomhedspraktik",
      "virksomhedspraktik",
      "nytteindsats",
      "vejledning-og-opkvalificering",
      "loentilskud",
      "andet",
    ),
    afstandKm: fc.oneof(figure(60), fc.constantFrom("5", "5.00", "5.01", "4.99")),
    dokumenteretBegraensning: fc.boolean(),
    dagePrUge: fc.integer({ min: 1, max: 7 }),
    planlagteDage: fc.integer({ min: 1, max: 31 }),
    fravaersdage: fc.integer({ min: 0, max: 31 }),
    loenindtaegt: fc.oneof(
      { weight: 3, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.boolean() },
    ),
  })
  .map((facts) => ({ ...facts, fravaersdage: facts.fravaersdage % (facts.planlagteDage + 1) }));

const befordring: fc.Arbitrary<Befordring> = fc.record({
  kmPrDag: figure(300),
  dage: fc.integer({ min: 0, max: 31 }),
});

const maybe = <T>(possible: boolean, part: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  possible ? fc.option(part, { nil: undefined }) : fc.constant(undefined);

/**
 * Valid cases of 2013 to 2024 with one to three parts. A figure of a rate may still be missing: there is no wage
 * limit for 2013, 2014, 2016 and 2018, and an hourly amount for five years only.
 */
export const arbitraryCase: fc.Arbitrary<Case> = fc
  .record({ year: fc.integer({ min: 2013, max: 2024 }), month: fc.integer({ min: 0, max: 11 }) })
  .chain(({ year, month }) =>
    fc.record({
      month: fc.constant(year * 12 + month),
      id: fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
      ydelse: fc.option(ydelse(year * 12 + month), { nil: undefined, freq: 4 }),
      godtgoerelse: maybe(year >= 2020, godtgoerelse),
      befordring: maybe(year >= 2018, befordring),
    }),
  )
  .map(({ month, ...parts }) => ({
    maaned: monthText(month),
    ...(Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Partial<Case>),
  }))
  .filter((sag) => Object.keys(sag).some((key) => ["ydelse", "godtgoerelse", "befordring"].includes(key)));
