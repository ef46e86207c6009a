import { describe, expect, it } from "vitest";
import type { HidtidigYdelse, Modtager } from "../../src/index.js";
import { niveau } from "../../src/law/aktivloven-6a-ressourceforloeb/niveau.js";
import {
  calculated,
  codes,
  indtaegt,
  jobafklaringsforloeb,
  loen,
  refusal,
  ressourceforloeb,
  step,
  trace,
  udbetaling,
  ydelse,
} from "./cases.js";

// 2022: ikke-forsørger 11.716, under 25 at home 3.644; highest sygedagpenge 4.465 a week.
const MARTS = "2022-03";
const I_MARTS = { foersteDag: "2022-03-01", sidsteDag: "2022-03-31" };
const sygedagpenge = (beloeb: string, berettigetTil = "2022-06-30"): HidtidigYdelse => ({
  art: "sygedagpenge",
  beloeb,
  pr: "uge",
  berettigetTil,
});
const efter = (hidtidigYdelse: HidtidigYdelse, maaned = MARTS, rest = {}) =>
  ressourceforloeb({ maaned, hidtidigYdelse, start: "2021-05-01", ...rest });

describe("Reading 7: a ressourceforløb after sygedagpenge keeps that level", () => {
  it("as a month of 52 / 12 weeks", () => {
    // 4.465 × 52 / 12 = 232.180 / 12 = 58.045 / 3 = 19.348,333…
    const sag = efter(sygedagpenge("4465"));
    expect(ydelse(sag)).toMatchObject({ foerFradrag: "19348.3333333333", udbetaling: "19348.33" });
    expect(step(sag, "ydelse.hidtidig-ydelse-pr-maaned").value).toBe("58045/3");
    expect(codes(sag)).toEqual(["WEEK_TO_MONTH", "ROUNDING_WITHOUT_RULE"]);
  });

  it("at least the ordinary rate", () => {
    // 2.000 × 52 / 12 = 8.666,67, less than 11.716.
    expect(udbetaling(efter(sygedagpenge("2000")))).toBe("11716.00");
    expect(step(efter(sygedagpenge("2000")), "ydelse.mindst-almindelig-sats")).toMatchObject({
      kind: "compute",
      value: "11716.00",
      law: "LAS § 68, stk. 4",
      operation: {
        name: "max",
        arguments: ["ydelse.hidtidig-ydelse-pr-maaned", "ressourceforloebsydelse.ikkeForsoerger"],
      },
    });
    // The rate of a provider is 15.570: above 8.666,67, below 4.000 × 52 / 12 = 17.333,33.
    const forsoerger = { modtager: { forsoerger: true } };
    expect(udbetaling(efter(sygedagpenge("2000"), MARTS, forsoerger))).toBe("15570.00");
    expect(udbetaling(efter(sygedagpenge("4000"), MARTS, forsoerger))).toBe("17333.33");
  });

  it("without a minimum for a person under 25 living at home", () => {
    const modtager = { foedselsdato: "2004-06-15", hjemmeboende: true };
    // 500 × 52 / 12 = 2.166,666…, although the rate of the group is 3.644.
    const sag = efter(sygedagpenge("500"), MARTS, { modtager });
    expect(udbetaling(sag)).toBe("2166.67");
    expect(step(sag, "ydelse.hidtidigYdelse.beloeb").because).toContain("ydelse.satsgruppe");
  });

  it("and asks for the ordinary rate only where that is the minimum", () => {
    const i2025 = (modtager: Partial<Modtager>) =>
      efter({ ...sygedagpenge("9000", "2025-12-31"), pr: "maaned" }, "2025-06", { modtager });
    expect(udbetaling(i2025({ foedselsdato: "2004-06-15", hjemmeboende: true }))).toBe("9000.00");
    expect(refusal(i2025({}))).toEqual(["RATE_NOT_AVAILABLE maaned"]);
  });

  it("until the entitlement ends, and then has the ordinary rate", () => {
    expect(udbetaling(efter(sygedagpenge("4465"), "2022-06"))).toBe("19348.33");
    const juli = efter(sygedagpenge("4465"), "2022-07");
    expect(udbetaling(juli)).toBe("11716.00");
    expect(step(juli, "ydelse.niveau").decision?.because.da).toContain("ikke længere berettiget");
    expect(step(juli, "ydelse.hidtidigYdelse.beloeb").disregarded).toBeDefined();
  });

  it("but is refused for the month in which the entitlement ends", () => {
    expect(refusal(efter(sygedagpenge("4465", "2022-03-30")))).toEqual([
      "LEVEL_ENDS_IN_MONTH ydelse.hidtidigYdelse.berettigetTil",
    ]);
    // One day of the month is a part of it too.
    expect(refusal(efter(sygedagpenge("4465", "2022-03-01")))).toEqual([
      "LEVEL_ENDS_IN_MONTH ydelse.hidtidigYdelse.berettigetTil",
    ]);
    expect(udbetaling(efter(sygedagpenge("4465", "2022-03-31")))).toBe("19348.33");
    expect(udbetaling(efter(sygedagpenge("4465", "2022-02-28")))).toBe("11716.00");
  });

  it("and wages are deducted from it by the wage rule", () => {
    // 19.348,333… − 55 % of (20.000 − 15.401) = 19.348,333… − 2.529,45 = 16.818,883…
    expect(udbetaling(efter(sygedagpenge("4465"), MARTS, { indtaegter: [loen("20000")] }))).toBe("16818.88");
  });

  it("with a reservation above the published maximum", () => {
    expect(codes(efter(sygedagpenge("4465")))).not.toContain("LEVEL_ABOVE_MAXIMUM");
    expect(codes(efter(sygedagpenge("4465.01")))).toContain("LEVEL_ABOVE_MAXIMUM");
    const monthly = (beloeb: string): HidtidigYdelse => ({ ...sygedagpenge(beloeb), pr: "maaned" });
    // 19.348,33 × 12 = 232.179,96 and 19.348,34 × 12 = 232.180,08; 4.465 × 52 = 232.180.
    expect(codes(efter(monthly("19348.33")))).toEqual([]);
    expect(codes(efter(monthly("19348.34")))).toEqual(["LEVEL_ABOVE_MAXIMUM"]);
  });
});

