import { describe, expect, it } from "vitest";
import { ordningerOn } from "../../src/index.js";
import { codes, godtgoerelse, refusal, takst750 } from "../readings/cases.js";

const march2022 = ordningerOn("2022-03-31");
const nameOf = (wanted: string) =>
  (march2022.ok ? march2022.ordninger : []).find(({ ordning }) => ordning === wanted)?.navn.da;

describe("Contradiction 11: the scheme of 750 kr. is probably that of Stevns", () => {
  it("says so in its name and in every result, and Roskilde has a scheme of its own", () => {
    expect(nameOf("takst-750")).toContain("formentlig Stevns");
    expect(nameOf("roskilde")).toContain("Roskilde");
    expect(codes(takst750())).toContain("SCHEME_UNCONFIRMED");
  });

  it("has shares by days, on which the page of Roskilde is silent", () => {
    // 60 % of 750
    expect(godtgoerelse(takst750({ dagePrUge: 3 }))?.beloeb).toBe("450.00");
    expect(refusal(takst750({ dagePrUge: 3, ordning: "roskilde" }))).toEqual([
      "SCHEME_PART_OPEN godtgoerelse.dagePrUge",
    ]);
  });

  it("has a rule for absence, on which the page of Roskilde is silent", () => {
    const absent = { dagePrUge: 5, planlagteDage: 10, fravaersdage: 2 };
    // 750 − 750 × 2 / 10 = 600
    expect(godtgoerelse(takst750(absent))?.beloeb).toBe("600.00");
    expect(refusal(takst750({ ...absent, ordning: "roskilde" }))).toEqual([
      "SCHEME_PART_OPEN godtgoerelse.fravaersdage",
    ]);
  });

  it.each(["selvforsoergende", "ung-under-18"] as const)("covers %s, as Roskilde does not", (ydelsesart) => {
    const sag = { dagePrUge: 5, ydelsesart };
    expect(godtgoerelse(takst750(sag))).toEqual({ berettiget: true, beloeb: "750.00" });
    expect(godtgoerelse(takst750({ ...sag, ordning: "roskilde" }))).toEqual({
      berettiget: false,
      beloeb: "0.00",
    });
  });
});
