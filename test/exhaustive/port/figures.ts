/**
 * Whole numbers for the port: BigInt, in hundredths of an øre, the finest part that 55 % of an øre has. Nothing
 * here can overflow or lose a digit.
 */
export const OERE = 100n;
export const KRONE = 10_000n;

/** The quotient of two figures of zero or more, to the nearest whole number; a half goes up. */
export const halfUp = (figure: bigint, divisor: bigint): bigint => (2n * figure + divisor) / (2n * divisor);

/** Rounded to the øre (reading 8), still in hundredths of an øre. */
export const toOere = (figure: bigint): bigint => halfUp(figure, OERE) * OERE;

/** Kroner with two decimals, or with four where the øre is divided, less the zeros that end them. */
export const written = (figure: bigint): string => {
  const digits = figure.toString().padStart(5, "0");
  const [kroner, oere, parts] = [digits.slice(0, -4), digits.slice(-4, -2), digits.slice(-2)];
  return `${kroner}.${oere}${parts.replace(/0+$/, "")}`;
};
