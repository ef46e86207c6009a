import { describe, expect, it } from "vitest";
import type { Modtager } from "../../src/index.js";
import { jobafklaringsforloeb, refusal, ressourceforloeb, step, udbetaling, ydelse } from "./cases.js";

// Rates of 2022: forsørger 15.570, ikke-forsørger 11.716, hjemmeboende under 25 3.644, bidragspligt at most
// 15.570. Of 2021: ikke-forsørger 11.698, hjemmeboende under 25 3.639.

const march2022 = (modtager: Partial<Modtager>, course = ressourceforloeb) =>
  course({ maaned: "2022-03", modtager });

/** 22 years old in March 2022. */
const ung = { foedselsdato: "1999-06-15" };
const ungHjemme = { ...ung, hjemmeboende: true };

describe("Reading 5: the rate group", () => {
  it.each<[string, Partial<Modtager>, string]>([
    ["a provider of 36", { forsoerger: true }, "15570.00"],
    ["a non-provider of 36", {}, "11716.00"],
    ["a non-provider of 36 living at home", { hjemmeboende: true }, "11716.00"],
    ["a non-provider of 29: there is no limit at 30", { foedselsdato: "1993-01-01" }, "11716.00"],
    ["a non-provider of 22 living alone: the full rate", ung, "11716.00"],
    ["a non-provider of 22 living at home", ungHjemme, "3644.00"],
    ["a provider of 22 living at home", { ...ungHjemme, forsoerger: true }, "15570.00"],
    ["a provider of 22 living alone", { ...ung, forsoerger: true }, "15570.00"],
    ["a non-provider of 22 at home with child support", { ...ungHjemme, bidrag: "1424" }, "5068.00"],
  ])("of %s", (_who, modtager, expected) => {
    expect(udbetaling(march2022(modtager))).toBe(expected);
    expect(udbetaling(march2022(modtager, jobafklaringsforloeb))).toBe(expected);
  });

  it("is not that of uddannelseshjælp, whatever was received before", () => {
    const sag = ressourceforloeb({
      maaned: "2022-03",
      modtager: ung,
      hidtidigYdelse: { art: "uddannelseshjaelp" },
    });
    expect(udbetaling(sag)).toBe("11716.00");
  });

  it("stands in the trace with the reason for it and against the others", () => {
    const { value, law, decision, because } = step(march2022(ung), "ydelse.satsgruppe");
    expect({ value, law }).toEqual({ value: "ikkeForsoerger", law: "LAS § 68, stk. 2" });
    expect(because).toEqual(["ydelse.alder", "ydelse.modtager.forsoerger", "ydelse.modtager.hjemmeboende"]);
    expect(decision?.rejected.map(({ option, because: { en } }) => `${option}: ${en}`)).toEqual([
      "forsoerger: The person is not a provider.",
      "bidragspligt: The person does not live at home.",
      "hjemmeboendeUnder25: The person does not live at home.",
    ]);
    expect(step(march2022(ung, jobafklaringsforloeb), "ydelse.satsgruppe").law).toBe("LAS § 69 j, stk. 2");
  });

  it.each<[string, Partial<Modtager>, readonly string[]]>([
    [
      "a provider",
      { forsoerger: true },
      [
        "bidragspligt: The rate for providers takes precedence.",
        "hjemmeboendeUnder25: The rate for providers takes precedence.",
        "ikkeForsoerger: The rate for providers takes precedence.",
      ],
    ],
    [
      "a person at home on the 25th birthday",
      { foedselsdato: "1997-03-01", hjemmeboende: true },
      [
        "forsoerger: The person is not a provider.",
        "bidragspligt: The person is 25 or older on the first day of the month.",
        "hjemmeboendeUnder25: The person is 25 or older on the first day of the month.",
      ],
    ],
    [
      "a person of 22 at home",
      ungHjemme,
      [
        "forsoerger: The person is not a provider.",
        "bidragspligt: No child support is stated.",
        "ikkeForsoerger: Persons under 25 living at home have a rate of their own.",
      ],
    ],
    [
      "a person of 22 at home with child support",
      { ...ungHjemme, bidrag: "1424" },
      [
        "forsoerger: The person is not a provider.",
        "hjemmeboendeUnder25: The person owes child support.",
        "ikkeForsoerger: Persons under 25 living at home have a rate of their own.",
      ],
    ],
  ])("says of %s why no other group applies", (_who, modtager, expected) => {
    const { decision } = step(march2022(modtager), "ydelse.satsgruppe");
    expect(decision?.rejected.map(({ option, because: { en } }) => `${option}: ${en}`)).toEqual(expected);
  });

  it("gives the reasons in Danish too", () => {
    const reasons = (modtager: Partial<Modtager>) =>
      step(march2022(modtager), "ydelse.satsgruppe").decision?.rejected.map(({ because: { da } }) => da);
    expect([
      ...new Set(
        [
          ung,
          ungHjemme,
          { ...ungHjemme, bidrag: "1424" },
          { hjemmeboende: true },
          { forsoerger: true },
        ].flatMap(reasons),
      ),
    ]).toEqual([
      "Modtageren er ikke forsørger.",
      "Modtageren bor ikke hjemme.",
      "Der er ikke oplyst bidragspligt.",
      "Hjemmeboende under 25 år har deres egen sats.",
      "Modtageren har bidragspligt.",
      "Modtageren er fyldt 25 år den første dag i måneden.",
      "Forsørgersatsen går forud.",
    ]);
  });
});

