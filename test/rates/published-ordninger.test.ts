import { describe, expect, it } from "vitest";
import { ordningerOn, type Vilkaar } from "../../src/index.js";

const beloebOf = (name: string, day: string): Vilkaar["beloeb"] | undefined => {
  const result = ordningerOn(day);
  if (!result.ok) throw new Error("ordningerOn was refused.");
  return result.ordninger.find(({ ordning }) => ordning === name)?.vilkaar.beloeb;
};

/** Whether a figure stands alone or with its evidence; `-` where the page leaves it open. */
const amountOf = (figure: unknown): string => {
  if (typeof figure === "string") return figure;
  return ((figure as { amount?: string }).amount ?? "-").replace(".00", "");
};

describe("the table of Ungecentrum for 2023", () => {
  it("is that of its page, also where the maximum of the act hides what it says", () => {
    const beloeb = beloebOf("ungecentrum", "2023-06-30");
    const rows = beloeb?.art === "trin-og-dage" ? beloeb.trin : [];
    // Typed from domain/law.md, section 8.4: 1–2 zones, 3, 4 and 5 zones by 1 to 5 days a week. Of no zone and of
    // six the page says nothing.
    expect(rows.map(({ fra, dage }) => [fra, dage.map(amountOf).join(" ")])).toEqual([
      ["0", "- - - - -"],
      ["1", "260 515 770 1000 1000"],
      ["3", "335 670 1000 1000 1000"],
      ["4", "430 855 1000 1000 1000"],
      ["5", "530 1000 1000 1000 1000"],
      ["6", "- - - - -"],
    ]);
  });
});

describe("a scheme", () => {
  const names = (day: string) => {
    const result = ordningerOn(day);
    return result.ok ? result.ordninger.map(({ ordning }) => ordning) : [];
  };

  it("is in force from its first day to its last", () => {
    // Skive from 9 June 2020; Stevns from 1 January 2009 to 10 April 2019.
    expect(["2020-06-08", "2020-06-09"].map((day) => names(day).includes("skive"))).toEqual([false, true]);
    expect(
      ["2008-12-31", "2009-01-01", "2019-04-10", "2019-04-11"].map((day) =>
        names(day).includes("stevns-1000"),
      ),
    ).toEqual([false, true, true, false]);
  });
});
