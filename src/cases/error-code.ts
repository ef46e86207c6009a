/** The stable codes of all errors. */
export type ErrorCode =
  /** The input is no plain object. */
  | "CASE_UNREADABLE"
  /** No part was asked for. */
  | "CASE_EMPTY"
  /** A required field is missing. */
  | "FIELD_MISSING"
  /** A field is not known. */
  | "FIELD_UNKNOWN"
  /** A field does not go with the other facts. */
  | "FIELD_NOT_APPLICABLE"
  /** A value has the wrong type. */
  | "TYPE_MISMATCH"
  /** A word is not one of those allowed. */
  | "VALUE_NOT_ALLOWED"
  /** A count is not a whole number within bounds. */
  | "NUMBER_OUT_OF_RANGE"
  /** A text is longer than 200 characters. */
  | "TEXT_TOO_LONG"
  /** There are more than 1,000 incomes. */
  | "TOO_MANY_INCOMES"
  /** A list has too many entries. */
  | "LIST_TOO_LONG"
  /** A figure is not in plain notation. */
  | "AMOUNT_FORMAT"
  /** A figure is below zero. */
  | "AMOUNT_NEGATIVE"
  /** A figure is above its limit. */
  | "AMOUNT_TOO_LARGE"
  /** A month does not exist or is not `yyyy-mm`. */
  | "MONTH_INVALID"
  /** A day does not exist or is not `yyyy-mm-dd`. */
  | "DATE_INVALID"
  /** A period ends before it begins. */
  | "PERIOD_REVERSED"
  /** The person is not born on the first day of the month. */
  | "PERSON_NOT_BORN"
  /** The course lies before the rules. */
  | "COURSE_BEFORE_LAW"
  /** A ressourceforløb starts on or after 1 February 2026. */
  | "COURSE_ABOLISHED"
  /** The course does not reach into the month. */
  | "MONTH_OUTSIDE_COURSE"
  /** The course covers only part of the month. */
  | "MONTH_PARTLY_COVERED"
  /** The entitlement to sygedagpenge ends within the month. */
  | "LEVEL_ENDS_IN_MONTH"
  /** An income is for days inside and outside the course. */
  | "INCOME_PERIOD_STRADDLES"
  /** An income is for days outside the course in a month before 2016. */
  | "INCOME_PERIOD_WITHOUT_RULE"
  /** A kind of income has no rule in this kind of course. */
  | "INCOME_NOT_IN_COURSE"
  /** A course is calculated over more than 240 months. */
  | "PERIOD_TOO_LONG"
  /** A month or a change of a course is for a month that is not calculated. */
  | "MONTH_OUTSIDE_PERIOD"
  /** A course has two entries for one month. */
  | "MONTH_TWICE"
  /** The changes of a course do not stand in the order of their months. */
  | "CHANGE_ORDER"
  /** A change of a course changes nothing. */
  | "CHANGE_EMPTY"
  /** The municipal scheme is not known. */
  | "SCHEME_UNKNOWN"
  /** The page of the municipality leaves open what the case asks for. */
  | "SCHEME_PART_OPEN"
  /** The benefit no longer exists in the month. */
  | "BENEFIT_ABOLISHED"
  /** There are more days of absence, of attendance or of sanction than planned days. */
  | "ABSENCE_EXCEEDS_PLANNED"
  /** There are more than 100 earlier courses. */
  | "TOO_MANY_COURSES"
  /** A day lies outside the years that can be assessed. */
  | "DATE_OUT_OF_REACH"
  /** Two courses cover the same day. */
  | "COURSES_OVERLAP"
  /** An earlier course starts after the course that is assessed. */
  | "COURSE_AFTER_ASSESSED"
  /** The person is not born on the first day of a course. */
  | "COURSE_BEFORE_BIRTH"
  /** There is no rate for the month. */
  | "RATE_NOT_AVAILABLE"
  /** A rate table of the caller does not follow the schema. */
  | "RATE_TABLE_INVALID"
  /** Two rate tables of the caller cover the same days. */
  | "RATE_TABLE_OVERLAP"
  /** A municipal scheme of the caller does not follow the schema. */
  | "SCHEME_INVALID"
  /** Two schemes of the caller with the same name cover the same days. */
  | "SCHEME_OVERLAP"
  /** An option cannot be used. */
  | "OPTION_INVALID"
  /** A line of a batch is not JSON. */
  | "LINE_NOT_JSON"
  /** A line of a batch is not UTF-8. */
  | "LINE_NOT_UTF8"
  /** A line of a batch is longer than 16 MB. */
  | "LINE_TOO_LONG"
  /** A row of a CSV file has more or fewer cells than its heading. */
  | "ROW_WIDTH"
  /** The input, or a field of it, is not that of a receipt. */
  | "RECEIPT_UNREADABLE"
  /** No workbook can be made of the result. */
  | "WORKBOOK_NOT_POSSIBLE"
  /** The library failed. */
  | "INTERNAL_ERROR";
