/** Takes groups of three from the end: linear in the number of digits. */
const groupThousands = (digits: string): string => {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let start = first; start < digits.length; start += 3) groups.push(digits.slice(start, start + 3));
  return groups.join(".");
};

/** A plain decimal text (`-17500.55`) in Danish notation (`-17.500,55`), with the decimals it came with. */
export const danishNumber = (plain: string): string => {
  const sign = plain.startsWith("-") ? "-" : "";
  const [whole = "", decimals] = plain.slice(sign.length).split(".");
  return sign + groupThousands(whole) + (decimals === undefined ? "" : `,${decimals}`);
};
