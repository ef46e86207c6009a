/**
 * How often a formula in kroner misses the øre: the benefit of March 2022 for an ikke-forsørger in a ressourceforløb,
 * 11.716 kr. less 55 % of the wage above 15.401 kr., for every øre of wages from the threshold until nothing is left.
 */

const RATE = 1_171_600;
const THRESHOLD = 1_540_100;
const PERCENT = 55;

/** The exact benefit in hundredths of an øre, which is a whole number. */
const exact = (wage: number): number => RATE * 100 - (wage - THRESHOLD) * PERCENT;

/** The right payment in øre: a half is rounded up. */
export const payment = (wage: number): number => Math.floor((exact(wage) + 50) / 100);

/** Every wage in øre. */
export const wages = (): readonly number[] => {
  const all: number[] = [];
  for (let wage = THRESHOLD; exact(wage) >= 0; wage += 1) all.push(wage);
  return all;
};

/**
 * The wages whose exact benefit ends in half an øre. All others lie at least 5 hundredths of an øre from a half,
 * and binary noise is far less than that, so no formula rounds them wrongly.
 */
export const halves = (): readonly number[] => wages().filter((wage) => exact(wage) % 100 === 50);

/** The same in kroner, as one writes it in a cell. */
const inKroner = (wage: number): number => 11716 - (wage / 100 - 15401) * 0.55;

/** How the numbers of JavaScript, which Google Apps Script has, are rounded. */
export const ROUNDINGS: Readonly<Record<string, (wage: number) => number>> = {
  "Math.round": (wage) => Math.round(inKroner(wage) * 100),
  toFixed: (wage) => Number(inKroner(wage).toFixed(2).replace(".", "")),
};

/** Formulas over a wage in kroner, and whether they answer kroner or øre. */
export const FORMULAS: Readonly<Record<string, { readonly formula: string; readonly perKrone: number }>> = {
  "shown with two decimals": { formula: 'VALUE(TEXT(11716-(LOEN-15401)*0.55;"0.00"))', perKrone: 100 },
  ROUND: { formula: "ROUND(11716-(LOEN-15401)*0.55;2)", perKrone: 100 },
  "whole øre": { formula: "ROUND(1171600-(ROUND(LOEN*100;0)-1540100)*55/100;0)", perKrone: 1 },
};
