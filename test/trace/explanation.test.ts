import { describe, expect, it } from "vitest";
import type { CalculatedCase, RateReference, Text, TraceStep } from "../../src/index.js";
import { explanationOf } from "../../src/trace/explanation.js";
import { ALL_OF_YDELSE, GODTGOERELSE_OG_BEFORDRING, JOBAFKLARING, tracedCase } from "./results.js";

const ALL = explanationOf(tracedCase(ALL_OF_YDELSE), "da").sections[0]!;
const detailsOf = (label: string): readonly string[] | undefined =>
  ALL.lines.find((line) => line.label === label)?.details;

describe("the explanation of a benefit", () => {
  it("is titled with the month and the id", () => {
    expect(explanationOf(tracedCase(ALL_OF_YDELSE), "da").title).toBe("Beregning for marts 2022 (alt)");
    expect(explanationOf(tracedCase(ALL_OF_YDELSE), "en").title).toBe("Calculation for March 2022 (alt)");
  });

  it("is titled with the month alone when the case has no id", () => {
    expect(explanationOf(tracedCase(JOBAFKLARING), "da").title).toBe("Beregning for februar 2024");
  });

  it("starts with the four results", () => {
    expect(ALL.title).toBe("Ressourceforløbsydelse");
    expect(ALL.results.map(({ label, value }) => [label, value])).toEqual([
      ["Ydelse før fradrag", "5.068,00 kr."],
      ["Fradrag", "1.480,20 kr."],
      ["Sanktion", "0,00 kr."],
      ["Ydelse før skat", "3.587,80 kr."],
    ]);
  });

  it("goes from the facts to the rate, the incomes, the wage rule, the total and the rounding", () => {
    expect(ALL.lines.map(({ label, value }) => [label, value])).toEqual([
      ["Forløbets art", "ressourceforløb"],
      ["Hele måneden ligger i forløbet", "ja"],
      ["Bidrag pr. måned", "1.424,00 kr. pr. måned"],
      ["Alder den første dag i måneden", "22"],
      ["Forsørger", "nej"],
      ["Hjemmeboende", "ja"],
      ["Satsgruppe", ""],
      ["Hidtidig ydelse", "uddannelseshjælp"],
      ["Niveau", ""],
      ["Sats for hjemmeboende under 25 år", "3.644,00 kr. pr. måned"],
      ["Loft for hjemmeboende under 25 år med bidragspligt", "15.570,00 kr. pr. måned"],
      ["Sats for hjemmeboende under 25 år med tillæg for bidrag", "5.068,00 kr."],
      ["Dog højst loftet ved bidragspligt", "5.068,00 kr."],
      ["Sådan regnes indtægten: Løn", ""],
      ["Løn", "16.000,00 kr."],
      ["Sådan regnes indtægten: Løn i tilbud", ""],
      ["Løn i tilbud", "1.000,00 kr."],
      ["Arbejdstimer", "10 timer"],
      ["Beløb pr. arbejdstime i tilbud, der ses bort fra", "16,98 kr. pr. time"],
      ["Beløb pr. arbejdstime, der ses bort fra", "169,80 kr."],
      ["Fradrag for løn i tilbud", "830,20 kr."],
      ["Sådan regnes indtægten: Feriegodtgørelse", ""],
      ["Feriegodtgørelse", "401,00 kr."],
      ["Sådan regnes indtægten: Lejeindtægt", ""],
      ["Lejeindtægt", "100,00 kr."],
      ["Løn i alt", "16.401,00 kr."],
      ["Lønindtægtsgrænse", "15.401,00 kr. pr. måned"],
      ["Fradragsprocent for løn op til grænsen (ressourceforløb)", "0 %"],
      ["Fradragsprocent for løn over grænsen (ressourceforløb)", "55 %"],
      ["Løn op til lønindtægtsgrænsen", "15.401,00 kr."],
      ["Løn over lønindtægtsgrænsen", "1.000,00 kr."],
      ["Fradrag for løn op til grænsen", "0,00 kr."],
      ["Fradrag for løn over grænsen", "550,00 kr."],
      ["Fradrag for løn", "550,00 kr."],
      ["Andre indtægter, krone for krone", "930,20 kr."],
      ["Fradrag i alt", "1.480,20 kr."],
      ["Ydelse efter fradrag, mindst 0 kr.", "3.587,80 kr."],
      ["Ydelse efter sanktion, mindst 0 kr.", "3.587,80 kr."],
      ["Afrundet, en halv rundes op (ingen regel fundet)", "3.587,80 kr."],
    ]);
  });

  it("gives the reason and the paragraph of a decision on its line", () => {
    expect(detailsOf("Satsgruppe")).toEqual([
      "Modtageren er under 25 år, bor hjemme og har bidragspligt (nr. 4). · LAS § 68, stk. 2",
    ]);
    expect(detailsOf("Niveau")).toEqual([
      "Den hidtidige ydelse giver ikke et særligt niveau; den almindelige sats gælder. · LAS § 68, stk. 2",
    ]);
  });

  it("gives formula and paragraph on the line of a computed figure", () => {
    expect(detailsOf("Fradrag for løn over grænsen")).toEqual(["55 % af 1.000,00 kr. · LAS § 68 a, stk. 2"]);
    expect(detailsOf("Løn i alt")).toEqual(["16.000,00 kr. + 401,00 kr. · LAS § 68 a, stk. 2"]);
    expect(detailsOf("Beløb pr. arbejdstime, der ses bort fra")).toEqual([
      "10 timer × 16,98 kr. pr. time · LAS § 68 a, stk. 3",
    ]);
    expect(detailsOf("Sats for hjemmeboende under 25 år med tillæg for bidrag")).toEqual([
      "3.644,00 kr. + 1.424,00 kr. · LAS § 68, stk. 2, nr. 4",
    ]);
  });

  it("gives paragraph, year, period, status and quoted source of a rate", () => {
    expect(detailsOf("Lønindtægtsgrænse")).toEqual([
      "LAS § 68 a, stk. 2, og § 69 j, stk. 9 · Sats 2022 (1. januar 2022 – 31. december 2022), offentliggjort",
      "Kilde: Beskæftigelsesministeriet: Satser for 2022, Ressourceforløbsydelse <https://bm.dk/satser/satser-for-2022/ressourceforloebsydelse/> »Lønindtægtsgrænse § 68 a, stk. 2 og § 69 j, stk. 9 15.401 kr. pr. md.«",
    ]);
  });

  it("lists what is disregarded apart, each with the reason", () => {
    expect(ALL.disregarded).toEqual([
      {
        label: "Formue",
        value: "85.000,00 kr.",
        details: ["Indtægten har ikke betydning for ydelsen og trækkes ikke fra."],
      },
      {
        label: "Løn",
        value: "9.000,00 kr.",
        details: ["Indtægten er for en periode uden for forløbet og trækkes ikke fra."],
      },
    ]);
  });

  it("says that the amount is before tax and what the letters of the act mean", () => {
    expect(ALL.remarks).toEqual([
      "Ydelsen er før skat. Skat, ATP og obligatorisk pension er ikke beregnet.",
      "LAS er lov om aktiv socialpolitik.",
    ]);
  });

  it("names the paragraphs of jobafklaringsforløb", () => {
    const [section] = explanationOf(tracedCase(JOBAFKLARING), "da").sections;
    const details = section?.lines.flatMap((line) => line.details).join("\n");
    expect(details).toContain("Modtageren er forsørger (nr. 1). · LAS § 69 j, stk. 2");
    expect(details).toContain("30 % af 1.000,00 kr. · LAS § 69 j, stk. 9");
    expect(section?.disregarded.map(({ details: why }) => why)).toEqual([
      ["I et jobafklaringsforløb bevares niveauet fra den hidtidige ydelse aldrig."],
    ]);
  });

  it("writes a benefit that was received before as people write it", () => {
    const shown = (locale: "da" | "en") =>
      explanationOf(tracedCase(JOBAFKLARING), locale).sections[0]?.disregarded[0]?.value;
    expect(shown("da")).toBe("kontanthjælp");
    expect(shown("en")).toBe("kontanthjælp");
  });

  it("shows an amount of the case that counts for nothing in a jobafklaringsforløb", () => {
    // Design section 8: every input is used or explicitly disregarded.
    const { trace = [] } = tracedCase({
      ...JOBAFKLARING,
      ydelse: {
        ...JOBAFKLARING.ydelse!,
        hidtidigYdelse: { art: "sygedagpenge", beloeb: "4550", pr: "uge" },
      },
    });
    expect(trace.map(({ value }) => value)).toContain("4550.00");
  });

  it("shows which kind of course the figures are for", () => {
    const [section] = explanationOf(tracedCase(JOBAFKLARING), "da").sections;
    const text = JSON.stringify([section?.title, section?.lines.map(({ label, value }) => [label, value])]);
    expect(text).toMatch(/jobafklaringsforløb(?!\))/i);
  });
});

