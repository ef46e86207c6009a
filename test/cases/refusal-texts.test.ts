import { describe, expect, it } from "vitest";
import { caseError } from "../../src/cases/case-error.js";
import { calculate, calculateForloeb, type Case, type Forloebssag, type Ordning } from "../../src/index.js";
import { bareSag, BELAEG, sag, scheme } from "../ordninger/schemes.js";
import { answer, type Changes, spoilt } from "./spoilt.js";

/** Path, value as shown, and the whole sentence in both languages. */
type Said = readonly [string, unknown, string, string];

const JAF = "jobafklaringsforloeb";

const CASES: readonly (readonly [string, Changes, Said])[] = [
  [
    "a missing figure",
    { "befordring.kmPrDag": undefined },
    [
      "befordring.kmPrDag",
      null,
      'Feltet mangler, og et manglende felt læses aldrig som nul eller nej. Angiv et tal som tekst, for eksempel "1234.50".',
      'The field is missing, and what is missing is never read as zero or no. Give a figure as text, for example "1234.50".',
    ],
  ],
  [
    "missing hours",
    { "ydelse.indtaegter": [{ art: "loen-tilbud", beloeb: "5000" }] },
    [
      "ydelse.indtaegter[0].timer",
      null,
      "Feltet mangler, og et manglende felt læses aldrig som nul eller nej. Angiv antal arbejdstimer.",
      "The field is missing, and what is missing is never read as zero or no. Give the hours worked.",
    ],
  ],
  [
    "hours of ordinary wages",
    { "ydelse.indtaegter": [{ art: "loen", beloeb: "5000", timer: "10" }] },
    [
      "ydelse.indtaegter[0].timer",
      "10",
      "Feltet hører ikke til her: timer hører kun til løn i tilbud. Fjern feltet, eller ret de oplysninger, det afhænger af.",
      "The field does not belong here: hours belong to wages in a tilbud only. Remove it or correct the facts it depends on.",
    ],
  ],
  [
    "a field that is not known",
    { "befordring.km": 5 },
    [
      "befordring.km",
      null,
      "Feltet »km« kendes ikke her. Ret stavemåden, eller fjern feltet.",
      'The field "km" is not known here. Correct the spelling or remove the field.',
    ],
  ],
  [
    "child support of a person of 36",
    { "ydelse.modtager.bidrag": "1424" },
    [
      "ydelse.modtager.bidrag",
      "1424",
      "Feltet hører ikke til her: tillæg for bidrag gives kun til hjemmeboende under 25 år, der ikke er forsørgere. Fjern feltet, eller ret de oplysninger, det afhænger af.",
      "The field does not belong here: the supplement for child support is only for non-providers under 25 living at home. Remove it or correct the facts it depends on.",
    ],
  ],
  [
    "a number for yes or no",
    { "ydelse.modtager.forsoerger": 1 },
    [
      "ydelse.modtager.forsoerger",
      1,
      "Værdien har en forkert type. Angiv true eller false.",
      "The value has the wrong type. Give true or false.",
    ],
  ],
  [
    "a function for yes or no",
    { "godtgoerelse.loenindtaegt": {} },
    [
      "godtgoerelse.loenindtaegt",
      "[object]",
      "Værdien har en forkert type. Angiv true eller false.",
      "The value has the wrong type. Give true or false.",
    ],
  ],
  [
    "one event for a list of them",
    { "ydelse.haendelser": 5 },
    [
      "ydelse.haendelser",
      5,
      "Værdien har en forkert type. Angiv en liste, tom hvis der ingen er.",
      "The value has the wrong type. Give a list, empty if there are none.",
    ],
  ],
  [
    "one income for a list of them",
    { "ydelse.indtaegter": 5 },
    [
      "ydelse.indtaegter",
      5,
      "Værdien har en forkert type. Angiv en liste, tom hvis der ingen er.",
      "The value has the wrong type. Give a list, empty if there are none.",
    ],
  ],
  [
    "a number for a name",
    { id: 17 },
    ["id", 17, "Værdien har en forkert type. Angiv en tekst.", "The value has the wrong type. Give a text."],
  ],
  [
    "a kind of two that is neither",
    { "ydelse.forloeb.art": "revalidering" },
    [
      "ydelse.forloeb.art",
      "revalidering",
      "Værdien er ikke en af de tilladte. Angiv en af værdierne ressourceforloeb eller jobafklaringsforloeb.",
      "The value is not one of those allowed. Give one of ressourceforloeb or jobafklaringsforloeb.",
    ],
  ],
  [
    "a method that is not the only one",
    { "ydelse.delmaaned": { metode: "arbejdsdage", dage: 5 } },
    [
      "ydelse.delmaaned.metode",
      "arbejdsdage",
      "Værdien er ikke en af de tilladte. Angiv en af værdierne kalenderdage.",
      "The value is not one of those allowed. Give one of kalenderdage.",
    ],
  ],
  [
    "days that no month has",
    { "befordring.dage": 32 },
    [
      "befordring.dage",
      32,
      "Tallet er ikke et helt tal inden for grænserne. Angiv et helt tal fra 0 til 31.",
      "The number is not a whole number within bounds. Give a whole number from 0 to 31.",
    ],
  ],
  [
    "more days than the course covers",
    { "ydelse.forloeb.slut": "2022-03-10", "ydelse.delmaaned": { metode: "kalenderdage", dage: 11 } },
    [
      "ydelse.delmaaned.dage",
      11,
      "Tallet er ikke et helt tal inden for grænserne. Angiv et helt tal fra 0 til 10, som er de dage, forløbet dækker.",
      "The number is not a whole number within bounds. Give a whole number from 0 to 10, the days that the course covers.",
    ],
  ],
  [
    "an amount above the limit",
    { "ydelse.indtaegter[0].beloeb": "1000000000.01" },
    [
      "ydelse.indtaegter[0].beloeb",
      "1000000000.01",
      "Tallet er for stort; det kan højst være 1.000.000.000 kr. Ret tallet.",
      "The figure is too large; it can be at most 1,000,000,000 kr. Correct the figure.",
    ],
  ],
  [
    "a ressourceforløb before there were any",
    { "ydelse.forloeb.start": "2012-12-31" },
    [
      "ydelse.forloeb.start",
      "2012-12-31",
      "Forløbet ligger før reglerne: ressourceforløb findes fra den 1. januar 2013. Ret datoen eller forløbets art.",
      "The course lies before the rules: ressourceforløb exist from 1 January 2013. Correct the date or the kind of course.",
    ],
  ],
  [
    "a jobafklaringsforløb before its first table",
    {
      maaned: "2014-12",
      "ydelse.forloeb": { art: JAF, start: "2014-07-01" },
      "ydelse.indtaegter": [],
      godtgoerelse: undefined,
      befordring: undefined,
    },
    [
      "maaned",
      "2014-12",
      "Forløbet ligger før reglerne: den første satstabel med jobafklaringsforløb gælder fra den 5. januar 2015. Ret datoen eller forløbets art.",
      "The course lies before the rules: the first rate table with jobafklaringsforløb applies from 5 January 2015. Correct the date or the kind of course.",
    ],
  ],
  [
    "an income of the other kind of course",
    { "ydelse.indtaegter": [{ art: "helligdagsbetaling", beloeb: "5000" }] },
    [
      "ydelse.indtaegter[0].art",
      "helligdagsbetaling",
      "Reglen for denne indtægtsart er kun kendt for jobafklaringsforløb. Vælg den art, der passer til forløbet.",
      "The rule for this kind of income is known for jobafklaringsforløb only. Choose the kind that fits the course.",
    ],
  ],
  [
    "an income on both sides of the start",
    {
      "ydelse.indtaegter": [
        { art: "pension", beloeb: "5000", periode: { fra: "2021-04-30", til: "2021-05-01" } },
      ],
    },
    [
      "ydelse.indtaegter[0].periode",
      "2021-04-30/2021-05-01",
      "Indtægten er for en periode, der ligger på begge sider af forløbets start eller slutning, og loven siger ikke, hvordan den deles. Del den i to indtægter med hver sin periode.",
      "The income is for a period on both sides of the start or end of the course, and the law does not say how to divide it. Split it into two incomes with a period each.",
    ],
  ],
  [
    "a scheme that is not known",
    { "godtgoerelse.ordning": "randers" },
    [
      "godtgoerelse.ordning",
      "randers",
      "Kommunens ordning kendes ikke. Brug en af ordningerne aabenraa, billund, egedal, faaborg-midtfyn, faxe, frederikssund, gladsaxe, guldborgsund, herning, naestved, odense, roskilde, silkeborg, skive, stevns-1000, svendborg-udgift, takst-750, ungecentrum, eller giv kommunens egen ordning med.",
      "The municipal scheme is not known. Use one of the schemes aabenraa, billund, egedal, faaborg-midtfyn, faxe, frederikssund, gladsaxe, guldborgsund, herning, naestved, odense, roskilde, silkeborg, skive, stevns-1000, svendborg-udgift, takst-750, ungecentrum or pass in the scheme of the municipality.",
    ],
  ],
  [
    "a scheme in a month that it is not known for",
    { "godtgoerelse.ordning": "egedal" },
    [
      "maaned",
      "2022-03",
      "Kommunens ordning »egedal« er kun kendt for perioden 2019-01-01/2019-12-31. Vælg en måned med sats, eller giv din egen satstabel med.",
      'The municipal scheme "egedal" is known for the period 2019-01-01/2019-12-31 only. Choose a month with a rate or pass in a rate table of your own.',
    ],
  ],
  [
    "a target group that the scheme does not name",
    {
      maaned: "2023-06",
      "godtgoerelse.ordning": "ungecentrum",
      "godtgoerelse.ydelsesart": "uddannelseshjaelp",
      "godtgoerelse.maalgruppe": "6.9",
      "godtgoerelse.zoner": 3,
      "godtgoerelse.fravaersdage": 0,
    },
    [
      "godtgoerelse.maalgruppe",
      "6.9",
      "Værdien er ikke en af de tilladte. Angiv en af værdierne 6.5 aktivitetsparate, 6.4 uddannelsesparate, 6.4 Åbenlyst uddannelsesparate.",
      "The value is not one of those allowed. Give one of 6.5 aktivitetsparate, 6.4 uddannelsesparate, 6.4 Åbenlyst uddannelsesparate.",
    ],
  ],
  [
    "a rate that was not found",
    { maaned: "2021-06", "ydelse.indtaegter": [{ art: "loen-tilbud", beloeb: "5000", timer: "10" }] },
    [
      "maaned",
      "2021-06",
      expect.stringMatching(
        /^Satsen »Beløb pr\. arbejdstime.*« mangler for måneden: .* Vælg en måned med sats, /,
      ),
      expect.stringMatching(/^The rate ".*" is missing for the month: .* Choose a month with a rate /),
    ] as Said,
  ],
];

