import { describe, expect, it } from "vitest";
import { calculateForloeb } from "../../../src/index.js";
import { GODTGOERELSE, KVARTAL, kvartal, payments, refusedAsAWhole } from "./courses.js";

const loen = (beloeb: string) => ({ art: "loen", beloeb });
const AABEN = { art: "ressourceforloeb", start: "2022-01-01" };

describe("the course that the refusals are made from", () => {
  it("is calculated", () => {
    expect(payments(KVARTAL)).toEqual({
      "2022-01": "11716.00",
      "2022-02": "11716.00",
      "2022-03": "11716.00",
    });
  });
});

describe("a course is refused as a whole, with code and path", () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ["an unknown field", { kommune: "Stevns" }, ["FIELD_UNKNOWN kommune"]],
    ["a field of a case", { maaned: "2022-01" }, ["FIELD_UNKNOWN maaned"]],
    ["an id that is a number", { id: 17 }, ["TYPE_MISMATCH id"]],
    ["no course", { forloeb: undefined }, ["FIELD_MISSING forloeb"]],
    ["no person", { modtager: undefined }, ["FIELD_MISSING modtager"]],
    [
      "an unreadable person, of whom a change tells something",
      { modtager: 5, aendringer: [{ fra: "2022-02", forsoerger: true }] },
      ["TYPE_MISMATCH modtager"],
    ],
    ["a first month in words", { fra: "januar" }, ["MONTH_INVALID fra"]],
    [
      "a first month in words: then it is not known what stands outside",
      { fra: "januar", maaneder: [{ maaned: "2022-04" }] },
      ["MONTH_INVALID fra"],
    ],
    [
      "a last month in words: then it is not known what stands outside",
      { til: "marts", maaneder: [{ maaned: "2022-04" }] },
      ["MONTH_INVALID til"],
    ],
    ["no last month and no end", { forloeb: AABEN }, ["FIELD_MISSING til"]],
    ["a last month that is unreadable", { forloeb: AABEN, til: "2022-13" }, ["MONTH_INVALID til"]],
    [
      "an end that is unreadable, which is not taken for none",
      { forloeb: { ...KVARTAL.forloeb, slut: "2022-02-30" } },
      ["DATE_INVALID forloeb.slut"],
    ],
    [
      "a last month that is unreadable, with a choice for part months",
      { til: "2022-13", delmaaned: { metode: "kalenderdage" } },
      ["MONTH_INVALID til"],
    ],
    ["a first month before the course", { fra: "2021-12" }, ["MONTH_OUTSIDE_COURSE fra"]],
    ["a last month after the course", { til: "2022-04" }, ["MONTH_OUTSIDE_COURSE til"]],
    [
      "both outside",
      { fra: "2021-12", til: "2022-04" },
      ["MONTH_OUTSIDE_COURSE fra", "MONTH_OUTSIDE_COURSE til"],
    ],
    ["a last month before the first", { fra: "2022-03", til: "2022-02" }, ["PERIOD_REVERSED til"]],
    [
      "an end before the start",
      { forloeb: { ...AABEN, slut: "2021-12-31" } },
      ["PERIOD_REVERSED forloeb.slut"],
    ],
    ["241 months", { forloeb: AABEN, til: "2042-01" }, ["PERIOD_TOO_LONG til"]],
    [
      "241 months by its end",
      { forloeb: { ...AABEN, slut: "2042-01-31" } },
      ["PERIOD_TOO_LONG forloeb.slut"],
    ],
    [
      "a ressourceforløb of 2026",
      { forloeb: { ...AABEN, start: "2026-03-01" }, til: "2026-04" },
      ["COURSE_ABOLISHED forloeb.start", "RATE_NOT_AVAILABLE maaned", "RATE_NOT_AVAILABLE maaned"],
    ],
    ["no earlier benefit", { hidtidigYdelse: undefined }, ["FIELD_MISSING hidtidigYdelse"]],
    [
      "an earlier benefit without its amount",
      { hidtidigYdelse: { art: "ledighedsydelse", pr: "uge" } },
      ["FIELD_MISSING hidtidigYdelse.beloeb"],
    ],
    [
      "child support of a person of 36",
      { modtager: { ...KVARTAL.modtager, bidrag: "100" } },
      ["FIELD_NOT_APPLICABLE modtager.bidrag"],
    ],
    ["a self-employed person", { selvstaendig: "hoejst-halvdelen" }, ["FIELD_NOT_APPLICABLE selvstaendig"]],
    [
      "a part month with days",
      { delmaaned: { metode: "kalenderdage", dage: 3 } },
      ["FIELD_UNKNOWN delmaaned.dage"],
    ],
    [
      "a person who is not born",
      { modtager: { ...KVARTAL.modtager, foedselsdato: "2023-01-01" } },
      ["PERSON_NOT_BORN modtager.foedselsdato"],
    ],
  ])("%s", (_what, changes, errors) => {
    expect(refusedAsAWhole(kvartal(changes))).toEqual(errors);
  });

  it.each<[string, readonly unknown[], readonly string[]]>([
    ["no month", [{ forsoerger: true }], ["FIELD_MISSING aendringer[0].fra"]],
    ["before the course", [{ fra: "2021-12", forsoerger: true }], ["MONTH_OUTSIDE_PERIOD aendringer[0].fra"]],
    [
      "after the last month",
      [{ fra: "2022-04", forsoerger: true }],
      ["MONTH_OUTSIDE_PERIOD aendringer[0].fra"],
    ],
    ["nothing", [{ fra: "2022-02" }], ["CHANGE_EMPTY aendringer[0]"]],
    [
      "a misspelt field alone",
      [{ fra: "2022-02", forsorger: true }],
      ["FIELD_UNKNOWN aendringer[0].forsorger"],
    ],
    [
      "an unreadable field alone",
      [{ fra: "2022-02", bidrag: "1,5" }],
      ["AMOUNT_FORMAT aendringer[0].bidrag"],
    ],
    ["a number", [5], ["TYPE_MISMATCH aendringer[0]"]],
    [
      "no month, before one with a month",
      [{ forsoerger: true }, { fra: "2022-02", forsoerger: true }],
      ["FIELD_MISSING aendringer[0].fra"],
    ],
    [
      "the month of another",
      [
        { fra: "2022-02", forsoerger: true },
        { fra: "2022-02", hjemmeboende: true },
      ],
      ["CHANGE_ORDER aendringer[1].fra"],
    ],
    [
      "an earlier month than one before it, of three",
      [
        { fra: "2022-03", forsoerger: true },
        { fra: "2022-01", hjemmeboende: true },
        { fra: "2022-02", hjemmeboende: true },
      ],
      ["CHANGE_ORDER aendringer[1].fra", "CHANGE_ORDER aendringer[2].fra"],
    ],
    [
      "an earlier benefit that is wrong in all months that it holds in",
      [{ fra: "2022-02", hidtidigYdelse: { art: "ledighedsydelse", beloeb: "-1", pr: "uge" } }],
      ["AMOUNT_NEGATIVE aendringer[0].hidtidigYdelse.beloeb"],
    ],
    [
      "child support that never applies",
      [{ fra: "2022-02", bidrag: "-5" }],
      ["AMOUNT_NEGATIVE aendringer[0].bidrag", "FIELD_NOT_APPLICABLE aendringer[0].bidrag"],
    ],
    [
      "a month outside and a wrong amount",
      [{ fra: "2022-04", hidtidigYdelse: { art: "ledighedsydelse", beloeb: "-1", pr: "uge" } }],
      ["MONTH_OUTSIDE_PERIOD aendringer[0].fra", "AMOUNT_NEGATIVE aendringer[0].hidtidigYdelse.beloeb"],
    ],
  ])("a change with %s", (_what, aendringer, errors) => {
    expect(refusedAsAWhole(kvartal({ aendringer }))).toEqual(errors);
  });

  it.each<[string, readonly unknown[], readonly string[]]>([
    ["no month", [{ sanktionsdage: 1 }], ["FIELD_MISSING maaneder[0].maaned"]],
    ["a month before the first", [{ maaned: "2021-12" }], ["MONTH_OUTSIDE_PERIOD maaneder[0].maaned"]],
    ["a month after the last", [{ maaned: "2022-04" }], ["MONTH_OUTSIDE_PERIOD maaneder[0].maaned"]],
    [
      "the month of another",
      [{ maaned: "2022-02" }, { maaned: "2022-02" }],
      ["MONTH_TWICE maaneder[1].maaned"],
    ],
    ["a number", [5], ["TYPE_MISMATCH maaneder[0]"]],
    ["two numbers", [5, 5], ["TYPE_MISMATCH maaneder[0]", "TYPE_MISMATCH maaneder[1]"]],
    [
      "a month before the first, and what is wrong in it",
      [{ maaned: "2021-12", indtaegter: [loen("-1")] }],
      ["MONTH_OUTSIDE_PERIOD maaneder[0].maaned", "AMOUNT_NEGATIVE maaneder[0].indtaegter[0].beloeb"],
    ],
    [
      "the month of another, and what is wrong in either",
      [
        { maaned: "2022-02", indtaegter: [loen("-1")] },
        { maaned: "2022-02", indtaegter: [loen("-2")] },
      ],
      [
        "MONTH_TWICE maaneder[1].maaned",
        "AMOUNT_NEGATIVE maaneder[1].indtaegter[0].beloeb",
        "AMOUNT_NEGATIVE maaneder[0].indtaegter[0].beloeb",
      ],
    ],
  ])("an entry with %s", (_what, maaneder, errors) => {
    expect(refusedAsAWhole(kvartal({ maaneder }))).toEqual(errors);
  });

  it.each<[string, readonly unknown[], readonly string[]]>([
    ["outside the months", [{ art: "flytning", fra: "2022-04-01" }], ["FIELD_NOT_APPLICABLE haendelser[0]"]],
    [
      "whose days are reversed",
      [
        { art: "flytning", fra: "2022-02-01" },
        { art: "barsel", fra: "2022-02-20", til: "2022-02-10" },
      ],
      ["PERIOD_REVERSED haendelser[1].til"],
    ],
    ["of an unknown kind", [{ art: "ferie", fra: "2022-02-01" }], ["VALUE_NOT_ALLOWED haendelser[0].art"]],
    ["that is a number", [5], ["TYPE_MISMATCH haendelser[0]"]],
  ])("an event %s", (_what, haendelser, errors) => {
    expect(refusedAsAWhole(kvartal({ haendelser }))).toEqual(errors);
  });

  it("events of a jobafklaringsforløb, once", () => {
    const forloeb = { ...KVARTAL.forloeb, art: "jobafklaringsforloeb" };
    expect(refusedAsAWhole(kvartal({ forloeb, haendelser: [{ art: "sygdom", fra: "2022-01-01" }] }))).toEqual(
      ["FIELD_NOT_APPLICABLE haendelser"],
    );
  });

  it.each<[string, number]>([
    ["aendringer", 240],
    ["maaneder", 240],
    ["haendelser", 1000],
  ])("more %s than there may be", (field, most) => {
    const one = { haendelser: { art: "flytning", fra: "2022-01-01" } }[field] ?? {
      fra: "2022-01",
      maaned: "2022-01",
    };
    const list = (count: number) => kvartal({ [field]: Array.from({ length: count }, () => one) });
    expect(refusedAsAWhole(list(most + 1))).toContain(`LIST_TOO_LONG ${field}`);
    const result = calculateForloeb(list(most));
    expect(result.ok ? [] : result.errors.filter(({ code }) => code === "LIST_TOO_LONG")).toEqual([]);
  });

  it("and says in which months something may stand", () => {
    const result = calculateForloeb(kvartal({ fra: "2022-02", maaneder: [{ maaned: "2022-01" }] }));
    expect(result).toMatchObject({
      errors: [{ da: "Måneden skal ligge i 2022-02 til 2022-03. Ret måneden, eller flyt grænserne." }],
    });
  });
});

