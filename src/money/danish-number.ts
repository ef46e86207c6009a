const groupThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ".");

/** A plain decimal text (`-17500.55`) in Danish notation (`-17.500,55`), with the decimals it came with. */
export const danishNumber = (plain: string): string => {
  const sign = plain.startsWith("-") ? "-" : "";
  const [whole = "", decimals] = plain.slice(sign.length).split(".");
  return sign + groupThousands(whole) + (decimals === undefined ? "" : `,${decimals}`);
};