describe("the explanation of godtgørelse and befordring", () => {
  const { sections } = explanationOf(tracedCase(GODTGOERELSE_OG_BEFORDRING), "da");

  it("has a section for each part in the order of the case", () => {
    expect(sections.map(({ title }) => title)).toEqual([
      "Godtgørelse ved deltagelse i tilbud",
      "Befordringsgodtgørelse",
    ]);
  });

  it("states each result", () => {
    expect(sections.map(({ results }) => results.map(({ label, value }) => [label, value]))).toEqual([
      [["Godtgørelse", "415,38 kr."]],
      [["Befordringsgodtgørelse", "359,00 kr."]],
    ]);
  });

  it("shows the way to the allowance with fractions for what does not end", () => {
    const lines = sections[0]!.lines.map(({ label, value, details }) => [label, value, details[0]]);
    expect(lines.slice(-6)).toEqual([
      [
        "Beløb efter antal dage om ugen",
        "450,00 kr.",
        "60 % af 750,00 kr. · LAB § 176, stk. 1 (før 2020 § 83), og kommunens retningslinjer",
      ],
      [
        "Fradrag for fraværsdage",
        "34,6154 kr. (præcist 450/13)",
        "450,00 kr. × 1 dag / 13 dage · LAB § 176, stk. 1 (før 2020 § 83), og kommunens retningslinjer",
      ],
      [
        "Efter fradrag for fravær, mindst 0 kr.",
        "415,3846 kr. (præcist 5400/13)",
        "450,00 kr. − 34,6154 kr. (præcist 450/13), mindst 0 · LAB § 176, stk. 1 (før 2020 § 83), og kommunens retningslinjer",
      ],
      [
        "Dog højst loftet i § 176",
        "415,3846 kr. (præcist 5400/13)",
        "det mindste af 415,3846 kr. (præcist 5400/13) og 1.000,00 kr. · LAB § 176, stk. 1 (før 2020 § 83)",
      ],
      [
        "Godtgørelse før afrunding",
        "415,3846 kr. (præcist 5400/13)",
        "betingelserne er opfyldt: 415,3846 kr. (præcist 5400/13) · LAB § 176, stk. 1 (før 2020 § 83), og kommunens retningslinjer",
      ],
      [
        "Afrundet, en halv rundes op (ingen regel fundet)",
        "415,38 kr.",
        "415,3846 kr. (præcist 5400/13) til hele øre",
      ],
    ]);
  });

  it("shows the way to the transport allowance", () => {
    expect(sections[1]!.lines.map(({ label, value, details }) => [label, value, details[0]])).toEqual([
      ["Kilometer om dagen, frem og tilbage", "49,6 km pr. dag", undefined],
      ["Dage med transport", "13 dage", undefined],
      [
        "Kilometer om dagen, der ikke godtgøres",
        "24 km pr. dag",
        "LAB § 175, stk. 1 · Sats 2022 (1. januar 2022 – 31. december 2022), offentliggjort, ikke citeret",
      ],
      [
        "Kilometersats",
        "1,08 kr. pr. km",
        "LAB § 175, stk. 2 · Sats 2022 (1. januar 2022 – 31. december 2022), udledt",
      ],
      [
        "Kilometer om dagen ud over de første 24",
        "25,6 km pr. dag",
        "49,6 km pr. dag − 24 km pr. dag, mindst 0 · LAB § 175, stk. 1",
      ],
      ["Kilometer i alt", "332,8 km", "13 dage × 25,6 km pr. dag · LAB § 175, stk. 1"],
      ["Befordring før afrunding", "359,424 kr.", "332,8 km × 1,08 kr. pr. km · LAB § 175, stk. 2"],
      ["Afrundet til hele kroner", "359,00 kr.", "359,424 kr. til hele kroner · LAB § 175, stk. 3"],
    ]);
  });

  it("names both years of a rate that covers several", () => {
    const takst = sections[0]!.lines.find(({ label }) => label === "Beløb efter ordningen");
    expect(takst?.details[0]).toBe(
      "LAB § 176, stk. 1, og kommunens retningslinjer · Sats 2020–2024 (1. januar 2020 – 31. december 2024), offentliggjort",
    );
  });

  it("takes the source that is quoted before one that is not", () => {
    const rate = (label: string) => sections[1]!.lines.find((line) => line.label === label)?.details[1];
    // Its first source is unquoted.
    expect(rate("Kilometersats")).toBe(
      "Kilde: Tankpenge: Kørselsfradrag (privat oversigt over ligningslovens § 9 C) <https://tankpenge.dk/koerselsfradrag-guide/> »Over 120 kilometer | 1,08 kr. (2,16 kr. i udkantskommuner)«",
    );
  });

  it("adds what a reader must know about each part", () => {
    expect(sections.map(({ remarks }) => remarks)).toEqual([
      [
        "Godtgørelsen er skattepligtig og trækkes ikke fra i ydelsen (LAS § 33, nr. 2).",
        "Den kan dække transport de første 24 km om dagen; resten hører under § 175.",
        "LAS er lov om aktiv socialpolitik, LAB lov om en aktiv beskæftigelsesindsats.",
      ],
      [
        "Befordringsgodtgørelsen trækkes ikke fra i ydelsen (LAS § 33, nr. 2).",
        "LAS er lov om aktiv socialpolitik, LAB lov om en aktiv beskæftigelsesindsats.",
      ],
    ]);
  });

  it("says why nothing is paid when a condition is not met", () => {
    const { godtgoerelse } = GODTGOERELSE_OG_BEFORDRING;
    const result = tracedCase({
      maaned: "2022-03",
      godtgoerelse: { ...godtgoerelse!, loenindtaegt: true },
    });
    const [section] = explanationOf(result, "da").sections;
    const shown = (label: string) => section?.lines.find((line) => line.label === label);
    expect(shown("Ingen løn, der udelukker godtgørelsen")?.value).toBe("nej");
    expect(shown("Alle betingelser er opfyldt")?.value).toBe("nej");
    expect(shown("Godtgørelse før afrunding")?.details[0]).toMatch(
      /^en betingelse er ikke opfyldt: 0,00 kr\./,
    );
  });

  it("shows what kind of tilbud it was and what the person lives on", () => {
    const values = sections[0]!.lines.map(({ value }) => value);
    expect(values).toContain("virksomhedspraktik");
    expect(values).toContain("ressourceforløbsydelse");
  });
});

