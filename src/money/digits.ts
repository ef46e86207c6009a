const ZERO = 48;

/**
 * The whole number that the digits from one place to another make; `NaN` when something else stands among them. Many
 * times as fast as by `Number`.
 */
export const digitsIn = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
};
