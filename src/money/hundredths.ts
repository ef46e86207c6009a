import { digitsIn } from "./digits.js";

/**
 * A figure with at most two decimals as a whole number of hundredths: øre when the figure is kroner.
 * A whole number is exact in JavaScript up to 9 · 10¹⁵, so no figure of a case ever meets binary fractions.
 */
export type Hundredths = number;

/** Reads a text in plain notation. Above 9 · 10¹³ the answer is no longer exact: callers bound it first. */
export const hundredthsOf = (figure: string | number): Hundredths => {
  if (typeof figure === "number") return figure * 100;
  const start = figure.startsWith("-") ? 1 : 0;
  const point = figure.indexOf(".");
  const whole = digitsIn(figure, start, point < 0 ? figure.length : point) * 100;
  const hundredths = point < 0 ? whole : whole + decimalsOf(figure, point + 1);
  return start === 1 ? -hundredths : hundredths;
};

/** One decimal or two, as hundredths. */
const decimalsOf = (figure: string, from: number): Hundredths =>
  digitsIn(figure, from, figure.length) * (figure.length === from + 1 ? 10 : 1);

/** `.00` to `.99`. */
const DECIMALS = Array.from({ length: 100 }, (_, hundredths) => `.${String(hundredths).padStart(2, "0")}`);

/** Plain notation with two decimals. */
export const plainNotation = (hundredths: Hundredths): string => {
  const digits = Math.abs(hundredths);
  const rest = digits % 100;
  return (hundredths < 0 ? "-" : "") + String((digits - rest) / 100) + String(DECIMALS[rest]);
};
