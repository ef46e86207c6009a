/**
 * A figure with at most two decimals as a whole number of hundredths: øre when the figure is kroner.
 * A whole number is exact in JavaScript up to 9 · 10¹⁵, so no figure of a case ever meets binary fractions.
 */
export type Hundredths = number;

/** Reads a text in plain notation. Above 9 · 10¹³ the answer is no longer exact: callers bound it first. */
export const hundredthsOf = (figure: string | number): Hundredths => {
  if (typeof figure === "number") return figure * 100;
  const point = figure.indexOf(".");
  if (point < 0) return Number(figure) * 100;
  const decimals = Number(figure.slice(point + 1).padEnd(2, "0"));
  const whole = Number(figure.slice(0, point)) * 100;
  return figure.startsWith("-") ? whole - decimals : whole + decimals;
};

/** Plain notation with two decimals. */
export const plainNotation = (hundredths: Hundredths): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, "0");
  return `${hundredths < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
