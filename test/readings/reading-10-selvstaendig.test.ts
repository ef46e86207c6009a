import { describe, expect, it } from "vitest";
import type { Case } from "../../src/index.js";
import { codes, jobafklaringsforloeb, loen, refusal, ressourceforloeb, step, udbetaling } from "./cases.js";

// 2022: forsørger 15.570.
const forsoerger = { forsoerger: true };
const selvstaendig = (andel: "hoejst-en-fjerdedel" | "hoejst-halvdelen", maaned = "2022-03", rest = {}) =>
  jobafklaringsforloeb({ maaned, modtager: forsoerger, andet: { selvstaendig: andel }, ...rest });

const RF_2014 = { art: "ressourceforloeb", start: "2014-03-01" };

describe("Reading 10: a self-employed person in a jobafklaringsforløb", () => {
  it("gets 75 % of the rate when at most a quarter of the work can be done", () => {
    // 75 % of 15.570 = 11.677,50.
    expect(udbetaling(selvstaendig("hoejst-en-fjerdedel"))).toBe("11677.50");
  });

  it("gets 50 % when at most half can", () => {
    // 50 % of 15.570 = 7.785.
    const sag = selvstaendig("hoejst-halvdelen");
    expect(udbetaling(sag)).toBe("7785.00");
    expect(step(sag, "ydelse.sats-til-selvstaendig").law).toBe("LAS § 69 j");
  });

  it("has other income deducted from the reduced rate", () => {
    // 11.677,50 − 30 % of 10.000 = 8.677,50.
    expect(udbetaling(selvstaendig("hoejst-en-fjerdedel", "2022-03", { indtaegter: [loen("10000")] }))).toBe(
      "8677.50",
    );
  });

  it("is told that the percentage is inferred, except for 2019, whose page says it", () => {
    expect(codes(selvstaendig("hoejst-halvdelen"))).toEqual(["RATE_INFERRED"]);
    // 75 % of 15.180 = 11.385; the rate itself was read in a second source.
    const sag = selvstaendig("hoejst-en-fjerdedel", "2019-03");
    expect(udbetaling(sag)).toBe("11385.00");
    expect(codes(sag)).toEqual([]);
  });

  it("is known in a jobafklaringsforløb only", () => {
    const sag = ressourceforloeb({ maaned: "2022-03", andet: { selvstaendig: "hoejst-halvdelen" } });
    expect(refusal(sag)).toEqual(["FIELD_NOT_APPLICABLE ydelse.selvstaendig"]);
    // The table of 2014 has no share for them, which the case does not depend on.
    expect(
      refusal({ ...sag, maaned: "2014-03", ydelse: { ...sag.ydelse, forloeb: RF_2014 } } as Case),
    ).toEqual(["FIELD_NOT_APPLICABLE ydelse.selvstaendig"]);
  });
});
