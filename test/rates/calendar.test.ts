import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  firstDayOf,
  isDate,
  isMonth,
  lastDayOf,
  monthOf,
  monthsBetween,
} from "../../src/rates/calendar.js";

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / DAY;
const LAST = Date.UTC(2100, 11, 31) / DAY;

const dayText = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
const dayNumber = fc.integer({ min: FIRST, max: LAST });
const year = fc.integer({ min: 1900, max: 2100 });

const padded = (number: number): string => String(number).padStart(2, "0");

describe("isDate and isMonth against JavaScript's calendar", () => {
  it("know every day from 1900 to 2100", () => {
    for (let number = FIRST; number <= LAST; number += 1)
      if (!isDate(dayText(number))) expect.fail(`${dayText(number)} exists.`);
    expect(LAST - FIRST + 1).toBe(73_414);
  });

  it("know which days of a month exist", () => {
    const part = fc.integer({ min: 0, max: 99 });
    // Months and days around the ends of what exists, or any two digits.
    const month = fc.oneof(fc.integer({ min: 0, max: 13 }), part);
    const day = fc.oneof(fc.integer({ min: 27, max: 32 }), part);
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        const text = `${String(y)}-${padded(m)}-${padded(d)}`;
        const there = new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10) === text;
        expect(isDate(text)).toBe(there);
        expect(isMonth(text.slice(0, 7))).toBe(m >= 1 && m <= 12);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2100-02-29", false],
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2022-04-31", false],
    ["2022-01-00", false],
    ["2022-1-01", false],
    ["22-01-01", false],
    ["2022-01-011", false],
    ["2022-01-01\n", false],
    [" 2022-01-01", false],
    ["2022/01/01", false],
    ["2022-01-01T00:00:00Z", false],
    ["٢٠٢٢-٠١-٠١", false],
    ["", false],
  ])("isDate of »%s« is %s", (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });

  it.each([
    ["2022-01", true],
    ["2022-12", true],
    ["2022-00", false],
    ["2022-13", false],
    ["2022-1", false],
    ["2022-01-01", false],
    ["2022-01 ", false],
    ["2022-01.0", false],
    ["202201", false],
    ["", false],
  ])("isMonth of »%s« is %s", (text, expected) => {
    expect(isMonth(text)).toBe(expected);
  });
});

describe("the first and last day of a month", () => {
  it("are those of JavaScript's calendar", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, m) => {
        const month = `${String(y)}-${padded(m)}`;
        expect(firstDayOf(month)).toBe(dayText(Date.UTC(y, m - 1, 1) / DAY));
        expect(lastDayOf(month)).toBe(dayText(Date.UTC(y, m, 0) / DAY));
      }),
    );
  });

  it.each([
    ["2022-02", "2022-02-28"],
    ["2024-02", "2024-02-29"],
    ["2000-02", "2000-02-29"],
    ["1900-02", "1900-02-28"],
    ["2022-04", "2022-04-30"],
    ["2022-12", "2022-12-31"],
  ])("of %s end on %s", (month, last) => {
    expect(lastDayOf(month)).toBe(last);
  });
});

describe("the days between two days", () => {
  it("are those of JavaScript's calendar, forwards and backwards", () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (from, to) => {
        expect(daysBetween(dayText(from), dayText(to))).toBe(to - from);
      }),
      { numRuns: 5000 },
    );
  });

  it("grow by one from day to day", () => {
    for (let number = FIRST; number < LAST; number += 1)
      if (daysBetween(dayText(number), dayText(number + 1)) !== 1) expect.fail(dayText(number));
    expect(daysBetween("1900-01-01", "2100-12-31")).toBe(LAST - FIRST);
  });

  it.each([
    ["2022-03-31", "2022-03-31", 0],
    ["2022-12-31", "2023-01-01", 1],
    ["2023-01-01", "2022-12-31", -1],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-01-01", "2001-01-01", 366],
  ])("from %s to %s are %i", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe("the day before and after a day", () => {
  it("are those of JavaScript's calendar", () => {
    for (let number = FIRST; number < LAST; number += 1) {
      const [day, next] = [dayText(number), dayText(number + 1)];
      if (addDays(day, 1) !== next || addDays(next, -1) !== day) expect.fail(day);
    }
  });

  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2025-01-01", -1, "2024-12-31"],
    ["0999-12-31", 1, "1000-01-01"],
    ["1000-01-01", -1, "0999-12-31"],
  ] as const)("of %s, %i, is %s", (day, step, expected) => {
    expect(addDays(day, step)).toBe(expected);
  });
});

describe("the age on a day", () => {
  it.each([
    ["the day before the birthday", "2022-06-14", "1997-06-15", 24],
    ["on the birthday itself", "2022-06-15", "1997-06-15", 25],
    ["the day after", "2022-06-16", "1997-06-15", 25],
    ["on the day of birth", "2022-06-15", "2022-06-15", 0],
    ["the day before the birth", "2022-06-14", "2022-06-15", -1],
    ["at the end of a year", "2022-12-31", "1998-01-01", 24],
    ["at the start of the next", "2023-01-01", "1998-01-01", 25],
    ["on 28 February for one born on the 29th", "2021-02-28", "1996-02-29", 24],
    ["on 1 March for one born on 29 February", "2021-03-01", "1996-02-29", 25],
    ["on 29 February for one born on the 29th", "2024-02-29", "1996-02-29", 28],
    ["on 28 February of a leap year for one born on the 29th", "2024-02-28", "1996-02-29", 27],
  ])("%s", (_case, day, birth, age) => {
    expect(ageOn(day, birth)).toBe(age);
  });

  it("is the number of birthdays that have come", () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (a, b) => {
        const [birth, day] = [dayText(Math.min(a, b)), dayText(Math.max(a, b))];
        let birthdays = 0;
        // A birthday on 29 February is kept on 1 March in other years; Date rolls over to it.
        const [y, m, d] = birth.split("-").map(Number) as [number, number, number];
        while (Date.UTC(y + birthdays + 1, m - 1, d) <= Date.parse(day)) birthdays += 1;
        expect(ageOn(day, birth)).toBe(birthdays);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("months", () => {
  it.each([
    ["2022-01", 0, "2022-01"],
    ["2022-01", 1, "2022-02"],
    ["2022-12", 1, "2023-01"],
    ["2022-01", -1, "2021-12"],
    ["2022-06", 240, "2042-06"],
    ["0999-12", 1, "1000-01"],
  ])("%s and %i make %s", (month, months, expected) => {
    expect(addMonths(month, months)).toBe(expected);
  });

  it.each([
    ["2022-01", "2022-01", 1],
    ["2021-11", "2022-02", 4],
    ["2022-02", "2022-01", 0],
    ["2022-01", "2021-01", -11],
  ])("from %s to %s there are %i", (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });

  it("of a day is its month", () => {
    expect(monthOf("2022-03-31")).toBe("2022-03");
  });
});
