import { danishNumber } from "./danish-number.js";

const EXACT_NOTATION = /^-?\d+(\.\d+)?$/;

/** At least two decimals: kroner are never shown as `4,5`. */
const withTwoDecimals = (plain: string): string => {
  const [whole = "", decimals = ""] = plain.split(".");
  return `${whole}.${decimals.padEnd(2, "0")}`;
};

/**
 * Writes an amount of kroner the Danish way, with every decimal that it has and at least two.
 *
 * @param amount - kroner in plain notation as they stand in a result: digits, a point, decimals
 * @returns the amount with points between thousands, a comma and `kr.`; a text that is no amount comes
 *   back unchanged, so that nothing is shown as a figure that is none
 * @remarks Since 0.1.0. No paragraph: notation only.
 *
 * @example A payment
 * ```ts
 * formatKroner("17500.55") // => "17.500,55 kr."
 * ```
 * @example At the edge: an exact amount keeps its decimals
 * ```ts
 * formatKroner("2529.4555") // => "2.529,4555 kr."
 * ```
 */
export const formatKroner = (amount: string): string => {
  if (typeof amount !== "string") return "";
  if (!EXACT_NOTATION.test(amount)) return amount;
  return `${danishNumber(withTwoDecimals(amount))} kr.`;
};