describe("Reading 7: a ressourceforløb after ledighedsydelse keeps that level", () => {
  it("a week or a month", () => {
    // 3.974 × 52 / 12 = 17.220,666…
    const prUge: HidtidigYdelse = { art: "ledighedsydelse", beloeb: "3974", pr: "uge" };
    expect(udbetaling(efter(prUge))).toBe("17220.67");
    expect(codes(efter(prUge))).not.toContain("LEVEL_ABOVE_MAXIMUM");
    expect(codes(efter({ ...prUge, beloeb: "3975" }))).toContain("LEVEL_ABOVE_MAXIMUM");
    const prMaaned: HidtidigYdelse = { art: "ledighedsydelse", beloeb: "10000", pr: "maaned" };
    expect(ydelse(efter(prMaaned))).toMatchObject({ foerFradrag: "10000.00", udbetaling: "10000.00" });
    expect(codes(efter(prMaaned))).toEqual([]);
  });

  it("also in a year without ordinary rates, for it does not rest on them", () => {
    // No table of 2025 was found.
    const hidtidigYdelse: HidtidigYdelse = { art: "ledighedsydelse", beloeb: "18000", pr: "maaned" };
    expect(udbetaling(efter(hidtidigYdelse, "2025-06"))).toBe("18000.00");
    expect(refusal(efter(hidtidigYdelse, "2025-06", { andet: { sanktionsdage: 1 } }))).toEqual([
      "RATE_NOT_AVAILABLE maaned",
    ]);
  });

  it("without a comparison in a year without a published maximum", () => {
    // No amount for 2021 was found.
    const hidtidigYdelse: HidtidigYdelse = { art: "ledighedsydelse", beloeb: "9999", pr: "uge" };
    expect(codes(efter(hidtidigYdelse, "2021-06"))).not.toContain("LEVEL_ABOVE_MAXIMUM");
  });
});

