import { describe, expect, it } from "vitest";
import { calculate, type CaseResult } from "../../src/index.js";
import { answer, type Changes, RIGHT, spoilt } from "./spoilt.js";

const found = (sag: unknown): readonly string[] => {
  const result = answer(sag);
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`).sort();
};

describe("the case that the refusals are made from", () => {
  it("is calculated", () => {
    expect(found(RIGHT)).toEqual([]);
  });
});

describe("a field is refused with code and path", () => {
  it.each<[string, Changes, string]>([
    ["a month in words", { maaned: "marts 2022" }, "MONTH_INVALID maaned"],
    ["a thirteenth month", { maaned: "2022-13" }, "MONTH_INVALID maaned"],
    ["month nought", { maaned: "2022-00" }, "MONTH_INVALID maaned"],
    ["a month as a number", { maaned: 202203 }, "MONTH_INVALID maaned"],
    ["no month", { maaned: undefined }, "FIELD_MISSING maaned"],
    ["an unknown field", { kommune: "Stevns" }, "FIELD_UNKNOWN kommune"],
    ["an unknown field inside", { "ydelse.modtager.alder": 36 }, "FIELD_UNKNOWN ydelse.modtager.alder"],
    ["an id that is a number", { id: 17 }, "TYPE_MISMATCH id"],
    ["an id of 201 characters", { id: "x".repeat(201) }, "TEXT_TOO_LONG id"],
    ["a part that is a list", { befordring: [] }, "TYPE_MISMATCH befordring"],
    [
      "an unknown kind of course",
      { "ydelse.forloeb.art": "praktik" },
      "VALUE_NOT_ALLOWED ydelse.forloeb.art",
    ],
    [
      "a day that does not exist",
      { "ydelse.forloeb.start": "2022-02-30" },
      "DATE_INVALID ydelse.forloeb.start",
    ],
    [
      "29 February of a common year",
      { "ydelse.forloeb.start": "2021-02-29" },
      "DATE_INVALID ydelse.forloeb.start",
    ],
    ["day nought", { "ydelse.forloeb.start": "2021-05-00" }, "DATE_INVALID ydelse.forloeb.start"],
    [
      "a day with a time",
      { "ydelse.forloeb.start": "2021-05-01T00:00" },
      "DATE_INVALID ydelse.forloeb.start",
    ],
    [
      "an end before the start",
      { "ydelse.forloeb.start": "2022-01-01", "ydelse.forloeb.slut": "2021-12-31" },
      "PERIOD_REVERSED ydelse.forloeb.slut",
    ],
    [
      "a missing forsoerger",
      { "ydelse.modtager.forsoerger": undefined },
      "FIELD_MISSING ydelse.modtager.forsoerger",
    ],
    [
      "forsoerger as a text",
      { "ydelse.modtager.forsoerger": "nej" },
      "TYPE_MISMATCH ydelse.modtager.forsoerger",
    ],
    [
      "a person not born yet",
      { "ydelse.modtager.foedselsdato": "2022-03-02" },
      "PERSON_NOT_BORN ydelse.modtager.foedselsdato",
    ],
    [
      "child support of a person of 36",
      { "ydelse.modtager.bidrag": "1424" },
      "FIELD_NOT_APPLICABLE ydelse.modtager.bidrag",
    ],
    [
      "no earlier benefit in a ressourceforløb",
      { "ydelse.hidtidigYdelse": undefined },
      "FIELD_MISSING ydelse.hidtidigYdelse",
    ],
    [
      "an earlier benefit as a text",
      { "ydelse.hidtidigYdelse": "kontanthjaelp" },
      "TYPE_MISMATCH ydelse.hidtidigYdelse",
    ],
    ["incomes that are no list", { "ydelse.indtaegter": {} }, "TYPE_MISMATCH ydelse.indtaegter"],
    ["no incomes", { "ydelse.indtaegter": undefined }, "FIELD_MISSING ydelse.indtaegter"],
    [
      "1,001 incomes",
      { "ydelse.indtaegter": Array.from({ length: 1001 }, () => ({ art: "loen", beloeb: "1" })) },
      "TOO_MANY_INCOMES ydelse.indtaegter",
    ],
    [
      "an income without an amount",
      { "ydelse.indtaegter[0].beloeb": undefined },
      "FIELD_MISSING ydelse.indtaegter[0].beloeb",
    ],
    [
      "an income of an unknown kind",
      { "ydelse.indtaegter[0].art": "bonus" },
      "VALUE_NOT_ALLOWED ydelse.indtaegter[0].art",
    ],
    [
      "hours with ordinary wages",
      { "ydelse.indtaegter[0].timer": "10" },
      "FIELD_NOT_APPLICABLE ydelse.indtaegter[0].timer",
    ],
    [
      "wages in a tilbud without hours",
      { "ydelse.indtaegter[0].art": "loen-tilbud" },
      "FIELD_MISSING ydelse.indtaegter[0].timer",
    ],
    [
      "745 hours in a month",
      { "ydelse.indtaegter[0]": { art: "loen-tilbud", beloeb: "1", timer: "745" } },
      "AMOUNT_TOO_LARGE ydelse.indtaegter[0].timer",
    ],
    [
      "a period that ends before it begins",
      { "ydelse.indtaegter[0].periode": { fra: "2022-03-31", til: "2022-03-01" } },
      "PERIOD_REVERSED ydelse.indtaegter[0].periode",
    ],
    [
      "a half period",
      { "ydelse.indtaegter[0].periode": { fra: "2022-03-01" } },
      "FIELD_MISSING ydelse.indtaegter[0].periode.til",
    ],
    ["no course", { "ydelse.forloeb": undefined }, "FIELD_MISSING ydelse.forloeb"],
    [
      "no start of the course, with an income for a period",
      {
        "ydelse.forloeb": { art: "ressourceforloeb" },
        "ydelse.indtaegter[0].periode": { fra: "2022-03-01", til: "2022-03-31" },
      },
      "FIELD_MISSING ydelse.forloeb.start",
    ],
    ["an income that is a number", { "ydelse.indtaegter": [20000] }, "TYPE_MISMATCH ydelse.indtaegter[0]"],
    [
      "a self-employed person in a ressourceforløb",
      { "ydelse.selvstaendig": "hoejst-halvdelen" },
      "FIELD_NOT_APPLICABLE ydelse.selvstaendig",
    ],
    ["32 days of sanction", { "ydelse.sanktionsdage": 32 }, "NUMBER_OUT_OF_RANGE ydelse.sanktionsdage"],
    ["another scheme", { "godtgoerelse.ordning": "takst-751" }, "SCHEME_UNKNOWN godtgoerelse.ordning"],
    ["a scheme that is no text", { "godtgoerelse.ordning": 750 }, "TYPE_MISMATCH godtgoerelse.ordning"],
    ["no days a week", { "godtgoerelse.dagePrUge": 0 }, "NUMBER_OUT_OF_RANGE godtgoerelse.dagePrUge"],
    ["half a day a week", { "godtgoerelse.dagePrUge": 2.5 }, "NUMBER_OUT_OF_RANGE godtgoerelse.dagePrUge"],
    ["days as a text", { "befordring.dage": "19" }, "NUMBER_OUT_OF_RANGE befordring.dage"],
    ["more days than any whole number", { "befordring.dage": 1e20 }, "NUMBER_OUT_OF_RANGE befordring.dage"],
    [
      "14 absences on 13 days",
      { "godtgoerelse.fravaersdage": 14 },
      "ABSENCE_EXCEEDS_PLANNED godtgoerelse.fravaersdage",
    ],
    ["10,001 km a day", { "befordring.kmPrDag": "10001" }, "AMOUNT_TOO_LARGE befordring.kmPrDag"],
    ["a negative distance", { "godtgoerelse.afstandKm": "-1" }, "AMOUNT_NEGATIVE godtgoerelse.afstandKm"],
  ])("%s", (_what, changes, error) => {
    expect(found(spoilt(changes))).toEqual([error]);
  });

  it.each([
    "1.234",
    "1.234,50",
    "1,5",
    "1e3",
    "0x10",
    "NaN",
    "",
    " 5",
    "5 ",
    "+5",
    ".5",
    "5.",
    "1.005",
    "٣",
    "--1",
    0.5,
    NaN,
    Infinity,
    1e300,
    true,
    [],
    {},
  ])("the amount %j in no plain notation", (beloeb) => {
    expect(found(spoilt({ "ydelse.indtaegter[0].beloeb": beloeb }))).toEqual([
      "AMOUNT_FORMAT ydelse.indtaegter[0].beloeb",
    ]);
  });

  it.each(["-5", "-0.01", -5])("the negative amount %j by its meaning", (beloeb) => {
    expect(found(spoilt({ "ydelse.indtaegter[0].beloeb": beloeb }))).toEqual([
      "AMOUNT_NEGATIVE ydelse.indtaegter[0].beloeb",
    ]);
  });

  it("an amount one øre above the limit, and not the limit itself", () => {
    expect(found(spoilt({ "ydelse.indtaegter[0].beloeb": "1000000000.00" }))).toEqual([]);
    expect(found(spoilt({ "ydelse.indtaegter[0].beloeb": "1000000000.01" }))).toEqual([
      "AMOUNT_TOO_LARGE ydelse.indtaegter[0].beloeb",
    ]);
  });

  it("an earlier benefit that lacks what its level needs", () => {
    expect(found(spoilt({ "ydelse.hidtidigYdelse": { art: "sygedagpenge" } }))).toEqual([
      "FIELD_MISSING ydelse.hidtidigYdelse.beloeb",
      "FIELD_MISSING ydelse.hidtidigYdelse.berettigetTil",
      "FIELD_MISSING ydelse.hidtidigYdelse.pr",
    ]);
    expect(found(spoilt({ "ydelse.hidtidigYdelse": { art: "foertidspension", pr: "maaned" } }))).toEqual([
      "FIELD_MISSING ydelse.hidtidigYdelse.beloeb",
    ]);
  });

  it("an earlier benefit with what does not belong to it", () => {
    const hidtidigYdelse = {
      art: "kontanthjaelp",
      beloeb: "11000",
      pr: "maaned",
      berettigetTil: "2022-06-30",
    };
    expect(found(spoilt({ "ydelse.hidtidigYdelse": hidtidigYdelse }))).toEqual([
      "FIELD_NOT_APPLICABLE ydelse.hidtidigYdelse.beloeb",
      "FIELD_NOT_APPLICABLE ydelse.hidtidigYdelse.berettigetTil",
      "FIELD_NOT_APPLICABLE ydelse.hidtidigYdelse.pr",
    ]);
  });

  it("an earlier benefit of an unknown kind, by its form alone", () => {
    expect(found(spoilt({ "ydelse.hidtidigYdelse": { art: "su", beloeb: "1" } }))).toEqual([
      "VALUE_NOT_ALLOWED ydelse.hidtidigYdelse.art",
    ]);
  });

  it.each([
    ["a start on the 2nd", { "ydelse.forloeb.start": "2022-03-02" }],
    ["an end on the 30th of a month of 31 days", { "ydelse.forloeb.slut": "2022-03-30" }],
  ])("%s covers it in part", (_what, changes) => {
    expect(found(spoilt(changes))).toEqual(["MONTH_PARTLY_COVERED maaned"]);
  });

  it("a course of just the month covers it", () => {
    const changes = { "ydelse.forloeb.start": "2022-03-01", "ydelse.forloeb.slut": "2022-03-31" };
    expect(found(spoilt(changes))).toEqual([]);
  });
});

describe("all errors of a case come at once", () => {
  const BAD = spoilt({
    maaned: "2025-03",
    kommune: "Stevns",
    "ydelse.forloeb": { art: "ressourceforloeb", start: "2026-03-01" },
    "ydelse.modtager.forsoerger": undefined,
    "ydelse.indtaegter": [
      { art: "loen", beloeb: "1.234,50" },
      { art: "loen", beloeb: -5 },
      { art: "loen-tilbud", beloeb: NaN, timer: "x" },
    ],
    godtgoerelse: undefined,
    befordring: undefined,
  });

  it("by form, by meaning and by missing rates", () => {
    expect(found(BAD)).toEqual([
      "AMOUNT_FORMAT ydelse.indtaegter[0].beloeb",
      "AMOUNT_FORMAT ydelse.indtaegter[2].beloeb",
      "AMOUNT_FORMAT ydelse.indtaegter[2].timer",
      "AMOUNT_NEGATIVE ydelse.indtaegter[1].beloeb",
      "COURSE_ABOLISHED ydelse.forloeb.start",
      "FIELD_MISSING ydelse.modtager.forsoerger",
      "FIELD_UNKNOWN kommune",
      "MONTH_OUTSIDE_COURSE maaned",
      "RATE_NOT_AVAILABLE maaned",
    ]);
  });

  it("each with a whole sentence in both languages that says what to do", () => {
    const result = answer(BAD);
    if (result.ok) throw new Error("The case is bad.");
    for (const { da, en } of result.errors) {
      expect(da).toMatch(/^[A-ZÆØÅ].+\. .+\.$/);
      expect(en).toMatch(/^[A-Z].+\. .+\.$/);
    }
  });

  it("and the id comes back", () => {
    expect(answer(BAD)).toMatchObject({ ok: false, id: "sag-1" });
  });
});

describe("a missing rate is refused, never guessed", () => {
  it("names the rate and the reason when the table leaves it open", () => {
    // No source for the hourly amount of 2021 was found.
    const result = answer(
      spoilt({
        maaned: "2021-06",
        "ydelse.indtaegter": [{ art: "loen-tilbud", beloeb: "1000", timer: "10" }],
        godtgoerelse: undefined,
        befordring: undefined,
      }),
    );
    expect(result).toMatchObject({
      ok: false,
      errors: [{ code: "RATE_NOT_AVAILABLE", path: "maaned", value: "2021-06" }],
    });
    if (!result.ok) expect(result.errors[0]?.da).toContain("Beløb pr. arbejdstime");
  });

  it("says so once for each table and scheme that has nothing", () => {
    const result = answer(
      spoilt({ maaned: "2031-01", "ydelse.forloeb": { art: "jobafklaringsforloeb", start: "2030-01-01" } }),
    );
    if (result.ok) throw new Error("There are no rates for 2031.");
    expect(result.errors.map(({ code }) => code)).toEqual(Array(4).fill("RATE_NOT_AVAILABLE"));
  });

  it("is not asked for when the wages are nothing", () => {
    // No source for the threshold of 2018 was found; without wages it is not needed.
    const changes = {
      maaned: "2018-06",
      "ydelse.forloeb": { art: "ressourceforloeb", start: "2018-01-01" },
      godtgoerelse: undefined,
      befordring: undefined,
    };
    expect(found(spoilt(changes))).toEqual(["RATE_NOT_AVAILABLE maaned"]);
    const none = [
      { art: "loen", beloeb: "0" },
      { art: "loen-tilbud", beloeb: "0.00", timer: "3" },
    ];
    expect(answer(spoilt({ ...changes, "ydelse.indtaegter": none }))).toMatchObject({
      ok: true,
      ydelse: { foerFradrag: "11282.00", fradrag: "0.00", udbetaling: "11282.00" },
    });
  });
});

describe("what is no case at all", () => {
  it.each([undefined, null, 17, "sag", [], () => 1, Symbol("sag"), 10n])("%s is refused", (input) => {
    expect(found(input)).toEqual(["CASE_UNREADABLE "]);
  });

  it("a case whose fields throw is refused without throwing", () => {
    const hostile = {
      get maaned(): string {
        throw new Error("secret");
      },
    };
    const result = answer(hostile);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain("secret");
  });

  it("a period is shown from its first day to its last", () => {
    const periode = { fra: "2022-03-31", til: "2022-03-01" };
    expect(answer(spoilt({ "ydelse.indtaegter[0].periode": periode }))).toMatchObject({
      errors: [{ code: "PERIOD_REVERSED", value: "2022-03-31/2022-03-01" }],
    });
  });

  it("a long value is shortened in the error", () => {
    const result = answer(spoilt({ maaned: "x".repeat(1000) }));
    expect(result).toMatchObject({ ok: false, errors: [{ value: `${"x".repeat(60)}…` }] });
  });
});

describe("options", () => {
  const withOptions = (options: unknown): CaseResult =>
    calculate(RIGHT as never, options as Parameters<typeof calculate>[1]);

  it.each([
    ["an unknown rounding", { rounding: "kroner" }, "OPTION_INVALID rounding"],
    ["a day that does not exist", { knownOn: "2022-02-30" }, "OPTION_INVALID knownOn"],
    ["a day that is no text", { knownOn: 20220101 }, "OPTION_INVALID knownOn"],
    ["rates that are no list", { rates: {} }, "OPTION_INVALID rates"],
    ["a table that is none", { rates: [{}] }, "RATE_TABLE_INVALID rates[0].table"],
  ])("%s is refused", (_what, options, error) => {
    const result = withOptions(options);
    expect(result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`)).toEqual([error]);
  });

  it("that are null are refused without throwing", () => {
    expect(withOptions(null).ok).toBe(false);
  });
});

