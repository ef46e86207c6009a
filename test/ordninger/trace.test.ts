import { describe, expect, it } from "vitest";
import {
  calculate,
  explain,
  type Beloeb,
  type CalculateOptions,
  type Godtgoerelse,
  type Vilkaar,
} from "../../src/index.js";
import { replay } from "../trace/replay.js";
import { AABEN, BELAEG, sag, scheme, TERMS } from "./schemes.js";

const traced = (
  terms: Partial<Vilkaar>,
  facts: Partial<Godtgoerelse> = {},
  options: CalculateOptions = {},
) => {
  const result = calculate(sag(facts), { ordninger: [scheme(terms)], trace: true, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
};

const idsOf = (terms: Partial<Vilkaar>, facts: Partial<Godtgoerelse> = {}) =>
  (traced(terms, facts).trace ?? []).map(({ id }) => id);

const stepOf = (terms: Partial<Vilkaar>, id: string, facts: Partial<Godtgoerelse> = {}) =>
  (traced(terms, facts).trace ?? []).find((step) => step.id === id);

const codesOf = (terms: Partial<Vilkaar>, facts: Partial<Godtgoerelse> = {}) =>
  traced(terms, facts).forbehold.map(({ code, about }) => `${code} ${about}`);

const AMOUNTS: readonly Beloeb[] = [
  { art: "fast", beloeb: "900", ...BELAEG },
  { art: "trin", maal: "km-en-vej", trin: [{ fra: "0", beloeb: "1.5" }], ...BELAEG },
  { art: "trin", maal: "km-frem-og-tilbage", trin: [{ fra: "0", beloeb: "2" }], ...BELAEG },
  { art: "trin-og-dage", maal: "zoner", trin: [{ fra: "0", dage: ["1", "2", "3", "4", "5"] }], ...BELAEG },
  { art: "km", sats: "2.23", dage: "planlagte", bundgraenseKmPrDag: "14", loftKmPrDag: "24", ...BELAEG },
  { art: "km", sats: "2.23", dage: "uger", ugerPrMaaned: "4.3", ...BELAEG },
  { art: "km", sats: "1.1", dage: "fremmoedte", ...BELAEG },
  { art: "udgift", ...BELAEG },
  { art: "ingen", ...BELAEG },
];

const FACTS = { fremmoededage: 12, udgift: "500", fravaersdage: 1, sanktionsdage: 1, timerPrDag: "5" };

describe("the trace of a scheme", () => {
  it("names every step of an amount a kilometre, with what it is measured in", () => {
    const part = { art: "forholdsmaessigt", ...BELAEG } as const;
    const terms: Partial<Vilkaar> = {
      beloeb: {
        art: "km",
        sats: "3",
        dage: "uger",
        ugerPrMaaned: "4.3",
        bundgraenseKmPrDag: "14",
        loftKmPrDag: "24",
        ...BELAEG,
      },
      fravaer: part,
      sanktion: part,
    };
    const { trace = [] } = traced(terms, { fravaersdage: 1, sanktionsdage: 2 });
    const steps = trace.filter(({ kind }) => kind === "compute");
    // 4,3 × 3 = 12,9 days; 20 km there and back, at most 24, less 14; 12,9 × 6 = 77,4 km at 3 kr. are 232,20.
    // 232,2 / 13 = 1161 / 65 for the absence, twice that for the sanctions, and 10 / 13 of it are left.
    expect(steps.map(({ id, value, unit = "none" }) => `${id} ${value} ${unit}`)).toEqual([
      "godtgoerelse.frem-og-tilbage 20 km",
      "godtgoerelse.dage-i-maaneden 12.9 days",
      "godtgoerelse.km-hoejst-loftet 20 km/day",
      "godtgoerelse.km-over-bundgraensen 6 km/day",
      "godtgoerelse.km-i-alt 77.4 km",
      "godtgoerelse.km-beloeb 232.20 DKK",
      "godtgoerelse.fradrag-for-fravaer 1161/65 DKK",
      "godtgoerelse.efter-fravaer 13932/65 DKK",
      "godtgoerelse.fradrag-for-sanktion 2322/65 DKK",
      "godtgoerelse.efter-sanktion 2322/13 DKK",
      "godtgoerelse.hoejst-loftet 2322/13 DKK",
      "godtgoerelse.foer-afrunding 2322/13 DKK",
    ]);
  });

  it("asks for the days a week and the hours a day, each by its name", () => {
    const ids = idsOf({ mindstetid: { dagePrUge: "2", timerPrDag: "4", ...BELAEG } }, { timerPrDag: "3" });
    expect(ids.filter((id) => /om-ugen|om-dagen/.test(id))).toEqual([
      "godtgoerelse.for-faa-dage-om-ugen",
      "godtgoerelse.nok-dage-om-ugen",
      "godtgoerelse.for-faa-timer-om-dagen",
      "godtgoerelse.nok-timer-om-dagen",
    ]);
  });

  it("has kilometres for the distance there and back", () => {
    const afstand = {
      krav: [{ maal: "km-frem-og-tilbage", mindst: "10" }],
      begraensning: "uden-betydning",
      ...BELAEG,
    } as const;
    // 10 km one way.
    const there = { value: "20", unit: "km" };
    expect(stepOf({ afstand }, "godtgoerelse.frem-og-tilbage")).toMatchObject(there);
  });

  it.each(AMOUNTS.map((beloeb) => [JSON.stringify(beloeb), beloeb] as const))(
    "can be recomputed: %s",
    (_, beloeb) => {
      const part = { art: "forholdsmaessigt", ...BELAEG } as const;
      const terms: Partial<Vilkaar> = {
        beloeb,
        afstand: {
          krav: [{ maal: "km-frem-og-tilbage", mindst: "10", hoejst: "60", over: "9", under: "70" }],
          begraensning: "traeder-i-stedet",
          ...BELAEG,
        },
        mindstetid: { dagePrUge: "2", timerPrDag: "4", ...BELAEG },
        dagsandele: { art: "andele", procent: ["20", "40", "60", "80", "100"], ...BELAEG },
        fravaer: part,
        sanktion: part,
        loenindtaegt: { art: "kun-arbejdsgiverloen-i-jobafklaring-udelukker", ...BELAEG },
      };
      const { trace = [] } = traced(terms, FACTS);
      expect(trace.length).toBeGreaterThan(5);
      expect(replay(trace)).toEqual([]);
      const ids = new Set(trace.map(({ id }) => id));
      const named = trace.flatMap(({ operation, because }) => [
        ...(operation?.arguments ?? []),
        ...(because ?? []),
      ]);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    },
  );

  it("names the scheme, its period and where every rule stands", () => {
    expect(stepOf({}, "ordning.udgave")).toMatchObject({
      value: "2022-01-01/2022-12-31",
      sources: [{ title: "Kommunens retningslinjer" }],
    });
    for (const id of ["har-ordning", "person-omfattet", "tilbud-omfattet"])
      expect(stepOf({}, `godtgoerelse.${id}`)?.sources).toEqual(BELAEG.sources);
    expect(stepOf({}, "ordning.beloeb")).toMatchObject({
      value: "900.00",
      unit: "DKK/month",
      law: "LAB § 176, stk. 1, og kommunens retningslinjer",
      rate: { table: "godtgoerelse/egen", key: "beloeb", status: "published", callerSupplied: true },
    });
  });

  it("takes the evidence of a figure before that of its part", () => {
    const own = {
      amount: "850",
      status: "inferred",
      sources: [{ title: "Referat" }],
      note: { da: "Efter referatet.", en: "By the minutes." },
    } as const;
    const beloeb: Beloeb = { art: "fast", beloeb: own, ...BELAEG };
    expect(stepOf({ beloeb }, "ordning.beloeb")).toMatchObject({
      value: "850.00",
      rate: { status: "inferred", sources: [{ title: "Referat" }], note: { en: "By the minutes." } },
    });
    expect(codesOf({ beloeb })).toContain("RATE_INFERRED ordning.beloeb");
  });

  it("measures zones in zones", () => {
    const afstand = {
      krav: [{ maal: "zoner", over: "2" }],
      begraensning: "uden-betydning",
      ...BELAEG,
    } as const;
    expect(stepOf({ afstand }, "ordning.over")).toMatchObject({ value: "2", unit: "zones" });
    expect(stepOf({ afstand }, "godtgoerelse.zoner")).toMatchObject({ value: "3", unit: "zones" });
  });

  it("says when the scheme pays, unless that is open", () => {
    expect(stepOf({}, "ordning.udbetaling")?.value).toBe("forud");
    expect(idsOf({ udbetaling: AABEN })).not.toContain("ordning.udbetaling");
  });

  it("leaves out what the scheme does not ask for", () => {
    const ids = idsOf({});
    for (const id of ["afstandKm", "zoner", "fravaersdage", "sanktionsdage", "loenindtaegt", "timerPrDag"])
      expect(ids).not.toContain(`godtgoerelse.${id}`);
  });

  it("names the target group where the distance depends on it", () => {
    const krav = [{ maalgruppe: "6.4", maal: "km-en-vej", over: "5" }] as const;
    const afstand = { krav, begraensning: "uden-betydning", ...BELAEG } as const;
    const facts = { maalgruppe: "6.4" };
    expect(stepOf({ afstand }, "ordning.over", facts)).toMatchObject({
      because: ["satsdato", "ordning.udgave", "godtgoerelse.maalgruppe"],
    });
    expect(stepOf({ afstand }, "godtgoerelse.maalgruppe-omfattet", facts)?.value).toBe("true");
  });

  it("is explained in both languages", () => {
    const result = traced({ mindstetid: { timerPrDag: "1", ...BELAEG } }, { timerPrDag: "1" });
    const danish = explain(result);
    expect(danish).toContain("1. januar 2022 – 31. december 2022");
    expect(danish).toMatch(/Udbetales +forud/);
    expect(danish).toMatch(/Timer om dagen +1 time pr\. dag/);
    expect(danish).toContain("      Kilde: Kommunens retningslinjer");
    const english = explain(result, { locale: "en" });
    expect(english).toContain("1 January 2022 – 31 December 2022");
    expect(english).toMatch(/Paid +in advance/);
    expect(english).toMatch(/Hours a day +1 hour a day/);
  });
});

describe("the reservations about a scheme", () => {
  it("say that it comes from the caller", () => {
    expect(codesOf({})).toEqual([
      "RATE_CALLER_SUPPLIED ordning.beloeb",
      "RATE_INFERRED godtgoerelse.maksimumPrMaaned",
      "SCHEME_CALLER_SUPPLIED godtgoerelse.ordning",
    ]);
  });

  it("say that an amount is the highest that may be paid", () => {
    const beloeb: Beloeb = { art: "fast", beloeb: "900", erHoejst: true, ...BELAEG };
    expect(codesOf({ beloeb })).toContain("SCHEME_AMOUNT_IS_MAXIMUM ordning.beloeb");
  });

  const inferred = { status: "inferred", sources: [{ title: "Side" }] } as const;

  it("name every rule that is inferred and that the case rests on", () => {
    const terms: Partial<Vilkaar> = {
      personer: { ydelsesarter: ["ressourceforloebsydelse"], ...inferred },
      tilbud: { arter: ["virksomhedspraktik"], ...inferred },
      dagsandele: { art: "gradueres-ikke", ...inferred },
      fravaer: { art: "uden-betydning", ...inferred },
      sanktion: { art: "uden-betydning", ...inferred },
      loenindtaegt: { art: "uden-betydning", ...inferred },
      beloeb: { art: "udgift", ...inferred },
    };
    const rules = (facts: Partial<Godtgoerelse>) =>
      codesOf(terms, { udgift: "1", ...facts })
        .filter((one) => one.startsWith("SCHEME_RULE_INFERRED"))
        .map((one) => one.split(".")[1]);
    expect(rules({})).toEqual(["beloeb", "personer", "tilbud", "dagsandele"]);
    expect(rules({ fravaersdage: 1, sanktionsdage: 1, loenindtaegt: true })).toEqual([
      "beloeb",
      "personer",
      "tilbud",
      "dagsandele",
      "fravaer",
      "sanktion",
      "loenindtaegt",
    ]);
  });

  it("leave figures to speak for themselves", () => {
    const procent = ["20", "40", "60", "80", "100"];
    const dagsandele = { art: "andele", procent, ...inferred } as const;
    expect(codesOf({ dagsandele }).filter((one) => one.startsWith("SCHEME_RULE"))).toEqual([]);
    expect(codesOf({ dagsandele })).toContain("RATE_INFERRED ordning.dagsandel");
  });

  it("add what the scheme says of an inferred rule", () => {
    const note = { da: "Siden nævner den ikke.", en: "The page does not name it." };
    const personer = { ydelsesarter: ["ressourceforloebsydelse"], ...inferred, note } as const;
    const rule = traced({ personer }).forbehold.find(({ code }) => code === "SCHEME_RULE_INFERRED");
    expect(rule?.da).toBe("Ordningens regel om personkredsen er udledt. Siden nævner den ikke.");
    expect(rule?.en).toBe(
      "The rule of the scheme on the persons covered is inferred. The page does not name it.",
    );
  });

  it("say that terms are those known before a correction", () => {
    const source = { title: "Rettelse" };
    const reason = { da: "Trykfejl.", en: "Misprint." };
    const was = { ...TERMS, beloeb: { art: "fast", beloeb: "800", ...BELAEG } } as Vilkaar;
    const corrected = scheme({}, { corrections: [{ was, knownUntil: "2022-05-31", reason, source }] });
    const on = (knownOn: string) => calculate(sag(), { ordninger: [corrected], knownOn });
    const before = on("2022-05-31");
    expect(before).toMatchObject({ ok: true, godtgoerelse: { beloeb: "800.00" } });
    expect(before.ok ? before.forbehold.map(({ code }) => code) : []).toEqual([
      "RATE_CALLER_SUPPLIED",
      "RATE_BEFORE_CORRECTION",
      "RATE_INFERRED",
      "SCHEME_CALLER_SUPPLIED",
      "SCHEME_BEFORE_CORRECTION",
    ]);
    expect(on("2022-06-01")).toMatchObject({ ok: true, godtgoerelse: { beloeb: "900.00" } });
  });
});
