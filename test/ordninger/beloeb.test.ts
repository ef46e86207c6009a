import { describe, expect, it } from "vitest";
import { calculate, type Beloeb, type Godtgoerelse, type Vilkaar } from "../../src/index.js";
import { replay } from "../trace/replay.js";
import { AABEN, BELAEG, paid, sag, scheme } from "./schemes.js";

const STEPS: Beloeb = {
  art: "trin",
  maal: "km-frem-og-tilbage",
  trin: [
    { fra: "0", beloeb: "0" },
    { fra: "12", beloeb: "1000" },
    { fra: "40.5", beloeb: "700" },
    { fra: "60", beloeb: AABEN },
  ],
  ...BELAEG,
};

describe("amounts in steps", () => {
  it.each([
    ["5.99", "0.00"],
    ["6", "1000.00"],
    ["20.24", "1000.00"],
    ["20.25", "700.00"],
    ["29.99", "700.00"],
    ["30", "SCHEME_PART_OPEN godtgoerelse.ordning"],
  ])("%s km one way give %s", (afstandKm, expected) => {
    expect(paid({ beloeb: STEPS }, { afstandKm })).toBe(expected);
  });

  it("go by zones and days a week where the scheme does, and five days stand for more", () => {
    const beloeb: Beloeb = {
      art: "trin-og-dage",
      maal: "zoner",
      trin: [
        { fra: "0", dage: ["260", "515", "770", "990", "1000"] },
        { fra: "3", dage: ["335", "670", AABEN, "995", "1000"] },
      ],
      ...BELAEG,
    };
    const at = (zoner: number, dagePrUge: number) => paid({ beloeb }, { zoner, dagePrUge });
    expect([1, 2, 3, 4, 5, 6, 7].map((days) => at(2, days))).toEqual([
      "260.00",
      "515.00",
      "770.00",
      "990.00",
      "1000.00",
      "1000.00",
      "1000.00",
    ]);
    expect(at(3, 2)).toBe("670.00");
    expect(at(9, 4)).toBe("995.00");
    expect(at(3, 3)).toBe("SCHEME_PART_OPEN godtgoerelse.ordning");
  });
});

describe("an amount a kilometre", () => {
  const km = (terms: Partial<Extract<Beloeb, { art: "km" }>>, facts: Partial<Godtgoerelse> = {}) =>
    paid({ beloeb: { art: "km", sats: "3", dage: "planlagte", ...BELAEG, ...terms } }, facts);

  it("is paid for the way there and back on the planned days", () => {
    // 2 × 10 km × 13 days × 3 kr. = 780
    expect(km({})).toBe("780.00");
  });

  it("is paid up to the ceiling and above the lower bound", () => {
    // min(2 × 15, 24) = 24 km × 13 × 3 = 936
    expect(km({ loftKmPrDag: "24" }, { afstandKm: "15" })).toBe("936.00");
    // (24 − 14) = 10 km × 13 × 3 = 390
    expect(km({ loftKmPrDag: "24", bundgraenseKmPrDag: "14" }, { afstandKm: "15" })).toBe("390.00");
    // 14 km are not above 14 km, and neither are 10.
    expect(km({ loftKmPrDag: "24", bundgraenseKmPrDag: "14" }, { afstandKm: "7" })).toBe("0.00");
    expect(km({ loftKmPrDag: "24", bundgraenseKmPrDag: "14" }, { afstandKm: "5" })).toBe("0.00");
  });

  it("is paid for days of attendance where the scheme says so", () => {
    // 20 km × 11 × 3 = 660
    expect(km({ dage: "fremmoedte" }, { fremmoededage: 11 })).toBe("660.00");
    expect(km({ dage: "fremmoedte" })).toBe("FIELD_MISSING godtgoerelse.fremmoededage");
  });

  it("is paid for the days of a week times a number of weeks where the scheme says so", () => {
    // 4,3 × 3 = 12,9 days; 20 km × 12,9 = 258 km; × 3 = 774
    expect(km({ dage: "uger", ugerPrMaaned: "4.3" })).toBe("774.00");
    // 20,02 km × 12,9 = 258,258 km; × 3,01 = 777,35658 → 777,36
    const terms = { dage: "uger", ugerPrMaaned: "4.3", sats: "3.01" } as const;
    expect(km(terms, { afstandKm: "10.01" })).toBe("777.36");
  });

  it("is exact where whole ten-thousandths would not be", () => {
    const beloeb: Beloeb = { art: "km", sats: "3.01", dage: "uger", ugerPrMaaned: "4.3", ...BELAEG };
    const result = calculate(sag({ afstandKm: "10.01" }), { ordninger: [scheme({ beloeb })], trace: true });
    const trace = result.ok ? (result.trace ?? []) : [];
    expect(trace.find(({ id }) => id === "godtgoerelse.km-beloeb")?.value).toBe("777.35658");
    expect(replay(trace)).toEqual([]);
  });
});

