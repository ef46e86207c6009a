import { describe, expect, it } from "vitest";
import type { Case } from "../../src/index.js";
import { codes, loen, refusal, ressourceforloeb, step, udbetaling, ydelse } from "./cases.js";

// 2022: ikke-forsørger 11.716; March has 31 days, of which 21 from the 11th.
const fra11 = (dage?: number, rest = {}) =>
  ressourceforloeb({
    maaned: "2022-03",
    start: "2022-03-11",
    ...(dage === undefined ? {} : { andet: { delmaaned: { metode: "kalenderdage", dage } } }),
    ...rest,
  });

const DEL = { delmaaned: { metode: "kalenderdage", dage: 5 } } as const;

describe("Reading 9: no rule for part months was found", () => {
  it("so a month that the course covers in part is refused", () => {
    expect(refusal(fra11())).toEqual(["MONTH_PARTLY_COVERED maaned"]);
  });

  it("unless the caller chooses calendar days", () => {
    // 11.716 × 21 / 31 = 246.036 / 31 = 7.936,645…
    expect(ydelse(fra11(21))).toMatchObject({ foerFradrag: "7936.6451612903", udbetaling: "7936.65" });
    expect(step(fra11(21), "ydelse.del-af-maaneden").value).toBe("246036/31");
    expect(codes(fra11(21))).toEqual(["PART_MONTH_BY_CHOICE", "ROUNDING_WITHOUT_RULE"]);
  });

  it("and the choice stands in the trace", () => {
    expect(step(fra11(21), "ydelse.delmaaned.metode").value).toBe("kalenderdage");
    expect(step(fra11(21), "ydelse.delmaaned.dage").because).toEqual(["ydelse.delmaaned.metode"]);
  });

  it("and so does whether the course covers all of the month", () => {
    const label = (sag: Case) => step(sag, "ydelse.maaned-i-forloebet").da;
    expect(label(fra11(21))).toBe("En del af måneden ligger i forløbet");
    expect(
      label(ressourceforloeb({ maaned: "2022-03", start: "2022-03-01", slut: "2022-03-30", andet: DEL })),
    ).toBe("En del af måneden ligger i forløbet");
    expect(
      label(ressourceforloeb({ maaned: "2022-03", start: "2022-03-01", slut: "2022-03-31", andet: DEL })),
    ).toBe("Hele måneden ligger i forløbet");
  });

  it("wages are deducted from the part in full", () => {
    // 246.036 / 31 − 2.529,45 = 5.407,195…
    expect(udbetaling(fra11(21, { indtaegter: [loen("20000")] }))).toBe("5407.20");
  });

  it("no more days than the course covers, and none at all is nothing", () => {
    expect(refusal(fra11(22))).toEqual(["NUMBER_OUT_OF_RANGE ydelse.delmaaned.dage"]);
    expect(udbetaling(fra11(0))).toBe("0.00");
    const hele = ressourceforloeb({
      maaned: "2022-03",
      andet: { delmaaned: { metode: "kalenderdage", dage: 31 } },
    });
    expect(udbetaling(hele)).toBe("11716.00");
  });
});