describe("what is right at the very edge is not refused", () => {
  it.each<[string, Changes]>([
    [
      "a course of one day",
      {
        "ydelse.forloeb": { art: "ressourceforloeb", start: "2022-03-05", slut: "2022-03-05" },
        "ydelse.delmaaned": { metode: "kalenderdage", dage: 1 },
      },
    ],
    ["a person born on the first day of the month", { "ydelse.modtager.foedselsdato": "2022-03-01" }],
    [
      "a period of one day",
      {
        "ydelse.indtaegter": [
          { art: "pension", beloeb: "1", periode: { fra: "2022-03-05", til: "2022-03-05" } },
        ],
      },
    ],
    [
      "a period on both sides of the start, of what never counts",
      {
        "ydelse.indtaegter": [
          { art: "aegtefaelle", beloeb: "1", periode: { fra: "2021-04-30", til: "2021-05-01" } },
        ],
      },
    ],
    [
      "a move within one day",
      { "ydelse.haendelser": [{ art: "barsel", fra: "2022-03-05", til: "2022-03-05" }] },
    ],
  ])("%s", (_what, changes) => {
    expect(found(spoilt(changes))).toEqual([]);
  });
});

const YOUNG_AT_HOME = { foedselsdato: "1999-06-15", forsoerger: false, hjemmeboende: true };