describe("240 months", () => {
  it("are not too many", () => {
    const result = calculateForloeb(kvartal({ forloeb: AABEN, til: "2041-12" }));
    expect(result.total).toMatchObject({ maaneder: 240, beregnede: 36 });
  });
});

describe("all errors of a course come at once", () => {
  it("by form, by the course and by its months, each once", () => {
    const sag = kvartal({
      fra: "2022-01",
      modtager: { ...KVARTAL.modtager, forsoerger: "nej" },
      hidtidigYdelse: { art: "ledighedsydelse", beloeb: "-1", pr: "uge" },
      aendringer: [{ fra: "2022-09", hjemmeboende: true }],
      maaneder: [{ maaned: "2022-02", sanktionsdage: 32, indtaegter: [loen("-5")] }],
      haendelser: [{ art: "flytning", fra: "2023-01-01" }],
    });
    expect(refusedAsAWhole(sag)).toEqual([
      "TYPE_MISMATCH modtager.forsoerger",
      "NUMBER_OUT_OF_RANGE maaneder[0].sanktionsdage",
      "MONTH_OUTSIDE_PERIOD aendringer[0].fra",
      "FIELD_NOT_APPLICABLE haendelser[0]",
      "AMOUNT_NEGATIVE hidtidigYdelse.beloeb",
      "AMOUNT_NEGATIVE maaneder[0].indtaegter[0].beloeb",
    ]);
  });

  it("even when it is not known which months it has", () => {
    const sag = kvartal({
      til: "2022",
      hidtidigYdelse: undefined,
      aendringer: [{ fra: "2022-02", hidtidigYdelse: { art: "kontanthjaelp", beloeb: "1" } }, 5],
      maaneder: [{ maaned: "2022-02", godtgoerelse: { ...GODTGOERELSE, fravaersdage: 14 } }],
      haendelser: [{ art: "barsel", fra: "2022-02-02", til: "2022-02-01" }, 5],
    });
    expect(refusedAsAWhole(sag)).toEqual([
      "MONTH_INVALID til",
      "TYPE_MISMATCH aendringer[1]",
      "TYPE_MISMATCH haendelser[1]",
      "PERIOD_REVERSED haendelser[0].til",
      "FIELD_MISSING hidtidigYdelse",
      "FIELD_NOT_APPLICABLE aendringer[0].hidtidigYdelse.beloeb",
      "ABSENCE_EXCEEDS_PLANNED maaneder[0].godtgoerelse.fravaersdage",
    ]);
  });
});

