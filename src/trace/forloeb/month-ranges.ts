import { addMonths } from "../../rates/calendar.js";
import { type Locale, monthText } from "../locale.js";

interface Range {
  readonly from: string;
  to: string;
}

const rangesOf = (months: readonly string[]): readonly Range[] => {
  const ranges: Range[] = [];
  for (const month of months) {
    const last = ranges.at(-1);
    if (last !== undefined && addMonths(last.to, 1) === month) last.to = month;
    else ranges.push({ from: month, to: month });
  }
  return ranges;
};

/** Months in order as people say them: `januar 2022 – marts 2022, maj 2022`. */
export const monthRanges = (months: readonly string[], locale: Locale): string =>
  rangesOf(months)
    .map(({ from, to }) =>
      from === to ? monthText(from, locale) : `${monthText(from, locale)} – ${monthText(to, locale)}`,
    )
    .join(", ");
