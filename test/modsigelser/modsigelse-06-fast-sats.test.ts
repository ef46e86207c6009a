import { describe, expect, it } from "vitest";
import { indtaegt, ressourceforloeb, ydelse } from "../readings/cases.js";

// 2021: forsørger 15.547, ikke-forsørger 11.698.

describe("Contradiction 6: a fixed rate, not a calculation of kontanthjælp", () => {
  it.each([
    [false, "11698.00"],
    [true, "15547.00"],
  ])("that wealth and a spouse leave alone (forsørger: %s)", (forsoerger, rate) => {
    const indtaegter = [indtaegt("formue", "500000"), indtaegt("aegtefaelle", "40000")];
    // Nothing is deducted; as kontanthjælp the means of both would count.
    expect(ydelse(ressourceforloeb({ maaned: "2021-06", modtager: { forsoerger }, indtaegter }))).toEqual({
      foerFradrag: rate,
      fradrag: "0.00",
      sanktion: "0.00",
      udbetaling: rate,
    });
  });

  it("that is the same whether the person had kontanthjælp or nothing before", () => {
    const after = (art: "kontanthjaelp" | "ingen") =>
      ydelse(ressourceforloeb({ maaned: "2021-06", hidtidigYdelse: { art } })).udbetaling;
    expect(after("kontanthjaelp")).toBe("11698.00");
    expect(after("ingen")).toBe("11698.00");
  });
});
