import { describe, expect, it } from "vitest";
import { periodisering } from "../../src/law/aktivloven-30-33-indtaegter/periodisering.js";
import { indtaegt, refusal, ressourceforloeb, step, trace, udbetaling } from "./cases.js";

// Rates used here (ikke-forsørger): 2015 10.849, 2016 10.968, 2018 11.282, 2022 11.716.

/** March 2022 in a course of three years, with an insurance payment of 5.000 kr. for some days. */
const march2022 = (fra: string, til: string) =>
  ressourceforloeb({
    maaned: "2022-03",
    start: "2021-05-01",
    slut: "2024-04-30",
    indtaegter: [indtaegt("forsikring", "5000", { periode: { fra, til } })],
  });

const STRADDLES = ["INCOME_PERIOD_STRADDLES ydelse.indtaegter[0].periode"];

describe("Reading 4: income for days outside the course", () => {
  it("lies inside, outside or on both sides", () => {
    const forloeb = { fra: "2021-05-01", til: "2024-04-30" };
    const dage = (fra: string, til: string) => periodisering({ fra, til }, forloeb);
    expect(dage("2021-05-01", "2024-04-30")).toBe("i-forloebet");
    expect(dage("2021-04-30", "2021-05-01")).toBe("paa-begge-sider");
    expect(dage("2024-05-01", "2024-05-01")).toBe("uden-for-forloebet");
  });

  it.each([
    ["before the course", "2021-04-01", "2021-04-30"],
    ["on the day before it", "2021-04-30", "2021-04-30"],
    ["after the course", "2024-05-01", "2024-05-31"],
  ])("is disregarded: %s", (_where, fra, til) => {
    expect(udbetaling(march2022(fra, til))).toBe("11716.00");
  });

  it.each([
    ["the whole course", "2021-05-01", "2024-04-30"],
    ["its first day", "2021-05-01", "2021-05-01"],
    ["its last day", "2024-04-30", "2024-04-30"],
    ["the benefit month", "2022-03-01", "2022-03-31"],
  ])("is deducted when the days lie inside it: %s", (_where, fra, til) => {
    // 11.716 − 5.000
    expect(udbetaling(march2022(fra, til))).toBe("6716.00");
  });

  it("stands in the trace with the reason and the paragraph, and feeds no sum", () => {
    const sag = march2022("2021-04-01", "2021-04-30");
    expect(step(sag, "ydelse.indtaegter[0].behandling")).toMatchObject({
      value: "ses-bort-fra",
      law: "Lov nr. 1868 af 29. december 2015",
      decision: { taken: "ses-bort-fra", rejected: [{ option: "krone-for-krone" }] },
      because: [
        "ydelse.forloeb.art",
        "ydelse.indtaegter[0].art",
        "ydelse.indtaegter[0].periode",
        "ydelse.forloeb.start",
        "ydelse.forloeb.slut",
      ],
    });
    const beloeb = step(sag, "ydelse.indtaegter[0].beloeb");
    expect(beloeb.value).toBe("5000.00");
    expect(beloeb.disregarded?.en).toContain("outside the course");
    const used = trace(sag).flatMap(({ operation }) => operation?.arguments ?? []);
    expect(used).not.toContain("ydelse.indtaegter[0].beloeb");
  });

  it("needs no wage rule: a year without a limit still answers", () => {
    const periode = { fra: "2017-12-01", til: "2017-12-31" };
    const indtaegter = [indtaegt("loen", "20000", { periode })];
    expect(udbetaling(ressourceforloeb({ maaned: "2018-01", indtaegter }))).toBe("11282.00");
  });
});

describe("Reading 4: income for days on both sides", () => {
  it("of the start or the end is refused", () => {
    expect(refusal(march2022("2021-04-30", "2021-05-01"))).toEqual(STRADDLES);
    expect(refusal(march2022("2024-04-30", "2024-05-01"))).toEqual(STRADDLES);
    expect(refusal(march2022("2021-01-01", "2024-12-31"))).toEqual(STRADDLES);
  });

  it("can be split by the caller", () => {
    const part = (beloeb: string, fra: string, til: string) =>
      indtaegt("forsikring", beloeb, { periode: { fra, til } });
    const sag = ressourceforloeb({
      maaned: "2021-05",
      start: "2021-05-01",
      indtaegter: [part("2000", "2021-04-15", "2021-04-30"), part("3000", "2021-05-01", "2021-05-14")],
    });
    // 11.698 − 3.000; the 2.000 for April are disregarded.
    expect(udbetaling(sag)).toBe("8698.00");
  });

  it("has no far side while the end of the course is not known", () => {
    const indtaegter = [
      indtaegt("forsikring", "5000", { periode: { fra: "2022-03-01", til: "2030-12-31" } }),
    ];
    expect(udbetaling(ressourceforloeb({ maaned: "2022-03", indtaegter }))).toBe("6716.00");
  });

  it("is refused as a mistake when the period ends before it begins", () => {
    expect(refusal(march2022("2022-03-31", "2022-03-01"))).toEqual([
      "PERIOD_REVERSED ydelse.indtaegter[0].periode",
    ]);
  });
});

describe("Reading 4: months before the rule of 2016", () => {
  const month = (maaned: string, fra: string, til: string) =>
    ressourceforloeb({
      maaned,
      start: "2015-03-01",
      indtaegter: [indtaegt("forsikring", "1000", { periode: { fra, til } })],
    });

  it("refuses income for days outside the course until December 2015", () => {
    expect(refusal(month("2015-12", "2015-02-01", "2015-02-28"))).toEqual([
      "INCOME_PERIOD_WITHOUT_RULE ydelse.indtaegter[0].periode",
    ]);
  });

  it("disregards the same income from January 2016", () => {
    expect(udbetaling(month("2016-01", "2015-02-01", "2015-02-28"))).toBe("10968.00");
  });

  it("deducts income for days inside the course as always", () => {
    // 10.849 − 1.000
    expect(udbetaling(month("2015-12", "2015-12-01", "2015-12-31"))).toBe("9849.00");
  });

  it("refuses income on both sides for that reason alone", () => {
    expect(refusal(month("2015-12", "2015-02-28", "2015-03-01"))).toEqual(STRADDLES);
  });
});