describe("what hangs on a field that is wrong is not refused as well", () => {
  it.each<[string, Changes, readonly string[]]>([
    [
      "hours and days of an income of no known kind",
      {
        "ydelse.indtaegter": [
          { art: "gave", beloeb: "1", timer: "5", periode: { fra: "2022-03-01", til: "2022-03-31" } },
        ],
      },
      ["VALUE_NOT_ALLOWED ydelse.indtaegter[0].art"],
    ],
    [
      "an income of jobafklaringsforløb in a course of no kind",
      { "ydelse.forloeb.art": undefined, "ydelse.indtaegter": [{ art: "helligdagsbetaling", beloeb: "1" }] },
      ["FIELD_MISSING ydelse.forloeb.art"],
    ],
    [
      "the rate of a month without rates, which a kept level does not rest on",
      {
        ...{ maaned: "2031-01", godtgoerelse: undefined, befordring: undefined, "ydelse.indtaegter": [] },
        "ydelse.forloeb.slut": undefined,
        "ydelse.hidtidigYdelse": { art: "ledighedsydelse", beloeb: "20000", pr: "maaned" },
        "ydelse.modtager.foedselsdato": undefined,
      },
      ["FIELD_MISSING ydelse.modtager.foedselsdato"],
    ],
    [
      "the end of a course without a start",
      { "ydelse.forloeb": { art: "ressourceforloeb", slut: "2020-01-01" } },
      ["FIELD_MISSING ydelse.forloeb.start"],
    ],
    [
      "days of attendance without planned days",
      { "godtgoerelse.planlagteDage": undefined, "godtgoerelse.fravaersdage": 31 },
      ["FIELD_MISSING godtgoerelse.planlagteDage"],
    ],
    [
      "an allowance without a scheme",
      { "godtgoerelse.ordning": undefined, "godtgoerelse.maalgruppe": "6.9" },
      ["FIELD_MISSING godtgoerelse.ordning"],
    ],
    [
      "pension for a period of no length outside the course, in a month without a rule",
      {
        maaned: "2014-06",
        "ydelse.forloeb.start": "2014-01-01",
        "ydelse.indtaegter": [
          { art: "pension", beloeb: "1", periode: { fra: "2014-06-02", til: "2013-12-01" } },
          { art: "pension", beloeb: "1", periode: { fra: "2013-12-15", til: "2013-12-15" } },
        ],
        godtgoerelse: undefined,
        befordring: undefined,
      },
      [
        "INCOME_PERIOD_WITHOUT_RULE ydelse.indtaegter[1].periode",
        "PERIOD_REVERSED ydelse.indtaegter[0].periode",
      ],
    ],
    [
      "a kept level in a month without rates, of a person whose group is not known",
      {
        maaned: "2025-03",
        "ydelse.forloeb.slut": "2026-04-30",
        "ydelse.modtager.forsoerger": undefined,
        "ydelse.hidtidigYdelse": {
          art: "sygedagpenge",
          beloeb: "4000",
          pr: "uge",
          berettigetTil: "2025-06-30",
        },
        godtgoerelse: undefined,
        befordring: undefined,
        "ydelse.indtaegter": [],
      },
      ["FIELD_MISSING ydelse.modtager.forsoerger", "RATE_NOT_AVAILABLE maaned"],
    ],
    [
      "what happened, in a month that is none",
      { maaned: "2022-13", "ydelse.haendelser": [{ art: "flytning", fra: "2022-03-05" }] },
      ["MONTH_INVALID maaned"],
    ],
    [
      "a self-employed person without a course",
      { "ydelse.forloeb": undefined, "ydelse.selvstaendig": "hoejst-halvdelen" },
      ["FIELD_MISSING ydelse.forloeb"],
    ],
    [
      "child support of a person of whom it is not known whether they are a forsørger",
      { "ydelse.modtager": { foedselsdato: "1985-06-15", hjemmeboende: true, bidrag: "1424" } },
      ["FIELD_MISSING ydelse.modtager.forsoerger"],
    ],
    [
      "child support of a person of whom it is not known whether they live at home",
      { "ydelse.modtager": { foedselsdato: "1985-06-15", forsoerger: false, bidrag: "1424" } },
      ["FIELD_MISSING ydelse.modtager.hjemmeboende"],
    ],
    [
      "wages from after the course until no known day: they may count, and their limit is missing",
      {
        maaned: "2018-06",
        "ydelse.forloeb": { art: "ressourceforloeb", start: "2018-01-01", slut: "2018-06-30" },
        "ydelse.indtaegter": [{ art: "loen", beloeb: "1", periode: { fra: "2018-07-01" } }],
        godtgoerelse: undefined,
        befordring: undefined,
      },
      ["FIELD_MISSING ydelse.indtaegter[0].periode.til", "RATE_NOT_AVAILABLE maaned"],
    ],
    [
      "what happened, of no known kind and before the month",
      { "ydelse.haendelser": [{ art: "rejse", fra: "2021-06-01", til: "2021-06-02" }] },
      ["VALUE_NOT_ALLOWED ydelse.haendelser[0].art"],
    ],
    [
      "a part month, of no number of days",
      { "ydelse.forloeb.slut": "2022-03-10", "ydelse.delmaaned": { metode: "kalenderdage" } },
      ["FIELD_MISSING ydelse.delmaaned.dage"],
    ],
    ["a month that is none", { maaned: "2022-13" }, ["MONTH_INVALID maaned"]],
    [
      "child support in a month that is none",
      { maaned: "2022-13", "ydelse.modtager": { ...YOUNG_AT_HOME, bidrag: "1424" } },
      ["MONTH_INVALID maaned"],
    ],
    [
      "a jobafklaringsforløb in a month that is none",
      { maaned: "2022-13", "ydelse.forloeb.art": "jobafklaringsforloeb" },
      ["MONTH_INVALID maaned"],
    ],
    [
      "a benefit that was abolished, in a month that is none",
      { maaned: "2025-13", "godtgoerelse.ydelsesart": "selvforsoergelses-og-hjemrejseydelse" },
      ["MONTH_INVALID maaned"],
    ],
    [
      "a course of one day without a choice",
      { "ydelse.forloeb": { art: "ressourceforloeb", start: "2022-03-05", slut: "2022-03-05" } },
      ["MONTH_PARTLY_COVERED maaned"],
    ],
    [
      "a benefit that was abolished",
      {
        maaned: "2025-07",
        ydelse: undefined,
        befordring: undefined,
        "godtgoerelse.ydelsesart": "selvforsoergelses-og-hjemrejseydelse",
      },
      ["BENEFIT_ABOLISHED godtgoerelse.ydelsesart", "RATE_NOT_AVAILABLE maaned"],
    ],
    [
      "wages outside the course in a month without a rule or a limit",
      {
        maaned: "2014-06",
        "ydelse.forloeb.start": "2014-01-01",
        "ydelse.indtaegter": [
          { art: "loen", beloeb: "1", periode: { fra: "2013-12-01", til: "2013-12-31" } },
        ],
        godtgoerelse: undefined,
        befordring: undefined,
      },
      ["INCOME_PERIOD_WITHOUT_RULE ydelse.indtaegter[0].periode", "RATE_NOT_AVAILABLE maaned"],
    ],
  ])("%s", (_what, changes, expected) => {
    expect(found(spoilt(changes))).toEqual(expected);
  });
});