describe("Reading 7: no other benefit has a level", () => {
  it("although a day were stated until which there is a right to it", () => {
    const forhold = { art: "ressourceforloeb", berettigetTil: "2022-06-30", ...I_MARTS } as const;
    expect(niveau({ ...forhold, hidtidigYdelse: "sygedagpenge" })).toBe("sygedagpenge");
    expect(niveau({ ...forhold, hidtidigYdelse: "kontanthjaelp" })).toBe("almindelig-sats");
  });
});

describe("Reading 7: førtidspension continues", () => {
  const pension: HidtidigYdelse = { art: "foertidspension", beloeb: "19000", pr: "maaned" };

  it("without the deductions of § 68 a, and the result says so", () => {
    const sag = efter(pension, MARTS, { indtaegter: [loen("20000")] });
    expect(ydelse(sag)).toEqual({
      foerFradrag: "19000.00",
      fradrag: "0.00",
      sanktion: "0.00",
      udbetaling: "19000.00",
    });
    expect(codes(sag)).toEqual(["FOERTIDSPENSION_CONTINUES"]);
    expect(step(sag, "ydelse.indtaegter[0].beloeb").disregarded?.da).toContain("§ 68 a");
  });

  it("also in a year without rates", () => {
    expect(udbetaling(efter(pension, "2025-06"))).toBe("19000.00");
  });

  it("and incomes without a rule do not stop it", () => {
    const indtaegter = [
      indtaegt("loen-ansat-ved-start", "1000"),
      indtaegt("anden", "1000", { periode: { fra: "2021-04-01", til: "2021-05-31" } }),
    ];
    expect(udbetaling(efter(pension, MARTS, { indtaegter }))).toBe("19000.00");
    expect(udbetaling(efter({ ...pension, beloeb: "18000" }, MARTS, { indtaegter }))).toBe("18000.00");
  });

  it("though an income whose period is the wrong way round is still an error", () => {
    const indtaegter = [indtaegt("anden", "1000", { periode: { fra: "2022-03-31", til: "2022-03-01" } })];
    expect(refusal(efter(pension, MARTS, { indtaegter }))).toEqual([
      "PERIOD_REVERSED ydelse.indtaegter[0].periode",
    ]);
  });

  it("and none of them is stated by no days of sanction", () => {
    expect(udbetaling(efter(pension, MARTS, { andet: { sanktionsdage: 0 } }))).toBe("19000.00");
  });

  it("but is no more in a jobafklaringsforløb, where a day of sanction counts", () => {
    // 11.716 − 541
    const facts = { maaned: MARTS, hidtidigYdelse: pension, andet: { sanktionsdage: 1 } };
    expect(udbetaling(jobafklaringsforloeb(facts))).toBe("11175.00");
  });

  it("and has neither sanctions nor part months", () => {
    const andet = { sanktionsdage: 1, delmaaned: { metode: "kalenderdage", dage: 5 } as const };
    expect(refusal(efter(pension, MARTS, { andet }))).toEqual([
      "FIELD_NOT_APPLICABLE ydelse.sanktionsdage",
      "FIELD_NOT_APPLICABLE ydelse.delmaaned",
    ]);
  });
});

describe("Reading 7: a jobafklaringsforløb never keeps a level", () => {
  it("and shows the earlier benefit as disregarded", () => {
    const sag = jobafklaringsforloeb({ maaned: MARTS, hidtidigYdelse: sygedagpenge("4465") });
    expect(udbetaling(sag)).toBe("11716.00");
    const disregarded = trace(sag).filter((one) => one.disregarded !== undefined);
    expect(disregarded.map(({ id }) => id)).toEqual([
      "ydelse.hidtidigYdelse.art",
      "ydelse.hidtidigYdelse.pr",
      "ydelse.hidtidigYdelse.berettigetTil",
      "ydelse.hidtidigYdelse.beloeb",
    ]);
  });

  it("and needs none to be stated", () => {
    const sag = jobafklaringsforloeb({ maaned: MARTS });
    const { forloeb, modtager, indtaegter } = sag.ydelse!;
    expect(calculated({ ...sag, ydelse: { forloeb, modtager, indtaegter } }).ydelse?.udbetaling).toBe(
      "11716.00",
    );
  });
});
