import { describe, expect, it } from "vitest";
import {
  fradrag,
  indtaegt,
  jobafklaringsforloeb,
  loen,
  refusal,
  ressourceforloeb,
  step,
  udbetaling,
} from "./cases.js";

// Rates used here: 2022 forsørger 15.570, ikke-forsørger 11.716, limit 15.401, 16,98 kr. per hour in a tilbud;
// 2024 ikke-forsørger 12.326, 17,86 kr. per hour. For 2021 no amount an hour was found.

describe("Reading 3: other income is deducted krone for krone", () => {
  it.each(["forsikring", "pension", "leje", "anden"] as const)("deducts %s in full", (art) => {
    const sag = ressourceforloeb({
      maaned: "2022-03",
      modtager: { forsoerger: true },
      indtaegter: [indtaegt(art, "5000")],
    });
    // 15.570 − 5.000
    expect(udbetaling(sag)).toBe("10570.00");
    expect(step(sag, "ydelse.indtaegter[0].behandling")).toMatchObject({
      value: "krone-for-krone",
      law: "LAS § 30",
    });
  });

  it("deducts it on top of wages and outside their limit", () => {
    const indtaegter = [loen("20000"), indtaegt("forsikring", "1000.50")];
    // 0,55 × 4.599 + 1.000,50 = 2.529,45 + 1.000,50 = 3.529,95; 11.716 − 3.529,95
    const sag = ressourceforloeb({ maaned: "2022-03", indtaegter });
    expect(fradrag(sag)).toBe("3529.95");
    expect(udbetaling(sag)).toBe("8186.05");
  });

  it("pays nothing, and not less, when it exceeds the benefit", () => {
    const month = (beloeb: string) =>
      udbetaling(ressourceforloeb({ maaned: "2022-03", indtaegter: [indtaegt("pension", beloeb)] }));
    expect(month("11715.99")).toBe("0.01");
    expect(month("11716")).toBe("0.00");
    expect(month("20000")).toBe("0.00");
  });

  it.each([
    "erstatning-erhvervsevnetab",
    "invaliditetsydelse",
    "valgtilforordnet",
    "legat-skattefrit",
    "formue",
    "aegtefaelle",
  ] as const)("disregards %s and shows it", (art) => {
    const sag = ressourceforloeb({ maaned: "2022-03", indtaegter: [indtaegt(art, "5000")] });
    expect(udbetaling(sag)).toBe("11716.00");
    const shown = step(sag, "ydelse.indtaegter[0].beloeb");
    expect(shown).toMatchObject({ kind: "input", value: "5000.00" });
    expect(shown.disregarded?.da).toContain("ikke fra");
  });
});

describe("Reading 3: wages of whoever is employed when the jobafklaringsforløb starts", () => {
  const ansat = [indtaegt("loen-ansat-ved-start", "5000")];

  it("deducts them in full", () => {
    // 12.326 − 5.000; the wage rule would deduct 1.500.
    const sag = jobafklaringsforloeb({ maaned: "2024-05", indtaegter: ansat });
    expect(udbetaling(sag)).toBe("7326.00");
    expect(step(sag, "ydelse.indtaegter[0].behandling").value).toBe("krone-for-krone");
  });

  it("refuses them in a ressourceforløb", () => {
    expect(refusal(ressourceforloeb({ maaned: "2024-05", indtaegter: ansat }))).toEqual([
      "INCOME_NOT_IN_COURSE ydelse.indtaegter[0].art",
    ]);
  });
});

describe("Reading 3: wages in a tilbud", () => {
  const iTilbud = (beloeb: string, timer: string) => indtaegt("loen-tilbud", beloeb, { timer });

  it("deducts them after 16,98 kr. for each hour of 2022, in both kinds of course", () => {
    const facts = { maaned: "2022-03", indtaegter: [iTilbud("5000", "100")] };
    // 5.000 − 100 × 16,98 = 3.302; 11.716 − 3.302
    expect(udbetaling(ressourceforloeb(facts))).toBe("8414.00");
    expect(udbetaling(jobafklaringsforloeb(facts))).toBe("8414.00");
    const law = (sag: Parameters<typeof step>[0]) => step(sag, "ydelse.indtaegter[0].fradrag").law;
    expect(law(ressourceforloeb(facts))).toBe("LAS § 68 a, stk. 3");
    expect(law(jobafklaringsforloeb(facts))).toBe("LAS § 69 j, stk. 10");
  });

  it("takes the amount of the year and parts of hours", () => {
    // 5.000 − 100,5 × 17,86 = 5.000 − 1.794,93 = 3.205,07; 12.326 − 3.205,07
    const sag = ressourceforloeb({ maaned: "2024-05", indtaegter: [iTilbud("5000", "100.5")] });
    expect(udbetaling(sag)).toBe("9120.93");
  });

  it("knows no limit: 55 % play no part", () => {
    // 20.000 − 160 × 16,98 = 20.000 − 2.716,80
    const sag = ressourceforloeb({ maaned: "2022-03", indtaegter: [iTilbud("20000", "160")] });
    expect(fradrag(sag)).toBe("17283.20");
  });

  it("disregards no more than was earned", () => {
    const month = (...indtaegter: Parameters<typeof ressourceforloeb>[0]["indtaegter"] & object) =>
      fradrag(ressourceforloeb({ maaned: "2022-03", indtaegter }));
    // 100 × 16,98 = 1.698 is more than 1.000: nothing is left to deduct,
    expect(month(iTilbud("1000", "100"))).toBe("0.00");
    // exactly at the amount neither, one øre above it one øre,
    expect(month(iTilbud("1698", "100"))).toBe("0.00");
    expect(month(iTilbud("1698.01", "100"))).toBe("0.01");
    // and what is left over lowers no other income: 500, and 3.000 − 50 × 16,98 = 2.151.
    expect(month(iTilbud("1000", "100"), indtaegt("pension", "500"))).toBe("500.00");
    expect(month(iTilbud("1000", "100"), iTilbud("3000", "50"))).toBe("2151.00");
  });

  it("needs the hours, and only here", () => {
    const sag = (one: ReturnType<typeof indtaegt>) =>
      refusal(ressourceforloeb({ maaned: "2022-03", indtaegter: [one] }));
    expect(sag(indtaegt("loen-tilbud", "5000"))).toEqual(["FIELD_MISSING ydelse.indtaegter[0].timer"]);
    expect(sag(indtaegt("loen", "5000", { timer: "100" }))).toEqual([
      "FIELD_NOT_APPLICABLE ydelse.indtaegter[0].timer",
    ]);
  });

  it("is refused in a year for which the amount an hour is not known", () => {
    expect(refusal(ressourceforloeb({ maaned: "2021-06", indtaegter: [iTilbud("5000", "100")] }))).toEqual([
      "RATE_NOT_AVAILABLE maaned",
    ]);
  });
});