describe("an amount by the distance one way", () => {
  const trin = [
    { fra: "0", beloeb: "100" },
    { fra: "10", beloeb: "200" },
  ];
  const beloeb: Beloeb = { art: "trin", maal: "km-en-vej", trin, ...BELAEG };

  it("is that of the step which the one way lies in", () => {
    expect(paid({ beloeb }, { afstandKm: "9.99" })).toBe("100.00");
    expect(paid({ beloeb }, { afstandKm: "10" })).toBe("200.00");
  });
});

describe("a distance below nought", () => {
  it.each<[Beloeb]>([
    [{ art: "trin", maal: "km-en-vej", trin: [{ fra: "0", beloeb: "1" }], ...BELAEG }],
    [
      {
        art: "trin-og-dage",
        maal: "km-en-vej",
        trin: [{ fra: "0", dage: ["1", "2", "3", "4", "5"] }],
        ...BELAEG,
      },
    ],
  ])("lies on no step and is refused as such: %j", (beloeb) => {
    expect(paid({ beloeb }, { afstandKm: "-1" })).toBe("AMOUNT_NEGATIVE godtgoerelse.afstandKm");
  });
});

describe("a limit for the distance", () => {
  it("is shown in what it is measured in", () => {
    const unitOf = (maal: "km-en-vej" | "zoner") => {
      const afstand = { krav: [{ maal, over: "2" }], begraensning: "uden-betydning", ...BELAEG } as const;
      const result = calculate(sag(), { ordninger: [scheme({ afstand })], trace: true });
      return result.ok
        ? result.trace?.find(({ kind, unit }) => kind === "rate" && unit !== "DKK/month")?.unit
        : "";
    };
    expect([unitOf("km-en-vej"), unitOf("zoner")]).toEqual(["km", "zones"]);
  });
});

describe("documented expenses", () => {
  const beloeb: Beloeb = { art: "udgift", ...BELAEG };

  it("are paid up to the maximum of the act", () => {
    expect(paid({ beloeb }, { udgift: "412.35" })).toBe("412.35");
    expect(paid({ beloeb }, { udgift: "1000.01" })).toBe("1000.00");
    expect(paid({ beloeb })).toBe("FIELD_MISSING godtgoerelse.udgift");
  });
});

describe("what is taken off", () => {
  const part = { art: "forholdsmaessigt", ...BELAEG } as const;
  const shares: Partial<Vilkaar> = {
    dagsandele: { art: "andele", procent: ["25", "50", "75", AABEN, "100"], ...BELAEG },
  };

  it("is the share for the days a week", () => {
    expect(paid(shares, { dagePrUge: 1 })).toBe("225.00");
    expect(paid(shares, { dagePrUge: 3 })).toBe("675.00");
    expect(paid(shares, { dagePrUge: 4 })).toBe("SCHEME_PART_OPEN godtgoerelse.dagePrUge");
    expect(paid(shares, { dagePrUge: 7 })).toBe("900.00");
  });

  it("is nothing for absence and sanctions that do not matter", () => {
    expect(paid({}, { fravaersdage: 13, sanktionsdage: 13 })).toBe("900.00");
  });

  it("is their part of the planned days where they do", () => {
    // 900 − 900 × 2 / 12 = 750
    expect(paid({ fravaer: part }, { planlagteDage: 12, fravaersdage: 2 })).toBe("750.00");
    expect(paid({ sanktion: part }, { planlagteDage: 12, sanktionsdage: 2 })).toBe("750.00");
    // 900 × 75 % = 675; 675 − 675 / 12 − 675 × 3 / 12 = 450
    const both = { ...shares, fravaer: part, sanktion: part };
    expect(paid(both, { planlagteDage: 12, fravaersdage: 1, sanktionsdage: 3 })).toBe("450.00");
    expect(paid({ sanktion: part })).toBe("FIELD_MISSING godtgoerelse.sanktionsdage");
  });

  it("is exact when neither part ends as a decimal and their sum does, with steps and without", () => {
    // 300,46 − 300,46 × 13 / 24 − 300,46 × 5 / 24 = 300,46 × 6 / 24 = 75,115
    const ordninger = [
      scheme({ beloeb: { art: "fast", beloeb: "300.46", ...BELAEG }, fravaer: part, sanktion: part }),
    ];
    const lost = sag({ planlagteDage: 24, fravaersdage: 13, sanktionsdage: 5 });
    for (const trace of [false, true])
      expect(calculate(lost, { ordninger, trace })).toMatchObject({ godtgoerelse: { beloeb: "75.12" } });
  });

  it("never more than there is", () => {
    const both = { fravaer: part, sanktion: part };
    expect(paid(both, { planlagteDage: 12, fravaersdage: 7, sanktionsdage: 7 })).toBe("0.00");
    expect(paid(both, { planlagteDage: 12, fravaersdage: 12, sanktionsdage: 12 })).toBe("0.00");
  });
});
