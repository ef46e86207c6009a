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
  ydelse,
} from "./cases.js";

// Rates used here (kr. per month, ikke-forsørger and lønindtægtsgrænse):
// 2021: 11.698 and 15.264. 2022: 11.716 and 15.401. 2024: 12.326 and 16.323.

describe("Reading 2: the wages of the wage rule are wages and feriegodtgørelse of the month", () => {
  it("adds feriegodtgørelse to the wages before the limit is applied (ressourceforløb 2022)", () => {
    const sag = ressourceforloeb({
      maaned: "2022-03",
      indtaegter: [loen("15000"), indtaegt("feriegodtgoerelse", "5000")],
    });
    // W = 20.000; 0,55 × (20.000 − 15.401) = 2.529,45. Apart, 15.000 and 5.000 would both be below the limit.
    expect(ydelse(sag)).toMatchObject({ fradrag: "2529.45", udbetaling: "9186.55" });
    expect(step(sag, "ydelse.loen-i-alt")).toMatchObject({
      value: "20000.00",
      operation: {
        name: "sum",
        arguments: ["ydelse.indtaegter[0].beloeb", "ydelse.indtaegter[1].beloeb"],
      },
    });
  });

  it("deducts feriegodtgørelse alone as wages, not krone for krone", () => {
    const month = (course: typeof ressourceforloeb, maaned: string) =>
      fradrag(course({ maaned, indtaegter: [indtaegt("feriegodtgoerelse", "5000")] }));
    // 0,30 × 5.000 until 2021 and in jobafklaringsforløb; nothing below the limit from 2022
    expect(month(ressourceforloeb, "2021-07")).toBe("1500.00");
    expect(month(ressourceforloeb, "2022-07")).toBe("0.00");
    expect(month(jobafklaringsforloeb, "2022-07")).toBe("1500.00");
  });

  it("names the wage rule of the course for feriegodtgørelse", () => {
    const decision = (course: typeof ressourceforloeb) =>
      step(
        course({ maaned: "2022-07", indtaegter: [indtaegt("feriegodtgoerelse", "5000")] }),
        "ydelse.indtaegter[0].behandling",
      );
    expect(decision(ressourceforloeb)).toMatchObject({ value: "loenregel", law: "LAS § 68 a, stk. 2" });
    expect(decision(jobafklaringsforloeb)).toMatchObject({ value: "loenregel", law: "LAS § 69 j, stk. 9" });
  });
});

describe("Reading 2: helligdagsbetaling", () => {
  const helligdagsbetaling = indtaegt("helligdagsbetaling", "1000");

  it("follows the wage rule in a jobafklaringsforløb", () => {
    // 0,30 × 1.000 = 300; 12.326 − 300
    expect(udbetaling(jobafklaringsforloeb({ maaned: "2024-05", indtaegter: [helligdagsbetaling] }))).toBe(
      "12026.00",
    );
  });

  it("shares the limit with wages", () => {
    // W = 17.323: 0,30 × 16.323 + 0,55 × 1.000 = 4.896,90 + 550 = 5.446,90
    const indtaegter = [loen("16323"), helligdagsbetaling];
    expect(fradrag(jobafklaringsforloeb({ maaned: "2024-05", indtaegter }))).toBe("5446.90");
  });

  it("stays under the wage rule when the wages themselves are deducted in full", () => {
    const indtaegter = [indtaegt("loen-ansat-ved-start", "5000"), helligdagsbetaling];
    // 5.000 + 0,30 × 1.000 = 5.300; 12.326 − 5.300
    expect(udbetaling(jobafklaringsforloeb({ maaned: "2024-05", indtaegter }))).toBe("7026.00");
  });

  it("is refused in a ressourceforløb, where no rule is known", () => {
    expect(refusal(ressourceforloeb({ maaned: "2024-05", indtaegter: [helligdagsbetaling] }))).toEqual([
      "INCOME_NOT_IN_COURSE ydelse.indtaegter[0].art",
    ]);
  });
});