describe("the explanation in English", () => {
  it("has sections, results and remarks in English", () => {
    const shown = [GODTGOERELSE_OG_BEFORDRING, ALL_OF_YDELSE]
      .flatMap((sag) => explanationOf(tracedCase(sag), "en").sections)
      .map(({ title, results, remarks }) => [
        title,
        results.map(({ label, value }) => [label, value]),
        remarks,
      ]);
    expect(shown).toEqual([
      [
        "Allowance for taking part in a tilbud",
        [["Allowance", "415.38 kr."]],
        [
          "The allowance is taxable and does not reduce the benefit (LAS § 33, nr. 2).",
          "It can cover transport for the first 24 km a day; the rest belongs to § 175.",
          "LAS is lov om aktiv socialpolitik (active social policy), LAB lov om en aktiv beskæftigelsesindsats (active employment effort).",
        ],
      ],
      [
        "Transport allowance",
        [["Transport allowance", "359.00 kr."]],
        [
          "The transport allowance does not reduce the benefit (LAS § 33, nr. 2).",
          "LAS is lov om aktiv socialpolitik (active social policy), LAB lov om en aktiv beskæftigelsesindsats (active employment effort).",
        ],
      ],
      [
        "Ressourceforløbsydelse",
        [
          ["Benefit before deductions", "5,068.00 kr."],
          ["Deduction", "1,480.20 kr."],
          ["Sanction", "0.00 kr."],
          ["Benefit before tax", "3,587.80 kr."],
        ],
        [
          "The benefit is before tax. Tax, ATP and mandatory pension are not calculated.",
          "LAS is lov om aktiv socialpolitik (the act on active social policy).",
        ],
      ],
    ]);
  });

  it("gives reasons, formulas and rates in English", () => {
    const [section] = explanationOf(tracedCase(ALL_OF_YDELSE), "en").sections;
    const details = (label: string) => section?.lines.find((line) => line.label === label)?.details;
    expect(details("Rate group")).toEqual([
      "The person is under 25, lives at home and owes child support (nr. 4). · LAS § 68, stk. 2",
    ]);
    expect(details("Deduction for wages above the limit")).toEqual([
      "55 % of 1,000.00 kr. · LAS § 68 a, stk. 2",
    ]);
    expect(details("Wage limit")?.[0]).toBe(
      "LAS § 68 a, stk. 2, og § 69 j, stk. 9 · Rate 2022 (1 January 2022 – 31 December 2022), published",
    );
    expect(details("Wage limit")?.[1]).toMatch(/^Source: Beskæftigelsesministeriet/);
    expect(section?.disregarded[0]?.details).toEqual([
      "The income does not affect the benefit and is not deducted.",
    ]);
  });

  it("has no Danish sentence in the place of a paragraph", () => {
    const [section] = explanationOf(tracedCase(ALL_OF_YDELSE), "en").sections;
    expect(JSON.stringify(section)).not.toContain("Ingen regel fundet");
  });
});

