import { describe, expect, it } from "vitest";
import {
  calculated,
  codes,
  EGET_BELAEG,
  fradrag,
  godtgoerelse,
  indtaegt,
  jobafklaringsforloeb,
  loen,
  ownOrdning,
  ressourceforloeb,
  takst750,
  trace,
  udbetaling,
} from "./cases.js";

// Rates of 2022: ikke-forsørger 11.716, limit 15.401, 55 % above it, 16,98 kr. per hour in a tilbud.

const march2022 = (...indtaegter: readonly ReturnType<typeof indtaegt>[]) =>
  ressourceforloeb({ maaned: "2022-03", indtaegter });

/** 0,55 × 0,10 = 0,055: the benefit is 11.715,945. */
const halfAnOere = loen("15401.10");
/** 100 − 0,25 × 16,98 = 95,755. */
const halfAnOereInTilbud = indtaegt("loen-tilbud", "100", { timer: "0.25" });

describe("Reading 8: half an øre is rounded up", () => {
  it("in the benefit", () => {
    // 11.715,945 → 11.715,95
    expect(udbetaling(march2022(halfAnOere))).toBe("11715.95");
  });

  it("and less than half an øre down", () => {
    // 0,55 × 0,11 = 0,0605: 11.715,9395 → 11.715,94
    expect(udbetaling(march2022(loen("15401.11")))).toBe("11715.94");
    // 0,55 × 0,01 = 0,0055: 11.715,9945 → 11.715,99
    expect(udbetaling(march2022(loen("15401.01")))).toBe("11715.99");
  });

  it("in godtgørelse", () => {
    // 1 day a week, 1 of 16 planned days absent: 150 − 150 / 16 = 140,625 → 140,63
    expect(godtgoerelse(takst750({ dagePrUge: 1, planlagteDage: 16, fravaersdage: 1 }))?.beloeb).toBe(
      "140.63",
    );
    // 450 × 12 / 13 = 415,3846…
    expect(godtgoerelse(takst750({ fravaersdage: 1 }))?.beloeb).toBe("415.38");
  });

  it("with a percentage of the caller that has decimals, when the trace is asked for", () => {
    // 2,01 % of 750 = 15,075 → 15,08
    const procent = ["1", "2", "2.01", "4", "5"];
    const ordninger = ownOrdning({ dagsandele: { ...EGET_BELAEG, art: "andele", procent } });
    expect(godtgoerelse(takst750(), { ordninger, trace: true })?.beloeb).toBe("15.08");
  });

  // src/arithmetic/whole.ts: `percent` leaves the whole numbers (2,01 % of 750 = 150749.99999999997), and
  // nothing but the rounded amount is written as text, so the fall-back to decimals is never taken.
  it("with such a percentage, when the trace is not asked for", () => {
    const procent = ["1", "2", "2.01", "4", "5"];
    const ordninger = ownOrdning({ dagsandele: { ...EGET_BELAEG, art: "andele", procent } });
    expect(godtgoerelse(takst750(), { ordninger })?.beloeb).toBe("15.08");
  });
});

describe("Reading 8: rounding happens once, at the payment", () => {
  it("and not at the deduction", () => {
    // Rounded at the deduction: 0,055 → 0,06 and 11.715,94.
    expect(fradrag(march2022(halfAnOere))).toBe("0.055");
    expect(udbetaling(march2022(halfAnOere))).toBe("11715.95");
    // jobafklaringsforløb: 4.620,30 + 0,055 = 4.620,355; 11.716 − 4.620,355 = 7.095,645 → 7.095,65
    const sag = jobafklaringsforloeb({ maaned: "2022-03", indtaegter: [halfAnOere] });
    expect(udbetaling(sag)).toBe("7095.65");
  });

  it("and not at each income: two halves make a whole øre", () => {
    // 0,055 + 95,755 = 95,81; 11.716 − 95,81 = 11.620,19. Rounded one by one: 0,06 + 95,76 = 95,82.
    const sag = march2022(halfAnOere, halfAnOereInTilbud);
    expect(fradrag(sag)).toBe("95.81");
    expect(udbetaling(sag)).toBe("11620.19");
    expect(codes(sag)).toEqual([]);
  });

  it("and the trace has one step that rounds", () => {
    const rounded = trace(march2022(halfAnOere, halfAnOereInTilbud)).filter(({ kind }) => kind === "round");
    expect(rounded.map(({ id }) => id)).toEqual(["ydelse.afrundet"]);
  });
});

describe("Reading 8: the result says that no rule was found", () => {
  const about = (sag: Parameters<typeof calculated>[0], rounding?: "krone") =>
    calculated(sag, rounding && { rounding }).forbehold.map((one) => `${one.code} ${one.about}`);

  it("when rounding changed the amount", () => {
    expect(about(march2022(halfAnOere))).toEqual(["ROUNDING_WITHOUT_RULE ydelse.afrundet"]);
  });

  it("and not when it changed nothing", () => {
    // 9.186,55 is whole øre as it stands.
    expect(about(march2022(loen("20000")))).toEqual([]);
  });

  it("and not when the benefit is nothing", () => {
    expect(about(march2022(loen("40000.01")))).toEqual([]);
  });

  // The reservation is given for the benefit only (src/calculate/forbehold.ts), although 415,3846… is rounded
  // by the same reading.
  it("for godtgørelse as well", () => {
    expect(about(takst750({ fravaersdage: 1 }))).toContain("ROUNDING_WITHOUT_RULE godtgoerelse.afrundet");
  });

  it("and that the caller chose whole kroner", () => {
    expect(about(march2022(loen("20000")), "krone")).toEqual([
      "ROUNDING_WITHOUT_RULE ydelse.afrundet",
      "ROUNDED_TO_KRONER ydelse.afrundet",
    ]);
    expect(about(march2022(), "krone")).toEqual([]);
  });
});

describe("Reading 8: whole kroner as an option", () => {
  const inKroner = (...indtaegter: readonly ReturnType<typeof indtaegt>[]) =>
    udbetaling(march2022(...indtaegter), { rounding: "krone" });

  it("rounds half a krone up", () => {
    // 9.186,55 → 9.187; 0,55 × 10 = 5,50: 11.710,50 → 11.711; 0,55 × 10,02 = 5,511: 11.710,489 → 11.710
    expect(inKroner(loen("20000"))).toBe("9187.00");
    expect(inKroner(loen("15411"))).toBe("11711.00");
    expect(inKroner(loen("15411.02"))).toBe("11710.00");
  });

  it("rounds once, not to the øre first", () => {
    // 0,55 × 19,10 = 10,505: 11.705,495 → 11.705; over 11.705,50 it would be 11.706.
    expect(inKroner(loen("15420.10"))).toBe("11705.00");
  });

  it("leaves godtgørelse at øre", () => {
    expect(godtgoerelse(takst750({ fravaersdage: 1 }), { rounding: "krone" })?.beloeb).toBe("415.38");
  });
});
