import fc from "fast-check";
import type { Case, Indtaegt, IndtaegtArt } from "../../src/index.js";

/** Months of years in which every rate of the wage rule is known. */
const YEARS = [2015, 2017, 2019, 2020, 2021, 2022, 2023, 2024];

export const month = fc
  .tuple(fc.constantFrom(...YEARS), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${String(year)}-${String(number).padStart(2, "0")}`);

export const kroner = (oere: number): string => (oere / 100).toFixed(2);

/** Amounts around zero, around the wage limits, and anywhere up to 60.000 kr. */
export const amount = fc
  .oneof(
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 1_360_000, max: 1_640_000 }),
    fc.integer({ min: 0, max: 6_000_000 }),
  )
  .map(kroner);

const KINDS: readonly IndtaegtArt[] = [
  "loen",
  "feriegodtgoerelse",
  "forsikring",
  "pension",
  "leje",
  "anden",
  "formue",
  "valgtilforordnet",
];

export const income: fc.Arbitrary<Indtaegt> = fc.record({ art: fc.constantFrom(...KINDS), beloeb: amount });

export const art = fc.constantFrom("ressourceforloeb" as const, "jobafklaringsforloeb" as const);

export interface Person {
  readonly foedselsdato: string;
  readonly forsoerger: boolean;
  readonly hjemmeboende: boolean;
}

export const person: fc.Arbitrary<Person> = fc.record({
  foedselsdato: fc.integer({ min: 1955, max: 2004 }).map((year) => `${String(year)}-06-15`),
  forsoerger: fc.boolean(),
  hjemmeboende: fc.boolean(),
});

export interface Month {
  readonly maaned: string;
  readonly art: "ressourceforloeb" | "jobafklaringsforloeb";
  readonly person: Person;
  readonly incomes: readonly Indtaegt[];
}

export const arbitraryMonth: fc.Arbitrary<Month> = fc.record({
  maaned: month,
  art,
  person,
  incomes: fc.array(income, { maxLength: 6 }),
});

/** The case of a month: a course that covers it, and no level from before. */
export const caseOf = ({ maaned, art: kind, person: modtager, incomes }: Month): Case => ({
  maaned,
  ydelse: {
    forloeb: { art: kind, start: "2014-01-01" },
    modtager,
    hidtidigYdelse: { art: "ingen" },
    indtaegter: incomes,
  },
});
