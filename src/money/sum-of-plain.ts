const decimalsOf = (plain: string): string => plain.split(".")[1] ?? "";

/**
 * The exact sum of figures in plain notation, none of them negative, with as many decimals as the longest and
 * at least two. Whole numbers of any length: no sum of figures is too large for it.
 */
export const sumOfPlain = (figures: readonly string[]): string => {
  const decimals = figures.reduce((most, figure) => Math.max(most, decimalsOf(figure).length), 2);
  const sum = figures.reduce((total, figure) => {
    const [whole = ""] = figure.split(".");
    return total + BigInt(whole + decimalsOf(figure).padEnd(decimals, "0"));
  }, 0n);
  const digits = String(sum).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
