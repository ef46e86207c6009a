import { describe, expect, it } from "vitest";
import type { Godtgoerelse } from "../../src/index.js";
import {
  calculated,
  codes,
  godtgoerelse,
  ownTakst,
  refusal,
  ressourceforloeb,
  step,
  takst750,
} from "./cases.js";

// The scheme: 750 kr. per month; 20/40/60/80 % for 1/2/3/4 days a week and 100 % for 5 and more; more than
// 5 km one way. Maximum of § 176: 1.000 kr.

/** What 3 days a week without absence give: 60 % of 750. */
const PAID = { berettiget: true, beloeb: "450.00" };
const NOTHING = { berettiget: false, beloeb: "0.00" };

describe("Reading 12: the way must be longer than 5 km", () => {
  const distance = (afstandKm: string, facts: Partial<Godtgoerelse> = {}) =>
    godtgoerelse(takst750({ afstandKm, ...facts }));

  it("strictly", () => {
    expect(distance("4.99")).toEqual(NOTHING);
    expect(distance("5")).toEqual(NOTHING);
    expect(distance("5.00")).toEqual(NOTHING);
    expect(distance("5.01")).toEqual(PAID);
  });

  it("unless limitations are documented", () => {
    expect(distance("5", { dokumenteretBegraensning: true })).toEqual(PAID);
    expect(distance("0", { dokumenteretBegraensning: true })).toEqual(PAID);
  });

  it("and the amount does not grow with it: beyond 24 km a day § 175 takes over", () => {
    expect(distance("12")).toEqual(PAID);
    expect(distance("40")).toEqual(PAID);
  });
});

describe("Reading 12: the other conditions", () => {
  it("no wages during the tilbud", () => {
    expect(godtgoerelse(takst750({ loenindtaegt: true }))).toEqual(NOTHING);
    expect(godtgoerelse(takst750({ loenindtaegt: true, dokumenteretBegraensning: true }))).toEqual(NOTHING);
  });

  it.each<[Godtgoerelse["tilbud"], typeof PAID]>([
    ["virksomhedspraktik", PAID],
    ["nytteindsats", PAID],
    ["vejledning-og-opkvalificering", PAID],
    ["loentilskud", NOTHING],
    ["andet", NOTHING],
  ])("a kind of tilbud that the scheme names: %s", (tilbud, expected) => {
    expect(godtgoerelse(takst750({ tilbud }))).toEqual(expected);
  });

  it.each<[Godtgoerelse["ydelsesart"], typeof PAID]>([
    ["kontanthjaelp", PAID],
    ["uddannelseshjaelp", PAID],
    ["selvforsoergelses-og-hjemrejseydelse", PAID],
    ["overgangsydelse", PAID],
    ["ressourceforloebsydelse", PAID],
    ["selvforsoergende", PAID],
    ["ung-under-18", PAID],
    ["anden", NOTHING],
  ])("a group that the scheme names: %s", (ydelsesart, expected) => {
    expect(godtgoerelse(takst750({ ydelsesart }))).toEqual(expected);
  });

  it("stand in the trace one by one", () => {
    const sag = takst750({ afstandKm: "5", dokumenteretBegraensning: true });
    const value = (id: string) => step(sag, `godtgoerelse.${id}`).value;
    expect(value("laengere-end-graensen")).toBe("false");
    expect(value("afstand-opfyldt")).toBe("true");
    expect(value("uden-loen")).toBe("true");
    expect(value("person-omfattet")).toBe("true");
    expect(value("tilbud-omfattet")).toBe("true");
    expect(value("betingelser-opfyldt")).toBe("true");
  });
});

describe("Reading 12: days a week", () => {
  it.each([
    [1, "150.00"],
    [2, "300.00"],
    [3, "450.00"],
    [4, "600.00"],
    [5, "750.00"],
    [6, "750.00"],
    [7, "750.00"],
  ])("%i days give %s", (dagePrUge, beloeb) => {
    expect(godtgoerelse(takst750({ dagePrUge, planlagteDage: 20 }))?.beloeb).toBe(beloeb);
  });

  it.each([0, 8])("%i days are refused", (dagePrUge) => {
    expect(refusal(takst750({ dagePrUge }))).toEqual(["NUMBER_OUT_OF_RANGE godtgoerelse.dagePrUge"]);
  });

  it("says that the whole amount for five days is inferred", () => {
    expect(codes(takst750({ dagePrUge: 4 }, "2021-03"))).not.toContain("RATE_INFERRED");
    expect(codes(takst750({ dagePrUge: 5 }, "2021-03"))).toContain("RATE_INFERRED");
  });
});

