import { describe, expect, it } from "vitest";
import { assessForloeb, type VurderingResult } from "../../src/vurdering.js";

/** Facts that are right in every part; each test spoils one thing. */
const RIGHT = {
  id: "sag-1",
  art: "ressourceforloeb",
  foedselsdato: "1981-06-15",
  forloeb: { start: "2025-01-01", slut: "2027-01-31", bevilget: "2024-12-10" },
  tidligereForloeb: [
    { start: "2022-01-01", slut: "2023-12-31" },
    { start: "2024-01-01", slut: "2024-12-31" },
  ],
  oenskerFlereForloeb: false,
  folkepensionsdato: "2050-06-15",
  modtagerFoertidspension: false,
  maalgruppe: { komplekseProblemer: true, udviklingsperspektiv: "vurderes" },
  sygdom: { uarbejdsdygtig: true, ugerMedSygedagpenge: 22 },
  raadighed: { staarTilRaadighed: true, harFrasagtYdelsen: false },
} as const;

type Changes = Readonly<Record<string, unknown>>;

const answer = (facts: unknown): VurderingResult =>
  assessForloeb(facts as Parameters<typeof assessForloeb>[0]);
const found = (facts: unknown): readonly string[] => {
  const result = answer(facts);
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);
};
const spoilt = (changes: Changes): unknown => ({ ...RIGHT, ...changes });
const courses = (...tidligereForloeb: readonly unknown[]) => spoilt({ tidligereForloeb });

describe("the facts that the refusals are made from", () => {
  it("are assessed", () => {
    expect(found(RIGHT)).toEqual([]);
    expect(answer(RIGHT)).toMatchObject({ id: "sag-1", ok: true });
  });
});

describe("facts are refused by their form", () => {
  it.each<[string, Changes, readonly string[]]>([
    ["no kind of course", { art: undefined }, ["FIELD_MISSING art"]],
    ["another kind of course", { art: "revalidering" }, ["VALUE_NOT_ALLOWED art"]],
    [
      "no list of earlier courses: missing is not none",
      { tidligereForloeb: undefined },
      ["FIELD_MISSING tidligereForloeb"],
    ],
    ["earlier courses that are no list", { tidligereForloeb: {} }, ["TYPE_MISMATCH tidligereForloeb"]],
    [
      "an earlier course without an end",
      { tidligereForloeb: [{ start: "2022-01-01" }] },
      ["FIELD_MISSING tidligereForloeb[0].slut"],
    ],
    ["no course", { forloeb: undefined }, ["FIELD_MISSING forloeb"]],
    ["a course without a start", { forloeb: {} }, ["FIELD_MISSING forloeb.start"]],
    ["a day that does not exist", { foedselsdato: "1981-02-29" }, ["DATE_INVALID foedselsdato"]],
    ["a day that is no text", { foedselsdato: 19810615 }, ["DATE_INVALID foedselsdato"]],
    ["a day before 1900", { foedselsdato: "1899-12-31" }, ["DATE_OUT_OF_REACH foedselsdato"]],
    [
      "a day after 2199",
      { forloeb: { start: "2025-01-01", slut: "2200-01-01" } },
      ["DATE_OUT_OF_REACH forloeb.slut"],
    ],
    ["an unknown field", { alder: 43 }, ["FIELD_UNKNOWN alder"]],
    ["an unknown finding", { maalgruppe: { motiveret: true } }, ["FIELD_UNKNOWN maalgruppe.motiveret"]],
    [
      "a finding in another word",
      { maalgruppe: { komplekseProblemer: "ja" } },
      ["VALUE_NOT_ALLOWED maalgruppe.komplekseProblemer"],
    ],
    ["a wish as a text", { oenskerFlereForloeb: "nej" }, ["TYPE_MISMATCH oenskerFlereForloeb"]],
    [
      "half a week",
      { sygdom: { ugerMedSygedagpenge: 22.5 } },
      ["NUMBER_OUT_OF_RANGE sygdom.ugerMedSygedagpenge"],
    ],
    ["41 weeks", { sygdom: { ugerMedSygedagpenge: 41 } }, ["NUMBER_OUT_OF_RANGE sygdom.ugerMedSygedagpenge"]],
    [
      "weeks below nought",
      { sygdom: { ugerMedSygedagpenge: -1 } },
      ["NUMBER_OUT_OF_RANGE sygdom.ugerMedSygedagpenge"],
    ],
    ["an id of 201 characters", { id: "x".repeat(201) }, ["TEXT_TOO_LONG id"]],
  ])("%s", (_name, changes, expected) => {
    expect(found(spoilt(changes))).toEqual(expected);
  });

  it("with the reach of days from 1900 to 2199 inclusive", () => {
    expect(found(spoilt({ foedselsdato: "1900-01-01" }))).toEqual([]);
    expect(found(spoilt({ forloeb: { start: "2025-01-01", slut: "2199-12-31" } }))).toEqual([]);
  });

  it("with at most 100 earlier courses", () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const day = `${String(1982 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}-01`;
        return { start: day, slut: day };
      });
    expect(found(courses(...days(100)))).toEqual([]);
    expect(found(courses(...days(101)))).toEqual(["TOO_MANY_COURSES tidligereForloeb"]);
  });
});

