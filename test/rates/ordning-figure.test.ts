import { describe, expect, it } from "vitest";
import { builtInOrdninger, builtInTables } from "../../src/rates/built-in.js";
import { ordningFigures } from "../../src/rates/ordning-figure.js";
import { openRateBook } from "../../src/rates/rate-book.js";
import type { Belaeg } from "../../src/rates/ordning.js";

const book = openRateBook(builtInTables(), { ordninger: builtInOrdninger() });
const udgave = book.ordninger.ordning("takst-750", "2022-03-31")!;
const part = udgave.vilkaar.afstand as Belaeg;

describe("the figures of a scheme", () => {
  it("are made once for each place, figure and unit, and nobody can change them", () => {
    const figures = ordningFigures(udgave);
    const five = figures(part, "over", "5", "km");
    expect(five).toMatchObject({ id: "ordning.over", hundredths: 500, unit: "km" });
    expect(figures(part, "over", "5", "km")).toBe(five);
    expect(Object.isFrozen(five.reference.sources)).toBe(true);
    expect(figures(part, "over", "6", "km")).toMatchObject({ id: "ordning.over", hundredths: 600 });
    expect(figures(part, "mindst", "5", "km")).toMatchObject({ id: "ordning.mindst", hundredths: 500 });
    expect(figures(part, "over", "5", "zones")).toMatchObject({ hundredths: 500, unit: "zones" });
    expect(figures(part, "over", "5", "km")).toBe(five);
  });

  it("are those of one period: another may say something else", () => {
    const later = { ...udgave, beforeCorrection: true };
    const figure = ordningFigures(later)(part, "over", "5", "km");
    expect(figure.reference.beforeCorrection).toBe(true);
    expect(ordningFigures(udgave)(part, "over", "5", "km").reference.beforeCorrection).toBeUndefined();
  });
});
