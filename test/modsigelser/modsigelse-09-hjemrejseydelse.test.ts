import { describe, expect, it } from "vitest";
import type { Ydelsesart } from "../../src/index.js";
import { codes, godtgoerelse, takst750 } from "../readings/cases.js";

// 3 days a week: 60 % of 750 = 450. In 2021 nothing else of the scheme is inferred.

const march2021 = (ydelsesart: Ydelsesart) => takst750({ ydelsesart }, "2021-03");

describe("Contradiction 9: groups that the scheme names and the act may not cover", () => {
  it.each(["selvforsoergelses-og-hjemrejseydelse", "overgangsydelse"] as const)(
    "%s is paid, with a reservation",
    (ydelsesart) => {
      expect(godtgoerelse(march2021(ydelsesart))).toEqual({ berettiget: true, beloeb: "450.00" });
      expect(codes(march2021(ydelsesart))).toEqual(["SCHEME_UNCONFIRMED", "GROUP_BY_SCHEME_ONLY"]);
    },
  );

  it.each([
    "kontanthjaelp",
    "uddannelseshjaelp",
    "ressourceforloebsydelse",
    "selvforsoergende",
    "ung-under-18",
  ] as const)("%s is paid without it", (ydelsesart) => {
    expect(godtgoerelse(march2021(ydelsesart))).toEqual({ berettiget: true, beloeb: "450.00" });
    expect(codes(march2021(ydelsesart))).toEqual(["SCHEME_UNCONFIRMED"]);
  });
});