describe("a refusal says what is wrong and what to do", () => {
  it.each(CASES)("%s", (_what, changes, [path, value, da, en]) => {
    const result = answer(spoilt(changes));
    expect(result.ok ? [] : result.errors).toMatchObject([{ path, value, da, en }]);
  });

  it("of a long value no more than sixty characters", () => {
    const shown = (text: string) => {
      const result = answer(spoilt({ "ydelse.forloeb.art": text }));
      return result.ok ? undefined : result.errors[0]?.value;
    };
    expect(shown("x".repeat(60))).toBe("x".repeat(60));
    expect(shown("x".repeat(61))).toBe(`${"x".repeat(60)}…`);
    // Half of a pair of surrogates is left out at the end, and a pair before it is kept.
    expect(shown(`😀${"x".repeat(57)}😀`)).toBe(`😀${"x".repeat(57)}…`);
  });
});

describe("a refusal of a course says what is wrong and what to do", () => {
  const RIGHT: Forloebssag = {
    forloeb: { art: "ressourceforloeb", start: "2022-01-01", slut: "2022-06-30" },
    modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
    hidtidigYdelse: { art: "kontanthjaelp" },
  };
  const errors = (changes: object) => {
    const result = calculateForloeb({ ...RIGHT, ...changes });
    return result.ok ? [] : result.errors;
  };

  it("a list that is too long", () => {
    const maaneder = Array.from({ length: 241 }, () => ({ maaned: "2022-01", indtaegter: [] }));
    expect(errors({ maaneder })[0]).toMatchObject({
      code: "LIST_TOO_LONG",
      path: "maaneder",
      da: "Listen er for lang. Angiv højst 240 poster.",
      en: "The list is too long. Give at most 240 entries.",
    });
  });

  it("a limit that is no month, for which none is put in its place", () => {
    const result = calculateForloeb({ ...RIGHT, fra: "2022-13" });
    expect(result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "MONTH_INVALID fra",
    ]);
    expect(result.maaneder ?? []).toEqual([]);
  });

  it("a month outside the limits", () => {
    expect(
      errors({ fra: "2022-02", til: "2022-03", maaneder: [{ maaned: "2022-04", indtaegter: [] }] }),
    ).toMatchObject([
      { en: "The month must lie in 2022-02 to 2022-03. Correct the month or move the limits." },
    ]);
  });

  it("what a person on førtidspension cannot have, where it stands in the course", () => {
    const hidtidigYdelse = { art: "foertidspension", beloeb: "19000", pr: "maaned" };
    const forloeb = { art: "ressourceforloeb", start: "2022-01-10", slut: "2022-02-28" };
    const delmaaned = { metode: "kalenderdage" };
    const maaneder = [{ maaned: "2022-02", indtaegter: [], sanktionsdage: 1 }];
    expect(errors({ hidtidigYdelse, forloeb, delmaaned, maaneder })).toMatchObject([
      { code: "FIELD_NOT_APPLICABLE", path: "delmaaned" },
      { code: "FIELD_NOT_APPLICABLE", path: "maaneder[0].sanktionsdage" },
    ]);
  });

  it("a course and a limit at the very edge are right", () => {
    // One day; 11.716 × 1 / 31 = 377,935…
    const forloeb = { art: "ressourceforloeb", start: "2022-03-05", slut: "2022-03-05" };
    const oneDay = { ...RIGHT, forloeb, delmaaned: { metode: "kalenderdage" } } as Forloebssag;
    expect(calculateForloeb(oneDay).total?.ydelse.udbetaling).toBe("377.94");
    // The last day of January and the first of March: both months are in the course.
    const edge = { art: "ressourceforloeb", start: "2022-01-31", slut: "2022-03-01" };
    const part = {
      ...RIGHT,
      forloeb: edge,
      delmaaned: { metode: "kalenderdage" },
      fra: "2022-01",
      til: "2022-03",
    };
    const { maaneder = [] } = calculateForloeb(part as Forloebssag);
    // February is whole: nothing is chosen for it.
    expect(maaneder.map((month) => month.ok && month.forbehold.map(({ code }) => code))).toEqual([
      ["PART_MONTH_BY_CHOICE", "ROUNDING_WITHOUT_RULE"],
      [],
      ["PART_MONTH_BY_CHOICE", "ROUNDING_WITHOUT_RULE"],
    ]);
  });
});

