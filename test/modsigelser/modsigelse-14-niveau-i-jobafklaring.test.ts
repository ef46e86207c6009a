import { describe, expect, it } from "vitest";
import type { HidtidigYdelse } from "../../src/index.js";
import { jobafklaringsforloeb, ressourceforloeb, step, udbetaling } from "../readings/cases.js";

// 2022: ikke-forsørger 11.716.

const EARLIER: readonly (readonly [HidtidigYdelse, string])[] = [
  // 4.000 × 52 / 12 = 208.000 / 12 = 17.333,333…
  [{ art: "sygedagpenge", beloeb: "4000", pr: "uge", berettigetTil: "2022-06-30" }, "17333.33"],
  // 3.900 × 52 / 12 = 202.800 / 12 = 16.900
  [{ art: "ledighedsydelse", beloeb: "3900", pr: "uge" }, "16900.00"],
  [{ art: "foertidspension", beloeb: "19000", pr: "maaned" }, "19000.00"],
];

describe.each(EARLIER)("Contradiction 14: the level of $art", (hidtidigYdelse, level) => {
  const march2022 = { maaned: "2022-03", hidtidigYdelse };

  it("is kept in a ressourceforløb", () => {
    expect(udbetaling(ressourceforloeb(march2022))).toBe(level);
  });

  it("is never kept in a jobafklaringsforløb, and is shown there as disregarded", () => {
    const sag = jobafklaringsforloeb(march2022);
    expect(udbetaling(sag)).toBe("11716.00");
    expect(step(sag, "ydelse.hidtidigYdelse.beloeb").disregarded?.en).toContain("never kept");
  });
});
