import { describe, expect, it } from "vitest";
import type { RateStatus, TraceStep, Unit } from "../../src/index.js";
import {
  dayText,
  figureText,
  isLocale,
  monthText,
  numberText,
  operandText,
  statusText,
  valueText,
} from "../../src/trace/locale.js";

const step = (value: string, unit?: Unit): TraceStep => ({
  id: "x",
  kind: "input",
  da: "x",
  en: "x",
  value,
  ...(unit === undefined ? {} : { unit }),
});

describe("numbers", () => {
  it.each([
    ["0", "0", "0"],
    ["12.4", "12,4", "12.4"],
    ["999.99", "999,99", "999.99"],
    ["1000", "1.000", "1,000"],
    ["11716.00", "11.716,00", "11,716.00"],
    ["544.768", "544,768", "544.768"],
    ["1000000000.00", "1.000.000.000,00", "1,000,000,000.00"],
    ["-1234.5", "-1.234,5", "-1,234.5"],
  ])("writes %s the Danish and the English way", (plain, da, en) => {
    expect(numberText(plain, "da")).toBe(da);
    expect(numberText(plain, "en")).toBe(en);
  });
});

describe("months and days", () => {
  it.each([
    ["01", "januar", "January"],
    ["02", "februar", "February"],
    ["03", "marts", "March"],
    ["04", "april", "April"],
    ["05", "maj", "May"],
    ["06", "juni", "June"],
    ["07", "juli", "July"],
    ["08", "august", "August"],
    ["09", "september", "September"],
    ["10", "oktober", "October"],
    ["11", "november", "November"],
    ["12", "december", "December"],
  ])("names month %s", (number, da, en) => {
    expect(monthText(`2022-${number}`, "da")).toBe(`${da} 2022`);
    expect(monthText(`2022-${number}`, "en")).toBe(`${en} 2022`);
  });

  it("writes a day without a leading zero, with a point in Danish only", () => {
    expect(dayText("2022-03-01", "da")).toBe("1. marts 2022");
    expect(dayText("2022-03-31", "da")).toBe("31. marts 2022");
    expect(dayText("2022-03-01", "en")).toBe("1 March 2022");
    expect(dayText("2022-03-31", "en")).toBe("31 March 2022");
  });

  it("shows a month that does not exist as it stands instead of taking another", () => {
    expect(monthText("2022-13", "da")).toContain("2022-13");
  });
});

describe("figures with a unit", () => {
  it.each<[string, Unit, string, string]>([
    ["1234.50", "DKK", "1.234,50 kr.", "1,234.50 kr."],
    ["11716.00", "DKK/month", "11.716,00 kr. pr. måned", "11,716.00 kr. per month"],
    ["4465.00", "DKK/week", "4.465,00 kr. pr. uge", "4,465.00 kr. per week"],
    ["719.00", "DKK/day", "719,00 kr. pr. dag", "719.00 kr. per day"],
    ["16.98", "DKK/hour", "16,98 kr. pr. time", "16.98 kr. per hour"],
    ["1.08", "DKK/km", "1,08 kr. pr. km", "1.08 kr. per km"],
    ["55", "percent", "55 %", "55 %"],
    ["12.4", "km", "12,4 km", "12.4 km"],
    ["49.6", "km/day", "49,6 km pr. dag", "49.6 km a day"],
    ["37.5", "hours", "37,5 timer", "37.5 hours"],
    ["13", "days", "13 dage", "13 days"],
    ["3", "days/week", "3 dage pr. uge", "3 days a week"],
  ])("writes %s %s", (value, unit, da, en) => {
    expect(figureText(value, unit, "da")).toBe(da);
    expect(figureText(value, unit, "en")).toBe(en);
  });

  it.each<[Unit, string, string]>([
    ["hours", "1 time", "1 hour"],
    ["days", "1 dag", "1 day"],
    ["days/week", "1 dag pr. uge", "1 day a week"],
    ["km", "1 km", "1 km"],
    ["percent", "1 %", "1 %"],
  ])("speaks of one in the singular: %s", (unit, da, en) => {
    expect(figureText("1", unit, "da")).toBe(da);
    expect(figureText("1", unit, "en")).toBe(en);
  });

  it.each<[string, Unit, string, string]>([
    ["0", "days", "0 dage", "0 days"],
    ["0.5", "hours", "0,5 timer", "0.5 hours"],
    ["11", "days", "11 dage", "11 days"],
  ])("speaks of anything but one in the plural: %s %s", (value, unit, da, en) => {
    expect(figureText(value, unit, "da")).toBe(da);
    expect(figureText(value, unit, "en")).toBe(en);
  });

  it("cuts a fraction after four decimals and shows the exact one beside it", () => {
    // 450 / 13 = 34,615384…
    expect(figureText("450/13", "DKK", "da")).toBe("34,6154 kr. (præcist 450/13)");
    expect(figureText("450/13", "DKK", "en")).toBe("34.6154 kr. (exactly 450/13)");
  });

  it("separates the thousands of a fraction", () => {
    // 16000 / 7 = 2.285,714285…
    expect(figureText("16000/7", "DKK", "da")).toBe("2.285,7143 kr. (præcist 16000/7)");
    expect(figureText("16000/7", "DKK", "en")).toBe("2,285.7143 kr. (exactly 16000/7)");
  });
});

