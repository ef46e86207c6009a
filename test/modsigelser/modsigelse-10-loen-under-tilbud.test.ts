import { describe, expect, it } from "vitest";
import { paid } from "../ordninger/schemes.js";
import { EGET_BELAEG, godtgoerelse, ownOrdning, refusal, takst750 } from "../readings/cases.js";

const NOTHING = { berettiget: false, beloeb: "0.00" };
/** The whole amount of both schemes: five days a week, no absence. */
const PAID = { berettiget: true, beloeb: "750.00" };

const wages = (ordning: string, arbejdsgiverloen: boolean) =>
  takst750({ ordning, dagePrUge: 5, loenindtaegt: true, arbejdsgiverloen });

describe("Contradiction 10: each scheme has a rule of its own for wages", () => {
  it("takst-750 excludes all of them", () => {
    expect(godtgoerelse(wages("takst-750", false))).toEqual(NOTHING);
    expect(godtgoerelse(wages("takst-750", true))).toEqual(NOTHING);
  });

  it("roskilde excludes those of an employer in a jobafklaringsforløb", () => {
    expect(godtgoerelse(wages("roskilde", false))).toEqual(PAID);
    expect(godtgoerelse(wages("roskilde", true))).toEqual(NOTHING);
  });

  it("guldborgsund speaks of wages during sickness, which leaves others open", () => {
    expect(refusal(takst750({ ordning: "guldborgsund", dagePrUge: 5, loenindtaegt: true }))).toContain(
      "SCHEME_PART_OPEN godtgoerelse.loenindtaegt",
    );
  });

  it("a scheme for which they do not matter pays its 900 kr.: the act does not exclude them", () => {
    expect(paid({}, { loenindtaegt: true })).toBe("900.00");
  });

  it("the same terms but for wages turn takst-750 around", () => {
    const ordninger = ownOrdning({ loenindtaegt: { ...EGET_BELAEG, art: "uden-betydning" } });
    expect(godtgoerelse(wages("takst-750", true), { ordninger })).toEqual(PAID);
  });
});
