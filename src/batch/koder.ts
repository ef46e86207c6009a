import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { ErrorCode } from "../cases/error-code.js";

/**
 * What the numbers of a column mean: the word at that place. `hidtidigYdelse` and `selvstaendig` are 0 where there
 * is none. The places never change; words may be added at the end.
 */
export const KOLONNEKODER = deepFreeze({
  /** Kind of course. */
  art: ["ressourceforloeb", "jobafklaringsforloeb"],
  /** Rate group. */
  gruppe: ["forsoerger", "ikkeForsoerger", "hjemmeboendeUnder25", "bidragspligt"],
  /** What was received before, where its level may be kept; `ingen` for every other benefit. */
  hidtidigYdelse: ["ingen", "sygedagpenge", "ledighedsydelse", "foertidspension"],
  /** How much of the work the self-employed can do; the empty word for everybody else. */
  selvstaendig: ["", "hoejst-en-fjerdedel", "hoejst-halvdelen"],
  /** What the person lives on, for the allowance. */
  ydelsesart: [
    "kontanthjaelp",
    "uddannelseshjaelp",
    "selvforsoergelses-og-hjemrejseydelse",
    "overgangsydelse",
    "ressourceforloebsydelse",
    "selvforsoergende",
    "ung-under-18",
    "anden",
  ],
  /** The kind of tilbud. */
  tilbud: ["virksomhedspraktik", "nytteindsats", "vejledning-og-opkvalificering", "loentilskud", "andet"],
} as const);

/** The codes that a row can be refused with. The bit of a code in the column of errors is its place here. */
export const FEJLBITS: readonly ErrorCode[] = deepFreeze([
  "INTERNAL_ERROR",
  "MONTH_INVALID",
  "RATE_NOT_AVAILABLE",
  "TYPE_MISMATCH",
  "VALUE_NOT_ALLOWED",
  "NUMBER_OUT_OF_RANGE",
  "FIELD_MISSING",
  "FIELD_NOT_APPLICABLE",
  "AMOUNT_FORMAT",
  "AMOUNT_NEGATIVE",
  "AMOUNT_TOO_LARGE",
  "DATE_INVALID",
  "PERIOD_REVERSED",
  "COURSE_BEFORE_LAW",
  "COURSE_ABOLISHED",
  "MONTH_OUTSIDE_COURSE",
  "MONTH_PARTLY_COVERED",
  "SCHEME_UNKNOWN",
  "SCHEME_PART_OPEN",
  "BENEFIT_ABOLISHED",
  "ABSENCE_EXCEEDS_PLANNED",
]);

/** The bit of a code. A code that no row was thought to meet is a fault of ours. */
export const bitOf = (code: ErrorCode): number => 1 << Math.max(0, FEJLBITS.indexOf(code));
