import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseText } from "../../../src/cli/batch/case-text.js";
import { calculate, type CalculatedCase, type CaseResult } from "../../../src/index.js";
import { arbitraryCase } from "../../trace/arbitrary-case.js";
import { BEFORDRING_2024, FORKERT, LOEN_2022 } from "../cases.js";

const textOf = caseText();

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
        // Twice: what was quoted before is quoted in the same way.
        for (let turn = 0; turn < 2; turn += 1) expect(textOf(result)).toBe(JSON.stringify(result));
      }),
    );
  });

  it("is right when there are more texts than are remembered", () => {
    const ownTextOf = caseText();
    for (let turn = 0; turn < 1200; turn += 1) {
      const forbehold = [{ code: "SCHEME_CALLER_SUPPLIED", about: "", da: `Nr. "${String(turn)}"`, en: "" }];
      const result = { ...PAID, forbehold } as CaseResult;
      expect(ownTextOf(result)).toBe(JSON.stringify(result));
    }
  });
});
