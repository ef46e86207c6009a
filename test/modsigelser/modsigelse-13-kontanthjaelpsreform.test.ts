import { describe, expect, it } from "vitest";
import maksimum2024 from "../../rates/godtgoerelse/2024-01-01.json";
import { calculate, type RateTable, type Ydelsesart } from "../../src/index.js";
import { BELAEG, sag, scheme } from "../ordninger/schemes.js";

const ABOLISHED = ["uddannelseshjaelp", "selvforsoergelses-og-hjemrejseydelse", "overgangsydelse"] as const;
const LASTING = ["kontanthjaelp", "ressourceforloebsydelse", "selvforsoergende", "ung-under-18"] as const;

const year2025 = { validFrom: "2025-01-01", validTo: "2025-12-31" };
const personer = { ydelsesarter: [...ABOLISHED, ...LASTING], ...BELAEG };
/** The list of the seed with 900 kr. a month, and a maximum for 2025, for which the package has none. */
const own = {
  ordninger: [scheme({ personer }, year2025)],
  rates: [{ ...(maksimum2024 as unknown as RateTable), ...year2025 }],
};

const result = (ydelsesart: Ydelsesart, maaned: string) => calculate(sag({ ydelsesart }, maaned), own);
const PAID = { ok: true, godtgoerelse: { berettiget: true, beloeb: "900.00" } };

describe("Contradiction 13: three of the groups ended on 1 July 2025", () => {
  it.each(ABOLISHED)("%s is paid in June and refused from July, with what to do", (ydelsesart) => {
    expect(result(ydelsesart, "2025-06")).toMatchObject(PAID);
    const july = result(ydelsesart, "2025-07");
    expect(july.ok ? [] : july.errors).toMatchObject([
      { code: "BENEFIT_ABOLISHED", path: "godtgoerelse.ydelsesart", value: ydelsesart },
    ]);
    expect(july.ok ? "" : july.errors[0]?.da).toContain("Angiv kontanthjaelp");
  });

  it.each(LASTING)("%s is paid in both months", (ydelsesart) => {
    expect(result(ydelsesart, "2025-06")).toMatchObject(PAID);
    expect(result(ydelsesart, "2025-07")).toMatchObject(PAID);
  });
});
