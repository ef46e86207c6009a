import { describe, expect, it } from "vitest";
import { calculate, explain, type Haendelse, type Ydelse } from "../../src/index.js";
import { jobafklaringsforloeb, refusal, ressourceforloeb, step, ydelse } from "./cases.js";

const med = (...haendelser: readonly Haendelse[]) =>
  ressourceforloeb({ maaned: "2022-03", andet: { haendelser } });

describe("Reading 16: moving, barsel and sickness do not change the benefit", () => {
  it.each<Haendelse>([
    { art: "flytning", fra: "2022-03-10" },
    { art: "barsel", fra: "2022-01-01", til: "2022-03-01" },
    { art: "sygdom", fra: "2022-03-31" },
  ])("$art", (haendelse) => {
    // Ikke-forsørger 2022: 11.716.
    expect(ydelse(med(haendelse))).toEqual(ydelse(med()));
    expect(ydelse(med(haendelse)).udbetaling).toBe("11716.00");
  });

  it("but stand in the trace as disregarded, with the reason", () => {
    const sag = med(
      { art: "flytning", fra: "2022-03-10" },
      { art: "barsel", fra: "2022-03-15", til: "2023-01-31" },
    );
    expect(step(sag, "ydelse.haendelser[0]")).toEqual({
      id: "ydelse.haendelser[0]",
      kind: "input",
      da: "Flytning til en anden kommune",
      en: "Move to another municipality",
      value: "2022-03-10",
      because: ["maaned"],
      disregarded: {
        da: "Retten til ydelsen fortsætter ved flytning til en anden kommune (STAR om ressourceforløb).",
        en: "The right to the benefit continues after a move to another municipality (STAR on ressourceforløb).",
      },
    });
    expect(step(sag, "ydelse.haendelser[1]").value).toBe("2022-03-15/2023-01-31");
    expect(step(med({ art: "sygdom", fra: "2022-03-15" }), "ydelse.haendelser[0]").value).toBe("2022-03-15/");
  });

  it("and in the explanation with their days", () => {
    const sag = med(
      { art: "flytning", fra: "2022-03-10" },
      { art: "sygdom", fra: "2022-02-15" },
      { art: "barsel", fra: "2022-03-15", til: "2023-01-31" },
    );
    const text = explain(calculate(sag, { trace: true }));
    const shown = text.slice(text.indexOf("  Ses bort fra\n"));
    expect(shown).toMatch(/Flytning til en anden kommune +10\. marts 2022\n/);
    expect(shown).toMatch(/Sygdom +15\. februar 2022 –\n/);
    expect(shown).toMatch(/Barsel +15\. marts 2022 – 31\. januar 2023\n/);
  });

  it.each<[string, Haendelse]>([
    ["a move of last month", { art: "flytning", fra: "2022-02-28" }],
    ["a move of next month", { art: "flytning", fra: "2022-04-01" }],
    ["barsel that ended the day before", { art: "barsel", fra: "2021-09-01", til: "2022-02-28" }],
    ["sickness from the day after", { art: "sygdom", fra: "2022-04-01" }],
  ])("%s is refused in a month that it does not touch", (_what, haendelse) => {
    expect(refusal(med(haendelse))).toEqual(["FIELD_NOT_APPLICABLE ydelse.haendelser[0]"]);
  });

  it("days in the wrong order are refused", () => {
    expect(refusal(med({ art: "barsel", fra: "2022-03-20", til: "2022-03-10" }))).toEqual([
      "PERIOD_REVERSED ydelse.haendelser[0].til",
    ]);
  });

  it("in a jobafklaringsforløb no source was found, so they are refused and an empty list is not", () => {
    const med6b = (haendelser: Ydelse["haendelser"] & object) =>
      jobafklaringsforloeb({ maaned: "2022-03", andet: { haendelser } });
    expect(refusal(med6b([{ art: "sygdom", fra: "2022-03-01" }]))).toEqual([
      "FIELD_NOT_APPLICABLE ydelse.haendelser",
    ]);
    expect(calculate(med6b([])).ok).toBe(true);
  });

  it("more than 1,000 are refused, and 1,000 are not", () => {
    const many = (count: number) =>
      med(...Array.from({ length: count }, () => ({ art: "flytning", fra: "2022-03-10" }) as const));
    expect(refusal(many(1001))).toEqual(["LIST_TOO_LONG ydelse.haendelser"]);
    expect(calculate(many(1000)).ok).toBe(true);
  });

  it("an event that cannot be read is refused by its form alone", () => {
    expect(refusal(med({ art: "ferie" as "barsel", fra: "2022-01-10" }))).toEqual([
      "VALUE_NOT_ALLOWED ydelse.haendelser[0].art",
    ]);
    expect(refusal(med({ art: "flytning", fra: "2022-02-30" }))).toEqual([
      "DATE_INVALID ydelse.haendelser[0].fra",
    ]);
    expect(refusal(med(5 as unknown as Haendelse))).toEqual(["TYPE_MISMATCH ydelse.haendelser[0]"]);
  });
});
