/**
 * A figure with at most two decimals as a whole number of hundredths: øre when the figure is kroner.
 * A whole number is exact in JavaScript up to 9 · 10¹⁵, so no figure of a case ever meets binary fractions.
 */
export type Hundredths = number;

const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/**
 * Reads a text in plain notation, character by character: every amount of every case is read several times. Above
 * 9 · 10¹³ the answer is no longer exact: callers bound it first.
 */
export const hundredthsOf = (figure: string | number): Hundredths => {
  if (typeof figure === "number") return figure * 100;
  const isNegative = figure.charCodeAt(0) === MINUS;
  const { length } = figure;
  let number = 0;
  let decimals = 0;
  for (let at = isNegative ? 1 : 0; at < length; at += 1) {
    const code = figure.charCodeAt(at);
    if (code === POINT) decimals = length - at - 1;
    else number = number * 10 + code - ZERO;
  }
  const hundredths = decimals === 2 ? number : number * (decimals === 1 ? 10 : 100);
  return isNegative ? -hundredths : hundredths;
};

/** `.00` to `.99`. */
const DECIMALS = Array.from({ length: 100 }, (_, hundredths) => `.${String(hundredths).padStart(2, "0")}`);

/** The same without zeros at the end, and without a point where nothing follows it. */
const SHORT_DECIMALS = DECIMALS.map((decimals) => decimals.replace(/\.?0+$/, ""));

const notation =
  (decimals: readonly string[]) =>
  (hundredths: Hundredths): string => {
    const digits = Math.abs(hundredths);
    const rest = digits % 100;
    const text = `${String((digits - rest) / 100)}${String(decimals[rest])}`;
    return hundredths < 0 ? `-${text}` : text;
  };

/** Plain notation with two decimals. */
export const plainNotation = notation(DECIMALS);

/** Plain notation with as many decimals as there are. */
export const shortNotation = notation(SHORT_DECIMALS);