describe("a refusal of a scheme says what is wrong and what to do", () => {
  const said = (given: unknown, ordninger: readonly unknown[]) => {
    const result = calculate(given as Case, { ordninger: ordninger as readonly Ordning[] });
    return result.ok ? [] : result.errors;
  };

  it("that does not follow the schema", () => {
    expect(said(sag(), [{}])[0]).toMatchObject({
      code: "SCHEME_INVALID",
      da: expect.stringMatching(
        /^Ordningen følger ikke skemaet: .+ Ret ordningen efter rates\/ordning\.schema\.json\.$/,
      ) as string,
      en: expect.stringMatching(
        /^The scheme does not follow the schema: .+ Correct it after rates\/ordning\.schema\.json\.$/,
      ) as string,
    });
  });

  it("that is known for two periods, neither of them the month", () => {
    const later = scheme({}, { validFrom: "2024-01-01", validTo: "2024-12-31" });
    expect(said(sag({}, "2023-06"), [scheme(), later])[0]?.en).toContain(
      "for the period 2022-01-01/2022-12-31, 2024-01-01/2024-12-31 only.",
    );
  });

  it("that asks for two facts which are missing", () => {
    const terms = {
      beloeb: { art: "km", sats: "3", dage: "planlagte", ...BELAEG },
      mindstetid: { timerPrDag: "2", ...BELAEG },
    } as const;
    expect(said(bareSag(), [scheme(terms)]).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "FIELD_MISSING godtgoerelse.afstandKm",
      "FIELD_MISSING godtgoerelse.timerPrDag",
    ]);
  });
});

describe("a workbook that is not possible", () => {
  it("is said with its reason in both languages", () => {
    const reason = { da: "sagen har ingen trin.", en: "the case has no steps." };
    expect(caseError("WORKBOOK_NOT_POSSIBLE", "trace", undefined, reason)).toMatchObject({
      da: "Der kan ikke laves et kontrolark: sagen har ingen trin.",
      en: "No workbook can be made: the case has no steps.",
    });
  });
});