describe("courses are refused by their meaning", () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      "the course ends before it begins",
      spoilt({ forloeb: { start: "2025-01-01", slut: "2024-12-31" } }),
      ["PERIOD_REVERSED forloeb.slut"],
    ],
    [
      "an earlier course ends before it begins",
      courses({ start: "2022-01-02", slut: "2022-01-01" }),
      ["PERIOD_REVERSED tidligereForloeb[0].slut"],
    ],
    [
      "an earlier course reaches the first day of the course",
      courses({ start: "2022-01-01", slut: "2025-01-01" }),
      ["COURSES_OVERLAP tidligereForloeb[0].slut"],
    ],
    [
      "an earlier course starts after the course",
      courses({ start: "2025-01-02", slut: "2025-02-01" }),
      ["COURSE_AFTER_ASSESSED tidligereForloeb[0].start"],
    ],
    [
      "an earlier course ends before it begins, after the course",
      courses({ start: "2026-01-01", slut: "2025-06-01" }),
      ["PERIOD_REVERSED tidligereForloeb[0].slut"],
    ],
    [
      "an earlier course starts on the same day",
      courses({ start: "2025-01-01", slut: "2025-02-01" }),
      ["COURSES_OVERLAP tidligereForloeb[0].slut"],
    ],
    [
      "two earlier courses share a day",
      courses({ start: "2022-01-01", slut: "2022-06-30" }, { start: "2022-06-30", slut: "2022-12-31" }),
      ["COURSES_OVERLAP tidligereForloeb[1].start"],
    ],
    [
      "two earlier courses share a day, the later listed first",
      courses({ start: "2022-06-30", slut: "2022-12-31" }, { start: "2022-01-01", slut: "2022-06-30" }),
      ["COURSES_OVERLAP tidligereForloeb[1].start"],
    ],
    [
      "the same course is listed twice",
      courses({ start: "2022-01-01", slut: "2022-06-30" }, { start: "2022-01-01", slut: "2022-06-30" }),
      ["COURSES_OVERLAP tidligereForloeb[1].start"],
    ],
    [
      "the person is born after the start",
      spoilt({ foedselsdato: "2025-01-02", tidligereForloeb: [] }),
      ["COURSE_BEFORE_BIRTH forloeb.start"],
    ],
    [
      "the person is born after an earlier start",
      spoilt({ foedselsdato: "2022-01-02" }),
      ["COURSE_BEFORE_BIRTH tidligereForloeb[0].start"],
    ],
    [
      "the pension age is reached on the day of birth",
      spoilt({ folkepensionsdato: "1981-06-15" }),
      ["FIELD_NOT_APPLICABLE folkepensionsdato"],
    ],
  ])("%s", (_name, facts, expected) => {
    expect(found(facts)).toEqual(expected);
  });

  it("but not where they only touch, or on the very day of birth", () => {
    expect(found(courses({ start: "2024-12-31", slut: "2024-12-31" }))).toEqual([]);
    expect(
      found(
        courses({ start: "2022-01-01", slut: "2022-06-30" }, { start: "2022-07-01", slut: "2022-07-01" }),
      ),
    ).toEqual([]);
    expect(found(spoilt({ foedselsdato: "2025-01-01", tidligereForloeb: [] }))).toEqual([]);
    expect(found(spoilt({ folkepensionsdato: "1981-06-16" }))).toEqual([]);
  });
});