describe("the explanation of a result that was not made here", () => {
  const RATE: RateReference = {
    table: "befordring",
    key: "kmSats",
    validFrom: "2023-01-01",
    validTo: "2023-12-31",
    status: "published",
    sources: [],
  };
  const result = (trace?: readonly TraceStep[]): CalculatedCase => ({
    ok: true,
    forbehold: [],
    ...(trace === undefined ? {} : { trace }),
  });
  const step = (id: string, kind: TraceStep["kind"], rest: Partial<TraceStep> = {}): TraceStep => ({
    id,
    kind,
    da: id,
    en: id,
    value: "1.10",
    unit: "DKK/km",
    ...rest,
  });
  const section = (...steps: readonly TraceStep[]) =>
    explanationOf(result([...steps, step("resultat.befordring.beloeb", "result")]), "da").sections[0];

  it("is nothing but the title without a trace", () => {
    expect(explanationOf(result(), "da")).toEqual({ title: "Beregning", sections: [], forbehold: [] });
    expect(explanationOf(result(), "en").title).toBe("Calculation");
  });

  it("leaves out a part without a result", () => {
    expect(explanationOf(result([step("befordring.kmSats", "rate", { rate: RATE })]), "da").sections).toEqual(
      [],
    );
  });

  it("names no source where there is none", () => {
    expect(section(step("befordring.kmSats", "rate", { rate: RATE, law: "§ 175" }))?.lines).toEqual([
      {
        label: "befordring.kmSats",
        value: "1,10 kr. pr. km",
        details: ["§ 175 · Sats 2023 (1. januar 2023 – 31. december 2023), offentliggjort"],
      },
    ]);
  });

  it("names the first source when none is quoted, with its title alone when it has no address", () => {
    const sources = [{ title: "Satsbrev" }, { title: "Kopi", url: "https://example.org" }];
    expect(
      section(step("befordring.kmSats", "rate", { rate: { ...RATE, sources } }))?.lines[0]?.details[1],
    ).toBe("Kilde: Satsbrev");
  });

  it("begins with the period of a rate that has no paragraph", () => {
    expect(section(step("befordring.kmSats", "rate", { rate: RATE }))?.lines[0]?.details).toEqual([
      "Sats 2023 (1. januar 2023 – 31. december 2023), offentliggjort",
    ]);
  });

  it("hides by its name what a decision repeats, and no more than that", () => {
    const shown = (...ids: readonly string[]) =>
      section(...ids.map((id) => step(id, "input")))?.lines.map(({ label }) => label);
    expect(shown("befordring.indtaegter[0].periode", "befordring.start")).toEqual([]);
    expect(shown("befordring.indtaegter[0].artikel", "befordring.startdato")).toEqual([
      "befordring.indtaegter[0].artikel",
      "befordring.startdato",
    ]);
  });

  it("reads the value of an event as days, and no other", () => {
    const days = (id: string): TraceStep => ({
      id,
      kind: "input",
      da: id,
      en: id,
      value: "2022-06-01/",
      disregarded: { da: "Uden betydning.", en: "Without effect." },
    });
    const { disregarded } = section(days("befordring.haendelser[0]"), days("befordring.haendelser[0].note"))!;
    expect(disregarded.map(({ value }) => value)).toEqual(["1. juni 2022 –", "2022-06-01/"]);
  });

  it("hides a word of the case that a decision repeats, and the decision to disregard", () => {
    const word: TraceStep = {
      id: "befordring.indtaegter[0].art",
      kind: "input",
      da: "x",
      en: "x",
      value: "praktik",
    };
    const ignored = step("befordring.behandling", "decide", {
      decision: { taken: "ses-bort-fra", because: { da: "derfor", en: "so" }, rejected: [] },
    });
    expect(section(word, ignored)?.lines).toEqual([]);
  });

  it("never says undefined of a disregarded input whose reason is not in the language", () => {
    for (const disregarded of [{} as Text, null as unknown as Text])
      expect(section(step("befordring.x", "input", { disregarded }))?.disregarded).toEqual([
        { label: "befordring.x", value: "1,10 kr. pr. km", details: [""] },
      ]);
  });

  it("keeps the reservations", () => {
    const forbehold = [{ code: "RATE_INFERRED", about: "x", da: "Dansk.", en: "English." }] as const;
    expect(explanationOf({ ...result([]), forbehold }, "da").forbehold).toEqual(forbehold);
  });
});
