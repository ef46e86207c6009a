import fc from "fast-check";
import type { Vurderet, Vurderingsfakta } from "../../src/vurdering.js";

const DAY = 86_400_000;
const dayText = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
const between = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY }).map(dayText);

/** The day so many days after another, by JavaScript's calendar. */
export const later = (day: string, days: number): string => dayText(Date.parse(day) / DAY + days);

const vurderet = fc.constantFrom<Vurderet>(true, false, "vurderes");
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Without the fields that are undefined, as a caller would leave them out. */
const stated = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const maalgruppe = fc
  .record({
    komplekseProblemer: optional(vurderet),
    ikkeLoestVedIndsats: optional(vurderet),
    kraeverHelhedsorienteretForloeb: optional(vurderet),
    langvarigForsoergelse: optional(vurderet),
    indsatsUdenVirkning: optional(vurderet),
    behovForLaengereIndsats: optional(vurderet),
    udviklingsperspektiv: optional(vurderet),
    forbedringUdelukket: optional(vurderet),
  })
  .map(stated);

const sygdom = fc
  .record({
    uarbejdsdygtig: optional(vurderet),
    sygedagpengeKanForlaenges: optional(fc.boolean()),
    ugerMedSygedagpenge: optional(
      fc.oneof(fc.integer({ min: 20, max: 24 }), fc.integer({ min: 0, max: 40 })),
    ),
    ellersBerettigetTilSygedagpenge: optional(fc.boolean()),
  })
  .map(stated);

const raadighed = fc
  .record({ staarTilRaadighed: optional(vurderet), harFrasagtYdelsen: optional(fc.boolean()) })
  .map(stated);

/** Courses one after the other, with gaps or without, the last of which is assessed. */
const courses = fc
  .tuple(
    between("2012-06-01", "2025-12-31"),
    fc.array(fc.record({ gap: fc.constantFrom(0, 0, 1, 31, 400), days: fc.integer({ min: 1, max: 2000 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([first, lengths]) => {
    let start = first;
    return lengths.map(({ gap, days }) => {
      const one = { start, slut: later(start, days - 1) };
      start = later(one.slut, 1 + gap);
      return one;
    });
  });

/** Facts that are never refused. */
export const arbitraryFacts: fc.Arbitrary<Vurderingsfakta> = fc
  .record({
    id: optional(fc.string({ maxLength: 20 })),
    art: fc.constantFrom("ressourceforloeb" as const, "jobafklaringsforloeb" as const),
    foedselsdato: between("1950-01-01", "2000-12-31"),
    courses,
    withEnd: fc.boolean(),
    bevilget: optional(fc.integer({ min: -400, max: 400 })),
    oenskerFlereForloeb: optional(fc.boolean()),
    folkepensionsdato: optional(between("2015-01-01", "2060-12-31")),
    modtagerFoertidspension: optional(fc.boolean()),
    maalgruppe: optional(maalgruppe),
    sygdom: optional(sygdom),
    raadighed: optional(raadighed),
  })
  .map(({ courses: all, withEnd, bevilget, ...rest }) => {
    const { start, slut } = all.at(-1)!;
    return stated({
      ...rest,
      forloeb: stated({
        start,
        slut: withEnd ? slut : undefined,
        bevilget: bevilget === undefined ? undefined : later(start, bevilget),
      }),
      tidligereForloeb: all.slice(0, -1),
    }) as Vurderingsfakta;
  });
