import type { Random } from "./random.js";

/** Where the wage rule bends, in kroner by year; only to aim at, a wrong one would just miss the edge. */
const EDGES: Readonly<Record<number, number>> = {
  2015: 13648,
  2017: 14116,
  2019: 14686,
  2020: 14965,
  2021: 15264,
  2022: 15401,
  2023: 15817,
  2024: 16323,
  2026: 17672,
};

/** Hundredths in one of the ways that a case may write them: text with 0 to 2 decimals, or a whole number. */
export const written = (random: Random, hundredths: number): string | number => {
  if (hundredths % 100 === 0 && random.chance(0.5)) {
    const whole = hundredths / 100;
    return random.chance(0.5) ? whole : String(whole);
  }
  if (hundredths % 10 === 0 && random.chance(0.5)) return (hundredths / 100).toFixed(1);
  return (hundredths / 100).toFixed(2);
};

/** A wage: nothing, an øre, at the edge, an øre from it, small, usual or very large. */
export const wage = (random: Random, year: number): string | number => {
  const edge = (EDGES[year] ?? 15000) * 100;
  const usual = random.integer(0, 4500000);
  const large = random.integer(0, 99999999999);
  return written(
    random,
    random.pick([
      0,
      1,
      edge - 1,
      edge,
      edge + 1,
      edge + random.integer(2, 300000),
      usual,
      usual,
      usual,
      large,
    ]),
  );
};

/** An amount that is not a wage, in the size of the benefit and at times far above it. */
export const otherAmount = (random: Random): string | number =>
  written(
    random,
    random.pick([0, 1, random.integer(0, 100000), random.integer(0, 1800000), random.integer(0, 1e11)]),
  );

/** Kilometres: at the edges of the schemes and of § 175, a hundredth on either side, and anywhere. */
export const kilometres = (random: Random, edges: readonly number[]): string | number => {
  const edge = random.pick(edges);
  const near = Math.max(0, edge * 100 + random.pick([-100, -10, -1, 0, 0, 1, 10, 100]));
  return written(random, Math.round(random.chance(0.7) ? near : random.integer(0, 15000)));
};
