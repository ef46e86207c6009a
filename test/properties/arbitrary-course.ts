import fc from "fast-check";
import type {
  Aendring,
  Forloebssag,
  Haendelse,
  HidtidigYdelse,
  Maanedsoplysninger,
} from "../../src/index.js";
import { GODTGOERELSE } from "../cases/forloeb/courses.js";
import { income } from "./arbitrary-month.js";

const FIRST = 2019 * 12;
const monthText = (count: number): string =>
  `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, "0")}`;
const dayText = (count: number, day: number): string => `${monthText(count)}-${String(day).padStart(2, "0")}`;

const kroner = fc.integer({ min: 0, max: 600_000 }).map((oere) => (oere / 100).toFixed(2));

const hidtidigYdelse: fc.Arbitrary<HidtidigYdelse> = fc.oneof(
  fc.constantFrom<HidtidigYdelse>({ art: "kontanthjaelp" }, { art: "ingen" }),
  fc.record({
    art: fc.constantFrom("ledighedsydelse" as const, "foertidspension" as const),
    beloeb: kroner,
    pr: fc.constantFrom("uge" as const, "maaned" as const),
  }),
  fc.record({
    art: fc.constant("sygedagpenge" as const),
    beloeb: kroner,
    pr: fc.constantFrom("uge" as const, "maaned" as const),
    berettigetTil: fc
      .tuple(fc.integer({ min: 0, max: 59 }), fc.constantFrom(15, 28))
      .map(([month, day]) => dayText(FIRST + month, day)),
  }),
);

const withoutGaps = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const perhaps = <T>(part: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | undefined> =>
  fc.option(part, { nil: undefined, freq });

const delmaaned = fc.integer({ min: 0, max: 28 }).map((dage) => ({ metode: "kalenderdage" as const, dage }));

const entry = (month: number): fc.Arbitrary<Maanedsoplysninger> =>
  fc
    .record({
      maaned: fc.constant(monthText(month)),
      indtaegter: perhaps(fc.array(income, { maxLength: 3 }), 6),
      sanktionsdage: perhaps(fc.integer({ min: 0, max: 5 })),
      delmaaned: perhaps(delmaaned),
      befordring: perhaps(fc.integer({ min: 0, max: 31 }).map((dage) => ({ kmPrDag: "49.6", dage }))),
      godtgoerelse: perhaps(
        fc
          .record({
            dagePrUge: fc.integer({ min: 1, max: 5 }),
            fravaersdage: fc.integer({ min: 0, max: 14 }),
          })
          .map((days) => ({ ...GODTGOERELSE, ...days })),
      ),
    })
    .map((fields) => withoutGaps(fields) as Maanedsoplysninger);

const change = (art: Forloebssag["forloeb"]["art"], month: number): fc.Arbitrary<Aendring> =>
  fc
    .record({
      fra: fc.constant(monthText(month)),
      forsoerger: fc.boolean(),
      hjemmeboende: perhaps(fc.boolean()),
      bidrag: perhaps(fc.constantFrom("1424", null)),
      hidtidigYdelse: perhaps(hidtidigYdelse),
      selvstaendig:
        art === "ressourceforloeb"
          ? fc.constant(undefined)
          : perhaps(fc.constantFrom("hoejst-halvdelen" as const, "hoejst-en-fjerdedel" as const, null)),
    })
    .map((fields) => withoutGaps(fields) as Aendring);

const event = (first: number, length: number): fc.Arbitrary<Haendelse> =>
  fc
    .record({
      art: fc.constantFrom("flytning" as const, "barsel" as const, "sygdom" as const),
      from: fc.integer({ min: 0, max: length - 1 }),
      day: fc.integer({ min: 1, max: 28 }),
      months: perhaps(fc.integer({ min: 1, max: 8 })),
    })
    .map(({ art, from, day, months }) => ({
      art,
      fra: dayText(first + from, day),
      ...(months === undefined ? {} : { til: dayText(first + from + months, day) }),
    }));

const distinct = (length: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: length - 1 }), { maxLength: 4 });

/** Courses of up to two years between 2019 and 2025, for whose last months there are no rates. */
export const arbitraryCourse: fc.Arbitrary<Forloebssag> = fc
  .record({
    start: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 1, max: 24 }),
    startDay: fc.constantFrom(1, 1, 1, 11),
    endDay: fc.constantFrom(undefined, undefined, 10),
    art: fc.constantFrom("ressourceforloeb" as const, "jobafklaringsforloeb" as const),
  })
  .chain(({ start, length, startDay, endDay, art }) => {
    const first = FIRST + start;
    return fc
      .record({
        id: perhaps(fc.string({ maxLength: 10 })),
        forloeb: fc.constant({
          art,
          start: dayText(first, startDay),
          ...(endDay === undefined ? {} : { slut: dayText(first + length - 1, Math.max(endDay, startDay)) }),
        }),
        til: fc.constant(endDay === undefined ? monthText(first + length - 1) : undefined),
        modtager: fc.record({
          foedselsdato: fc
            .tuple(fc.integer({ min: 1994, max: 1998 }), fc.constantFrom("01-01", "06-15"))
            .map(([year, day]) => `${String(year)}-${day}`),
          forsoerger: fc.boolean(),
          hjemmeboende: fc.boolean(),
        }),
        hidtidigYdelse,
        delmaaned: perhaps(fc.constant({ metode: "kalenderdage" as const })),
        aendringer: distinct(length).chain((months) =>
          fc.tuple(...months.sort((a, b) => a - b).map((month) => change(art, first + month))),
        ),
        maaneder: distinct(length).chain((months) =>
          fc.tuple(...months.map((month) => entry(first + month))),
        ),
        haendelser:
          art === "ressourceforloeb"
            ? perhaps(fc.array(event(first, length), { maxLength: 3 }))
            : fc.constant(undefined),
      })
      .map((fields) => withoutGaps(fields) as unknown as Forloebssag);
  });
