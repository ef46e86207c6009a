import { dayOf, firstDayOf, lastDayOf } from "../../rates/calendar.js";

/** How many days of a month a course covers; none when it lies outside. Without `slut` it goes on. */
export const daekkedeDage = (start: string, slut: string | undefined, maaned: string): number => {
  const first = firstDayOf(maaned);
  const last = lastDayOf(maaned);
  const from = start > first ? start : first;
  const to = slut !== undefined && slut < last ? slut : last;
  return from > to ? 0 : dayOf(to) - dayOf(from) + 1;
};