describe("all errors come at once", () => {
  it("and what could not be read is not judged", () => {
    expect(
      found({
        ...RIGHT,
        art: "andet",
        foedselsdato: "i går",
        forloeb: { start: "2025-01-01", slut: "2024-01-01" },
        tidligereForloeb: [{ start: "2026-01-01", slut: "x" }, 7],
        tillid: true,
      }),
    ).toEqual([
      "VALUE_NOT_ALLOWED art",
      "DATE_INVALID foedselsdato",
      "DATE_INVALID tidligereForloeb[0].slut",
      "TYPE_MISMATCH tidligereForloeb[1]",
      "FIELD_UNKNOWN tillid",
      "PERIOD_REVERSED forloeb.slut",
      "COURSE_AFTER_ASSESSED tidligereForloeb[0].start",
    ]);
  });

  it("with code, path, value and what to do in both languages", () => {
    const result = answer(courses({ start: "2022-01-01", slut: "2025-01-01" }));
    expect(result).toEqual({
      id: "sag-1",
      ok: false,
      errors: [
        {
          code: "COURSES_OVERLAP",
          path: "tidligereForloeb[0].slut",
          value: "2025-01-01",
          da: "Forløbet dækker dage, som et andet forløb også dækker, og dagene ville tælle to gange. Ret datoerne.",
          en: "The course covers days that another course covers as well, and the days would count twice. Correct the dates.",
        },
      ],
    });
  });

  it("also that one course is no list of them", () => {
    expect(answer(courses())).toMatchObject({ ok: true });
    expect(answer(spoilt({ tidligereForloeb: {} }))).toMatchObject({
      errors: [
        {
          da: "Værdien har en forkert type. Angiv en liste, tom hvis der ingen er.",
          en: "The value has the wrong type. Give a list, empty if there are none.",
        },
      ],
    });
  });

  it("also what cannot be of a day that the caller states", () => {
    expect(answer(spoilt({ folkepensionsdato: "1981-06-15" }))).toMatchObject({
      errors: [
        {
          da: "Feltet hører ikke til her: folkepensionsalderen kan ikke nås på fødselsdagen eller før. Fjern feltet, eller ret de oplysninger, det afhænger af.",
          en: "The field does not belong here: the pension age cannot be reached on the day of birth or before. Remove it or correct the facts it depends on.",
        },
      ],
    });
  });

  it("and parts that could not be read leave the rest to be judged", () => {
    expect(found({ ...RIGHT, forloeb: 7 })).toEqual(["TYPE_MISMATCH forloeb"]);
    expect(found({ ...RIGHT, forloeb: { start: 7 }, tidligereForloeb: [{ start: 7, slut: 7 }, {}] })).toEqual(
      [
        "DATE_INVALID forloeb.start",
        "DATE_INVALID tidligereForloeb[0].start",
        "DATE_INVALID tidligereForloeb[0].slut",
        "FIELD_MISSING tidligereForloeb[1].start",
        "FIELD_MISSING tidligereForloeb[1].slut",
      ],
    );
    expect(found({ ...RIGHT, tidligereForloeb: "ingen" })).toEqual(["TYPE_MISMATCH tidligereForloeb"]);
  });
});

describe("hostile input", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "ressourceforloeb"],
    ["a list", [RIGHT]],
    ["a number", 7],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("secret");
          },
          ownKeys: () => {
            throw new Error("secret");
          },
        },
      ),
    ],
  ])("%s is refused and does not throw", (_name, input) => {
    expect(found(input)).toEqual(["CASE_UNREADABLE "]);
  });

  it("of a getter is read once", () => {
    let reads = 0;
    const facts = {
      ...RIGHT,
      get foedselsdato() {
        reads += 1;
        return reads === 1 ? "1981-06-15" : "x";
      },
    };
    expect(answer(facts).ok).toBe(true);
    expect(reads).toBe(1);
  });

  it("of a prototype is not taken for facts", () => {
    const facts = JSON.parse(`{"__proto__":{"oenskerFlereForloeb":true}}`) as unknown;
    expect(found(facts)).toContain("FIELD_MISSING art");
  });

  it("is not changed, and answers are frozen where they are shared", () => {
    const facts = structuredClone(RIGHT);
    const first = answer(facts);
    expect(facts).toEqual(RIGHT);
    if (!first.ok) throw new Error("refused");
    expect(() => {
      (first.betingelser[0]?.sources[0] as { title: string }).title = "x";
    }).toThrow(TypeError);
    expect(answer(facts)).toEqual(first);
  });
});