describe("Reading 5: age is counted on the first day of the month", () => {
  const atHome = (maaned: string, foedselsdato: string) =>
    udbetaling(ressourceforloeb({ maaned, modtager: { foedselsdato, hjemmeboende: true } }));

  it("has the full rate from the month that begins on the 25th birthday", () => {
    expect(atHome("2022-02", "1997-03-01")).toBe("3644.00");
    expect(atHome("2022-03", "1997-03-01")).toBe("11716.00");
  });

  it("keeps the rate under 25 for the month in which the person turns 25 on a later day", () => {
    expect(atHome("2022-03", "1997-03-02")).toBe("3644.00");
    expect(atHome("2022-04", "1997-03-02")).toBe("11716.00");
  });

  it("counts a birthday on 29 February from 1 March in other years", () => {
    expect(atHome("2021-02", "1996-02-29")).toBe("3639.00");
    expect(atHome("2021-03", "1996-02-29")).toBe("11698.00");
  });

  it("shows the age", () => {
    expect(step(march2022({ foedselsdato: "1997-03-02" }), "ydelse.alder").value).toBe("24");
  });
});

describe("Reading 5: child support", () => {
  const bidrag = (beloeb: string) => ydelse(march2022({ ...ungHjemme, bidrag: beloeb })).foerFradrag;

  it("is added up to the ceiling, which is no amount of its own", () => {
    // 3.644 + 1.424 = 5.068; 3.644 + 11.926 = 15.570, the ceiling
    expect(bidrag("0")).toBe("3644.00");
    expect(bidrag("1424")).toBe("5068.00");
    expect(bidrag("11925.99")).toBe("15569.99");
    expect(bidrag("11926")).toBe("15570.00");
    expect(bidrag("11926.01")).toBe("15570.00");
    expect(bidrag("20000")).toBe("15570.00");
  });

  it("rests on nr. 4", () => {
    const sag = march2022({ ...ungHjemme, bidrag: "1424" });
    expect(step(sag, "ydelse.satsgruppe").value).toBe("bidragspligt");
    expect(step(sag, "ydelse.sats-hoejst-loftet")).toMatchObject({
      value: "5068.00",
      law: "LAS § 68, stk. 2, nr. 4",
    });
  });

  it.each<[string, Partial<Modtager>]>([
    ["a person living alone", { ...ung, bidrag: "1424" }],
    ["a provider", { ...ungHjemme, forsoerger: true, bidrag: "1424" }],
    ["a person of 25", { foedselsdato: "1997-03-01", hjemmeboende: true, bidrag: "1424" }],
  ])("is refused for %s", (_who, modtager) => {
    expect(refusal(march2022(modtager))).toEqual(["FIELD_NOT_APPLICABLE ydelse.modtager.bidrag"]);
  });
});
