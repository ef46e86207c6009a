import { describe, expect, it } from "vitest";
import { type Modtager, ratesOn } from "../../src/index.js";
import { codes, jobafklaringsforloeb, ressourceforloeb, udbetaling } from "../readings/cases.js";

const YOUNG_AT_HOME = { foedselsdato: "1999-06-15", hjemmeboende: true };

/** The ministry's table of 2022, and the same four figures at Dansk Erhverv. */
const TABLE: readonly (readonly [string, Partial<Modtager>, string])[] = [
  ["forsoerger", { forsoerger: true }, "15570.00"],
  ["ikkeForsoerger", {}, "11716.00"],
  ["hjemmeboendeUnder25", YOUNG_AT_HOME, "3644.00"],
  // 3.644 + 20.000 is above the ceiling.
  ["bidragspligtLoft", { ...YOUNG_AT_HOME, bidrag: "20000" }, "15570.00"],
];

const rateOf2022 = (key: string) => {
  const answer = ratesOn("2022-12-31");
  return answer.ok ? answer.rates.find(({ id }) => id === `ressourceforloebsydelse.${key}`) : undefined;
};

describe("Contradiction 15: the four monthly amounts of 2022", () => {
  it.each(TABLE)("%s", (key, modtager, expected) => {
    for (const course of [ressourceforloeb, jobafklaringsforloeb])
      for (const maaned of ["2022-01", "2022-12"])
        expect(udbetaling(course({ maaned, modtager }))).toBe(expected);
    expect(rateOf2022(key)).toMatchObject({ amount: expected, reference: { status: "published" } });
  });

  it("are certain: no reservation", () => {
    expect(codes(ressourceforloeb({ maaned: "2022-03" }))).toEqual([]);
  });

  it("those of the seed are of 2021 and end with it", () => {
    const december2021 = (forsoerger: boolean) =>
      udbetaling(ressourceforloeb({ maaned: "2021-12", modtager: { forsoerger } }));
    expect(december2021(true)).toBe("15547.00");
    expect(december2021(false)).toBe("11698.00");
  });
});
