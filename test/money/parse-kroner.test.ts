import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatKroner, parseKroner } from "../../src/index.js";

describe("parseKroner reads Danish notation", () => {
  it.each([
    ["17.500,55", "17500.55"],
    ["17.500,55 kr.", "17500.55"],
    ["kr. 17.500,55", "17500.55"],
    ["Kr 17500", "17500.00"],
    ["17500,5", "17500.50"],
    ["1.234.567", "1234567.00"],
    ["500,-", "500.00"],
    ["-12,25", "-12.25"],
    ["− 12,25 kr", "-12.25"],
    ["\u00a01.234,50\u00a0kr.", "1234.50"],
    ["0", "0.00"],
    ["kr.5", "5.00"],
    ["kr.  5", "5.00"],
    ["−5", "-5.00"],
    ["-  5", "-5.00"],
    // No kroner and no øre have no sign; five of each do.
    ["-0,00", "0.00"],
    ["-5,05", "-5.05"],
    // Forty characters are read, one more is not.
    ["5".padEnd(40), "5.00"],
  ])("reads %j as %s", (text, amount) => {
    expect(parseKroner(text)).toEqual({ ok: true, amount });
  });

  it.each(["1.234", "12,345", "999.000", "-1.234"])("refuses %j because it has two readings", (text) => {
    expect(parseKroner(text)).toMatchObject({ ok: false, code: "AMOUNT_AMBIGUOUS" });
  });

  it.each([
    "",
    " ",
    "kr.",
    "1234.50",
    "1,234.50",
    "12.34,50",
    "1.2345",
    "1..234,00",
    "1e3",
    "0x10",
    "NaN",
    "Infinity",
    "٣",
    "12,345,67",
    "12,",
    ",50",
    "--5",
    "1 234,50",
    "1kr.5",
    "9".repeat(41),
    "5".padEnd(41),
  ])("refuses %j because it is no amount", (text) => {
    expect(parseKroner(text)).toMatchObject({ ok: false, code: "AMOUNT_FORMAT" });
  });

  it("refuses what is no text instead of throwing", () => {
    expect(parseKroner(1234 as unknown as string)).toMatchObject({ ok: false, code: "AMOUNT_FORMAT" });
  });

  it("says what to do in both languages", () => {
    expect(parseKroner("1.234")).toMatchObject({
      da: expect.stringContaining("1.234,00") as string,
      en: expect.stringContaining("1.234,00") as string,
    });
  });
});

describe("formatKroner", () => {
  it("writes nothing for what is no text", () => {
    expect(formatKroner(5 as unknown as string)).toBe("");
  });

  it.each([
    ["17500.55", "17.500,55 kr."],
    ["0", "0,00 kr."],
    ["4.5", "4,50 kr."],
    ["-1234567.00", "-1.234.567,00 kr."],
    ["2529.4555", "2.529,4555 kr."],
    ["999", "999,00 kr."],
    ["1000", "1.000,00 kr."],
  ])("writes %s as %s", (amount, text) => {
    expect(formatKroner(amount)).toBe(text);
  });

  it.each(["", "abc", "1e5", "1,5", "450/13"])("hands back %j, which is no decimal amount", (text) => {
    expect(formatKroner(text)).toBe(text);
  });

  it("is read back by parseKroner for every amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (oere) => {
        const digits = String(Math.abs(oere)).padStart(3, "0");
        const amount = `${oere < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(parseKroner(formatKroner(amount))).toEqual({ ok: true, amount });
      }),
    );
  });
});