describe("Reading 12: absence", () => {
  const absent = (fravaersdage: number, planlagteDage = 13) =>
    godtgoerelse(takst750({ planlagteDage, fravaersdage }))?.beloeb;

  it("costs its part of the planned days", () => {
    // 450 × 12 / 13 = 5.400 / 13 = 415,3846…; 450 × 6 / 13 = 207,6923…; 450 × 9 / 12 = 337,50
    expect(absent(1)).toBe("415.38");
    expect(absent(7)).toBe("207.69");
    expect(absent(3, 12)).toBe("337.50");
  });

  it("on all days leaves nothing, and the right itself stands", () => {
    expect(godtgoerelse(takst750({ planlagteDage: 13, fravaersdage: 13 }))).toEqual({
      berettiget: true,
      beloeb: "0.00",
    });
  });

  it("on more days than were planned is refused", () => {
    expect(refusal(takst750({ planlagteDage: 13, fravaersdage: 14 }))).toEqual([
      "ABSENCE_EXCEEDS_PLANNED godtgoerelse.fravaersdage",
    ]);
  });

  it("stands in the trace as an exact fraction", () => {
    const sag = takst750({ fravaersdage: 1 });
    expect(step(sag, "godtgoerelse.fradrag-for-fravaer").value).toBe("450/13");
    expect(step(sag, "godtgoerelse.foer-afrunding").value).toBe("5400/13");
  });
});

describe("Reading 12: the maximum and the benefit", () => {
  it("never pays more than 1.000 kr.", () => {
    const paid = (beloeb: string) =>
      godtgoerelse(takst750({ dagePrUge: 5 }), { ordninger: ownTakst(beloeb) })?.beloeb;
    expect(paid("999.99")).toBe("999.99");
    expect(paid("1000")).toBe("1000.00");
    expect(paid("1000.01")).toBe("1000.00");
    expect(paid("1200")).toBe("1000.00");
  });

  it("takes the maximum after the absence", () => {
    // 1.200 − 1.200 / 12 = 1.100, at most 1.000; 1.200 − 1.200 × 3 / 12 = 900
    const paid = (fravaersdage: number) =>
      godtgoerelse(takst750({ dagePrUge: 5, planlagteDage: 12, fravaersdage }), {
        ordninger: ownTakst("1200"),
      })?.beloeb;
    expect(paid(1)).toBe("1000.00");
    expect(paid(3)).toBe("900.00");
  });

  it("does not reduce the benefit", () => {
    const both = { ...ressourceforloeb({ maaned: "2022-03" }), ...takst750() };
    expect(calculated(both)).toMatchObject({
      ydelse: { fradrag: "0.00", udbetaling: "11716.00" },
      godtgoerelse: PAID,
    });
  });

  it("always says that the scheme is not confirmed, and which group stands in the scheme alone", () => {
    expect(codes(takst750({}, "2021-03"))).toEqual(["SCHEME_UNCONFIRMED"]);
    expect(codes(takst750({ ydelsesart: "selvforsoergelses-og-hjemrejseydelse" }, "2021-03"))).toEqual([
      "SCHEME_UNCONFIRMED",
      "GROUP_BY_SCHEME_ONLY",
    ]);
  });

  it("refuses another scheme and months outside 2020 to 2024", () => {
    expect(refusal(takst750({ ordning: "takst-800" }))).toEqual(["SCHEME_UNKNOWN godtgoerelse.ordning"]);
    expect(refusal(takst750({}, "2019-12"))).toEqual(["RATE_NOT_AVAILABLE maaned"]);
    expect(godtgoerelse(takst750({}, "2020-01"))).toEqual(PAID);
    expect(godtgoerelse(takst750({}, "2024-12"))).toEqual(PAID);
  });
});
