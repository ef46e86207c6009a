import { describe, expect, it } from "vitest";
import type { Indtaegt } from "../../src/index.js";
import { indtaegt, loen, ressourceforloeb, ydelse } from "../readings/cases.js";

// 2021: ikke-forsørger 11.698, limit 15.264.

const june2021 = (...indtaegter: readonly Indtaegt[]) =>
  ydelse(ressourceforloeb({ maaned: "2021-06", indtaegter }));

describe("Contradiction 2: wages are not among the other incomes", () => {
  it("they follow the wage rule in 2021, and insurance counts krone for krone beside them", () => {
    // 0,30 × 10.000 = 3.000; + 1.500 = 4.500; 11.698 − 4.500 = 7.198. All krone for krone: 198.
    expect(june2021(loen("10000"), indtaegt("forsikring", "1500"))).toMatchObject({
      fradrag: "4500.00",
      udbetaling: "7198.00",
    });
  });

  it("wages as large as the benefit do not use it up", () => {
    // 0,30 × 11.698 = 3.509,40; 11.698 − 3.509,40 = 8.188,60
    expect(june2021(loen("11698")).udbetaling).toBe("8188.60");
  });

  it("55 % are taken above the limit", () => {
    // 0,30 × 15.264 + 0,55 × 4.736 = 4.579,20 + 2.604,80 = 7.184; 11.698 − 7.184 = 4.514
    expect(june2021(loen("20000")).udbetaling).toBe("4514.00");
  });

  it("an insurance of the same size as wages uses the wage rule in nothing", () => {
    // 11.698 − 10.000 = 1.698; by the wage rule it would be 8.698.
    expect(june2021(indtaegt("forsikring", "10000")).udbetaling).toBe("1698.00");
  });
});
