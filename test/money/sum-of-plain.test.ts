import { describe, expect, it } from "vitest";
import { sumOfPlain } from "../../src/money/sum-of-plain.js";

describe("a sum of figures in plain notation", () => {
  it.each([
    [[], "0.00"],
    [["0.00"], "0.00"],
    [["0.01", "0.02"], "0.03"],
    [["1", "2.5"], "3.50"],
    [["11716.00", "2529.4555"], "14245.4555"],
    [["7936.6451612903", "0.3548387097"], "7937.0000000000"],
    // 3 × 9.007.199.254.740.993 (2⁵³ + 1) = 27.021.597.764.222.979: a number would lose the last digit.
    [["9007199254740993.00", "9007199254740993.00", "9007199254740993.00"], "27021597764222979.00"],
  ])("%j is %s", (figures, sum) => {
    expect(sumOfPlain(figures)).toBe(sum);
  });
});
