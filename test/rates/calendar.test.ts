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
  sameDayAfterMonths,
  varighedTil,
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

  it("know the first year that can be written", () => {
    expect([isDate("0000-01-01"), isMonth("0000-12")]).toEqual([true, true]);
  });

  it("refuse any other character at any place", () => {
    const day = "2022-11-21";
    for (let at = 0; at < day.length; at += 1)
      // The first two stand beside the digits, where characters are numbered.
      for (const other of ["/", ":", "a", " ", "٢", day[at] === "-" ? "1" : "-"]) {
        const text = day.slice(0, at) + other + day.slice(at + 1);
        expect(isDate(text), text).toBe(false);
        if (at < 7) expect(isMonth(text.slice(0, 7)), text).toBe(false);
      }
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

describe("addDays over any distance", () => {
  it("is JavaScript's calendar", () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (from, to) => {
        expect(addDays(dayText(from), to - from)).toBe(dayText(to));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    // 2022 and 2023 have 365 days each, 2024 has 366.
    ["2022-01-01", 365 + 365 + 366, "2025-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2000-01-01", 0, "2000-01-01"],
  ])("%s and %i days is %s", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});

describe("sameDayAfterMonths", () => {
  it.each([
    ["2022-03-01", 36, "2025-03-01"],
    ["2022-12-31", 1, "2023-01-31"],
    ["2022-11-30", 1, "2022-12-30"],
    ["2022-01-15", 0, "2022-01-15"],
    ["2022-01-15", -1, "2021-12-15"],
    // A month without the day: the first of the next.
    ["2022-01-31", 1, "2022-03-01"],
    ["2022-01-29", 1, "2022-03-01"],
    ["2022-01-28", 1, "2022-02-28"],
    ["2022-10-31", 1, "2022-12-01"],
    ["2024-01-29", 1, "2024-02-29"],
    // A birthday on 29 February, in a year without it and in one with it.
    ["1964-02-29", 67 * 12, "2031-03-01"],
    ["1964-02-29", 68 * 12, "2032-02-29"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(sameDayAfterMonths(day, months)).toBe(expected);
  });

  it("agrees with the age: a person is so many years old from that day on", () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: 0, max: 100 }), (born, years) => {
        const birthday = sameDayAfterMonths(dayText(born), years * 12);
        expect(ageOn(birthday, dayText(born))).toBe(years);
        expect(ageOn(addDays(birthday, -1), dayText(born))).toBe(years - 1);
      }),
      { numRuns: 5000 },
    );
  });

  it("never turns the order of days around", () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, fc.integer({ min: 0, max: 600 }), (a, b, months) => {
        const [first, last] = [dayText(Math.min(a, b)), dayText(Math.max(a, b))];
        expect(sameDayAfterMonths(first, months) <= sameDayAfterMonths(last, months)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("varighedTil", () => {
  it.each([
    ["2022-03-01", "2025-03-01", 36, 0],
    ["2022-03-01", "2025-03-02", 36, 1],
    // 35 whole months reach 1 February; February 2025 has 28 days.
    ["2022-03-01", "2025-02-28", 35, 27],
    // One month reaches 15 February, and 21 − 15 = 6.
    ["2022-01-15", "2022-02-21", 1, 6],
    // One month reaches 15 February, after the 14th; 31 − 15 + 14 = 30 days.
    ["2022-01-15", "2022-02-14", 0, 30],
    ["2022-01-31", "2022-03-01", 1, 0],
    ["2022-01-31", "2022-02-28", 0, 28],
    ["2024-02-29", "2027-03-01", 36, 0],
    ["2024-02-29", "2027-02-28", 35, 30],
    ["2022-05-05", "2022-05-05", 0, 0],
    ["2021-12-31", "2022-01-01", 0, 1],
  ])("from %s until %s is %i months and %i days", (from, until, maaneder, dage) => {
    expect(varighedTil(from, until)).toEqual({ maaneder, dage });
  });

  it("is the months and the days that lead from one day to the other, and no month more would fit", () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: 0, max: 20_000 }), (start, days) => {
        const from = dayText(start);
        const until = dayText(start + days);
        const { maaneder, dage } = varighedTil(from, until);
        expect(addDays(sameDayAfterMonths(from, maaneder), dage)).toBe(until);
        expect(dage).toBeGreaterThanOrEqual(0);
        expect(sameDayAfterMonths(from, maaneder + 1) > until).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
