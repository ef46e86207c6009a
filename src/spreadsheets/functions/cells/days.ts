import { addDays, isDate, isMonth, monthOf } from "../../../rates/calendar.js";
import { monthText } from "../../../rates/calendar-text.js";
import type { Cell } from "./cell.js";
import { type Reader, type Reading, UNREAD } from "./reader.js";

/** Day 0 of spreadsheets. Excel counts a 29 February 1900 that never was, so it holds from 1 March 1900 on. */
const DAY_ZERO = "1899-12-30";
const FIRST_DAY = "1900-03-01";
const LAST_DAY = "2199-12-31";
const FIRST_SERIAL = 61;
const LAST_SERIAL = 109_574;

const TIME_OF_DAY = {
  wrong:
    "har et klokkeslæt. Brug en dato uden klokkeslæt, og giv i Google Sheets regneark og script samme tidszone.",
} as const;

const ofSerial = (serial: number): Reading<string> => {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return UNREAD;
  return Number.isInteger(serial) ? { value: addDays(DAY_ZERO, serial) } : TIME_OF_DAY;
};

const PARTS = ["getFullYear", "getMonth", "getDate", "getHours", "getMinutes", "getSeconds"] as const;

/** The date that Sheets hands over. It is of another realm, so its kind is told by what it can do. */
type DateOfSheets = Readonly<Record<(typeof PARTS)[number], () => number>>;

const isDateOfSheets = (cell: Cell): cell is DateOfSheets =>
  typeof cell === "object" &&
  cell !== null &&
  PARTS.every((part) => typeof (cell as Record<string, unknown>)[part] === "function");

const twoDigits = (number: number | string): string => String(number).padStart(2, "0");

const existing = (year: number | string, month: number | string, day: number | string): Reading<string> => {
  const date = [String(year), twoDigits(month), twoDigits(day)].join("-");
  return isDate(date) ? withinSpreadsheets(date) : UNREAD;
};

/** A day that no spreadsheet counts is a slip: a length of time of Sheets comes as a date of 1899. */
const withinSpreadsheets = (day: string): Reading<string> =>
  day >= FIRST_DAY && day <= LAST_DAY ? { value: day } : UNREAD;

/** Midnight in another time zone is another day, so a time of day is refused instead of cut off. */
const ofDate = (date: DateOfSheets): Reading<string> => {
  const hasTime = date.getHours() + date.getMinutes() + date.getSeconds() > 0;
  return hasTime ? TIME_OF_DAY : existing(date.getFullYear(), date.getMonth() + 1, date.getDate());
};

const DAY_FIRST = /^(\d{1,2})([-.])(\d{1,2})\2(\d{4})$/;
const IN_WORDS = /^(?:(\d{1,2})\. ?)?(\p{L}{3,})\.? (\d{4})$/u;

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  monthText(`2000-${twoDigits(month + 1)}`, "da").replace(" 2000", ""),
);

/** The number of a month by its name or the first three letters of it; 0 for any other word. */
const monthNumber = (word: string): number =>
  MONTHS.findIndex((name) => name === word || name.slice(0, 3) === word) + 1;

const ofText = (text: string): Reading<string> => {
  if (isDate(text)) return withinSpreadsheets(text);
  const [, day, , month, year] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return existing(year, month, day);
  const [, date, word, ofYear] = IN_WORDS.exec(text) ?? [];
  return word === undefined || ofYear === undefined
    ? UNREAD
    : existing(ofYear, monthNumber(word), date ?? "1");
};

const readDay = (cell: Cell): Reading<string> => {
  if (typeof cell === "number") return ofSerial(cell);
  if (typeof cell === "string") return ofText(cell.trim().toLowerCase());
  return isDateOfSheets(cell) ? ofDate(cell) : UNREAD;
};

/** A day: the date of a cell, its number, or a text. */
export const DAG: Reader<string> = {
  skriv: "Skriv en dato, for eksempel 15-06-1985.",
  read: readDay,
};

/** Months outside are slips: the number 2022 is a day of 1905. */
const FIRST_MONTH = "2000-01";
const LAST_MONTH = "2099-12";

/** A month: any day of it, or a text. */
export const MAANED: Reader<string> = {
  skriv: "Skriv en dato i måneden eller en tekst som 2022-03 eller marts 2022.",
  read: (cell) => {
    if (typeof cell === "string" && isMonth(cell.trim())) return withinReach(cell.trim());
    const day = readDay(cell);
    return "wrong" in day ? day : withinReach(monthOf(day.value));
  },
};

const withinReach = (month: string): Reading<string> =>
  month >= FIRST_MONTH && month <= LAST_MONTH ? { value: month } : UNREAD;
