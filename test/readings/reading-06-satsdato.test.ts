import { describe, expect, it } from "vitest";
import {
  befordring,
  fradrag,
  jobafklaringsforloeb,
  loen,
  refusal,
  ressourceforloeb,
  step,
  transport,
  udbetaling,
} from "./cases.js";

// Tables (ikke-forsørger): to 4 January 2015 10.689, from 5 January 2015 10.849, from 4 January 2016 10.968,
// from 2 January 2017 11.143. Transport: 1,08 kr. per km in 2022, 1,10 in 2023.

describe("Reading 6: a month takes the rate that is in force on its last day", () => {
  const sats = (maaned: string) => udbetaling(ressourceforloeb({ maaned }));

  it("gives the table of 5 January 2015 to the whole of January 2015", () => {
    expect(sats("2014-12")).toBe("10689.00");
    expect(sats("2015-01")).toBe("10849.00");
  });

  it("does so in every year in which the table starts after the 1st", () => {
    expect(sats("2015-12")).toBe("10849.00");
    expect(sats("2016-01")).toBe("10968.00");
    expect(sats("2016-12")).toBe("10968.00");
    expect(sats("2017-01")).toBe("11143.00");
  });

  it("holds for jobafklaringsforløb and for the wage rule", () => {
    expect(udbetaling(jobafklaringsforloeb({ maaned: "2015-01" }))).toBe("10849.00");
    // Limit of 2015: 13.648. 0,30 × 13.648 + 0,55 × 6.352 = 4.094,40 + 3.493,60 = 7.588,00
    expect(fradrag(ressourceforloeb({ maaned: "2015-01", indtaegter: [loen("20000")] }))).toBe("7588.00");
  });

  it("holds for transport", () => {
    // 124 − 24 = 100 km on one day
    expect(befordring(transport("2022-12", "124", 1))).toBe("108.00");
    expect(befordring(transport("2023-01", "124", 1))).toBe("110.00");
  });

  it("shows the day, in February of a leap year as well", () => {
    const day = (maaned: string) => step(ressourceforloeb({ maaned }), "satsdato").value;
    expect(day("2015-01")).toBe("2015-01-31");
    expect(day("2022-06")).toBe("2022-06-30");
    expect(day("2024-02")).toBe("2024-02-29");
    expect(day("2023-02")).toBe("2023-02-28");
  });

  it("names the table of that day as the source", () => {
    expect(
      step(ressourceforloeb({ maaned: "2015-01" }), "ressourceforloebsydelse.ikkeForsoerger").rate,
    ).toMatchObject({ validFrom: "2015-01-05", validTo: "2016-01-03" });
  });

  it("refuses a month whose last day no table covers", () => {
    expect(refusal(ressourceforloeb({ maaned: "2025-01" }))).toEqual(["RATE_NOT_AVAILABLE maaned"]);
  });
});
