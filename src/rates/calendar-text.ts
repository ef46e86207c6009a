import type { Text } from "../arithmetic/step.js";

const MONTHS: Readonly<Record<keyof Text, readonly string[]>> = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** `2022-03` as `marts 2022`. */
export const monthText = (month: string, locale: keyof Text): string =>
  `${MONTHS[locale][Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;

/** `2022-03-31` as `31. marts 2022`. */
export const dayText = (day: string, locale: keyof Text): string =>
  `${String(Number(day.slice(8)))}${locale === "da" ? "." : ""} ${monthText(day, locale)}`;
