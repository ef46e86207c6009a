import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseText } from "../../../src/cli/batch/case-text.js";
import { Writer } from "../../../src/cli/batch/writer.js";
import { calculate, type CalculatedCase, type CaseResult } from "../../../src/index.js";
import { arbitraryCase } from "../../trace/arbitrary-case.js";
import { BEFORDRING_2024, FORKERT, LOEN_2022 } from "../cases.js";

const writer = new Writer();

/** The line of a result, without its end. */
const textOf = (result: CaseResult): string => {
  writer.add(caseText(result));
  const written = Buffer.from(writer.take()).toString();
  expect(written.endsWith("\n")).toBe(true);
  return written.slice(0, -1);
};

const PAID: CaseResult = { ok: true, befordring: { beloeb: "545.00" }, forbehold: [] };

/** Texts with what JSON escapes: control characters, halves of pairs, quotation marks, backslashes. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("a", "ø", '"', "\\", "\n", "\u0000", "\u001f", "\u007f", "\u2028") }),
  fc.constantFrom("\ud83d", "\ude00\ud83d", "\ud83d\ude00"),
);

describe("the text of a result", () => {
  it("is that of a payment of 545 kr.", () => {
    expect(textOf(PAID)).toBe('{"ok":true,"befordring":{"beloeb":"545.00"},"forbehold":[]}');
  });

  it("holds the name, every part and every reservation in the order of the contract", () => {
    const result: CalculatedCase = {
      id: "sag-1",
      ok: true,
      ydelse: { foerFradrag: "11716.00", fradrag: "2529.45", sanktion: "0.00", udbetaling: "9186.55" },
      godtgoerelse: { berettiget: false, beloeb: "0.00" },
      befordring: { beloeb: "545.00" },
      forbehold: [
        { code: "WEEK_TO_MONTH", about: "ydelse.niveau", da: "Én ting.", en: "One thing." },
        { code: "RATE_INFERRED", about: "befordring.kmSats", da: "En anden.", en: "Another." },
      ],
    };
    expect(textOf(result)).toBe(
      '{"id":"sag-1","ok":true,' +
        '"ydelse":{"foerFradrag":"11716.00","fradrag":"2529.45","sanktion":"0.00","udbetaling":"9186.55"},' +
        '"godtgoerelse":{"berettiget":false,"beloeb":"0.00"},"befordring":{"beloeb":"545.00"},"forbehold":[' +
        '{"code":"WEEK_TO_MONTH","about":"ydelse.niveau","da":"Én ting.","en":"One thing."},' +
        '{"code":"RATE_INFERRED","about":"befordring.kmSats","da":"En anden.","en":"Another."}]}',
    );
  });

  it("is that of JSON.stringify for a case with steps and for a case that was refused", () => {
    for (const result of [calculate(LOEN_2022, { trace: true }), calculate(FORKERT)])
      expect(textOf(result)).toBe(JSON.stringify(result));
  });

  it("is that of JSON.stringify for any case", () => {
    const cases = fc.oneof(arbitraryCase, fc.constantFrom(LOEN_2022, BEFORDRING_2024));
    fc.assert(
      fc.property(cases, fc.constantFrom("oere" as const, "krone" as const), (sag, rounding) => {
        const result = calculate(sag, { rounding });
        expect(textOf(result)).toBe(JSON.stringify(result));
      }),
    );
  });

  it("is that of JSON.stringify whatever characters a caller's own texts hold", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (id, about, da) => {
        const forbehold = [{ code: "SCHEME_CALLER_SUPPLIED", about, da, en: "" } as const];
        const result: CaseResult = { id, ...PAID, forbehold };
        expect(textOf(result)).toBe(JSON.stringify(result));
      }),
    );
  });

  it("is the same the second time, for reservations that are kept", () => {
    const kept = Object.freeze({ code: "RATE_INFERRED", about: "sats", da: 'Én "ting".', en: "" } as const);
    const result: CaseResult = { ...PAID, forbehold: [kept, kept] };
    for (let turn = 0; turn < 2; turn += 1) expect(textOf(result)).toBe(JSON.stringify(result));
  });

  it("is what a reservation says now, where it may be changed", () => {
    const mine = { code: "RATE_INFERRED" as const, about: "sats", da: "Før.", en: "" };
    const result: CaseResult = { ...PAID, forbehold: [mine] };
    textOf(result);
    mine.da = "Efter.";
    expect(textOf(result)).toBe(JSON.stringify(result));
  });
});

describe("the bytes of a block", () => {
  const line = (text: string) => ({ text, forbehold: undefined });

  it("are those of its lines, however long they are", () => {
    const lines = ["", "a", "ø".repeat(5_000), "€".repeat(200_000), "😀".repeat(3_000), "z"];
    for (const text of lines) writer.add(line(text));
    expect(Buffer.from(writer.take()).toString()).toBe(lines.map((text) => `${text}\n`).join(""));
  });

  it("are those of many reservations that need more room than there is", () => {
    const forbehold = Array.from({ length: 3_000 }, (_, turn) => ({
      ...{ code: "RATE_INFERRED", about: `sats-${String(turn)}`, da: "æøå".repeat(20), en: "" },
    })) as CalculatedCase["forbehold"];
    expect(textOf({ ...PAID, forbehold })).toBe(JSON.stringify({ ...PAID, forbehold }));
  });

  it("are in memory of their own, and the next block begins with none", () => {
    writer.add(line("one"));
    const one = writer.take();
    writer.add(line("two"));
    expect(Buffer.from(writer.take()).toString()).toBe("two\n");
    expect(Buffer.from(one).toString()).toBe("one\n");
    expect(one.buffer.byteLength).toBe(one.length);
    expect(writer.take()).toHaveLength(0);
  });
});