describe("the languages", () => {
  it("are Danish and English", () => {
    expect(["da", "en", "", "sv", undefined].map(isLocale)).toEqual([true, true, false, false, false]);
  });
});

describe("the value of a step", () => {
  it.each([
    ["true", "ja", "yes"],
    ["false", "nej", "no"],
    ["36", "36", "36"],
    ["toString", "toString", "toString"],
  ])("without a unit is a word: %s", (value, da, en) => {
    expect(valueText(step(value), "da")).toBe(da);
    expect(valueText(step(value), "en")).toBe(en);
  });

  it("without a unit is a period when it is two days", () => {
    expect(valueText(step("2022-01-01/2022-12-31"), "da")).toBe("1. januar 2022 – 31. december 2022");
    expect(valueText(step("2022-01-01/2022-12-31"), "en")).toBe("1 January 2022 – 31 December 2022");
    expect(valueText(step("2022-01-01/"), "da")).toBe("2022-01-01/");
    for (const name of ["fra 2022-01-01/2022-12-31", "2022-01-01/2022-12-31 og frem"])
      expect(valueText(step(name), "da")).toBe(name);
  });

  it("keeps noughts at the end of kroner alone, and of whole numbers", () => {
    expect(valueText(step("10.00", "DKK"), "da")).toBe("10,00 kr.");
    expect(valueText(step("10.00", "km"), "da")).toBe("10 km");
    expect(valueText(step("10.50", "km"), "da")).toBe("10,5 km");
    expect(valueText(step("100", "km"), "da")).toBe("100 km");
  });

  it("with a unit is a figure", () => {
    expect(valueText(step("1", "days"), "da")).toBe("1 dag");
    expect(valueText(step("11716.00", "DKK/month"), "da")).toBe("11.716,00 kr. pr. måned");
  });

  it("is kroner inside a formula when it is kroner a month, and else what it is", () => {
    expect(operandText(step("11716.00", "DKK/month"), "da")).toBe("11.716,00 kr.");
    expect(operandText(step("11716.00", "DKK/month"), "en")).toBe("11,716.00 kr.");
    expect(operandText(step("1.08", "DKK/km"), "da")).toBe("1,08 kr. pr. km");
    expect(operandText(step("true"), "da")).toBe("ja");
  });
});

describe("the evidence for a rate", () => {
  it.each<[RateStatus, string, string]>([
    ["published", "offentliggjort", "published"],
    ["published-unquoted", "offentliggjort, ikke citeret", "published, not quoted"],
    ["second-source", "fra anden kilde", "from a second source"],
    ["second-source-unquoted", "fra anden kilde, ikke citeret", "from a second source, not quoted"],
    ["derived", "beregnet af andre satser", "computed from other rates"],
    ["inferred", "udledt", "inferred"],
  ])("is put in words: %s", (status, da, en) => {
    expect(statusText({ status }, "da")).toBe(da);
    expect(statusText({ status }, "en")).toBe(en);
  });

  it("says first that a rate comes from the caller's own table", () => {
    expect(statusText({ status: "published", callerSupplied: true }, "da")).toMatch(/egen.*offentliggjort$/);
    expect(statusText({ status: "published", callerSupplied: true }, "en")).toMatch(/own.*published$/);
  });
});