describe("what is wrong with a month stays in its month", () => {
  it("with the paths of the course", () => {
    const result = calculateForloeb(
      kvartal({
        maaneder: [
          { maaned: "2022-03", befordring: { kmPrDag: "10001", dage: 1 } },
          {
            maaned: "2022-01",
            indtaegter: [loen("1"), loen("-1")],
            godtgoerelse: { ...GODTGOERELSE, ordning: "x" },
          },
        ],
      }),
    );
    expect(result).toMatchObject({
      id: "kvartal",
      ok: false,
      errors: [
        { code: "AMOUNT_NEGATIVE", path: "maaneder[1].indtaegter[1].beloeb", value: "-1" },
        { code: "SCHEME_UNKNOWN", path: "maaneder[1].godtgoerelse.ordning" },
        { code: "AMOUNT_TOO_LARGE", path: "maaneder[0].befordring.kmPrDag" },
      ],
      maaneder: [
        { maaned: "2022-01", ok: false },
        { maaned: "2022-02", ok: true, ydelse: { udbetaling: "11716.00" } },
        { maaned: "2022-03", ok: false },
      ],
      total: { maaneder: 3, beregnede: 1, ydelse: { foerFradrag: "11716.00", udbetaling: "11716.00" } },
    });
  });

  it("also a month that is covered in part, unless the course or the month chooses a method", () => {
    const forloeb = { art: "ressourceforloeb", start: "2022-01-11", slut: "2022-03-20" };
    const error = ["MONTH_PARTLY_COVERED maaned"];
    expect(payments(kvartal({ forloeb }))).toEqual({
      "2022-01": error,
      "2022-02": "11716.00",
      "2022-03": error,
    });
    // 11.716 × 21 / 31 = 7.936,645… and 11.716 × 20 / 31 = 7.558,709…; 11.716 × 10 / 31 = 3.779,354…
    const delmaaned = { metode: "kalenderdage" };
    expect(payments(kvartal({ forloeb, delmaaned }))).toEqual({
      "2022-01": "7936.65",
      "2022-02": "11716.00",
      "2022-03": "7558.71",
    });
    const maaneder = [{ maaned: "2022-03", delmaaned: { metode: "kalenderdage", dage: 10 } }];
    expect(payments(kvartal({ forloeb, delmaaned, maaneder }))).toMatchObject({ "2022-03": "3779.35" });
    expect(payments(kvartal({ forloeb, maaneder }))).toMatchObject({
      "2022-01": error,
      "2022-03": "3779.35",
    });
    const tooMany = [{ maaned: "2022-03", delmaaned: { metode: "kalenderdage", dage: 21 } }];
    expect(payments(kvartal({ forloeb, delmaaned, maaneder: tooMany }))).toMatchObject({
      "2022-03": ["NUMBER_OUT_OF_RANGE maaneder[0].delmaaned.dage"],
    });
  });

  it("also the month in which the level ends, even when it is the only one", () => {
    const hidtidigYdelse = { art: "sygedagpenge", beloeb: "3000", pr: "uge", berettigetTil: "2022-02-15" };
    const error = ["LEVEL_ENDS_IN_MONTH hidtidigYdelse.berettigetTil"];
    // 3.000 × 52 / 12 = 13.000.
    expect(payments(kvartal({ hidtidigYdelse }))).toEqual({
      "2022-01": "13000.00",
      "2022-02": error,
      "2022-03": "11716.00",
    });
    expect(payments(kvartal({ hidtidigYdelse, fra: "2022-02", til: "2022-02" }))).toEqual({
      "2022-02": error,
    });
  });

  it("also a person who is born on the way, told once", () => {
    const modtager = { ...KVARTAL.modtager, foedselsdato: "2022-02-15" };
    const result = calculateForloeb(kvartal({ modtager }));
    expect(result.total).toMatchObject({ beregnede: 1 });
    expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(["modtager.foedselsdato"]);
  });

  it("also child support after the 25th birthday, until a change ends it", () => {
    // 3.644 + 1.424 = 5.068 while under 25; 11.716 from the month after the 15 February on which she turns 25.
    const modtager = { foedselsdato: "1997-01-15", forsoerger: false, hjemmeboende: true, bidrag: "1424" };
    expect(payments(kvartal({ modtager }))).toEqual({
      "2022-01": "5068.00",
      "2022-02": ["FIELD_NOT_APPLICABLE modtager.bidrag"],
      "2022-03": ["FIELD_NOT_APPLICABLE modtager.bidrag"],
    });
    expect(payments(kvartal({ modtager, aendringer: [{ fra: "2022-02", bidrag: null }] }))).toEqual({
      "2022-01": "5068.00",
      "2022-02": "11716.00",
      "2022-03": "11716.00",
    });
  });

  it("also a fact that is wrong in some months, when another thing is wrong in the others", () => {
    // The person is 25 from 15 January, so that the support is wrong in February and March.
    const modtager = { foedselsdato: "1997-01-15", forsoerger: false, hjemmeboende: true, bidrag: "1424" };
    const maaneder = [{ maaned: "2022-01", indtaegter: [loen("-1")] }];
    expect(payments(kvartal({ modtager, maaneder }))).toEqual({
      "2022-01": ["AMOUNT_NEGATIVE maaneder[0].indtaegter[0].beloeb"],
      "2022-02": ["FIELD_NOT_APPLICABLE modtager.bidrag"],
      "2022-03": ["FIELD_NOT_APPLICABLE modtager.bidrag"],
    });
  });

  it("also a month without a rate", () => {
    const forloeb = { art: "ressourceforloeb", start: "2024-12-01", slut: "2025-01-31" };
    expect(payments(kvartal({ forloeb }))).toEqual({
      "2024-12": "12326.00",
      "2025-01": ["RATE_NOT_AVAILABLE maaned"],
    });
  });
});

describe("a change from the first month", () => {
  it("may state what the start leaves out, for it holds in every month", () => {
    const aendringer = [
      { fra: "2022-01", hidtidigYdelse: { art: "kontanthjaelp" } },
      { fra: "2022-02", forsoerger: true },
    ];
    // The rates of 2022: 11.716 for an ikke-forsørger, 15.570 for a forsørger.
    expect(payments(kvartal({ hidtidigYdelse: undefined, aendringer }))).toEqual({
      "2022-01": "11716.00",
      "2022-02": "15570.00",
      "2022-03": "15570.00",
    });
  });
});
